package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.kigi.diagram.Node;
import org.kigi.diagram.PaletteTool;

/** Lets the tools of the palette that make edges connect two nodes. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {

    /** The first half of a connection: it does nothing yet, but may be begun here. */
    private static final class Begin extends Command {
    }

    private final TargetFeedback feedback = new TargetFeedback();

    private Node node() {
        return ((NodePart) getHost()).node().orElse(null);
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!(request.getNewObjectType() instanceof PaletteTool)) {
            return null;
        }
        Command begin = new Begin();
        request.setStartCommand(begin);
        return begin;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getSourceEditPart() instanceof NodePart source) || !(request.getNewObjectType() instanceof PaletteTool tool)) {
            return null;
        }
        ShownDiagram shown = source.shown();
        return source.node().map(from -> shown.connect(tool, from, node())).orElse(null);
    }

    /** Marks the node that the connection would lead to, or says why it cannot. */
    @Override
    protected void showTargetConnectionFeedback(DropRequest request) {
        feedback.erase();
        if (request instanceof CreateConnectionRequest connection && connection.getSourceEditPart() instanceof NodePart source
                && node() != null && source != getHost()) {
            NodePart host = (NodePart) getHost();
            Command command = getConnectionCompleteCommand(connection);
            if (command != null && command.canExecute()) {
                feedback.mark(host, new TargetMark(place(), false, host.shown().look().accent()));
            } else {
                feedback.mark(host, new TargetMark(place(), false, Accent.refusal(host.shown().look().theme())));
                Refusals.connecting(source.node().orElse(null), node(), host.shown().language())
                        .ifPresent(why -> feedback.refuse(host, connection, why));
            }
        }
    }

    private Rectangle place() {
        return Look.rectangle(node().bounds()).expand(TargetMark.WIDTH, TargetMark.WIDTH);
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest request) {
        feedback.erase();
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return null;
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return null;
    }
}
