package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.DeselectAllTracker;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** The edit part of the diagram itself. */
final class DiagramPart extends AbstractGraphicalEditPart {

    private static final int SECONDARY_BUTTON = 3;

    private final Gestures gestures;

    DiagramPart(ShownDiagram shown, Gestures gestures) {
        setModel(shown);
        this.gestures = gestures;
    }

    ShownDiagram shown() {
        return (ShownDiagram) getModel();
    }

    Gestures gestures() {
        return gestures;
    }

    /** Takes over a new computation of the diagram. */
    void update() {
        refresh();
        for (Object child : getChildren()) {
            ((EditPart) child).refresh();
        }
        ((DiagramFigure) getFigure()).update();
    }

    @Override
    protected IFigure createFigure() {
        return new DiagramFigure(shown());
    }

    @Override
    protected List<Object> getModelChildren() {
        List<Object> all = new ArrayList<>(shown().edges());
        all.addAll(shown().nodes());
        return all;
    }

    /** First takes away what is gone: GEF alone would move all that follows it, one by one. */
    @Override
    @SuppressWarnings("unchecked")
    protected void refreshChildren() {
        Set<Object> models = new HashSet<>(getModelChildren());
        for (Object child : List.copyOf((List<Object>) getChildren())) {
            if (!models.contains(((EditPart) child).getModel())) {
                removeChild((EditPart) child);
            }
        }
        super.refreshChildren();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONTAINER_ROLE, new CreatePolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy());
        installEditPolicy("Snap Feedback", new SnapFeedbackPolicy());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class type) {
        if (type != SnapToHelper.class) {
            return super.getAdapter(type);
        }
        SnapToGeometry geometry = new SnapToGeometry(this);
        return Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))
                ? new CompoundSnapToHelper(new SnapToHelper[] { geometry, new SnapToGrid(this) }) : geometry;
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (!(request instanceof SelectionRequest selection)) {
            return new MarqueeDragTracker();
        }
        Point location = selection.getLocation().getCopy();
        getFigure().translateToRelative(location);
        if (((DiagramFigure) getFigure()).hint().isOnCard(location.x, location.y)) {
            return new ClickTracker(gestures::begin);
        }
        return selection.getLastButtonPressed() == SECONDARY_BUTTON ? new DeselectAllTracker(this) : new MarqueeDragTracker();
    }
}
