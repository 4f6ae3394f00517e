package org.kigi.ui.internal;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Does something for a part whenever it is asked to, but not before the part can be seen; then once. In the display's thread. */
public final class WhenVisible implements Runnable, IPartListener2 {
    private final IWorkbenchPart part;
    private final Runnable action;
    private boolean pending;

    public WhenVisible(IWorkbenchPart part, Runnable action) {
        this.part = part;
        this.action = action;
        part.getSite().getPage().addPartListener(this);
    }

    public void dispose() {
        part.getSite().getPage().removePartListener(this);
    }

    @Override
    public void run() {
        pending = !part.getSite().getPage().isPartVisible(part);
        if (!pending) {
            action.run();
        }
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (pending && reference.getPart(false) == part) {
            pending = false;
            action.run();
        }
    }
}
