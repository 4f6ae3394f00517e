package org.kigi.diagram.ui.internal;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.CompoundCommand;

/** An EMF command in the shape that GEF's tools ask for. It is run by {@link SharedCommandStack} and never by itself. */
public final class EmfCommand extends org.eclipse.gef.commands.Command {

    private final Command command;

    public EmfCommand(Command command) {
        this.command = command;
    }

    /** Returns the objects of the model that the command has made or changed. */
    public List<EObject> affected() {
        return command.getAffectedObjects().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    /** Returns the EMF command behind a GEF command, which must consist of commands of this class. */
    static Command unwrap(org.eclipse.gef.commands.Command command) {
        if (command instanceof EmfCommand wrapper) {
            return wrapper.command;
        }
        if (command instanceof CompoundCommand compound) {
            var all = new org.eclipse.emf.common.command.CompoundCommand();
            for (Object part : compound.getCommands()) {
                all.append(unwrap((org.eclipse.gef.commands.Command) part));
            }
            return all.unwrap();
        }
        throw new IllegalArgumentException("Not a command on the model: " + command);
    }

    @Override
    public boolean canExecute() {
        return command.canExecute();
    }

    @Override
    public boolean canUndo() {
        return command.canUndo();
    }

    @Override
    public void execute() {
        command.execute();
    }

    @Override
    public void undo() {
        command.undo();
    }

    @Override
    public void redo() {
        command.redo();
    }
}
