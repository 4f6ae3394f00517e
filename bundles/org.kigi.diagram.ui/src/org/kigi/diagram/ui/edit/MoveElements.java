package org.kigi.diagram.ui.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Moves elements to another parent, or to another place under the same one. It cannot be executed when the parent does not hold
 * such elements, when one would become its own descendant, or when nothing would change.
 */
public final class MoveElements extends CompoundCommand {

    private final EditingDomain domain;
    private final List<EObject> elements;
    private final EObject parent;
    private final EObject sibling;
    private final boolean after;

    private MoveElements(EditingDomain domain, List<? extends EObject> elements, EObject parent, EObject sibling, boolean after) {
        this.domain = domain;
        this.elements = Placement.roots(List.<EObject>copyOf(elements));
        this.parent = parent;
        this.sibling = sibling;
        this.after = after;
    }

    /** Moves the elements to the end of the parent, keeping their order. */
    public static MoveElements into(EditingDomain domain, List<? extends EObject> elements, EObject parent) {
        return new MoveElements(domain, elements, parent, null, true);
    }

    /** Moves the elements next to the sibling: before it, or after it. */
    public static MoveElements beside(EditingDomain domain, List<? extends EObject> elements, EObject sibling, boolean after) {
        return new MoveElements(domain, elements, sibling.eContainer(), sibling, after);
    }

    @Override
    protected boolean prepare() {
        return parent != null && !elements.isEmpty() && !elements.contains(sibling)
                && elements.stream().allMatch(this::mayMove) && elements.stream().anyMatch(this::changes);
    }

    private boolean mayMove(EObject element) {
        return element.eContainer() != null && Placement.accepts(parent, element.eClass()) && !EcoreUtil.isAncestor(element, parent);
    }

    private boolean changes(EObject element) {
        if (element.eContainer() != parent) {
            return true;
        }
        EList<EObject> list = list(feature(element));
        return targetIndex(list, element, sibling) != list.indexOf(element);
    }

    @Override
    public void execute() {
        EObject anchor = sibling;
        boolean behind = after;
        for (EObject element : elements) {
            EReference feature = feature(element);
            EList<EObject> list = list(feature);
            if (element.eContainer() == parent) {
                int index = index(list, element, anchor, behind);
                if (index != list.indexOf(element)) {
                    run(MoveCommand.create(domain, parent, feature, element, index));
                }
            } else {
                run(RemoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element));
                run(AddCommand.create(domain, parent, feature, element, anchorIndex(list, anchor, behind)));
            }
            anchor = element;
            behind = true;
        }
    }

    private void run(Command command) {
        if (!appendAndExecute(command)) {
            throw new IllegalStateException("The element could not be moved: " + command);
        }
    }

    private int targetIndex(EList<EObject> list, EObject element, EObject anchor) {
        return index(list, element, anchor, after);
    }

    /** The position the element takes in its own list, counted without it. */
    private static int index(EList<EObject> list, EObject element, EObject anchor, boolean behind) {
        int from = list.indexOf(element);
        int at = list.indexOf(anchor);
        if (at < 0) {
            return list.size() - 1;
        }
        int to = behind ? at + 1 : at;
        return from < to ? to - 1 : to;
    }

    private static int anchorIndex(EList<EObject> list, EObject anchor, boolean behind) {
        int at = list.indexOf(anchor);
        return at < 0 ? CommandParameter.NO_INDEX : behind ? at + 1 : at;
    }

    private EReference feature(EObject element) {
        return Placement.feature(parent, element.eClass()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private EList<EObject> list(EReference feature) {
        return (EList<EObject>) parent.eGet(feature);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return elements;
    }
}
