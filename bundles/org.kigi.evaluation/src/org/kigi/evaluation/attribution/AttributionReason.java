package org.kigi.evaluation.attribution;

import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Element;

/**
 * Why a change cannot be split, or what an unusual part of it is.
 *
 * @param arguments what the text mentions: indicators, periods, methods and numbers
 */
public record AttributionReason(Code code, List<Object> arguments) {

    static final Texts TEXTS = Texts.of(AttributionReason.class);

    /** All reasons there are; each has a text in both languages. */
    public enum Code {
        // the numbers are not there
        NO_FORMULA, FORMULA_UNUSABLE, FORMULA_WITHOUT_VALUE, VALUE_MISSING, OTHER_FREQUENCY, SHORTER_PERIODS, SHIFTED_FORM,
        MORE_THAN_INPUTS, OUT_OF_RANGE,
        // the method does not apply
        NO_VALUE_BETWEEN, LMDI_FORM, LMDI_SIGN, LMDI_TERMS, SHAPLEY_DRIVERS,
        // down the tree
        EFFECTS_CANCEL, TOO_MANY_PARTS, ASSUMED,
        // not the effect of a driver in these periods
        READINGS_DIFFER, EARLIER_PERIODS, PARTS_DIFFER
    }

    public AttributionReason {
        arguments = List.copyOf(arguments);
    }

    static AttributionReason of(Code code, Object... arguments) {
        return new AttributionReason(code, List.of(arguments));
    }

    /** One sentence. */
    public String text(Language language) {
        return TEXTS.get(language, code.name(), arguments.stream().map(argument -> shown(argument, language)).toArray());
    }

    private static Object shown(Object argument, Language language) {
        return switch (argument) {
            case Element element -> Names.of(element, language);
            case Period period -> period.label(language);
            case AttributionMethod method -> method.label(language);
            default -> argument;
        };
    }
}
