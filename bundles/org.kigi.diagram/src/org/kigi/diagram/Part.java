package org.kigi.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An object of a specification, read by the names that Sirius' metamodels give its features. */
record Part(EObject object) {

    /** The name of the metaclass. */
    String type() {
        return object.eClass().getName();
    }

    boolean is(String typeName) {
        return type().equals(typeName) || object.eClass().getEAllSuperTypes().stream().anyMatch(t -> t.getName().equals(typeName));
    }

    boolean has(String feature) {
        return object.eClass().getEStructuralFeature(feature) != null;
    }

    /** The value of an attribute as text; empty where there is none. Enumerations give the name of the literal. */
    String text(String feature) {
        Object value = value(feature);
        return value == null ? "" : value instanceof Enumerator literal ? literal.getName() : value.toString();
    }

    boolean flag(String feature) {
        return Boolean.TRUE.equals(value(feature));
    }

    int number(String feature) {
        return value(feature) instanceof Integer number ? number : 0;
    }

    List<String> texts(String feature) {
        return ((List<?>) value(feature)).stream().map(v -> v instanceof Enumerator literal ? literal.getName() : v.toString()).toList();
    }

    /** The object of a single reference; empty where there is none or it leads nowhere. */
    Optional<Part> part(String feature) {
        return value(feature) instanceof EObject target && !target.eIsProxy() ? Optional.of(new Part(target)) : Optional.empty();
    }

    /** The objects of a reference, without those that lead nowhere. */
    List<Part> parts(String feature) {
        return ((List<?>) value(feature)).stream().map(EObject.class::cast).filter(o -> !o.eIsProxy()).map(Part::new).toList();
    }

    /** How to name the object in a message: its name, or else its metaclass. */
    String title() {
        EObject named = object;
        while (named != null) {
            EStructuralFeature name = named.eClass().getEStructuralFeature("name");
            if (name != null && named.eGet(name) instanceof String text && !text.isBlank()) {
                return named == object ? text : type() + " (" + text + ")";
            }
            named = named.eContainer();
        }
        return type();
    }

    private Object value(String feature) {
        EStructuralFeature known = object.eClass().getEStructuralFeature(feature);
        if (known == null) {
            throw new IllegalArgumentException(type() + " has no feature " + feature);
        }
        return object.eGet(known);
    }
}
