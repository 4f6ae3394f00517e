package org.kigi.diagram.ui.internal.diagram;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.TargetingTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.kigi.diagram.Edge;

/** Drags one end of an edge to another node; a straight line shows where it would go. */
final class EdgeEndTracker extends TargetingTool implements DragTracker {

    private static final int LINE_WIDTH = 2;

    private final EdgePart part;
    private final Edge edge;
    private final boolean source;
    private Polyline line;

    EdgeEndTracker(EdgePart part, Edge edge, boolean source) {
        this.part = part;
        this.edge = edge;
        this.source = source;
        setDisabledCursor(Cursors.NO);
    }

    @Override
    protected Request createTargetRequest() {
        return new EdgeEndRequest(edge, source);
    }

    @Override
    protected void updateTargetRequest() {
        ((EdgeEndRequest) getTargetRequest()).setLocation(getLocation());
    }

    @Override
    protected Cursor calculateCursor() {
        return isInState(STATE_DRAG_IN_PROGRESS) ? super.calculateCursor() : getDefaultCursor();
    }

    @Override
    protected boolean handleButtonDown(int button) {
        return button == 1 ? stateTransition(STATE_INITIAL, STATE_DRAG) : handleInvalidInput();
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            updateTargetRequest();
            updateTargetUnderMouse();
            showTargetFeedback();
            showLine();
            setCurrentCommand(getCommand());
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            eraseLine();
            eraseTargetFeedback();
            executeCurrentCommand();
        }
        return true;
    }

    @Override
    protected boolean handleInvalidInput() {
        eraseLine();
        eraseTargetFeedback();
        setCurrentCommand(null);
        return true;
    }

    @Override
    public void deactivate() {
        eraseLine();
        super.deactivate();
    }

    @Override
    public void commitDrag() {
        // Nothing is kept of a drag that another tool interrupts.
    }

    private void showLine() {
        IFigure layer = LayerManager.Helper.find(part).getLayer(LayerConstants.FEEDBACK_LAYER);
        if (line == null) {
            line = new Polyline();
            line.setLineWidth(LINE_WIDTH);
            line.setLineStyle(SWT.LINE_DASH);
            line.setForegroundColor(GraphicsPen.colour(part.shown().look().accent()));
            layer.add(line);
        }
        List<org.kigi.diagram.Point> route = edge.route();
        org.kigi.diagram.Point kept = source ? route.getLast() : route.getFirst();
        Point fixed = new Point((int) Math.rint(kept.x()), (int) Math.rint(kept.y()));
        part.getFigure().translateToAbsolute(fixed);
        layer.translateToRelative(fixed);
        Point pointer = getLocation().getCopy();
        layer.translateToRelative(pointer);
        line.setStart(fixed);
        line.setEnd(pointer);
    }

    private void eraseLine() {
        if (line != null) {
            line.getParent().remove(line);
            line = null;
        }
    }

    @Override
    protected String getCommandName() {
        return EdgeEndRequest.TYPE;
    }
}
