package org.kigi.diagram.ui.internal.diagram;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.swt.SWT;

/** Frames a selected node and lets it be dragged; where it is dropped decides what that does. */
final class NodeSelectionPolicy extends NonResizableEditPolicy {

    private static final int WIDTH = 2;

    private int accent() {
        return Accent.rgb(((NodePart) getHost()).shown().theme());
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List createSelectionHandles() {
        MoveHandle frame = new MoveHandle((GraphicalEditPart) getHost());
        frame.setBorder(new LineBorder(GraphicsPen.colour(accent()), WIDTH));
        return List.of(frame);
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
