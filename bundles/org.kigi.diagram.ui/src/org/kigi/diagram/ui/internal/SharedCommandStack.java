package org.kigi.diagram.ui.internal;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** GEF's view of the one command stack of a document: what is done in the diagram is undone from anywhere, and the reverse. */
public final class SharedCommandStack extends CommandStack {

    private final BasicCommandStack shared;

    public SharedCommandStack(BasicCommandStack shared) {
        this.shared = shared;
        shared.addCommandStackListener(event -> notifyListeners(getUndoCommand(), POST_EXECUTE));
    }

    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            shared.execute(EmfCommand.unwrap(command));
        }
    }

    @Override
    public boolean canUndo() {
        return shared.canUndo();
    }

    @Override
    public boolean canRedo() {
        return shared.canRedo();
    }

    @Override
    public void undo() {
        shared.undo();
    }

    @Override
    public void redo() {
        shared.redo();
    }

    @Override
    public Command getUndoCommand() {
        return wrap(shared.getUndoCommand());
    }

    @Override
    public Command getRedoCommand() {
        return wrap(shared.getRedoCommand());
    }

    @Override
    public Object[] getCommands() {
        return Stream.of(getUndoCommand(), getRedoCommand()).filter(Objects::nonNull).toArray();
    }

    @Override
    public boolean isDirty() {
        return shared.isSaveNeeded();
    }

    @Override
    public void markSaveLocation() {
        shared.saveIsDone();
    }

    @Override
    public void flush() {
        shared.flush();
    }

    @Override
    public void dispose() {
        flush();
    }

    private static Command wrap(org.eclipse.emf.common.command.Command command) {
        return command == null ? null : new EmfCommand(command);
    }
}
