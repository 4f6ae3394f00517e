package org.kigi.diagram.ui.internal.diagram;

import java.beans.PropertyChangeListener;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kigi.diagram.Bounds;

/** The whole diagram, small, with a frame around the part that can be seen; pressing or dragging the mouse goes there. */
public final class Overview extends Canvas {

    private static final int MARGIN = 6;
    private static final int FRAME = 2;
    private static final int LATE = 250;

    private final DiagramPage page;
    private final Runnable updated = this::forgetSoon;
    private final PropertyChangeListener scrolled = event -> redraw();
    private final Runnable soon = this::forget;
    private Image picture;

    public Overview(Composite parent, DiagramPage page) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.page = page;
        page.addUpdateListener(updated);
        page.addScrollListener(scrolled);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> forget());
        addListener(SWT.MouseDown, this::goTo);
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                goTo(event);
            }
        });
        addListener(SWT.Dispose, event -> {
            page.removeUpdateListener(updated);
            page.removeScrollListener(scrolled);
            disposePicture();
        });
    }

    /** The small picture may be a moment late; what is edited may not. */
    private void forgetSoon() {
        getDisplay().timerExec(LATE, soon);
    }

    private void forget() {
        if (isDisposed()) {
            return;
        }
        disposePicture();
        redraw();
    }

    private void disposePicture() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private double scale() {
        Rectangle area = getClientArea();
        Bounds diagram = page.navigation().bounds();
        double scale = Math.min((area.width - 2 * MARGIN) / diagram.width(), (area.height - 2 * MARGIN) / diagram.height());
        return Math.clamp(scale, 0.01, 1);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (page.control().isDisposed() || area.isEmpty()) {
            gc.fillRectangle(area);
            return;
        }
        if (picture == null) {
            picture = draw(area);
        }
        gc.drawImage(picture, 0, 0);
        Bounds seen = page.navigation().seen();
        double scale = scale();
        gc.setForeground(GraphicsPen.colour(Accent.rgb(page.theme())));
        gc.setLineWidth(FRAME);
        gc.drawRectangle((int) (MARGIN + (seen.x() - page.navigation().bounds().x()) * scale), (int) (MARGIN + (seen.y() - page.navigation().bounds().y()) * scale),
                (int) (seen.width() * scale), (int) (seen.height() * scale));
    }

    private Image draw(Rectangle area) {
        Image image = new Image(getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        gc.setBackground(page.viewer().getControl().getBackground());
        gc.fillRectangle(area);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate(MARGIN, MARGIN);
        graphics.scale(scale());
        graphics.translate((float) -page.navigation().bounds().x(), (float) -page.navigation().bounds().y());
        page.paint(graphics, scale());
        graphics.dispose();
        gc.dispose();
        return image;
    }

    private void goTo(Event event) {
        if (!page.control().isDisposed()) {
            page.navigation().centre((event.x - MARGIN) / scale() + page.navigation().bounds().x(), (event.y - MARGIN) / scale() + page.navigation().bounds().y());
        }
    }
}
