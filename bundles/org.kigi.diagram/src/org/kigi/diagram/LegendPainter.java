package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;

/** Draws a legend: its entries side by side, in as many lines as it takes. */
public final class LegendPainter {

    private static final double ENTRY_GAP = 22;
    private static final double LINE = 24;
    private static final double SYMBOL = 11;
    private static final double STROKE = 26;
    private static final double SYMBOL_GAP = 7;
    private static final double TEXT = 12;
    private static final Colour INK = new Colour(0x5d6875, 0xa7b2c1);

    private final Legend legend;
    private final double scale;
    private final TextStyle style;
    private final TextMeasure measure = new AwtTextMeasure();

    /** {@code scale} is the size of symbols and texts; 1 as on the screen at 100 %. */
    public LegendPainter(Legend legend, double scale) {
        this.legend = legend;
        this.scale = scale;
        style = new TextStyle(TEXT * scale, false);
    }

    /** The height of the legend where its lines may be as wide as this. */
    public double height(double width) {
        return lines(width).size() * scale * LINE;
    }

    /** The width of the widest line where none may be wider than this, unless it is a single entry. */
    public double width(double width) {
        return lines(width).stream().mapToDouble(l -> l.stream().mapToDouble(this::width).sum() + (l.size() - 1) * scale * ENTRY_GAP)
                .max().orElse(0);
    }

    /** Draws it with its upper left corner at a point, with lines as wide as {@code width} at most. */
    public void paint(Pen pen, Theme theme, double left, double top, double width) {
        double y = top;
        for (List<Legend.Entry> line : lines(width)) {
            double x = left;
            for (Legend.Entry entry : line) {
                paint(entry, x, y + scale * LINE / 2, pen, theme);
                x += width(entry) + scale * ENTRY_GAP;
            }
            y += scale * LINE;
        }
    }

    private List<List<Legend.Entry>> lines(double width) {
        List<List<Legend.Entry>> lines = new ArrayList<>();
        double x = 0;
        for (Legend.Entry entry : legend.entries()) {
            if (lines.isEmpty() || x + width(entry) > width) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(entry);
            x += width(entry) + scale * ENTRY_GAP;
        }
        return lines;
    }

    private double width(Legend.Entry entry) {
        return scale * ((entry.line() == null ? SYMBOL : STROKE) + SYMBOL_GAP) + measure.width(entry.text(), style);
    }

    private void paint(Legend.Entry entry, double x, double middle, Pen pen, Theme theme) {
        double width = scale * (entry.line() == null ? SYMBOL : STROKE);
        if (entry.line() == null) {
            DiagramPainter.paintSymbol(entry.symbol(), new Bounds(x, middle - width / 2, width, width), pen, theme);
        } else {
            DiagramPainter.paintLine(entry.line(), List.of(new Point(x, middle), new Point(x + width, middle)), pen, theme);
        }
        pen.drawText(entry.text(), x + width + scale * SYMBOL_GAP, middle + style.size() * 0.36, style, INK.in(theme));
    }
}
