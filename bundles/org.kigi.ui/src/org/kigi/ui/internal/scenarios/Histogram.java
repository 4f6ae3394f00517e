package org.kigi.ui.internal.scenarios;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.scenario.Summary;
import org.kigi.evaluation.scenario.Summary.Bin;
import org.kigi.ui.internal.Looks;

/** How often which values were drawn, with the percentiles and the target. */
final class Histogram extends Canvas {
    private static final int MARGIN = 8;

    private Summary summary;
    private Double target;
    private IndicatorEvaluation of;

    Histogram(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> paint(event.gc));
    }

    /** @param shown null for nothing @param goal null if there is no target */
    void show(Summary shown, Double goal, IndicatorEvaluation evaluation) {
        summary = shown;
        target = goal;
        of = evaluation;
        redraw();
    }

    private void paint(GC gc) {
        if (summary == null) {
            return;
        }
        Rectangle area = getClientArea();
        int line = gc.getFontMetrics().getHeight();
        int top = MARGIN + 2 * line + 4;
        int bottom = area.height - MARGIN - line - 4;
        int left = MARGIN;
        int right = area.width - MARGIN;
        double low = target == null ? summary.minimum() : Math.min(summary.minimum(), target);
        double high = target == null ? summary.maximum() : Math.max(summary.maximum(), target);
        if (bottom <= top || right <= left) {
            return;
        }
        double scale = high > low ? (right - left) / (high - low) : 0;
        int most = summary.bins().stream().mapToInt(Bin::count).max().orElse(1);
        gc.setBackground(new Color(Looks.value(this)));
        for (Bin bin : summary.bins()) {
            int from = left + (int) Math.round((bin.from() - low) * scale);
            int to = scale == 0 ? right : left + (int) Math.round((bin.to() - low) * scale);
            int height = (int) Math.round((double) bin.count() / most * (bottom - top));
            gc.fillRectangle(from, bottom - height, Math.max(1, to - from - 1), height);
        }
        gc.setForeground(new Color(Looks.axis(this)));
        gc.drawLine(left, bottom, right, bottom);
        gc.setForeground(getForeground());
        String least = Page.number(low, of);
        String greatest = Page.number(high, of);
        gc.drawText(least, left, bottom + 4, true);
        gc.drawText(greatest, Math.max(left + gc.textExtent(least).x + MARGIN, right - gc.textExtent(greatest).x), bottom + 4, true);
        RGB axis = Looks.axis(this);
        level(gc, "P10", left + (int) Math.round((summary.p10() - low) * scale), MARGIN + line, bottom, right, axis);
        level(gc, "P50", left + (int) Math.round((summary.p50() - low) * scale), MARGIN + line, bottom, right, axis);
        level(gc, "P90", left + (int) Math.round((summary.p90() - low) * scale), MARGIN + line, bottom, right, axis);
        if (target != null) {
            level(gc, Page.WORDS.get("simulation.target"), left + (int) Math.round((target - low) * scale), MARGIN, bottom, right,
                Looks.sign(this, -1));
        }
    }

    private void level(GC gc, String name, int x, int y, int bottom, int right, RGB colour) {
        gc.setForeground(new Color(colour));
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawLine(x, y, x, bottom);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground(getForeground());
        int width = gc.textExtent(name).x;
        gc.drawText(name, x + 3 + width > right ? x - 3 - width : x + 3, y, true);
    }
}
