package org.kigi.evaluation;

import org.kigi.core.Language;

/**
 * Whether an indicator is on its way to its target, best first. The classes and their limits follow the progress method of Statistics
 * Canada and Open SDG (after Eurostat) over the required rate R of {@link RequiredRate}.
 */
public enum Status {

    /** The target is met. */
    ACHIEVED,
    /** R is 0.95 or more. */
    ON_TRACK,
    /** R is 0.60 or more. */
    ACCELERATION_NEEDED,
    /** R is 0 or more. */
    LIMITED,
    /** R is below 0: the indicator moves away from its target. */
    DETERIORATION,
    /** There is a reason why nothing can be said. */
    UNKNOWN;

    private static final double ON_TRACK_FROM = 0.95;
    private static final double ACCELERATION_NEEDED_FROM = 0.60;

    /** The class of a required rate, for a target that is not met. */
    public static Status ofRequiredRate(double rate) {
        return rate >= ON_TRACK_FROM ? ON_TRACK : rate >= ACCELERATION_NEEDED_FROM ? ACCELERATION_NEEDED
                : rate >= 0 ? LIMITED : DETERIORATION;
    }

    public String label(Language language) {
        return Reason.TEXTS.get(language, "status." + name());
    }
}
