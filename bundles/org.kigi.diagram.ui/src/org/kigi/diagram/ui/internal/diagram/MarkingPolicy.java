package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.kigi.diagram.Node;

/** A policy that accepts requests of one type where it has a command for them, and marks the node that would change. */
abstract class MarkingPolicy extends GraphicalEditPolicy {

    private final Object type;
    private IFigure mark;

    MarkingPolicy(Object type) {
        this.type = type;
    }

    /** Returns the command on the host, or null when there is none. */
    abstract Command command(Request request);

    /** Returns the place to mark, in the diagram, and whether it is a bar. */
    IFigure mark(Request request, Node node, int rgb) {
        return new TargetMark(NodeFigure.rectangle(node.bounds()).expand(TargetMark.WIDTH, TargetMark.WIDTH), false, rgb);
    }

    final ShownDiagram shown() {
        return (ShownDiagram) getHost().getViewer().getContents().getModel();
    }

    /** Returns the node of the host; null for the diagram itself. */
    final Node node() {
        return getHost() instanceof NodePart part ? part.node().orElse(null) : null;
    }

    @Override
    public final Command getCommand(Request request) {
        return type.equals(request.getType()) ? command(request) : null;
    }

    @Override
    public final EditPart getTargetEditPart(Request request) {
        return type.equals(request.getType()) ? getHost() : null;
    }

    @Override
    public final boolean understandsRequest(Request request) {
        return type.equals(request.getType());
    }

    @Override
    public final void showTargetFeedback(Request request) {
        eraseTargetFeedback(request);
        Command command = getCommand(request);
        if (node() != null && command != null && command.canExecute()) {
            mark = mark(request, node(), Accent.rgb(shown().theme()));
            Rectangle bounds = mark.getBounds().getCopy();
            getHostFigure().translateToAbsolute(bounds);
            getFeedbackLayer().translateToRelative(bounds);
            mark.setBounds(bounds);
            addFeedback(mark);
        }
    }

    @Override
    public final void eraseTargetFeedback(Request request) {
        if (mark != null) {
            removeFeedback(mark);
            mark = null;
        }
    }
}
