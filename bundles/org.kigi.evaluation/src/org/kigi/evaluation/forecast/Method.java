package org.kigi.evaluation.forecast;

import org.kigi.core.Language;

/** How a forecast is made, the simplest first: of two methods that predict equally well, the earlier one is taken. */
public enum Method {

    /** A level that drifts, ETS(A,N,N). */
    SIMPLE(1, 1),
    /** A straight line by ordinary least squares. */
    LINEAR_TREND(0, 2),
    /** A level and a slope that drift, ETS(A,A,N). */
    HOLT(2, 2),
    /** As {@link #HOLT} with a slope that fades out, ETS(A,Ad,N). */
    DAMPED(3, 2),
    /** A drifting level and slope and a season in units of the values, ETS(A,A,A). */
    HOLT_WINTERS_ADDITIVE(3, 1),
    /** A drifting level and slope and a season in shares of the level, ETS(M,A,M); for values above 0. */
    HOLT_WINTERS_MULTIPLICATIVE(3, 1);

    private static final int DEGREES_OF_FREEDOM = 3;

    private final int parameters;
    private final int states;

    Method(int parameters, int states) {
        this.parameters = parameters;
        this.states = states;
    }

    /** True for the two methods that need a season. */
    public boolean isSeasonal() {
        return this == HOLT_WINTERS_ADDITIVE || this == HOLT_WINTERS_MULTIPLICATIVE;
    }

    /**
     * How many numbers are taken from the values: smoothing parameters and the state before the first value (a season of m periods
     * has m - 1 free numbers besides level and slope). Residual variance is the sum of squares divided by what is left.
     */
    int estimates(int season) {
        return parameters + states + (isSeasonal() ? season : 0);
    }

    /** The least number of values: three more than the method estimates, and two whole seasons. */
    public int minimumLength(int season) {
        int forVariance = estimates(season) + DEGREES_OF_FREEDOM;
        return isSeasonal() ? Math.max(forVariance, 2 * season) : forVariance;
    }

    public String label(Language language) {
        return Obstacle.TEXTS.get(language, "method." + name());
    }
}
