package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** Gives a node the text that was typed in place. */
final class LabelPolicy extends DirectEditPolicy {

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        NodePart part = (NodePart) getHost();
        String text = String.valueOf(request.getCellEditor().getValue());
        return part.node().map(node -> part.shown().edit(node, text)).orElse(null);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The field itself shows the text; the node keeps its size until the text is taken over.
    }
}
