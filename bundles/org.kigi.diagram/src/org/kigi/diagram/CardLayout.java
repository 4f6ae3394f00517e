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
    static final double BAR_HEIGHT = 8;

    private final TextMeasure measure;
    private final LineBreaker breaker;

    CardLayout(TextMeasure measure, Locale locale) {
        this.measure = measure;
        this.breaker = new LineBreaker(measure, locale);
    }

    /** Arranges a node that stands by itself at the origin, with all that is in it and on it. */
    void arrange(Node node) {
        if (node.isContainer()) {
            arrangeContainer(node);
        } else {
            arrangeLeaf(node);
        }
        arrangeBadges(node);
    }

    private void arrangeContainer(Node node) {
        double width = node.wanted().width() > 0 ? node.wanted().width() : CONTAINER_WIDTH;
        if (!node.rule().isList()) {
            width = Math.max(width, widthOfFreeChildren(node));
        }
        double y = PADDING - 3;
        double header = 0;
        if (!node.style().labelHidden() && !node.label().isEmpty()) {
            y = addLines(node, width, PADDING, y);
            header = Math.rint(y + PADDING / 2);
        }
        y = node.rule().isList() ? arrangeRows(node, width, header + PADDING / 2) : arrangeFreely(node, header + FREE_GAP / 2);
        node.setGeometry(new Bounds(0, 0, Math.ceil(width), Math.ceil(Math.max(y, node.wanted().height()))), header);
    }

    private double arrangeRows(Node card, double width, double top) {
        double inner = width - 2 * PADDING;
        double y = top;
        List<Node> rows = card.children();
        for (int i = 0; i < rows.size(); i++) {
            Node row = rows.get(i);
            Node beside = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (beside != null && row.style().alignment() != Style.Alignment.RIGHT && beside.style().alignment() == Style.Alignment.RIGHT
                    && row.style().shape() != Style.Shape.GAUGE && natural(row) + natural(beside) + PADDING <= inner) {
                double height = Math.max(lineHeight(row.style().text()), lineHeight(beside.style().text()));
                arrangeRow(row, PADDING, y, natural(row), height);
                arrangeRow(beside, PADDING + inner - natural(beside), y, natural(beside), height);
                y += height + ROW_GAP;
                i++;
            } else {
                y += arrangeRow(row, PADDING, y, inner, 0) + ROW_GAP;
            }
        }
        return rows.isEmpty() ? y : y - ROW_GAP + PADDING - 3;
    }

    /** The width of a row in one line. */
    private double natural(Node row) {
        return Math.ceil(symbolWidth(row) + measure.width(row.label(), row.style().text()));
    }

    /** The room that the symbol of a row takes before its text; 0 for a row without one. */
    static double symbolWidth(Node row) {
        return switch (row.style().shape()) {
            case RECTANGLE, NOTE, GAUGE -> 0;
            default -> symbolSize(row.style().text()) + SYMBOL_GAP;
        };
    }

    static double symbolSize(TextStyle text) {
        return Math.rint(text.size() * 0.9);
    }

    private double arrangeRow(Node row, double x, double y, double width, double leastHeight) {
        Style style = row.style();
        double left = symbolWidth(row);
        if (style.shape() == Style.Shape.GAUGE) {
            double label = measure.width(row.label(), style.text());
            left = width - Math.ceil(label);
        }
        double line = lineHeight(style.text());
        List<String> texts = style.shape() == Style.Shape.GAUGE || width >= natural(row) ? List.of(row.label())
                : breaker.lines(row.label(), style.text(), width - left);
        double height = Math.max(leastHeight, texts.size() * line);
        double baseline = leastHeight > 0 ? height - line + baseline(style.text()) : baseline(style.text());
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

    private double widthOfFreeChildren(Node node) {
        double widest = 0;
        for (Node child : node.children()) {
            arrange(child);
            widest = Math.max(widest, child.bounds().width());
        }
        return widest + 2 * FREE_GAP;
    }

    /** Children of a free container stand one below the other. */
    private double arrangeFreely(Node node, double top) {
        double y = top;
        for (Node child : node.children()) {
            child.moveTo(FREE_GAP, y);
            y += child.bounds().height() + FREE_GAP;
        }
        return y;
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
        double bottom = style.labelHidden() || node.label().isEmpty() ? 0 : addLines(node, textWidth, NODE_PADDING,
                NODE_PADDING - 2) + NODE_PADDING - 2;
        double height = Math.ceil(Math.max(node.wanted().height(), bottom * around));
        if (style.shape() == Style.Shape.GAUGE) {
            height = Math.max(height, bottom + BAR_HEIGHT);
        }
        double dx = (width - textWidth) / 2;
        double dy = style.shape() == Style.Shape.GAUGE ? 0 : (height - bottom) / 2;
        lines.replaceAll(l -> new Node.TextLine(l.text(), l.x() + dx, l.baseline() + dy, l.style(), l.secondary()));
        node.setGeometry(new Bounds(0, 0, Math.ceil(width), height), 0);
    }

    /** Adds the wrapped label below {@code top}; what follows the first line break of the label is secondary. */
    private double addLines(Node node, double width, double padding, double top) {
        Style style = node.style();
        double y = top;
        boolean secondary = false;
        for (String paragraph : node.label().split("\\R")) {
            TextStyle text = secondary ? new TextStyle(style.text().size() * 0.9, false) : style.text();
            for (String line : breaker.lines(paragraph, text, width - 2 * padding)) {
                double x = padding + (width - 2 * padding - measure.width(line, text)) * share(style.alignment());
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
