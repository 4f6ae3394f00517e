package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.kigi.diagram.Node;
import org.kigi.diagram.PaletteTool;

/** Lets the tools of the palette that make edges connect two nodes. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {

    /** The first half of a connection: it does nothing yet, but may be begun here. */
    private static final class Begin extends Command {
    }

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

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return null;
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return null;
    }
}
