package org.kigi.evaluation.forecast;

import java.time.LocalDate;
import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Frequency;

/**
 * Why there is no forecast, no landing or no limits.
 *
 * @param arguments what the text mentions: counts, periods and dates
 */
public record Obstacle(Code code, List<Object> arguments) {

    static final Texts TEXTS = Texts.of(Obstacle.class);

    /** All obstacles there are; each has a text in both languages. */
    public enum Code {
        // values
        EMPTY, ONE_VALUE, TOO_SHORT, CONSTANT, GAP, GAP_OF_PERIOD, OUT_OF_RANGE,
        // methods
        NO_SEASON, TOO_SHORT_FOR_SEASON, NOT_POSITIVE,
        // target
        NO_TARGET, TARGET_WITHOUT_VALUE, TARGET_WITHOUT_DATE, NO_PERIOD_UP_TO_DATE, TOO_FAR, NO_TOLERANCE
    }

    public Obstacle {
        arguments = List.copyOf(arguments);
    }

    static Obstacle of(Code code, Object... arguments) {
        return new Obstacle(code, List.of(arguments));
    }

    /** One sentence. */
    public String text(Language language) {
        return TEXTS.get(language, code.name(), arguments.stream().map(argument -> switch (argument) {
            case Period period -> period.label(language);
            case LocalDate date -> new Period(Frequency.DAY, date, date, 1).label(language);
            default -> argument;
        }).toArray());
    }
}
