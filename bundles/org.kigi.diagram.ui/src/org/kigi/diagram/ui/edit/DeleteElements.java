package org.kigi.diagram.ui.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.model.goaltree.Waiver;

/**
 * Deletes elements with all they contain, and with what means nothing without them: influences that lose an end, assumptions of
 * scenarios and waivers. Other references to them, such as an owner, become empty.
 */
public final class DeleteElements {

    private DeleteElements() {
    }

    /** Returns the command; it cannot be executed for nothing or for the goal tree itself. */
    public static Command command(EditingDomain domain, List<? extends EObject> elements) {
        if (elements.isEmpty() || elements.stream().anyMatch(element -> element.eContainer() == null)) {
            return UnexecutableCommand.INSTANCE;
        }
        List<EObject> roots = new ArrayList<>(Placement.roots(List.<EObject>copyOf(elements)));
        Set<EObject> gone = new HashSet<>(roots);
        roots.forEach(root -> root.eAllContents().forEachRemaining(gone::add));
        GoalTrees.treeOf(roots.getFirst()).ifPresent(tree -> addDependents(tree, gone, roots));
        return DeleteCommand.create(domain, roots);
    }

    private static void addDependents(GoalTree tree, Set<EObject> gone, Collection<EObject> roots) {
        List<EObject> dependents = new ArrayList<>();
        for (Influence influence : tree.getInfluences()) {
            if (gone.contains(influence.getSource()) || gone.contains(influence.getTarget())) {
                dependents.add(influence);
            }
        }
        for (Waiver waiver : tree.getWaivers()) {
            if (gone.contains(waiver.getElement())) {
                dependents.add(waiver);
            }
        }
        tree.getScenarios().forEach(scenario -> {
            for (ScenarioOverride override : scenario.getOverrides()) {
                if (gone.contains(override.getIndicator())) {
                    dependents.add(override);
                }
            }
        });
        dependents.removeIf(gone::contains);
        roots.addAll(dependents);
    }
}
