package org.kigi.evaluation;

import org.kigi.core.time.Period;

/**
 * The numbers of an indicator in one period, in the indicator's unit; null is absent, and no number is ever NaN or infinite.
 *
 * @param actual from the readings
 * @param computed from the formula
 * @param planned what the path from baseline over milestones to target asks for at the end of the period
 * @param assumed what a scenario assumes, or what follows by the formula from its assumptions, instead of a reading
 * @param complete true if {@link #value()} stands for the whole period; false while the period is running, when the last readings are
 *            not yet there (a sum is then the sum to date), and without a value
 * @param problem why a number is absent or incomplete, or null
 */
public record PeriodValue(Period period, Double actual, Double computed, Double planned, Double assumed, boolean complete,
        Reason problem) {

    /** A value without assumption. */
    public PeriodValue(Period period, Double actual, Double computed, Double planned, boolean complete, Reason problem) {
        this(period, actual, computed, planned, null, complete, problem);
    }

    /** The assumed value, else the actual one, else the computed one, else null. */
    public Double value() {
        return assumed != null ? assumed : actual != null ? actual : computed;
    }

    /** By how much the readings exceed what the formula gives; null unless there are both. */
    public Double difference() {
        return actual == null || computed == null || !Double.isFinite(actual - computed) ? null : Double.valueOf(actual - computed);
    }
}
