package org.kigi.diagram.ui.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** What is added to a goal tree by a key that does not say what: the type of element that usually comes next. */
public final class Building {

    private Building() {
    }

    /** Returns the type of what is added below an element: a KGI in the tree, a KPI below an indicator; nothing below anything else. */
    public static Optional<EClass> childType(EObject element) {
        return switch (element) {
            case GoalTree tree -> Optional.of(Literals.KGI);
            case Indicator indicator -> Optional.of(Literals.KPI);
            default -> Optional.empty();
        };
    }

    /** Tells whether something of the same type is added beside the element. */
    public static boolean hasSiblings(EObject element) {
        return element instanceof Indicator || element instanceof Action;
    }
}
