package org.kigi.ui.internal.chart;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches the forecast or the limits of the chart on or off. */
public final class ChartToggleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HandlerUtil.toggleCommandState(event.getCommand());
        if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ChartView.ID) instanceof ChartView view) {
            view.refresh();
        }
        return null;
    }
}
