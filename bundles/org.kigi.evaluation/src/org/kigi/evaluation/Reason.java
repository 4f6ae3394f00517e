package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.core.time.Period;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.measurement.SeriesException;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Frequency;

/**
 * Why something cannot be computed, or why an indicator has its status.
 *
 * @param arguments what the text mentions: elements, features, periods, units, frequencies, errors, dates, numbers and other reasons
 */
public record Reason(Code code, List<Object> arguments) {

    static final Texts TEXTS = Texts.of(Reason.class);

    /** All reasons there are; each has a text in both languages. */
    public enum Code {
        // status
        TARGET_MET, PACE, MOVING_AWAY, DEADLINE_PASSED, TARGET_IS_BASELINE,
        NO_TARGET, TARGET_WITHOUT_VALUE, TARGET_WITHOUT_DATE, NO_BASELINE, BASELINE_WITHOUT_VALUE, BASELINE_WITHOUT_DATE,
        TARGET_AGAINST_DIRECTION, TARGET_NOT_AFTER_BASELINE, NOTHING_SINCE_BASELINE, NO_VALUE, NO_READING_YET, NO_COMPLETE_PERIOD,
        OUT_OF_RANGE, NOT_FINITE, PACE_FAR_ABOVE, NOTHING_ASKED_YET, BY_STRAIGHT_LINES, MILESTONES_LEFT_OUT,
        WITHIN_LIMITS, WARNING_REACHED, CRITICAL_REACHED, SATISFACTION, LIMIT_MISSING, LIMITS_OUT_OF_ORDER,
        // readings
        NO_READING, PARTS_MISSING, SEVERAL_READINGS_OF_RATIO, SEVERAL_READINGS_OF_DISTINCT, SERIES_UNREADABLE,
        // formulas
        FORMULA_SYNTAX, UNKNOWN_CODE, UNKNOWN_CODE_WITH_SUGGESTION, NO_DRIVERS, CYCLE, DIVISION_BY_ZERO, OVERFLOW, INPUT_MISSING,
        NO_EARLIER_PERIOD, TOO_MANY_STEPS,
        // periods
        INPUT_OF_LONGER_PERIOD, RATIO_NOT_CONVERTIBLE, DISTINCT_NOT_CONVERTIBLE,
        // units
        UNIT_SYNTAX, UNIT_OF_FORMULA, UNIT_OF_INPUT, UNITS_DIFFER, UNIT_OF_RESULT
    }

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(Code code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }

    /** True for what is wrong in the period itself, false for what follows from a number that is not there. */
    boolean isOfItsOwn() {
        return switch (code) {
            case DIVISION_BY_ZERO, OVERFLOW, OUT_OF_RANGE, SEVERAL_READINGS_OF_RATIO, SEVERAL_READINGS_OF_DISTINCT -> true;
            default -> false;
        };
    }

    /** True if the text says of which indicator it speaks, so that it also tells why what follows from that indicator is absent. */
    boolean namesItsIndicator() {
        return code == Code.INPUT_MISSING || code == Code.PARTS_MISSING;
    }

    /** One sentence. */
    public String text(Language language) {
        return TEXTS.get(language, code.name(), arguments.stream().map(argument -> shown(argument, language)).toArray());
    }

    private static Object shown(Object argument, Language language) {
        return switch (argument) {
            case Element element -> Names.of(element, language);
            case Period period -> period.label(language);
            case LocalDate date -> new Period(Frequency.DAY, date, date, 1).label(language);
            case EStructuralFeature feature -> Names.featureName(feature, language);
            case Reason reason -> reason.text(language);
            case Enumerator literal -> Names.literalName(literal, language);
            case UnitExpression unit -> unit.symbol().isEmpty() ? TEXTS.get(language, "unit.none") : unit.symbol();
            case SeriesException e -> e.message(language);
            case FormulaSyntaxException e -> e.text(language);
            case UnitSyntaxException e -> e.text(language);
            case List<?> several -> several.stream().map(one -> shown(one, language).toString()).collect(Collectors.joining(" → "));
            default -> argument;
        };
    }
}
