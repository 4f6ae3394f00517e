package org.kigi.ui.internal.problems;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.goals.GoalModels;
import org.kigi.ui.internal.SelectedElement;
import org.kigi.validation.Finding;

/** Opens the fixes of what is selected: problems, or an element in the editor or any view. */
public final class QuickFixHandler extends AbstractHandler {
    private static final int LINE = 60;

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof ProblemsView view) {
            view.showFixes();
            return null;
        }
        var models = PlatformUI.getWorkbench().getService(GoalModels.class);
        List<Finding> findings = new SelectedElement(models).of(HandlerUtil.getCurrentSelection(event)).map(QuickFixHandler::findings)
            .orElse(List.of());
        Shell shell = HandlerUtil.getActiveShell(event);
        Control focus = shell.getDisplay().getFocusControl();
        Control control = focus == null ? shell : focus;
        new FixMenu(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).open(control, place(control), findings);
        return null;
    }

    private static List<Finding> findings(EObject element) {
        return element instanceof Identified identified ? Fixes.findings(identified) : List.of();
    }

    /** Below a field; in anything larger, at the mouse if it is there. */
    private static Point place(Control control) {
        Point size = control.getSize();
        Point mouse = control.toControl(control.getDisplay().getCursorLocation());
        boolean inside = mouse.x >= 0 && mouse.y >= 0 && mouse.x < size.x && mouse.y < size.y;
        return size.y <= LINE ? new Point(0, size.y) : inside ? mouse : new Point(size.x / 2, size.y / 2);
    }
}
