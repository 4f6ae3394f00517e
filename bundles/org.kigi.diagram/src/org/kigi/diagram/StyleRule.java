package org.kigi.diagram;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** How the nodes of a mapping look, element by element. */
interface StyleRule {

    /** Everything that a style says about one element; the tooltip, which few are asked for, only when it is asked for. */
    record Look(String label, Supplier<String> tooltip, Style style, OptionalDouble gauge, List<Double> values,
            NodeImage image, Node.Extent wanted) {
    }

    /** The look of the scope's element. */
    Look look(Scope scope);

    /** A style that holds for the elements that a predicate is true for. */
    record Conditional(Expression predicate, StyleRule style) {
    }

    /** The first conditional style that holds, or else the one without a condition. */
    static StyleRule firstOf(List<Conditional> conditionals, StyleRule otherwise) {
        return scope -> {
            for (Conditional conditional : conditionals) {
                if (conditional.predicate().flag(scope)) {
                    return conditional.style().look(scope);
                }
            }
            return otherwise.look(scope);
        };
    }
}
