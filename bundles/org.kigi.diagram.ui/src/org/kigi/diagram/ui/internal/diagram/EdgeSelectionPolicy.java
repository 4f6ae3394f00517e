package org.kigi.diagram.ui.internal.diagram;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;

/** Puts a handle on both ends of a selected edge. */
final class EdgeSelectionPolicy extends SelectionHandlesEditPolicy {

    @Override
    @SuppressWarnings("rawtypes")
    protected List createSelectionHandles() {
        EdgePart part = (EdgePart) getHost();
        return part.edge().filter(edge -> edge.route().size() > 1)
                .map(edge -> List.of(new EdgeEnd(part, edge, true), new EdgeEnd(part, edge, false))).orElse(List.of());
    }

    /** Puts the handles where the ends are now. */
    void update() {
        if (getHost().getSelected() != EditPart.SELECTED_NONE) {
            addSelectionHandles();
        }
    }
}
