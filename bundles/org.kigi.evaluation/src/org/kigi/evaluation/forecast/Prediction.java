package org.kigi.evaluation.forecast;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * A future value, or a sum of future values, as a normal distribution. That is an approximation: the errors are taken to be normal, and
 * the smoothing parameters and the state are taken to be known exactly (for the linear trend the uncertainty of its coefficients is in the deviation, but the
 * quantiles are those of the normal and not of Student's distribution). Source: Hyndman, Koehler, Ord, Snyder, "Forecasting with
 * Exponential Smoothing", 2008, chapter 6.
 *
 * @param step how many periods after the last value, from 1; of a sum, its last period
 * @param standardDeviation 0 if the method fits the values exactly
 */
public record Prediction(int step, double mean, double standardDeviation) {

    private static final NormalDistribution STANDARD = new NormalDistribution();

    /** The value below which the future value lies with that probability. @param probability above 0 and below 1 */
    public double quantile(double probability) {
        return mean + standardDeviation * STANDARD.inverseCumulativeProbability(probability);
    }

    /** The lower end of the symmetric interval. @param confidence such as 0.8 or 0.95 */
    public double lower(double confidence) {
        return quantile((1 - confidence) / 2);
    }

    /** The upper end of the symmetric interval. @param confidence such as 0.8 or 0.95 */
    public double upper(double confidence) {
        return quantile((1 + confidence) / 2);
    }

    /** How likely the future value is that or more. */
    public double probabilityAtLeast(double value) {
        if (standardDeviation == 0) {
            return mean >= value ? 1 : 0;
        }
        return STANDARD.cumulativeProbability((mean - value) / standardDeviation);
    }

    /** How likely the future value is that or less. */
    public double probabilityAtMost(double value) {
        if (standardDeviation == 0) {
            return mean <= value ? 1 : 0;
        }
        return STANDARD.cumulativeProbability((value - mean) / standardDeviation);
    }

    boolean isFinite() {
        return Double.isFinite(mean) && Double.isFinite(standardDeviation);
    }
}
