package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.requests.DropRequest;

/** What is shown while something is dragged over a part: a mark where it would go, or why it cannot. */
final class TargetFeedback {

    private final List<IFigure> shown = new ArrayList<>();
    private IFigure layer;

    /** Marks a place of the diagram. */
    void mark(GraphicalEditPart part, TargetMark mark) {
        layer = LayerManager.Helper.find(part).getLayer(LayerConstants.FEEDBACK_LAYER);
        Rectangle bounds = mark.getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        layer.translateToRelative(bounds);
        mark.setBounds(bounds);
        add(mark);
    }

    /** Says beside the pointer and in the status line why nothing can be done. */
    void refuse(GraphicalEditPart part, Request request, String why) {
        DiagramPart diagram = (DiagramPart) part.getViewer().getContents();
        layer = LayerManager.Helper.find(part).getLayer(LayerConstants.FEEDBACK_LAYER);
        if (request instanceof DropRequest drop && drop.getLocation() != null) {
            RefusalFigure note = new RefusalFigure(why, diagram.shown().look());
            Point place = drop.getLocation().getCopy();
            layer.translateToRelative(place);
            Viewport viewport = ((FigureCanvas) part.getViewer().getControl()).getViewport();
            Rectangle seen = viewport.getClientArea().getCopy();
            viewport.translateToParent(seen);
            viewport.translateToAbsolute(seen);
            layer.translateToRelative(seen);
            note.placeBeside(place, seen);
            add(note);
        }
        diagram.gestures().tell(why);
    }

    private void add(IFigure figure) {
        layer.add(figure);
        shown.add(figure);
    }

    void erase() {
        shown.forEach(figure -> layer.remove(figure));
        shown.clear();
    }
}
