package org.kigi.ui.internal.scenarios;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.scenario.Tornado.Bar;
import org.kigi.ui.internal.Looks;

/** A tornado chart: for each input a bar from the result at its low end to the result at its high end, the widest on top. */
final class TornadoChart extends Canvas {
    private static final int MARGIN = 8;
    private static final int GAP = 6;
    private static final int LARGEST_BAR = 22;
    private static final double LABELS = 0.4;

    private List<Bar> bars = List.of();
    private IndicatorEvaluation result;

    TornadoChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> paint(event.gc));
    }

    void show(List<Bar> shown, IndicatorEvaluation of) {
        bars = shown;
        result = of;
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setForeground(getForeground());
        if (bars.isEmpty()) {
            return;
        }
        int line = gc.getFontMetrics().getHeight();
        int top = MARGIN + line + GAP;
        int bottom = area.height - MARGIN - line - GAP;
        int left = MARGIN + (int) (area.width * LABELS);
        int right = area.width - MARGIN;
        int count = Math.min(bars.size(), Math.max(1, (bottom - top) / (line + 2)));
        double low = bars.stream().mapToDouble(bar -> Math.min(bar.middle(), Math.min(bar.low(), bar.high()))).min().orElseThrow();
        double high = bars.stream().mapToDouble(bar -> Math.max(bar.middle(), Math.max(bar.low(), bar.high()))).max().orElseThrow();
        double scale = high > low ? (right - left) / (high - low) : 0;
        int step = Math.min(LARGEST_BAR + GAP, Math.max(line + 2, (bottom - top) / count));
        legend(gc, left, MARGIN, line);
        for (int i = 0; i < count; i++) {
            Bar bar = bars.get(i);
            int y = top + i * step;
            String name = fitted(gc, Page.name(bar.input()), left - 2 * MARGIN);
            gc.drawText(name, left - MARGIN - gc.textExtent(name).x, y + (step - line) / 2, true);
            int own = left + (int) Math.round((bar.middle() - low) * scale);
            bar(gc, own, left + (int) Math.round((bar.low() - low) * scale), y, step, lowColour());
            bar(gc, own, left + (int) Math.round((bar.high() - low) * scale), y, step, Looks.value(this));
            gc.drawLine(own, y, own, y + step - 1);
        }
        int y = top + count * step + 2;
        String from = Page.number(low, result);
        String to = Page.number(high, result);
        int end = right - gc.textExtent(to).x;
        gc.drawText(from, Math.min(left, end - MARGIN - gc.textExtent(from).x), y, true);
        gc.drawText(to, end, y, true);
    }

    private void legend(GC gc, int x, int y, int line) {
        int at = x;
        for (boolean low : new boolean[] {true, false}) {
            gc.setBackground(new Color(low ? lowColour() : Looks.value(this)));
            gc.fillRectangle(at, y + 2, line - 4, line - 4);
            String text = Page.WORDS.get(low ? "tornado.low" : "tornado.high");
            gc.drawText(text, at + line, y, true);
            Point size = gc.textExtent(text);
            at += line + size.x + 2 * MARGIN;
        }
    }

    private RGB lowColour() {
        return Looks.isDark(this) ? new RGB(0xE8, 0xA8, 0x4C) : new RGB(0xE0, 0x8A, 0x1E);
    }

    private static void bar(GC gc, int from, int to, int y, int step, RGB colour) {
        gc.setBackground(new Color(colour));
        gc.fillRectangle(Math.min(from, to), y + 2, Math.max(1, Math.abs(to - from)), step - 4);
    }

    private static String fitted(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int length = text.length();
        while (length > 1 && gc.textExtent(text.substring(0, length) + "…").x > width) {
            length--;
        }
        return text.substring(0, length) + "…";
    }
}
