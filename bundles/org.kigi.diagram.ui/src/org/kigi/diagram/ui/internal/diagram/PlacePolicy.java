package org.kigi.diagram.ui.internal.diagram;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.kigi.diagram.Node;
import org.kigi.diagram.Point;
import org.kigi.diagram.ui.internal.EmfCommand;
import org.kigi.diagram.ui.view.Arrangement;

/** Lets nodes be dropped on an empty place of the diagram, where they stay from then on. */
final class PlacePolicy extends MarkingPolicy {

    PlacePolicy() {
        super(RequestConstants.REQ_MOVE_CHILDREN, RequestConstants.REQ_MOVE, RequestConstants.REQ_ADD);
    }

    @Override
    Command command(Request request) {
        ChangeBoundsRequest move = (ChangeBoundsRequest) request;
        List<Node> nodes = ((List<?>) move.getEditParts()).stream().filter(NodePart.class::isInstance)
                .map(part -> ((NodePart) part).node()).flatMap(Optional::stream).toList();
        if (nodes.isEmpty() || nodes.stream().anyMatch(node -> node.container() != null)) {
            return null;
        }
        double zoom = ((DiagramRootPart) getHost().getRoot()).getZoomManager().getZoom();
        Node node = nodes.getFirst();
        Point place = new Point(node.bounds().x() + move.getMoveDelta().x / zoom, node.bounds().y() + move.getMoveDelta().y / zoom);
        return new EmfCommand(shown().content().arrange(List.of(node.element()),
                view -> view.withPositions(Map.of(Arrangement.idOf(node), place))));
    }

    @Override
    Optional<String> refusal(Request request) {
        return Optional.empty();
    }
}
