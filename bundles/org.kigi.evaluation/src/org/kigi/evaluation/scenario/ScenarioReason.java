package org.kigi.evaluation.scenario;

import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.core.unit.UnitExpression;
import org.kigi.model.goaltree.Element;

/**
 * Why there is no result, or what is special about one.
 *
 * @param arguments what the text mentions: indicators, scenarios, numbers with their units and counts
 */
public record ScenarioReason(Code code, List<Object> arguments) {

    static final Texts TEXTS = Texts.of(ScenarioReason.class);

    /** All reasons there are; each has a text in both languages. */
    public enum Code {
        // values and targets
        NO_VALUE, NO_TARGET, TARGET_WITHOUT_VALUE, TARGET_WITHOUT_DATE, TARGET_MET, DEADLINE_PASSED, OUT_OF_RANGE,
        // ranges
        NO_RANGES, RANGE_HALF, RANGE_REVERSED, RANGE_NOT_FINITE, VALUE_OUTSIDE_RANGE, VALUE_IS_ZERO,
        // simulation
        DRAWS_OUT_OF_BOUNDS, NO_DRAW_WITH_VALUE,
        // influence
        NO_INPUTS, NO_INFLUENCE, NOT_COMPUTABLE, NOT_COMPUTABLE_AT, SAME_INDICATOR,
        // goal seek
        NO_SOLUTION, SEVERAL_SOLUTIONS, NOT_MONOTONE, JUMP,
        // gap
        NO_DRIVERS, NO_PARTS, WITHOUT_WEIGHT, NO_HISTORY, NO_ABILITY, NOT_REACHED
    }

    public ScenarioReason {
        arguments = List.copyOf(arguments);
    }

    static ScenarioReason of(Code code, Object... arguments) {
        return new ScenarioReason(code, List.of(arguments));
    }

    /** One sentence. */
    public String text(Language language) {
        return TEXTS.get(language, code.name(), arguments.stream().map(argument -> shown(argument, language)).toArray());
    }

    private static Object shown(Object argument, Language language) {
        return switch (argument) {
            case Element element -> Names.of(element, language);
            case Quantity quantity -> (quantity.unit() == null ? UnitExpression.ONE : quantity.unit()).format(quantity.value(), language);
            default -> argument;
        };
    }
}
