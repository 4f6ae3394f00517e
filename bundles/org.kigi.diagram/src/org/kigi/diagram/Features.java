package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values of features by name: those of the model, those that every EObject has, and what Sirius' views tell of nodes and edges. */
final class Features {

    /** What can be asked of every element besides its features. */
    static final Set<String> OF_EVERY_ELEMENT = Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");

    private Features() {
    }

    /** The value of a feature; of a collection, the values of its members. Throws IllegalArgumentException where there is none. */
    static Object ofAny(Object owner, String name) {
        if (!(owner instanceof Collection<?> members)) {
            return owner == null ? null : of(owner, name);
        }
        List<Object> all = new ArrayList<>();
        for (Object member : members) {
            Object value = of(member, name);
            if (value instanceof Collection<?> several) {
                all.addAll(several);
            } else if (value != null) {
                all.add(value);
            }
        }
        return all;
    }

    static Object of(Object owner, String name) {
        if (owner instanceof Node node) {
            return ofView(name, node.element());
        }
        if (owner instanceof Edge edge) {
            return switch (name) {
                case "sourceNode" -> edge.source();
                case "targetNode" -> edge.target();
                default -> ofView(name, edge.element());
            };
        }
        if (!(owner instanceof EObject element)) {
            throw new IllegalArgumentException(name);
        }
        EStructuralFeature known = element.eClass().getEStructuralFeature(name);
        if (known != null) {
            return element.eGet(known);
        }
        return switch (name) {
            case "eContainer" -> element.eContainer();
            case "eContents" -> element.eContents();
            case "eAllContents" -> {
                List<EObject> all = new ArrayList<>();
                element.eAllContents().forEachRemaining(all::add);
                yield all;
            }
            case "eClass" -> element.eClass();
            case "eCrossReferences" -> element.eCrossReferences();
            default -> throw new IllegalArgumentException(element.eClass().getName() + "." + name);
        };
    }

    private static Object ofView(String name, EObject element) {
        return switch (name) {
            case "target" -> element;
            case "semanticElements" -> List.of(element);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
