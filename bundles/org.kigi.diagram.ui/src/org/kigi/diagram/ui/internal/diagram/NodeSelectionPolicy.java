package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.swt.SWT;

/**
 * Frames a selected node and lets it be dragged; where it is dropped decides what that does. The one node that is selected alone gets
 * buttons to add something below it, to fold away what is below it, and to draw a connection from it.
 */
final class NodeSelectionPolicy extends NonResizableEditPolicy {

    private NodePart part() {
        return (NodePart) getHost();
    }

    private int accent() {
        return part().shown().look().accent();
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List createSelectionHandles() {
        MoveHandle frame = new MoveHandle((GraphicalEditPart) getHost());
        frame.setBorder(new FrameBorder(accent()));
        List<IFigure> handles = new ArrayList<>(List.of(frame));
        if (getHost().getSelected() == EditPart.SELECTED_PRIMARY && getHost().getViewer().getSelectedEditParts().size() == 1) {
            part().node().ifPresent(node -> NodeButtons.of(part(), node).forEach(handles::add));
        }
        return handles;
    }

    /** Shows the handles again, since what can be done with the node may have changed. */
    void update() {
        if (getHost().getSelected() != EditPart.SELECTED_NONE) {
            addSelectionHandles();
        }
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        RoundedRectangle ghost = new RoundedRectangle() {
            @Override
            public void paintFigure(Graphics graphics) {
                graphics.setAntialias(SWT.ON);
                graphics.setAlpha(70);
                super.paintFigure(graphics);
            }
        };
        ghost.setCornerDimensions(new Dimension(10, 10));
        ghost.setBackgroundColor(GraphicsPen.colour(accent()));
        ghost.setForegroundColor(GraphicsPen.colour(accent()));
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }

    @Override
    protected void showFocus() {
        // The frame shows well enough which node is selected.
    }
}
