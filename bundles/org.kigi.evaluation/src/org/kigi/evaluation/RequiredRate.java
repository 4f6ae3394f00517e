package org.kigi.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/**
 * R: how fast an indicator has moved since its baseline against how fast it has to move to be at its target in time; 1 is just fast
 * enough, 0 is standing still, below 0 is the wrong way.
 *
 * <p>Source: Statistics Canada and Open SDG, "Methodology for measuring progress", after Eurostat's monitoring reports:
 * {@code CAGR_obs = (y_t/y_0)^(1/(t-t_0)) - 1}, {@code CAGR_req = (y_T/y_0)^(1/(T-t_0)) - 1}, {@code R = d·CAGR_obs/|CAGR_req|} with
 * {@code d} 1 where higher is better and -1 where lower is.
 */
public final class RequiredRate {

    private static final double DAYS_OF_YEAR = 365.25;

    private RequiredRate() {
    }

    /** The years between two days, of 365.25 days each. */
    public static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_OF_YEAR;
    }

    /**
     * R by compound annual growth rates.
     *
     * @param yearsObserved from baseline to the current value, above 0
     * @param yearsGiven from baseline to target, above 0
     * @return empty if one of the values is not above 0, baseline and target are equal, or the growth is beyond what a number can hold
     */
    public static OptionalDouble compound(double baseline, double current, double target, double yearsObserved, double yearsGiven,
            boolean higherIsBetter) {
        if (!(baseline > 0 && current > 0 && target > 0)) {
            return OptionalDouble.empty();
        }
        double observed = growth(baseline, current, yearsObserved);
        double required = growth(baseline, target, yearsGiven);
        double rate = (higherIsBetter ? observed : -observed) / Math.abs(required);
        return Double.isFinite(required) && Double.isFinite(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty();
    }

    /** The compound annual growth rate; by logarithms, since the quotient of two numbers may be too large for a number. */
    private static double growth(double from, double to, double years) {
        return Math.expm1((Math.log(to) - Math.log(from)) / years);
    }

    /**
     * R by straight lines, for values that no growth rate fits: the share of the way done against the share of the time gone.
     *
     * @param progress 0 at the baseline, 1 at the target
     */
    public static double linear(double progress, double yearsObserved, double yearsGiven) {
        return progress * yearsGiven / yearsObserved;
    }
}
