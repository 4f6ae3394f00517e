package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.gef.tools.SimpleDragTracker;

/** Does something when the mouse button that went down on a figure goes up again. */
final class ClickTracker extends SimpleDragTracker {

    private final Runnable action;

    ClickTracker(Runnable action) {
        this.action = action;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        boolean handled = super.handleButtonUp(button);
        if (button == 1) {
            getCurrentViewer().getControl().getDisplay().asyncExec(action);
        }
        return handled;
    }

    @Override
    protected String getCommandName() {
        return "click";
    }
}
