package org.kigi.ui.internal.explorer;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kigi.model.goaltree.GoalTree;

/** The people, units and so on of a tree under one heading. */
record Group(GoalTree tree, EReference feature) {

    @SuppressWarnings("unchecked")
    List<EObject> members() {
        return (List<EObject>) tree.eGet(feature);
    }
}
