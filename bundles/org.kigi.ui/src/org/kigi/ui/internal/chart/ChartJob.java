package org.kigi.ui.internal.chart;

import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.kigi.chart.ChartDescription;
import org.kigi.chart.Theme;
import org.kigi.chart.XChartDrawing;

/** Draws a chart in the background and hands it over in the display's thread, unless it was cancelled. */
final class ChartJob extends Job {
    private static final double PERCENT = 100;

    private final ChartDescription chart;
    private final int width;
    private final int height;
    private final int zoom;
    private final Theme theme;
    private final Display display;
    private final BiConsumer<ChartJob, ChartPicture> drawn;

    ChartJob(ChartDescription chart, int width, int height, int zoom, Theme theme, Display display,
        BiConsumer<ChartJob, ChartPicture> drawn) {
        super(ChartJob.class.getName());
        this.chart = chart;
        this.width = width;
        this.height = height;
        this.zoom = zoom;
        this.theme = theme;
        this.display = display;
        this.drawn = drawn;
        setSystem(true);
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        ChartPicture picture = ChartPicture.of(XChartDrawing.image(chart, width, height, zoom / PERCENT, theme), zoom);
        if (monitor.isCanceled() || display.isDisposed()) {
            return Status.CANCEL_STATUS;
        }
        display.asyncExec(() -> drawn.accept(this, picture));
        return Status.OK_STATUS;
    }
}
