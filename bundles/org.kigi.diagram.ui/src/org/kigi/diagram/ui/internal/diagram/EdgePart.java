package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.kigi.diagram.ui.internal.diagram.ShownDiagram.EdgeKey;

/** The edit part of an edge that stands for an element of its own, which can be selected. It is drawn where the layout has it. */
final class EdgePart extends AbstractGraphicalEditPart {

    EdgePart(EdgeKey key) {
        setModel(key);
    }

    private ShownDiagram shown() {
        return ((DiagramPart) getParent()).shown();
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure(shown());
    }

    @Override
    protected void refreshVisuals() {
        shown().edge((EdgeKey) getModel()).ifPresent(((EdgeFigure) getFigure())::show);
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((EdgeFigure) getFigure()).setSelected(value != SELECTED_NONE);
    }

    @Override
    protected void createEditPolicies() {
        // An edge has no handles.
    }
}
