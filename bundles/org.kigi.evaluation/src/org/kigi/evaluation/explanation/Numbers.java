package org.kigi.evaluation.explanation;

import java.util.Map;
import java.util.stream.Collectors;

import org.kigi.core.Language;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;

/** How numbers are written in an explanation. */
final class Numbers {

    static final String ABSENT = "–";

    private static final UnitExpression PERCENT = percent();

    private Numbers() {
    }

    private static UnitExpression percent() {
        try {
            return UnitSystem.builtIn().parse("%");
        } catch (UnitSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param value null for absent; @param unit null for a plain number */
    static String of(Double value, UnitExpression unit, Language language) {
        return value == null ? ABSENT : (unit == null ? UnitExpression.ONE : unit).format(value, language);
    }

    /** A plain number to the places that matter beside it in a formula. */
    static String plain(double value) {
        return UnitExpression.ONE.format(value, Language.EN);
    }

    /** A share as a percentage. */
    static String percent(double share, Language language) {
        return PERCENT.format(share * 100, language);
    }

    /** The base units of a unit, such as ¥/customer; 1 for numbers. */
    static String base(UnitExpression unit) {
        Map<String, Integer> dimensions = unit.dimensions();
        String over = powers(dimensions, 1, "·");
        String under = powers(dimensions, -1, "/");
        return (over.isEmpty() ? "1" : over) + (under.isEmpty() ? "" : "/" + under);
    }

    private static String powers(Map<String, Integer> dimensions, int sign, String separator) {
        return dimensions.entrySet().stream().filter(dimension -> dimension.getValue() * sign > 0)
                .map(dimension -> dimension.getValue() * sign == 1 ? dimension.getKey() : dimension.getKey() + '^'
                        + dimension.getValue() * sign)
                .collect(Collectors.joining(separator));
    }
}
