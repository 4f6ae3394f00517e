package org.kigi.diagram.ui.internal.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.kigi.diagram.Node;

/**
 * A policy that accepts requests of one type where it has a command for them. It marks the node that would change; where nothing can be
 * done it says why, beside the pointer and in the status line.
 */
abstract class MarkingPolicy extends GraphicalEditPolicy {

    private final Object type;
    private final List<Object> searches;
    private final TargetFeedback feedback = new TargetFeedback();

    /** A policy for requests of a type; the part is found as the target of requests of the others as well. */
    MarkingPolicy(Object type, Object... searches) {
        this.type = type;
        this.searches = List.of(searches);
    }

    /** Returns the command on the host, or null when there is none. */
    abstract Command command(Request request);

    /** Returns why there is no command that can be executed; empty where there is nothing to explain. */
    abstract Optional<String> refusal(Request request);

    /** Returns the place to mark, in the diagram, and whether it is a bar. */
    TargetMark mark(Request request, Node node, int rgb) {
        return new TargetMark(Look.rectangle(node.bounds()).expand(TargetMark.WIDTH, TargetMark.WIDTH), false, rgb);
    }

    final DiagramPart diagramPart() {
        return (DiagramPart) getHost().getViewer().getContents();
    }

    final ShownDiagram shown() {
        return diagramPart().shown();
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
        return type.equals(request.getType()) || searches.contains(request.getType()) ? getHost() : null;
    }

    @Override
    public final boolean understandsRequest(Request request) {
        return type.equals(request.getType());
    }

    @Override
    public final void showTargetFeedback(Request request) {
        if (!type.equals(request.getType())) {
            return;
        }
        eraseTargetFeedback(request);
        Command command = getCommand(request);
        if (command != null && command.canExecute()) {
            if (node() != null) {
                feedback.mark((GraphicalEditPart) getHost(), mark(request, node(), shown().look().accent()));
            }
            diagramPart().gestures().tell(null);
        } else {
            refusal(request).ifPresent(why -> refuse(request, why));
        }
    }

    private void refuse(Request request, String why) {
        GraphicalEditPart host = (GraphicalEditPart) getHost();
        if (node() != null) {
            feedback.mark(host, mark(request, node(), Accent.refusal(shown().look().theme())));
        }
        feedback.refuse(host, request, why);
    }

    @Override
    public final void eraseTargetFeedback(Request request) {
        feedback.erase();
    }
}
