package org.kigi.diagram.ui.internal.diagram;

import java.util.Optional;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.kigi.diagram.Edge;

/** Lets the end of an edge be dragged to a node. */
final class ReconnectPolicy extends MarkingPolicy {

    ReconnectPolicy() {
        super(EdgeEndRequest.TYPE);
    }

    @Override
    Command command(Request request) {
        EdgeEndRequest end = (EdgeEndRequest) request;
        return node() == null ? null : shown().reconnect(end.edge(), end.isSource(), node());
    }

    @Override
    Optional<String> refusal(Request request) {
        EdgeEndRequest end = (EdgeEndRequest) request;
        Edge edge = end.edge();
        if (node() == (end.isSource() ? edge.source() : edge.target())) {
            return Optional.empty();
        }
        return Refusals.reconnecting(end.isSource() ? node() : edge.source(), end.isSource() ? edge.target() : node(), shown().language());
    }
}
