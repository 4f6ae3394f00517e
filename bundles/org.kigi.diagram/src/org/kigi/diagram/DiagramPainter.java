package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;

/** Draws a diagram that has been laid out; the same strokes for screen and export. */
public final class DiagramPainter {

    static final double SLANT = 12;
    private static final double BEND_RADIUS = 8;
    private static final double ARROW = 8;
    private static final double SECONDARY = 0.32;
    /** How much of the background a trend's area, a softened line or a mark has. */
    private static final double FAINT = 0.86;
    private static final double DECORATION = 16;
    private static final Colour SHADOW = new Colour(0xe6e9ee, 0x0c0f14);
    private static final Colour PILL = new Colour(0x5d6875, 0xa7b2c1);
    private static final Colour PILL_INK = new Colour(0xffffff, 0x12161d);
    static final TextStyle PILL_TEXT = new TextStyle(11, true);

    static String pillText(int hidden) {
        return "+" + hidden;
    }

    /** The whole diagram in its own coordinates: edges first, then nodes; no background. */
    public void paint(Diagram diagram, Pen pen, Theme theme) {
        diagram.edges().forEach(e -> paint(e, pen, theme));
        diagram.nodes().forEach(n -> paint(n, pen, theme));
    }

    /** One node with all that is in it and on it, at its place in the diagram. */
    public void paint(Node node, Pen pen, Theme theme) {
        pen.beginGroup(node.id(), node.tooltip().isEmpty() ? node.label() : node.tooltip());
        if (node.isCollapsed()) {
            paintCollapsed(node, pen, theme);
        } else if (node.isContainer()) {
            paintContainer(node, pen, theme);
        } else {
            paintShape(node, node.shapeBounds(), pen, theme);
            paintGauge(node, pen, theme);
            paintLines(node, pen, theme, node.style().background());
        }
        paintDecorations(node, pen);
        node.badges().forEach(b -> paint(b, pen, theme));
        if (node.hiddenBelow() > 0) {
            paintPill(node, pen, theme);
        }
        pen.endGroup();
    }

    private static void paintCollapsed(Node node, Pen pen, Theme theme) {
        Style style = node.style();
        Bounds b = node.bounds().grown(-2);
        pen.fillRoundRectangle(b, 4, style.background().in(theme));
        pen.drawRoundRectangle(b, 4, style.border().in(theme), Math.max(1.5, style.borderWidth()), LineStyle.SOLID);
    }

    private static void paintPill(Node node, Pen pen, Theme theme) {
        Bounds b = node.pillBounds();
        pen.fillRoundRectangle(b, b.height(), PILL.in(theme));
        String text = pillText(node.hiddenBelow());
        pen.drawText(text, b.x() + (b.width() - node.pillTextWidth()) / 2, b.centreY() + PILL_TEXT.size() * 0.36, PILL_TEXT,
                PILL_INK.in(theme));
    }

    private static void paintDecorations(Node node, Pen pen) {
        Bounds b = node.bounds();
        for (Decoration decoration : node.decorations()) {
            double height = DECORATION * decoration.image().height() / Math.max(1, decoration.image().width());
            double x = switch (decoration.position()) {
                case WEST, NORTH_WEST, SOUTH_WEST -> b.x() + 2;
                case EAST, NORTH_EAST, SOUTH_EAST -> b.right() - DECORATION - 2;
                default -> b.centreX() - DECORATION / 2;
            };
            double y = switch (decoration.position()) {
                case NORTH, NORTH_WEST, NORTH_EAST -> b.y() + 2;
                case SOUTH, SOUTH_WEST, SOUTH_EAST -> b.bottom() - height - 2;
                default -> b.centreY() - height / 2;
            };
            pen.drawImage(decoration.image(), new Bounds(x, y, DECORATION, height));
        }
    }

    private void paintContainer(Node node, Pen pen, Theme theme) {
        Style style = node.style();
        Bounds b = node.bounds();
        int body = style.background().in(theme);
        if (style.shape() == Style.Shape.PARALLELOGRAM) {
            polygon(style, pen, theme, new Point(b.x() + SLANT, b.y()), new Point(b.right(), b.y()),
                    new Point(b.right() - SLANT, b.bottom()), new Point(b.x(), b.bottom()));
        } else {
            if (node.container() == null) {
                pen.fillRoundRectangle(b.translated(0, 2).grown(0.5), style.arc(), SHADOW.in(theme));
            }
            pen.fillRoundRectangle(b, style.arc(), body);
            paintStrip(node, pen, theme);
            if (style.borderWidth() > 0) {
                pen.drawRoundRectangle(b, style.arc(), style.border().in(theme), style.borderWidth(), style.borderLine());
            }
        }
        paintLines(node, pen, theme, style.strip() == Style.Strip.TOP ? style.accent() : style.background());
        for (Node child : node.children()) {
            if (child.role() == Node.Role.ROW) {
                paintRow(child, pen, theme, style.background());
            } else {
                paint(child, pen, theme);
            }
        }
    }

    private static void paintStrip(Node node, Pen pen, Theme theme) {
        Style style = node.style();
        Bounds b = node.bounds();
        double radius = Math.min(style.arc() / 2, b.height() / 2);
        int accent = style.accent().in(theme);
        if (accent == style.background().in(theme)) {
            return;
        }
        if (style.strip() == Style.Strip.TOP && node.headerHeight() > 0) {
            pen.fillPolygon(rounded(new Bounds(b.x(), b.y(), b.width(), node.headerHeight()), radius, radius, 0, 0), accent);
        } else if (style.strip() == Style.Strip.LEFT) {
            pen.fillPolygon(stripLeft(b, radius), accent);
        }
    }

    /** The left margin of a rectangle with round corners. */
    private static List<Point> stripLeft(Bounds b, double radius) {
        List<Point> corners = new ArrayList<>();
        double width = CardLayout.STRIP;
        double least = radius <= 0 ? 0 : Math.acos(Math.clamp(1 - width / radius, -1, 1));
        arc(corners, b.x() + radius, b.y() + radius, radius, Math.PI + (radius <= width ? Math.PI / 2 : least), Math.PI);
        arc(corners, b.x() + radius, b.bottom() - radius, radius, Math.PI, Math.PI - (radius <= width ? Math.PI / 2 : least));
        corners.add(new Point(b.x() + width, b.bottom() - (radius <= width ? 0 : radius - radius * Math.sin(least))));
        corners.add(new Point(b.x() + width, b.y() + (radius <= width ? 0 : radius - radius * Math.sin(least))));
        return corners;
    }

    /** A rectangle with these radii of its corners, clockwise from the upper left one. */
    private static List<Point> rounded(Bounds b, double upperLeft, double upperRight, double lowerRight, double lowerLeft) {
        List<Point> corners = new ArrayList<>();
        arc(corners, b.x() + upperLeft, b.y() + upperLeft, upperLeft, Math.PI, 1.5 * Math.PI);
        arc(corners, b.right() - upperRight, b.y() + upperRight, upperRight, 1.5 * Math.PI, 2 * Math.PI);
        arc(corners, b.right() - lowerRight, b.bottom() - lowerRight, lowerRight, 0, 0.5 * Math.PI);
        arc(corners, b.x() + lowerLeft, b.bottom() - lowerLeft, lowerLeft, 0.5 * Math.PI, Math.PI);
        return corners;
    }

    /** Points on a circle from one angle to another; angles grow clockwise, since y points down. */
    private static void arc(List<Point> points, double x, double y, double radius, double from, double to) {
        int steps = radius > 0 ? 8 : 0;
        for (int i = 0; i <= steps; i++) {
            double angle = steps == 0 ? from : from + (to - from) * i / steps;
            points.add(new Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
        }
    }

    private void paintRow(Node row, Pen pen, Theme theme, Colour behind) {
        Style style = row.style();
        Bounds b = row.bounds();
        switch (style.shape()) {
            case GAUGE -> paintGauge(row, pen, theme);
            case SPARKLINE -> paintTrend(row, pen, theme, behind);
            case TIMELINE -> paintTime(row, pen, theme, behind);
            default -> {
                if (CardLayout.symbolWidth(row) > 0) {
                    double size = CardLayout.symbolSize(style.text());
                    double middle = row.lines().isEmpty() ? b.centreY() : b.y() + row.lines().getFirst().baseline()
                            - style.text().size() * 0.36;
                    Bounds symbol = new Bounds(b.x(), middle - size / 2, size, size);
                    paintShape(row, style.shape() == Style.Shape.RING ? symbol.grown(-1) : symbol, pen, theme);
                }
            }
        }
        paintLines(row, pen, theme, behind);
    }

    private static void paintTrend(Node row, Pen pen, Theme theme, Colour behind) {
        List<Double> values = row.values();
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(0);
        Bounds b = row.bounds().grown(-3);
        List<Point> line = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double share = most > least ? (values.get(i) - least) / (most - least) : 0.5;
            line.add(new Point(b.x() + b.width() * i / Math.max(1, values.size() - 1), b.bottom() - share * b.height()));
        }
        if (line.size() < 2) {
            return;
        }
        int colour = row.style().accent().in(theme);
        List<Point> area = new ArrayList<>(line);
        area.add(new Point(b.right(), b.bottom() + 2));
        area.add(new Point(b.x(), b.bottom() + 2));
        pen.fillPolygon(area, mixed(colour, behind.in(theme), FAINT));
        pen.drawPolyline(line, colour, 1.5, LineStyle.SOLID);
        Point last = line.getLast();
        pen.fillEllipse(new Bounds(last.x() - 2.5, last.y() - 2.5, 5, 5), colour);
    }

    private static void paintTime(Node row, Pen pen, Theme theme, Colour behind) {
        if (row.values().size() < 2) {
            return;
        }
        Bounds b = row.bounds();
        int colour = row.style().accent().in(theme);
        int ink = row.style().textColour().in(theme);
        Bounds track = new Bounds(b.x(), b.centreY() - 1.5, b.width(), 3);
        pen.fillRoundRectangle(track, 3, mixed(ink, behind.in(theme), FAINT));
        double from = b.x() + b.width() * row.values().get(0);
        double to = b.x() + b.width() * row.values().get(1);
        pen.fillRoundRectangle(new Bounds(from, b.centreY() - 4, Math.max(8, to - from), 8), 8, colour);
        if (row.values().size() > 2) {
            double now = b.x() + b.width() * row.values().get(2);
            pen.drawPolyline(List.of(new Point(now, b.y() - 1), new Point(now, b.bottom() + 1)), behind.in(theme), 3.5, LineStyle.SOLID);
            pen.drawPolyline(List.of(new Point(now, b.y() - 1), new Point(now, b.bottom() + 1)), ink, 1.5, LineStyle.SOLID);
        }
    }

    private static void paintGauge(Node node, Pen pen, Theme theme) {
        Style style = node.style();
        if (style.shape() != Style.Shape.GAUGE) {
            return;
        }
        Bounds b = node.bounds();
        boolean row = node.role() == Node.Role.ROW;
        double right = row && !node.lines().isEmpty() && !node.label().isEmpty() ? node.lines().getFirst().x() - 8 : b.width();
        double y = row ? b.centreY() - CardLayout.BAR_HEIGHT / 2 : b.bottom() - CardLayout.BAR_HEIGHT;
        Bounds track = new Bounds(b.x(), y, Math.max(0, right), CardLayout.BAR_HEIGHT);
        pen.fillRoundRectangle(track, CardLayout.BAR_HEIGHT, style.background().in(theme));
        double filled = track.width() * node.gauge().orElse(0);
        if (filled > 0) {
            Bounds bar = new Bounds(track.x(), y, Math.max(CardLayout.BAR_HEIGHT, filled), CardLayout.BAR_HEIGHT);
            pen.fillRoundRectangle(bar, CardLayout.BAR_HEIGHT, style.accent().in(theme));
        }
    }

    private static void paintShape(Node node, Bounds b, Pen pen, Theme theme) {
        if (node.image() != null) {
            pen.drawImage(node.image(), b);
        } else {
            paintShape(node.style(), b, pen, theme);
        }
    }

    static void paintShape(Style style, Bounds b, Pen pen, Theme theme) {
        int fill = style.background().in(theme);
        int line = style.border().in(theme);
        double width = style.borderWidth();
        switch (style.shape()) {
            case RECTANGLE -> {
                pen.fillRoundRectangle(b, style.arc(), fill);
                if (width > 0) {
                    pen.drawRoundRectangle(b, style.arc(), line, width, style.borderLine());
                }
            }
            case SQUARE -> pen.fillRoundRectangle(b.grown(-0.5), 2, fill);
            case ELLIPSE -> {
                pen.fillEllipse(b, fill);
                if (width > 0) {
                    pen.drawEllipse(b, line, width, style.borderLine());
                }
            }
            case RING -> pen.drawEllipse(b, fill, 2, LineStyle.SOLID);
            case BAR -> pen.fillRoundRectangle(new Bounds(b.x(), b.centreY() - b.height() / 5, b.width(), b.height() * 2 / 5), 2, fill);
            case LOZENGE -> polygon(style, pen, theme, new Point(b.centreX(), b.y()), new Point(b.right(), b.centreY()),
                    new Point(b.centreX(), b.bottom()), new Point(b.x(), b.centreY()));
            case TRIANGLE -> polygon(style, pen, theme, new Point(b.centreX(), b.y()), new Point(b.right(), b.bottom()),
                    new Point(b.x(), b.bottom()));
            case NOTE -> {
                double fold = Math.min(12, b.width() / 4);
                polygon(style, pen, theme, new Point(b.x(), b.y()), new Point(b.right() - fold, b.y()), new Point(b.right(), b.y() + fold),
                        new Point(b.right(), b.bottom()), new Point(b.x(), b.bottom()));
            }
            case GAUGE, SPARKLINE, TIMELINE, IMAGE, PARALLELOGRAM -> { }
        }
    }

    private static void polygon(Style style, Pen pen, Theme theme, Point... corners) {
        List<Point> outline = new ArrayList<>(List.of(corners));
        pen.fillPolygon(outline, style.background().in(theme));
        if (style.borderWidth() > 0) {
            outline.add(corners[0]);
            pen.drawPolyline(outline, style.border().in(theme), style.borderWidth(), style.borderLine());
        }
    }

    private static void paintLines(Node node, Pen pen, Theme theme, Colour behind) {
        Bounds b = node.bounds();
        int colour = node.style().textColour().in(theme);
        for (Node.TextLine line : node.lines()) {
            if (!line.text().isEmpty()) {
                int ink = line.secondary() ? mixed(colour, behind.in(theme), SECONDARY) : colour;
                pen.drawText(line.text(), b.x() + line.x(), b.y() + line.baseline(), line.style(), ink);
            }
        }
    }

    private static int mixed(int colour, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (colour >> shift & 0xff) * (1 - share) + (other >> shift & 0xff) * share;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }

    /** One edge, at its place in the diagram. */
    public void paint(Edge edge, Pen pen, Theme theme) {
        if (edge.route().size() < 2) {
            return;
        }
        EdgeStyle style = edge.style();
        pen.beginGroup(edge.id(), edge.label());
        paintLine(style, edge.route(), pen, theme);
        edge.labels().forEach(l -> {
            pen.fillRoundRectangle(l.bounds(), l.bounds().height(), edge.backdrop().in(theme));
            pen.drawText(l.text(), l.bounds().x() + Edge.LABEL_PADDING, l.baseline(), style.text(), style.textColour().in(theme));
        });
        pen.endGroup();
    }

    /** A line in the style of an edge, with its arrows. */
    static void paintLine(EdgeStyle style, List<Point> route, Pen pen, Theme theme) {
        int colour = style.colour().in(theme);
        pen.drawPolyline(rounded(shortened(route, style)), colour, style.width(), style.line());
        paintArrow(style.targetArrow(), route.get(route.size() - 2), route.getLast(), style, colour, pen);
        paintArrow(style.sourceArrow(), route.get(1), route.getFirst(), style, colour, pen);
    }

    /** The route without the part that a filled arrow covers, so that the tip stays sharp. */
    private static List<Point> shortened(List<Point> route, EdgeStyle style) {
        List<Point> points = new ArrayList<>(route);
        if (style.targetArrow() == EdgeStyle.Arrow.FILLED || style.targetArrow() == EdgeStyle.Arrow.FILLED_DIAMOND) {
            points.set(points.size() - 1, towards(route.getLast(), route.get(route.size() - 2), ARROW / 2));
        }
        if (style.sourceArrow() == EdgeStyle.Arrow.FILLED || style.sourceArrow() == EdgeStyle.Arrow.FILLED_DIAMOND) {
            points.set(0, towards(route.getFirst(), route.get(1), ARROW / 2));
        }
        return points;
    }

    /** The symbol of a style in a legend: its shape, or a swatch of a card. */
    static void paintSymbol(Style style, Bounds bounds, Pen pen, Theme theme) {
        switch (style.shape()) {
            case RING -> paintShape(style, bounds.grown(-1), pen, theme);
            case ELLIPSE, LOZENGE, TRIANGLE, BAR, SQUARE, NOTE -> paintShape(withoutBorder(style), bounds, pen, theme);
            default -> {
                pen.fillRoundRectangle(bounds, 3, style.accent().in(theme));
                pen.drawRoundRectangle(bounds, 3, style.border().in(theme), 1, style.borderLine());
            }
        }
    }

    private static Style withoutBorder(Style s) {
        return new Style(s.shape(), s.background(), s.accent(), s.border(), 0, s.borderLine(), 2, s.text(), s.textColour(), s.alignment(),
                s.labelHidden(), s.labelOutside(), s.strip());
    }

    /** The route with its bends rounded off. */
    private static List<Point> rounded(List<Point> route) {
        List<Point> points = new ArrayList<>();
        points.add(route.getFirst());
        for (int i = 1; i < route.size() - 1; i++) {
            Point before = route.get(i - 1);
            Point bend = route.get(i);
            Point after = route.get(i + 1);
            double radius = Math.min(BEND_RADIUS, Math.min(distance(before, bend), distance(bend, after)) / 2);
            Point enter = towards(bend, before, radius);
            Point leave = towards(bend, after, radius);
            points.add(enter);
            for (double t = 0.25; t < 1; t += 0.25) {
                double u = 1 - t;
                points.add(new Point(u * u * enter.x() + 2 * u * t * bend.x() + t * t * leave.x(),
                        u * u * enter.y() + 2 * u * t * bend.y() + t * t * leave.y()));
            }
            points.add(leave);
        }
        points.add(route.getLast());
        return points;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point towards(Point from, Point to, double length) {
        double distance = distance(from, to);
        double share = distance == 0 ? 0 : length / distance;
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private static void paintArrow(EdgeStyle.Arrow arrow, Point from, Point tip, EdgeStyle style, int colour, Pen pen) {
        if (arrow == EdgeStyle.Arrow.NONE || distance(from, tip) == 0) {
            return;
        }
        double size = ARROW + style.width();
        Point base = towards(tip, from, size);
        double nx = (tip.y() - base.y()) / 2.4;
        double ny = (base.x() - tip.x()) / 2.4;
        Point left = new Point(base.x() + nx, base.y() + ny);
        Point right = new Point(base.x() - nx, base.y() - ny);
        boolean diamond = arrow == EdgeStyle.Arrow.DIAMOND || arrow == EdgeStyle.Arrow.FILLED_DIAMOND;
        List<Point> head = diamond ? List.of(tip, new Point((tip.x() + base.x()) / 2 + nx, (tip.y() + base.y()) / 2 + ny), base,
                new Point((tip.x() + base.x()) / 2 - nx, (tip.y() + base.y()) / 2 - ny), tip) : List.of(left, tip, right, left);
        switch (arrow) {
            case OPEN -> pen.drawPolyline(List.of(left, tip, right), colour, style.width(), LineStyle.SOLID);
            case FILLED, FILLED_DIAMOND -> pen.fillPolygon(head, colour);
            default -> pen.drawPolyline(head, colour, style.width(), LineStyle.SOLID);
        }
    }
}
