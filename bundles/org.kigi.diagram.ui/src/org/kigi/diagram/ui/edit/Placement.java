package org.kigi.diagram.ui.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.model.goaltree.GoaltreePackage;

/** Where in the tree an element may stand, as the metamodel has it. */
public final class Placement {

    private Placement() {
    }

    /** Returns the list of the parent that holds elements of the type, or nothing when the parent may not hold them. */
    public static Optional<EReference> feature(EObject parent, EClass type) {
        return parent.eClass().getEAllContainments().stream()
                .filter(EReference::isMany).filter(reference -> reference.getEReferenceType().isSuperTypeOf(type)).findFirst();
    }

    /** Returns the concrete types that can be added to the parent by hand, in the metamodel's order; dated values are not among them. */
    public static List<EClass> childTypes(EObject parent) {
        return parent.eClass().getEAllContainments().stream().filter(EReference::isMany).map(EReference::getEReferenceType)
                .filter(type -> !type.isAbstract() && !GoaltreePackage.Literals.DATED_VALUE.isSuperTypeOf(type)).toList();
    }

    /** Tells whether the parent may hold an element of the type. */
    public static boolean accepts(EObject parent, EClass type) {
        return feature(parent, type).isPresent();
    }

    /** Returns the parent itself or the nearest of its containers that may hold an element of the type. */
    public static Optional<EObject> nearest(EObject parent, EClass type) {
        for (EObject candidate = parent; candidate != null; candidate = candidate.eContainer()) {
            if (accepts(candidate, type)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Returns the elements without those that are contained in another of them, in the same order and each once. */
    public static <T extends EObject> List<T> roots(List<T> elements) {
        return elements.stream().distinct().filter(element -> elements.stream()
                .noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element))).toList();
    }
}
