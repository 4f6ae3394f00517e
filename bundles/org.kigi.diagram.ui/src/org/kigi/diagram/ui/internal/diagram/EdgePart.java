package org.kigi.diagram.ui.internal.diagram;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.kigi.diagram.Edge;
import org.kigi.diagram.ui.internal.diagram.ShownDiagram.EdgeKey;

/** The edit part of an edge that stands for an element of its own, which can be selected. It is drawn where the layout has it. */
final class EdgePart extends AbstractGraphicalEditPart {

    EdgePart(EdgeKey key) {
        setModel(key);
    }

    ShownDiagram shown() {
        return ((DiagramPart) getParent()).shown();
    }

    /** What the edge is now; absent only between a change and the next computation. */
    Optional<Edge> edge() {
        return shown().edge((EdgeKey) getModel());
    }

    /** Takes over what the edge is now. */
    @Override
    public void refresh() {
        super.refresh();
        ((EdgeSelectionPolicy) getEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE)).update();
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure(shown());
    }

    @Override
    protected void refreshVisuals() {
        edge().ifPresent(((EdgeFigure) getFigure())::show);
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((EdgeFigure) getFigure()).setSelected(value != SELECTED_NONE);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new EdgeSelectionPolicy());
    }
}
