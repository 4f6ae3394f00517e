package org.kigi.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.internal.Changes;
import org.kigi.ui.internal.problems.Fixes;
import org.kigi.validation.Finding;

/**
 * The element that is shown, and how it is changed: each change is one command on the stack of the editor that is open on its tree.
 *
 * @param changes empty if no editor is open on the tree, which then cannot be changed
 */
record Subject(Identified element, Optional<Changes> changes) {

    static Subject of(Identified element) {
        return new Subject(element, Changes.of(element));
    }

    boolean isEditable() {
        return changes.isPresent();
    }

    GoalTree tree() {
        return GoalTrees.treeOf(element).orElseThrow();
    }

    Object get(EStructuralFeature feature) {
        return element.eGet(feature);
    }

    void set(EStructuralFeature feature, Object value) {
        set(element, feature, value);
    }

    /** Sets a feature of the element or of something that belongs to it; does nothing if it has that value. */
    void set(EObject owner, EStructuralFeature feature, Object value) {
        changes.orElseThrow().set(owner, feature, value);
    }

    Command setting(EObject owner, EStructuralFeature feature, Object value) {
        return changes.orElseThrow().setting(owner, feature, value);
    }

    Command adding(EObject owner, EStructuralFeature feature, Object value) {
        return changes.orElseThrow().adding(owner, feature, value);
    }

    Command removing(EObject owner, EStructuralFeature feature, Object value) {
        return changes.orElseThrow().removing(owner, feature, value);
    }

    /** Makes changes that are undone together. */
    void execute(Command... commands) {
        changes.orElseThrow().execute(commands);
    }

    /** The findings that are about a feature of the element, or about what the feature contains. */
    List<Finding> findings(EStructuralFeature feature) {
        return findings().stream().filter(finding -> finding.element() == element && finding.feature() == feature
            || finding.element().eContainer() == element && finding.element().eContainmentFeature() == feature).toList();
    }

    /** The findings on the element, and on the values that belong to it. */
    List<Finding> findings() {
        return Fixes.findings(element);
    }
}
