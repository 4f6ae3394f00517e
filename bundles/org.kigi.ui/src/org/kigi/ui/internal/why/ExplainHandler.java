package org.kigi.ui.internal.why;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.evaluation.explanation.Explanation;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.goals.GoalModels;
import org.kigi.ui.internal.SelectedElement;

/** Opens the view on the value of the selected indicator. */
public final class ExplainHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        GoalModels models = HandlerUtil.getActiveSite(event).getService(GoalModels.class);
        new SelectedElement(models).of(HandlerUtil.getCurrentSelection(event)).filter(Indicator.class::isInstance)
            .ifPresent(element -> WhyView.show(page, (Indicator) element, null, Explanation.Kind.INDICATOR));
        return null;
    }
}
