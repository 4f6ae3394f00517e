package org.kigi.ui.internal.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoalTree;

/**
 * Runs one fix in the tree of the editor in front. The parameters of the command say which: {@code element}, {@code rule} and {@code fix}
 * are the ids of the element with the finding, of the rule and of the fix.
 */
public final class FixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        GoalTree tree = editor == null ? null : editor.getAdapter(GoalTree.class);
        if (tree != null) {
            GoalTrees.byId(tree, event.getParameter("element")).stream().flatMap(element -> Fixes.findings(element).stream())
                .filter(finding -> finding.rule().id().equals(event.getParameter("rule"))).findFirst()
                .ifPresent(finding -> Fixes.of(finding).stream().filter(fix -> fix.id().equals(event.getParameter("fix"))).findFirst()
                    .ifPresent(fix -> new Fixes(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).run(finding, fix)));
        }
        return null;
    }
}
