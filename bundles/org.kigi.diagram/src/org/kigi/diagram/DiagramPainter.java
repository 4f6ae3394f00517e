package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;

/** Draws a diagram that has been laid out; the same strokes for screen and export. */
public final class DiagramPainter {

    private static final double BEND_RADIUS = 7;
    private static final double ARROW = 8;
    private static final double SECONDARY = 0.32;
    private static final int SHADOW_LIGHT = 0xe1e6ee;
    private static final int SHADOW_DARK = 0x0a0d12;

    /** The whole diagram in its own coordinates: edges first, then nodes; no background. */
    public void paint(Diagram diagram, Pen pen, Theme theme) {
        diagram.edges().forEach(e -> paint(e, pen, theme));
        diagram.nodes().forEach(n -> paint(n, pen, theme));
    }

    /** One node with all that is in it and on it, at its place in the diagram. */
    public void paint(Node node, Pen pen, Theme theme) {
        pen.beginGroup(node.id(), node.tooltip().isEmpty() ? node.label() : node.tooltip());
        if (node.isContainer()) {
            paintContainer(node, pen, theme);
        } else {
            paintShape(node.style(), node.bounds(), pen, theme);
            paintGauge(node, pen, theme);
            paintLines(node, pen, theme, node.style().background());
        }
        node.badges().forEach(b -> paint(b, pen, theme));
        pen.endGroup();
    }

    private void paintContainer(Node node, Pen pen, Theme theme) {
        Style style = node.style();
        Bounds b = node.bounds();
        int body = style.background().in(theme);
        int header = style.accent().in(theme);
        if (node.container() == null) {
            pen.fillRoundRectangle(b.translated(0, 2).grown(0.5), style.arc(), theme == Theme.DARK ? SHADOW_DARK : SHADOW_LIGHT);
        }
        pen.fillRoundRectangle(b, style.arc(), body);
        if (header != body && node.headerHeight() > 0) {
            pen.fillPolygon(roundedTop(new Bounds(b.x(), b.y(), b.width(), node.headerHeight()), style.arc() / 2), header);
        }
        if (style.borderWidth() > 0) {
            pen.drawRoundRectangle(b, style.arc(), style.border().in(theme), style.borderWidth(), style.borderLine());
        }
        paintLines(node, pen, theme, style.accent());
        for (Node child : node.children()) {
            if (child.role() == Node.Role.ROW) {
                paintRow(child, pen, theme, style.background());
            } else {
                paint(child, pen, theme);
            }
        }
    }

    private static List<Point> roundedTop(Bounds b, double radius) {
        List<Point> corners = new ArrayList<>();
        corners.add(new Point(b.x(), b.bottom()));
        for (int i = 0; i <= 8; i++) {
            double angle = Math.PI / 2 * i / 8;
            corners.add(new Point(b.x() + radius - radius * Math.cos(angle), b.y() + radius - radius * Math.sin(angle)));
        }
        for (int i = 8; i >= 0; i--) {
            double angle = Math.PI / 2 * i / 8;
            corners.add(new Point(b.right() - radius + radius * Math.cos(angle), b.y() + radius - radius * Math.sin(angle)));
        }
        corners.add(new Point(b.right(), b.bottom()));
        return corners;
    }

    private void paintRow(Node row, Pen pen, Theme theme, Colour behind) {
        Style style = row.style();
        Bounds b = row.bounds();
        if (style.shape() == Style.Shape.GAUGE) {
            paintGauge(row, pen, theme);
        } else if (CardLayout.symbolWidth(row) > 0) {
            double size = CardLayout.symbolSize(style.text());
            double middle = row.lines().isEmpty() ? b.centreY() : b.y() + row.lines().getFirst().baseline() - style.text().size() * 0.36;
            Bounds symbol = new Bounds(b.x(), middle - size / 2, size, size);
            paintShape(style, style.shape() == Style.Shape.RING ? symbol.grown(-1) : symbol, pen, theme);
        }
        paintLines(row, pen, theme, behind);
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

    private static void paintShape(Style style, Bounds b, Pen pen, Theme theme) {
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
            case GAUGE -> { }
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
        int colour = style.colour().in(theme);
        pen.beginGroup(edge.id(), edge.label());
        pen.drawPolyline(rounded(edge.route()), colour, style.width(), style.line());
        List<Point> route = edge.route();
        paintArrow(style.targetArrow(), route.get(route.size() - 2), route.getLast(), style, colour, pen);
        paintArrow(style.sourceArrow(), route.get(1), route.getFirst(), style, colour, pen);
        if (!edge.label().isEmpty()) {
            Point middle = middle(route);
            pen.drawText(edge.label(), middle.x() + 4, middle.y() - 4, style.text(), style.textColour().in(theme));
        }
        pen.endGroup();
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

    private static Point middle(List<Point> route) {
        Point a = route.get((route.size() - 1) / 2);
        Point b = route.get((route.size() - 1) / 2 + 1);
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
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
