package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** Gives a node, or one of its rows, the text that was typed in place. The feature of the request is the id of the node or row. */
final class LabelPolicy extends DirectEditPolicy {

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        ShownDiagram shown = ((NodePart) getHost()).shown();
        String text = String.valueOf(request.getCellEditor().getValue());
        return shown.diagram().node((String) request.getDirectEditFeature()).map(edited -> shown.edit(edited, text)).orElse(null);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The field itself shows the text; the node keeps its size until the text is taken over.
    }
}
