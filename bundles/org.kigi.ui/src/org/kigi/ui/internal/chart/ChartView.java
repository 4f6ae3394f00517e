package org.kigi.ui.internal.chart;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.kigi.chart.ChartDescription;
import org.kigi.chart.Charts;
import org.kigi.chart.Theme;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.Settling;
import org.kigi.ui.internal.FollowedElement;
import org.kigi.ui.internal.Looks;
import org.kigi.ui.internal.Snapshot;
import org.kigi.ui.internal.Words;
import org.osgi.service.event.EventHandler;

/** The readings of the selected indicator against its target, and what is to be expected up to then. */
public final class ChartView extends ViewPart implements Settling {
    /** The id under which the view is registered. */
    public static final String ID = "org.kigi.ui.chart";
    private static final Point SMALLEST = new Point(160, 100);

    private final Words words = Words.of(ChartView.class);
    private final EventHandler themeChanged = event -> Display.getDefault().asyncExec(this::redraw);
    private FollowedElement followed;
    private Canvas canvas;
    private ChartPicture picture;
    private ChartJob job;
    private Supplier<ChartDescription> work;
    private ChartDescription chart;
    private Theme theme = Theme.LIGHT;
    private String message;

    @Override
    public void createPartControl(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addPaintListener(this::paint);
        canvas.addListener(SWT.Resize, event -> draw());
        canvas.addListener(SWT.Dispose, event -> clear());
        message = words.get("nothingSelected");
        followed = new FollowedElement(getViewSite(), this::changed);
        followed.start();
        getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, themeChanged);
    }

    private void changed() {
        if (canvas.isDisposed()) {
            return;
        }
        Optional<Indicator> indicator = followed.indicator();
        work = indicator.flatMap(this::work).orElse(null);
        chart = null;
        message = work == null ? words.get("nothingSelected") : "";
        setContentDescription("");
        setTitleToolTip("");
        draw();
    }

    /** What is to be computed for the chart of an indicator. */
    private Optional<Supplier<ChartDescription>> work(Indicator indicator) {
        boolean forecast = ChartToggle.FORECAST.isOn(getSite());
        boolean limits = ChartToggle.LIMITS.isOn(getSite());
        return Snapshot.of(indicator).map(snapshot -> {
            Indicator copy = snapshot.copy(indicator);
            return () -> forecast || limits
                ? ChartToggle.shown(Charts.outlook(snapshot.outlooks().of(copy), words.language(), limits), forecast)
                : Charts.readingsAgainstTarget(snapshot.evaluation().of(copy), words.language());
        });
    }

    /** Shows the same indicator with what is to be seen now. */
    void refresh() {
        changed();
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            draw();
        }
    }

    /** Begins to draw in the background; what was drawn before stays until then. */
    private void draw() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        Rectangle area = canvas.getClientArea();
        theme = Looks.isDark(canvas) ? Theme.DARK : Theme.LIGHT;
        if (work == null || !isLargeEnough(area)) {
            show(null);
            return;
        }
        ChartDescription known = chart;
        job = new ChartJob(known == null ? work : () -> known, area.width, area.height, canvas.getMonitor().getZoom(), theme, canvas.getDisplay(), this::drawn);
        job.schedule();
    }

    private static boolean isLargeEnough(Rectangle area) {
        return area.width >= SMALLEST.x && area.height >= SMALLEST.y;
    }

    private void drawn(ChartJob finished, ChartDescription described, ChartPicture drawn) {
        if (finished == job && !canvas.isDisposed()) {
            job = null;
            chart = described;
            setTitleToolTip(chart.title());
            show(drawn);
        }
    }

    private void show(ChartPicture shown) {
        picture = shown;
        canvas.redraw();
    }

    private void paint(PaintEvent event) {
        Rectangle area = canvas.getClientArea();
        event.gc.setBackground(canvas.getBackground());
        event.gc.fillRectangle(area);
        if (picture != null) {
            picture.paint(event.gc);
        } else if (!message.isEmpty()) {
            event.gc.setForeground(canvas.getForeground());
            Point size = event.gc.textExtent(message);
            event.gc.drawText(message, Math.max(8, (area.width - size.x) / 2), Math.max(8, (area.height - size.y) / 2), true);
        }
    }

    private void clear() {
        if (job != null) {
            job.cancel();
        }
        picture = null;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getService(IEventBroker.class).unsubscribe(themeChanged);
        if (followed != null) {
            followed.dispose();
        }
        super.dispose();
    }

    /** Answers the chart that is shown, as ChartDescription. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == ChartDescription.class ? type.cast(chart) : super.getAdapter(type);
    }

    /** The colours in which the chart is shown. */
    Theme theme() {
        return theme;
    }

    @Override
    public boolean isSettled() {
        return job == null && (work == null || picture != null || !isLargeEnough(canvas.getClientArea()));
    }
}
