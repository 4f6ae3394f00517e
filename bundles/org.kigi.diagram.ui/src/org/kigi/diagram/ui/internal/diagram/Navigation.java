package org.kigi.diagram.ui.internal.diagram;

import java.util.Optional;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Node;

/** Moves about in a diagram: scrolls and zooms, by command, with the wheel and by dragging with the middle button. */
final class Navigation {

    private static final double LEAST_FIRST_ZOOM = 0.6;
    private static final double[] ZOOM_LEVELS = { 0.05, 0.1, 0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4 };
    private static final double WHEEL_STEP = 1.15;
    private static final int MIDDLE_BUTTON = 2;

    private final GraphicalViewer viewer;
    private final DiagramRootPart root;
    private final ShownDiagram shown;
    private boolean zoomed;
    private Point dragged;

    Navigation(GraphicalViewer viewer, DiagramRootPart root, ShownDiagram shown) {
        this.viewer = viewer;
        this.root = root;
        this.shown = shown;
        zoom().setZoomLevels(ZOOM_LEVELS);
        zoom().addZoomListener(value -> shown.look().setZoom(value));
        viewer.getControl().addListener(SWT.MouseDown, this::press);
        viewer.getControl().addListener(SWT.MouseMove, this::drag);
        viewer.getControl().addListener(SWT.MouseUp, event -> dragged = null);
    }

    private void press(Event event) {
        dragged = event.button == MIDDLE_BUTTON ? new Point(event.x, event.y) : null;
    }

    private void drag(Event event) {
        if (dragged != null) {
            Point view = viewport().getViewLocation();
            viewport().setViewLocation(view.x + dragged.x - event.x, view.y + dragged.y - event.y);
            dragged = new Point(event.x, event.y);
        }
    }

    /** Zooms by turns of the wheel, so that what is under the pointer stays there. */
    void wheel(Event event) {
        double now = zoom().getZoom();
        double wanted = Math.clamp(now * Math.pow(WHEEL_STEP, Math.clamp(event.count, -3, 3)), zoom().getMinZoom(), zoom().getMaxZoom());
        if (wanted != now) {
            Point view = viewport().getViewLocation();
            double x = (view.x + event.x) / now;
            double y = (view.y + event.y) / now;
            zoom().setZoom(wanted);
            viewer.flush();
            viewport().setViewLocation((int) Math.round(x * wanted) - event.x, (int) Math.round(y * wanted) - event.y);
        }
    }

    ZoomManager zoom() {
        return root.getZoomManager();
    }

    Viewport viewport() {
        return ((FigureCanvas) viewer.getControl()).getViewport();
    }

    /** Zooms so that the whole diagram can be seen, but never beyond its actual size. */
    void zoomToFit() {
        zoom().setZoom(Math.max(zoom().getMinZoom(), Math.min(1, fittingZoom())));
        viewer.flush();
        centre(bounds().centreX(), bounds().centreY());
    }

    private double fittingZoom() {
        org.eclipse.swt.graphics.Rectangle area = ((FigureCanvas) viewer.getControl()).getClientArea();
        return Math.min(area.width / bounds().width(), area.height / bounds().height());
    }

    /** Once there is something to see and a size to see it in: shows the whole diagram, or its root when that would be too small to read. */
    void firstZoom() {
        if (zoomed || !viewer.getControl().isVisible() || viewer.getControl().getSize().x == 0 || shown.diagram() == null
                || shown.diagram().nodes().isEmpty()) {
            return;
        }
        zoomed = true;
        zoom().setZoom(Math.clamp(fittingZoom(), LEAST_FIRST_ZOOM, 1));
        viewer.flush();
        Bounds first = shown.diagram().nodes().getFirst().bounds();
        centre(first.centreX(), first.centreY());
    }

    /** Shows another diagram as if it had just been opened. */
    void startAgain() {
        zoomed = false;
        firstZoom();
    }

    /** The place that the whole diagram takes, with room around it. */
    Bounds bounds() {
        return shown.diagram().bounds().grown(DiagramFigure.MARGIN);
    }

    /** Scrolls so that a place of the diagram is in the middle, as far as there is something to scroll. */
    void centre(double x, double y) {
        Rectangle area = viewport().getClientArea();
        viewport().setViewLocation((int) Math.round(x * zoom().getZoom()) - area.width / 2,
                (int) Math.round(y * zoom().getZoom()) - area.height / 2);
    }

    /** The part of the diagram that can be seen. */
    Bounds seen() {
        Rectangle area = viewport().getClientArea();
        double zoom = zoom().getZoom();
        return new Bounds(area.x / zoom, area.y / zoom, area.width / zoom, area.height / zoom);
    }

    /** Where a node is, to be given back to {@link #keep} after the diagram was laid out anew; empty for one that cannot be seen. */
    Optional<Bounds> place(Optional<Node> node) {
        return node.map(Node::bounds).filter(bounds -> seen().overlaps(bounds));
    }

    /** Scrolls so that a node is seen where it was before. */
    void keep(Bounds before, Node now) {
        double zoom = zoom().getZoom();
        int dx = (int) Math.round((now.bounds().x() - before.x()) * zoom);
        int dy = (int) Math.round((now.bounds().y() - before.y()) * zoom);
        if (dx != 0 || dy != 0) {
            Point view = viewport().getViewLocation();
            viewport().setViewLocation(view.x + dx, view.y + dy);
        }
    }
}
