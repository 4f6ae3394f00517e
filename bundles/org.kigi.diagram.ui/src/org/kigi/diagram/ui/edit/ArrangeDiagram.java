package org.kigi.diagram.ui.edit;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.view.DiagramView;
import org.kigi.diagram.ui.view.DiagramViews;

/** Changes how one diagram of a document is arranged; undone like a change of the model. Cannot be executed when nothing would change. */
public final class ArrangeDiagram extends AbstractCommand {

    private final GoalTreeDocument document;
    private final String diagram;
    private final UnaryOperator<DiagramView> change;
    private final List<EObject> affected;
    private DiagramViews before;
    private DiagramViews after;

    /** The change is made to what the named diagram's view is when the command is executed; the elements are those it concerns. */
    public ArrangeDiagram(GoalTreeDocument document, String diagram, List<? extends EObject> affected, UnaryOperator<DiagramView> change) {
        this.document = document;
        this.diagram = diagram;
        this.affected = List.copyOf(affected);
        this.change = change;
    }

    @Override
    protected boolean prepare() {
        return !document.views().with(diagram, change).equals(document.views());
    }

    @Override
    public void execute() {
        before = document.views();
        after = before.with(diagram, change);
        document.setViews(after);
    }

    @Override
    public void undo() {
        document.setViews(before);
    }

    @Override
    public void redo() {
        document.setViews(after);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return affected;
    }
}
