package org.kigi.ui.internal.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches on and off that the explorer and the editor follow each other. */
public final class LinkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        boolean linked = !HandlerUtil.toggleCommandState(event.getCommand());
        ((ExplorerView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ExplorerView.ID)).setLinkingEnabled(linked);
        return null;
    }
}
