package org.kigi.evaluation.forecast;

import java.util.Arrays;
import java.util.List;

import org.kigi.evaluation.forecast.Obstacle.Code;

/**
 * Forecasts equally spaced values.
 *
 * <p>The method is chosen by held-out error with a rolling origin: of n values the last H = n/4, at least 1 and at most
 * {@value #MOST_HELD_OUT}, are held out. From each of the H origins n - H … n - 1 each method is fitted to the values up to the origin
 * and predicts all values after it; the method with the least root mean squared error over all these predictions is fitted to all values.
 * If several are equally good but for rounding, the simplest is taken. A method takes part if n - H is at least its
 * {@link Method#minimumLength}; a forecast therefore needs {@value #LEAST_LENGTH} values, one with a season of twelve months 32. Source:
 * Hyndman and Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition, section 5.10.
 */
public final class Forecaster {

    private static final int MOST_HELD_OUT = 12;
    private static final int LEAST_LENGTH = 6;
    /** Errors that differ by less than this share of the largest value are equal but for rounding. */
    private static final double EQUAL = 1e-9;

    private Forecaster() {
    }

    /**
     * The forecast by the best method.
     *
     * @param values oldest first
     * @param season the periods of a season, such as 12 for months; 1 or less if there is none
     * @param horizon how many periods to predict, 1 or more
     */
    public static Outcome<Forecast> forecast(double[] values, int season, int horizon) {
        Obstacle obstacle = obstacle(values);
        if (obstacle != null) {
            return new Outcome.Missing<>(obstacle);
        }
        if (values.length < LEAST_LENGTH) {
            return Outcome.missing(Code.TOO_SHORT, values.length, LEAST_LENGTH);
        }
        List<Forecast.Candidate> candidates = Arrays.stream(Method.values()).map(method -> candidate(method, values, season)).toList();
        double tolerance = EQUAL * Arrays.stream(values).map(Math::abs).max().orElseThrow();
        Forecast.Candidate best = null;
        for (Forecast.Candidate candidate : candidates) {
            if (candidate.error() != null && (best == null || candidate.error() < best.error() - tolerance)) {
                best = candidate;
            }
        }
        if (best == null || !(fit(best.method(), values, season) instanceof Outcome.Found<Model>(Model model))) {
            return Outcome.missing(Code.OUT_OF_RANGE);
        }
        List<Prediction> predictions = model.predict(horizon);
        return predictions.stream().allMatch(Prediction::isFinite) ? Outcome.found(new Forecast(model, predictions, candidates))
                : Outcome.missing(Code.OUT_OF_RANGE);
    }

    /** The values fitted by a given method; {@link Method#minimumLength} of them are needed. Otherwise as {@link #forecast}. */
    public static Outcome<Model> fit(Method method, double[] values, int season) {
        Obstacle obstacle = obstacle(values);
        if (obstacle == null) {
            obstacle = obstacle(method, values, values.length, season);
        }
        if (obstacle != null) {
            return new Outcome.Missing<>(obstacle);
        }
        Model model = fitted(method, values, season, Fitting.FINE);
        return model.predict(1).getFirst().isFinite() ? Outcome.found(model) : Outcome.missing(Code.OUT_OF_RANGE);
    }

    private static Model fitted(Method method, double[] values, int season, double gain) {
        return method == Method.LINEAR_TREND ? LinearTrend.of(values) : Fitting.fit(method, values, season, gain);
    }

    private static Forecast.Candidate candidate(Method method, double[] values, int season) {
        int heldOut = Math.clamp(values.length / 4, 1, MOST_HELD_OUT);
        Obstacle obstacle = obstacle(method, values, values.length - heldOut, season);
        if (obstacle != null) {
            return new Forecast.Candidate(method, null, obstacle);
        }
        double sum = 0;
        int count = 0;
        for (int origin = values.length - heldOut; origin < values.length; origin++) {
            double[] means = fitted(method, Arrays.copyOf(values, origin), season, Fitting.COARSE).means(values.length - origin);
            for (int i = 0; i < means.length; i++) {
                double error = values[origin + i] - means[i];
                sum += error * error;
                count++;
            }
        }
        double error = Math.sqrt(sum / count);
        return Double.isFinite(error) ? new Forecast.Candidate(method, error, null)
                : new Forecast.Candidate(method, null, Obstacle.of(Code.OUT_OF_RANGE));
    }

    /** What is wrong with the values whatever is done with them, or null. */
    static Obstacle obstacle(double[] values) {
        if (values.length == 0) {
            return Obstacle.of(Code.EMPTY);
        }
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                return Obstacle.of(Code.GAP, i + 1);
            }
        }
        if (values.length == 1) {
            return Obstacle.of(Code.ONE_VALUE);
        }
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            return Obstacle.of(Code.CONSTANT);
        }
        // the sums of squares must neither overflow nor vanish
        double mean = Arrays.stream(values).map(value -> value / values.length).sum();
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        return squares >= Double.MIN_NORMAL && Double.isFinite(squares * values.length) ? null : Obstacle.of(Code.OUT_OF_RANGE);
    }

    private static Obstacle obstacle(Method method, double[] values, int length, int season) {
        if (method.isSeasonal() && season < 2) {
            return Obstacle.of(Code.NO_SEASON);
        }
        int needed = method.minimumLength(season);
        if (length < needed) {
            return method.isSeasonal() ? Obstacle.of(Code.TOO_SHORT_FOR_SEASON, length, season, needed)
                    : Obstacle.of(Code.TOO_SHORT, length, needed);
        }
        boolean positive = method != Method.HOLT_WINTERS_MULTIPLICATIVE || Arrays.stream(values).allMatch(value -> value > 0);
        return positive ? null : Obstacle.of(Code.NOT_POSITIVE);
    }
}
