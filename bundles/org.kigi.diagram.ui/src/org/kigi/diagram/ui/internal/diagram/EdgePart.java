package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.kigi.diagram.ui.internal.diagram.ShownDiagram.EdgeKey;

/** The edit part of an edge. One that shows a mere reference is not to be selected, since there is nothing behind it. */
final class EdgePart extends AbstractConnectionEditPart {

    EdgePart(EdgeKey key) {
        setModel(key);
    }

    private ShownDiagram shown() {
        return (ShownDiagram) getViewer().getContents().getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure();
    }

    @Override
    protected void refreshVisuals() {
        shown().edge((EdgeKey) getModel()).ifPresent(edge -> ((EdgeFigure) getFigure()).show(edge, shown()));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((EdgeFigure) getFigure()).setSelected(value != SELECTED_NONE);
    }

    @Override
    public boolean isSelectable() {
        return shown().element(getModel()).isPresent();
    }

    @Override
    protected void createEditPolicies() {
        // An edge is drawn where the layout has it; it has no handles.
    }
}
