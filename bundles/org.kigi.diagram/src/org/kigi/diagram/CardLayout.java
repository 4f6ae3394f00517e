package org.kigi.diagram;

import java.util.List;
import java.util.Locale;

/**
 * Gives nodes their sizes and everything inside them its place, from the texts alone. A list container becomes a card: the name on
 * top, then the rows; a row that is aligned right stands beside the row before it where both fit into one line.
 */
final class CardLayout {

    private static final double PADDING = 12;
    private static final double NODE_PADDING = 9;
    private static final double ROW_GAP = 4;
    private static final double FREE_GAP = 16;
    private static final double CONTAINER_WIDTH = 200;
    private static final double WIDEST_NODE = 200;
    private static final double SYMBOL_GAP = 5;
    private static final double TREND_HEIGHT = 26;
    private static final double TREND_LEAST_WIDTH = 64;
    private static final double TREND_WIDTH = 96;
    private static final double COLLAPSED = 14;
    private static final double IMAGE_WIDTH = 64;
    private static final double LABEL_WIDTH = 140;
    static final double BAR_HEIGHT = 7;
    static final double TIME_HEIGHT = 12;
    static final double STRIP = 5;

    private final TextMeasure measure;
    private final LineBreaker breaker;

    CardLayout(TextMeasure measure, Locale locale) {
        this.measure = measure;
        this.breaker = new LineBreaker(measure, locale);
    }

    /** Arranges a node that stands by itself at the origin, with all that is in it and on it. */
    void arrange(Node node) {
        if (node.isCollapsed()) {
            node.setGeometry(new Bounds(0, 0, COLLAPSED, COLLAPSED), 0);
        } else if (node.isContainer()) {
            arrangeContainer(node);
        } else if (node.style().shape() == Style.Shape.IMAGE || node.style().labelOutside()) {
            arrangeLabelled(node);
        } else {
            arrangeLeaf(node);
        }
        arrangeBadges(node);
    }

    private void arrangeContainer(Node node) {
        Style style = node.style();
        double width = node.wanted().width() > 0 ? node.wanted().width() : CONTAINER_WIDTH;
        double[] freely = node.rule().isList() ? null : arrangeFreely(node);
        if (freely != null) {
            width = Math.max(width, freely[0] + 2 * FREE_GAP);
        }
        double slant = style.shape() == Style.Shape.PARALLELOGRAM ? DiagramPainter.SLANT : 0;
        double left = PADDING + slant + (style.strip() == Style.Strip.LEFT ? STRIP : 0);
        double right = PADDING + slant;
        boolean banner = style.strip() == Style.Strip.TOP;
        double y = PADDING - 3;
        double header = 0;
        if (!style.labelHidden() && !node.label().isEmpty()) {
            y = addLines(node, left, width - left - right, y);
            header = Math.rint(y + (banner ? PADDING / 2 : 1));
        }
        double top = header + (banner || header == 0 ? PADDING / 2 : 3);
        if (freely != null) {
            double begin = header + FREE_GAP / 2;
            node.children().forEach(c -> c.moveTo(c.bounds().x() + FREE_GAP, c.bounds().y() + begin));
            y = begin + freely[1] + (node.children().isEmpty() ? 0 : FREE_GAP);
        } else {
            y = arrangeRows(node, left, width - left - right, top);
        }
        node.setGeometry(new Bounds(0, 0, Math.ceil(width), Math.ceil(Math.max(y, node.wanted().height()))), header);
    }

    private double arrangeRows(Node card, double left, double inner, double top) {
        double y = top;
        List<Node> rows = card.children();
        for (int i = 0; i < rows.size(); i++) {
            Node row = rows.get(i);
            Node beside = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (beside != null && row.style().alignment() != Style.Alignment.RIGHT && beside.style().alignment() == Style.Alignment.RIGHT
                    && !isBar(row) && !isBar(beside) && natural(row) + natural(beside) + PADDING <= inner) {
                double width = Math.min(inner - natural(row) - PADDING, isTrend(beside) ? TREND_WIDTH : natural(beside));
                double height = Math.max(height(row), height(beside));
                arrangeRow(row, left, y, natural(row), height);
                arrangeRow(beside, left + inner - width, y, width, height);
                y += height + ROW_GAP;
                i++;
            } else {
                y += arrangeRow(row, left, y, inner, 0) + ROW_GAP;
            }
        }
        return rows.isEmpty() ? y : y - ROW_GAP + PADDING - 3;
    }

    private static boolean isBar(Node row) {
        return row.style().shape() == Style.Shape.GAUGE || row.style().shape() == Style.Shape.TIMELINE;
    }

    private static boolean isTrend(Node row) {
        return row.style().shape() == Style.Shape.SPARKLINE;
    }

    private static double height(Node row) {
        return switch (row.style().shape()) {
            case SPARKLINE -> TREND_HEIGHT;
            case TIMELINE -> TIME_HEIGHT;
            default -> lineHeight(row.style().text());
        };
    }

    /** The width of a row in one line. */
    private double natural(Node row) {
        return isTrend(row) ? TREND_LEAST_WIDTH : Math.ceil(symbolWidth(row) + measure.width(row.label(), row.style().text()));
    }

    /** The room that the symbol of a row takes before its text; 0 for a row without one. */
    static double symbolWidth(Node row) {
        return switch (row.style().shape()) {
            case RECTANGLE, NOTE, GAUGE, SPARKLINE, TIMELINE, PARALLELOGRAM -> 0;
            default -> symbolSize(row.style().text()) + SYMBOL_GAP;
        };
    }

    static double symbolSize(TextStyle text) {
        return Math.rint(text.size() * 0.9);
    }

    private double arrangeRow(Node row, double x, double y, double width, double leastHeight) {
        Style style = row.style();
        if (isTrend(row) || style.shape() == Style.Shape.TIMELINE) {
            double height = Math.max(leastHeight, height(row));
            row.setGeometry(new Bounds(x, y, width, height), 0);
            return height;
        }
        double left = symbolWidth(row);
        if (style.shape() == Style.Shape.GAUGE) {
            double label = measure.width(row.label(), style.text());
            left = width - Math.ceil(label);
        }
        double line = lineHeight(style.text());
        List<String> texts = style.shape() == Style.Shape.GAUGE || width >= natural(row) ? List.of(row.label())
                : breaker.lines(row.label(), style.text(), width - left);
        double height = Math.max(leastHeight, texts.size() * line);
        double baseline = leastHeight > 0 ? Math.min(height - line, (height - line) / 2 + 2) + baseline(style.text())
                : baseline(style.text());
        for (String text : texts) {
            double free = width - left - measure.width(text, style.text());
            double indent = style.shape() == Style.Shape.GAUGE ? 0 : free * share(style.alignment());
            row.lines().add(new Node.TextLine(text, left + Math.max(0, indent), baseline, style.text(), false));
            baseline += line;
        }
        row.setGeometry(new Bounds(x, y, width, height), 0);
        return height;
    }

    private static double share(Style.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
    }

    /**
     * Puts the children of a free container side by side in lines, about as many as there are lines, with the first one at the origin;
     * in a stack one below the other. Returns the width and height of all.
     */
    private double[] arrangeFreely(Node node) {
        List<Node> children = node.children();
        children.forEach(this::arrange);
        int columns = node.rule().isStack() ? 1 : Math.max(1, (int) Math.ceil(Math.sqrt(children.size())));
        double x = 0;
        double y = 0;
        double lineHeight = 0;
        double widest = 0;
        for (int i = 0; i < children.size(); i++) {
            if (i > 0 && i % columns == 0) {
                x = 0;
                y += lineHeight + FREE_GAP;
                lineHeight = 0;
            }
            Bounds extent = children.get(i).extent();
            children.get(i).moveTo(x - extent.x(), y - extent.y());
            x += extent.width() + FREE_GAP;
            widest = Math.max(widest, x - FREE_GAP);
            lineHeight = Math.max(lineHeight, extent.height());
        }
        return new double[] { widest, y + lineHeight };
    }

    /** A shape or picture with the label below it. */
    private void arrangeLabelled(Node node) {
        Style style = node.style();
        double width = node.wanted().width();
        double height = node.wanted().height() > 0 ? node.wanted().height() : width;
        if (node.image() != null) {
            width = width > 0 ? width : Math.min(IMAGE_WIDTH, node.image().width());
            height = width * node.image().height() / Math.max(1, node.image().width());
        } else if (width <= 0) {
            width = 3 * PADDING;
            height = width;
        }
        double all = width;
        double bottom = height;
        if (!style.labelHidden() && !node.label().isEmpty()) {
            double longest = node.label().lines().mapToDouble(l -> measure.width(l, style.text())).max().orElse(0);
            all = Math.max(width, Math.min(LABEL_WIDTH, Math.ceil(longest)));
            bottom = addLines(node, 0, all, height + 3, Style.Alignment.CENTER);
        }
        node.setShape(new Bounds((all - width) / 2, 0, width, height));
        node.setGeometry(new Bounds(0, 0, Math.ceil(all), Math.ceil(bottom)), 0);
    }

    private void arrangeLeaf(Node node) {
        Style style = node.style();
        double around = switch (style.shape()) {
            case ELLIPSE, RING -> 1.4;
            case LOZENGE, TRIANGLE -> 2;
            default -> 1;
        };
        double width = node.wanted().width();
        if (width <= 0) {
            double longest = node.label().lines().mapToDouble(l -> measure.width(l, style.text())).max().orElse(0);
            width = Math.ceil(Math.min(WIDEST_NODE, longest + 2 * NODE_PADDING) * around);
        }
        double textWidth = width / around;
        List<Node.TextLine> lines = node.lines();
        double bottom = style.labelHidden() || node.label().isEmpty() ? 0 : addLines(node, NODE_PADDING,
                textWidth - 2 * NODE_PADDING, NODE_PADDING - 2) + NODE_PADDING - 2;
        double height = Math.ceil(Math.max(node.wanted().height(), bottom * around));
        if (style.shape() == Style.Shape.GAUGE) {
            height = Math.max(height, bottom + BAR_HEIGHT);
        }
        double dx = (width - textWidth) / 2;
        double dy = style.shape() == Style.Shape.GAUGE ? 0 : (height - bottom) / 2;
        lines.replaceAll(l -> new Node.TextLine(l.text(), l.x() + dx, l.baseline() + dy, l.style(), l.secondary()));
        node.setGeometry(new Bounds(0, 0, Math.ceil(width), height), 0);
    }

    private double addLines(Node node, double left, double width, double top) {
        return addLines(node, left, width, top, node.style().alignment());
    }

    /** Adds the wrapped label below {@code top}; what follows the first line break of the label is secondary. */
    private double addLines(Node node, double left, double width, double top, Style.Alignment alignment) {
        Style style = node.style();
        double y = top;
        boolean secondary = false;
        for (String paragraph : node.label().split("\\R")) {
            TextStyle text = secondary ? new TextStyle(style.text().size() * 0.9, false) : style.text();
            for (String line : breaker.lines(paragraph, text, width)) {
                double x = left + (width - measure.width(line, text)) * share(alignment);
                node.lines().add(new Node.TextLine(line, x, y + baseline(text), text, secondary));
                y += lineHeight(text);
            }
            secondary = true;
        }
        return y;
    }

    private void arrangeBadges(Node node) {
        double along = 8;
        Bounds bounds = node.bounds();
        for (Node badge : node.badges()) {
            TextStyle text = badge.style().text();
            double height = Math.max(badge.wanted().height(), lineHeight(text) + 4);
            double label = badge.style().labelHidden() ? 0 : measure.width(badge.label(), text);
            if (badge.style().shape() == Style.Shape.LOZENGE || badge.style().shape() == Style.Shape.TRIANGLE) {
                height += 8;
            }
            double width = Math.max(Math.max(height, badge.wanted().width()), Math.ceil(label) + 10);
            Bounds place = switch (badge.rule().side) {
                case NORTH -> new Bounds(bounds.width() - along - width, -height / 2, width, height);
                case SOUTH -> new Bounds(bounds.width() - along - width, bounds.height() - height / 2, width, height);
                case EAST -> new Bounds(bounds.width() - width / 2, along, width, height);
                case WEST -> new Bounds(-width / 2, along, width, height);
            };
            along += (badge.rule().side.isHorizontal() ? width : height) + 4;
            if (!badge.style().labelHidden()) {
                double baseline = (height - lineHeight(text)) / 2 + baseline(text);
                badge.lines().add(new Node.TextLine(badge.label(), (width - label) / 2, baseline, text, false));
            }
            badge.setGeometry(place, 0);
        }
    }

    private static double lineHeight(TextStyle style) {
        return Math.rint(style.size() * 1.4);
    }

    /** From the top of a line to its baseline. */
    private double baseline(TextStyle style) {
        double ascent = measure.ascent(style);
        return (lineHeight(style) - ascent - measure.descent(style)) / 2 + ascent;
    }
}
