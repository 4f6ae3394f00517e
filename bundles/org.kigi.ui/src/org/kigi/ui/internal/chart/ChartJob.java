package org.kigi.ui.internal.chart;

import java.util.function.Supplier;
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
    /** Takes what a job has drawn. */
    interface Drawn {
        void accept(ChartJob job, ChartDescription chart, ChartPicture picture);
    }

    private static final double PERCENT = 100;

    private final Supplier<ChartDescription> chart;
    private final int width;
    private final int height;
    private final int zoom;
    private final Theme theme;
    private final Display display;
    private final Drawn drawn;

    ChartJob(Supplier<ChartDescription> chart, int width, int height, int zoom, Theme theme, Display display,
        Drawn drawn) {
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
        ChartDescription description = chart.get();
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        ChartPicture picture = ChartPicture.of(XChartDrawing.image(description, width, height, zoom / PERCENT, theme), zoom);
        if (monitor.isCanceled() || display.isDisposed()) {
            return Status.CANCEL_STATUS;
        }
        display.asyncExec(() -> drawn.accept(this, description, picture));
        return Status.OK_STATUS;
    }
}
