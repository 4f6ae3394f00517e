package org.kigi.diagram.ui.internal.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.kigi.diagram.ModelChange;
import org.kigi.diagram.ToolException;

/** What a tool of the specification does, recorded so that it can be undone. When the tool fails, nothing of it remains. */
final class ModelChangeCommand extends ChangeCommand {

    private final ModelChange change;
    private final Consumer<ToolException> failures;
    private List<EObject> parents = List.of();
    private ToolException failure;

    /** The change is recorded on the tree that contains the root; failures are told to the consumer. */
    ModelChangeCommand(EObject root, ModelChange change, Consumer<ToolException> failures) {
        super(root);
        this.change = change;
        this.failures = failures;
    }

    @Override
    public void execute() {
        super.execute();
        if (failure != null) {
            undo();
            failures.accept(failure);
            throw new AbortExecutionException(failure);
        }
        parents = change.created().stream().map(EObject::eContainer).filter(Objects::nonNull).distinct().toList();
    }

    @Override
    protected void doExecute() {
        try {
            change.run();
        } catch (ToolException e) {
            failure = e;
        }
    }

    /** What was made, or where it was, once that has been undone. */
    @Override
    public Collection<?> getAffectedObjects() {
        boolean undone = change.created().stream().allMatch(element -> element.eContainer() == null);
        return undone ? parents : change.created();
    }
}
