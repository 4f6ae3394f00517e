package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.kigi.diagram.Node;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.ui.edit.MoveElements;
import org.kigi.diagram.ui.internal.EmfCommand;

/**
 * Lets nodes be dropped on another: in its middle they go under it, near one of the sides where its siblings are they go beside it.
 */
final class DropPolicy extends MarkingPolicy {

    private enum Side {
        BEFORE, ON, AFTER
    }

    /** The part of a node, at either end, on which a drop means beside it. */
    private static final double EDGE = 0.22;

    DropPolicy() {
        super(RequestConstants.REQ_ADD, RequestConstants.REQ_MOVE);
    }

    @Override
    Command command(Request request) {
        List<EObject> dropped = dropped(request);
        if (node() == null || dropped.isEmpty()) {
            return null;
        }
        EObject target = node().element();
        return new EmfCommand(switch (side(request, node())) {
            case ON -> MoveElements.into(shown().domain(), dropped, target);
            case BEFORE -> MoveElements.beside(shown().domain(), dropped, target, false);
            case AFTER -> MoveElements.beside(shown().domain(), dropped, target, true);
        });
    }

    private List<EObject> dropped(Request request) {
        if (request instanceof ElementDrop.ElementsRequest fromElsewhere) {
            return fromElsewhere.elements();
        }
        List<EObject> dropped = new ArrayList<>();
        for (Object part : ((ChangeBoundsRequest) request).getEditParts()) {
            shown().element(((EditPart) part).getModel()).ifPresent(dropped::add);
        }
        return dropped;
    }

    @Override
    Optional<String> refusal(Request request) {
        if (node() == null) {
            return Optional.empty();
        }
        EObject target = node().element();
        if (dropped(request).isEmpty()) {
            return Refusals.fromElsewhere(shown().language());
        }
        return side(request, node()) == Side.ON ? Refusals.movingBelow(dropped(request), target, shown().language())
                : Refusals.movingBeside(dropped(request), target, shown().language());
    }

    @Override
    TargetMark mark(Request request, Node node, int rgb) {
        Side side = side(request, node);
        if (side == Side.ON) {
            return super.mark(request, node, rgb);
        }
        Rectangle bounds = Look.rectangle(node.bounds()).expand(TargetMark.WIDTH, TargetMark.WIDTH);
        boolean vertical = shown().orientation() == Orientation.TOP_DOWN;
        int x = vertical && side == Side.AFTER ? bounds.x + bounds.width : bounds.x;
        int y = !vertical && side == Side.AFTER ? bounds.y + bounds.height : bounds.y;
        int width = vertical ? TargetMark.WIDTH : bounds.width;
        int height = vertical ? bounds.height : TargetMark.WIDTH;
        return new TargetMark(new Rectangle(x, y, width, height), true, rgb);
    }

    private Side side(Request request, Node node) {
        Point location = ((ChangeBoundsRequest) request).getLocation().getCopy();
        getHostFigure().translateToRelative(location);
        double share = shown().orientation() == Orientation.TOP_DOWN
                ? (location.x - node.bounds().x()) / node.bounds().width()
                : (location.y - node.bounds().y()) / node.bounds().height();
        return share < EDGE ? Side.BEFORE : share > 1 - EDGE ? Side.AFTER : Side.ON;
    }
}
