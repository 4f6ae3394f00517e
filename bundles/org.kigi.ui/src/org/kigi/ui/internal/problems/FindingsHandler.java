package org.kigi.ui.internal.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens or copies the findings that are selected in the Problems view; which of the two follows the class name in plugin.xml. */
public final class FindingsHandler extends AbstractHandler implements IExecutableExtension {
    private boolean copies;

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
        copies = "copy".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        ProblemsView view = (ProblemsView) HandlerUtil.getActivePart(event);
        if (copies) {
            view.copySelected();
        } else {
            view.openSelected();
        }
        return null;
    }
}
