package org.kigi.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.ui.internal.explorer.ExplorerView;

/** Opens what is selected in the explorer. */
public final class OpenSelectionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ((ExplorerView) HandlerUtil.getActivePart(event)).open(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement());
        return null;
    }
}
