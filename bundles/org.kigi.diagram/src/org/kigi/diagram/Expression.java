package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** An expression of a specification, ready to be evaluated. A failing one gives null and leaves a problem in its scope. */
interface Expression {

    Object evaluate(Scope scope);

    /** The result as text; empty for nothing. */
    default String text(Scope scope) {
        Object value = evaluate(scope);
        return value == null ? "" : value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
    }

    /** The result as a condition; nothing is false. */
    default boolean flag(Scope scope) {
        Object value = evaluate(scope);
        return value instanceof Boolean flag ? flag : value != null && Boolean.parseBoolean(value.toString());
    }

    /** The result as a number, or null where it is none. */
    default Double number(Scope scope) {
        Object value = evaluate(scope);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        try {
            return value == null || value.toString().isBlank() ? null : Double.valueOf(value.toString().strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The elements of the result, in order; one element is a list of one, anything else an empty list. */
    default List<EObject> elements(Scope scope) {
        Object value = evaluate(scope);
        List<EObject> elements = new ArrayList<>();
        if (value instanceof EObject element) {
            elements.add(element);
        } else if (value instanceof Collection<?> collection) {
            for (Object member : collection) {
                if (member instanceof EObject element) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }
}
