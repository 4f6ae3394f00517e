package org.kigi.team.ui.internal.team;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.ui.goals.GoalModels;

/** Notes which review looked at the last version of the goal tree that is selected, or open. */
public final class MarkReviewHandler extends AbstractHandler {

    private static final Texts TEXTS = Texts.of(MarkReviewHandler.class);

    private final Language language = Language.of(Locale.getDefault());

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Optional<IFile> file = selected(event).or(() -> Optional.ofNullable(page.getActiveEditor()).map(MarkReviewHandler::edited));
        Optional<GoalTree> tree = file.flatMap(found -> page.getWorkbenchWindow().getService(GoalModels.class).treeOf(found));
        if (tree.isEmpty()) {
            MessageDialog.openInformation(shell, TEXTS.get(language, "review.title"), TEXTS.get(language, "review.no-tree"));
            return null;
        }
        new ReviewMark(shell, file.get().getLocation().toPath(), "HEAD", review -> {
            if (page.findView(HistoryView.ID) instanceof HistoryView history) {
                history.reload();
            }
            MessageDialog.openInformation(shell, TEXTS.get(language, "review.title"), TEXTS.get(language, "review.done", Names.of(review, language)));
        }).ask(tree.get());
        return null;
    }

    private static Optional<IFile> selected(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1
                ? Repositories.file(selection.getFirstElement()).flatMap(Repositories::inWorkspace).filter(GoalModels::isGoalFile) : Optional.empty();
    }

    private static IFile edited(IEditorPart editor) {
        return Adapters.adapt(editor.getEditorInput(), IFile.class);
    }
}
