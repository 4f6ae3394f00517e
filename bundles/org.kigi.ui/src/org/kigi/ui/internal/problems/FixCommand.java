package org.kigi.ui.internal.problems;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.model.goaltree.GoalTree;

/** What a fix changes in a tree, and in a file besides. Where the file cannot be written, the tree stays as it is. */
final class FixCommand extends ChangeCommand {
    private final Runnable edit;
    private final Optional<FileEdit> file;

    FixCommand(GoalTree tree, Runnable edit, Optional<FileEdit> file) {
        super(tree);
        this.edit = edit;
        this.file = file;
    }

    @Override
    protected void doExecute() {
        edit.run();
    }

    @Override
    public void execute() {
        super.execute();
        writeOrUndo();
    }

    @Override
    public void redo() {
        super.redo();
        writeOrUndo();
    }

    @Override
    public void undo() {
        super.undo();
        if (file.isPresent()) {
            try {
                file.get().undo();
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
    }

    private void writeOrUndo() {
        if (file.isPresent()) {
            try {
                file.get().make();
            } catch (CoreException e) {
                super.undo();
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
                throw new AbortExecutionException(e);
            }
        }
    }
}
