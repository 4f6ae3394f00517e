package org.kigi.diagram.ui.internal.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
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

    ShownDiagram shown() {
        return (ShownDiagram) getViewer().getContents().getModel();
    }

    /** What the node is now; absent only between a change and the next computation. */
    Optional<Node> node() {
        return shown().node(key());
    }

    /** Takes over a new computation of the diagram. */
    void update() {
        refresh();
        for (Object child : getChildren()) {
            ((NodePart) child).update();
        }
        for (Object edge : getSourceConnections()) {
            ((EdgePart) edge).refresh();
        }
    }

    /** Opens a field over the label; does nothing when the label cannot be edited. */
    void editLabel() {
        node().flatMap(node -> shown().editableText(node)).ifPresent(text -> new LabelEditor(this, text).show());
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(getParent() instanceof DiagramPart);
    }

    @Override
    protected void refreshVisuals() {
        node().ifPresent(node -> ((NodeFigure) getFigure()).show(node, shown()));
    }

    @Override
    protected List<Object> getModelChildren() {
        return List.copyOf(shown().nodesIn(key()));
    }

    @Override
    protected List<Object> getModelSourceConnections() {
        return List.copyOf(shown().outgoing(key()));
    }

    @Override
    protected List<Object> getModelTargetConnections() {
        return List.copyOf(shown().incoming(key()));
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new NodeSelectionPolicy());
        installEditPolicy(EditPolicy.CONTAINER_ROLE, new CreatePolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DropPolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()) || RequestConstants.REQ_OPEN.equals(request.getType())) {
            editLabel();
        } else {
            super.performRequest(request);
        }
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
