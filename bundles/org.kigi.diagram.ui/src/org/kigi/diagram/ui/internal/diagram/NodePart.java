package org.kigi.diagram.ui.internal.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.requests.SelectionRequest;
import org.kigi.diagram.Node;
import org.kigi.diagram.ui.internal.diagram.ShownDiagram.NodeKey;

/** The edit part of a node that stands by itself. What is in it and on it is drawn with it. */
final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart {

    NodePart(NodeKey key) {
        setModel(key);
    }

    NodeKey key() {
        return (NodeKey) getModel();
    }

    private DiagramPart diagram() {
        EditPart part = getParent();
        while (!(part instanceof DiagramPart)) {
            part = part.getParent();
        }
        return (DiagramPart) part;
    }

    ShownDiagram shown() {
        return diagram().shown();
    }

    Gestures gestures() {
        return diagram().gestures();
    }

    /** What the node is now; absent only between a change and the next computation. */
    Optional<Node> node() {
        return shown().node(key());
    }

    /** Takes over what the node is now. */
    @Override
    public void refresh() {
        Node before = ((NodeFigure) getFigure()).node();
        refreshVisuals();
        if (before == null || before != ((NodeFigure) getFigure()).node()) {
            refreshChildren();
        }
        for (Object child : getChildren()) {
            ((NodePart) child).refresh();
        }
        ((NodeSelectionPolicy) getEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE)).update();
    }

    /** Opens a field over the name; does nothing when it cannot be edited. */
    void editLabel() {
        node().ifPresent(this::edit);
    }

    private boolean edit(Node node) {
        Optional<String> text = shown().editableText(node);
        text.ifPresent(present -> new LabelEditor(this, node, present).show());
        return text.isPresent();
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(shown(), getParent() instanceof DiagramPart);
    }

    @Override
    protected void refreshVisuals() {
        node().ifPresent(((NodeFigure) getFigure())::show);
    }

    @Override
    protected List<Object> getModelChildren() {
        return List.copyOf(shown().nodesIn(key()));
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new NodeSelectionPolicy());
        installEditPolicy(EditPolicy.CONTAINER_ROLE, new CreatePolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DropPolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
        installEditPolicy(EdgeEndRequest.TYPE, new ReconnectPolicy());
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof SelectionRequest selection && selection.getLastButtonPressed() == 1) {
            Point location = relative(selection.getLocation());
            if (((NodeFigure) getFigure()).isOnPill(location.x, location.y)) {
                return new ClickTracker(() -> node().ifPresent(gestures()::fold));
            }
        }
        return super.getDragTracker(request);
    }

    private Point relative(Point location) {
        Point relative = location.getCopy();
        getFigure().translateToRelative(relative);
        return relative;
    }

    /** Edits the row that was clicked if it can be edited, else the name; a double click elsewhere goes where the specification leads. */
    @Override
    public void performRequest(Request request) {
        boolean open = RequestConstants.REQ_OPEN.equals(request.getType());
        if (!open && !RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            super.performRequest(request);
            return;
        }
        Optional<Point> place = request instanceof LocationRequest located ? Optional.ofNullable(located.getLocation()).map(this::relative)
                : Optional.empty();
        if (place.flatMap(this::rowAt).filter(this::edit).isPresent()) {
            return;
        }
        node().ifPresent(node -> {
            boolean onName = place.isEmpty() || Look.rectangle(node.labelBounds()).contains(place.get());
            if (onName || !open || !gestures().open(node)) {
                edit(node);
            }
        });
    }

    private Optional<Node> rowAt(Point location) {
        return node().flatMap(node -> rows(node).filter(row -> Look.rectangle(row.bounds()).contains(location)).findFirst());
    }

    private static Stream<Node> rows(Node node) {
        return node.children().stream().filter(child -> child.role() == Node.Role.ROW);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }
}
