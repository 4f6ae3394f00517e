package org.kigi.ui.internal.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Collapses the explorer to the projects. */
public final class CollapseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ((ExplorerView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ExplorerView.ID)).getCommonViewer()
            .collapseAll();
        return null;
    }
}
