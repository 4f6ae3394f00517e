package org.kigi.diagram.ui.internal.diagram;

import java.util.Optional;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.kigi.diagram.PaletteTool;

/** Lets the tools of the palette create something on a node or on the diagram. */
final class CreatePolicy extends MarkingPolicy {

    CreatePolicy() {
        super(RequestConstants.REQ_CREATE);
    }

    @Override
    Command command(Request request) {
        return ((CreateRequest) request).getNewObjectType() instanceof PaletteTool tool ? shown().create(tool, node()) : null;
    }

    @Override
    Optional<String> refusal(Request request) {
        return ((CreateRequest) request).getNewObjectType() instanceof PaletteTool tool
                ? Refusals.creating(tool, node(), shown().language()) : Optional.empty();
    }
}
