package org.kigi.evaluation.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Exponential smoothing in its state-space form with error correction. With error e = value - prediction, the prediction is
 * {@code l + φb}, {@code l + φb + s} or {@code (l + φb)·s}, and after each value
 *
 * <pre>
 * no or additive season   l ← l + φb + αe     b ← φb + βe     s ← s + γe
 * multiplicative season   l ← l + φb + αe/s   b ← φb + βe/s   s ← s + γe/(l + φb)
 * </pre>
 *
 * <p>Source: Hyndman, Koehler, Ord, Snyder, "Forecasting with Exponential Smoothing", 2008, chapter 2; the variances of the predictions
 * are those of its chapter 6. With additive errors that is {@code σ²(1 + Σ c_j²)}, j from 1 to h - 1, with
 * {@code c_j = α + β(φ + … + φ^j) + γ[m divides j]}. With the multiplicative season, whose errors are relative, it is the exact second
 * moment for normal errors, also beyond the first season, where the book's closed form leaves out that one error moves both the level
 * and the season.
 *
 * @param initial the state before the first value
 * @param last the state after the last value
 * @param count the number of values
 * @param sumOfSquares of the errors of the predictions one period ahead
 * @param residualDeviation σ: the square root of the sum of squares (of the relative errors with the multiplicative season) divided by
 *            the number of values less the number of estimates
 */
public record Smoothing(Method method, Parameters parameters, State initial, State last, int count, double sumOfSquares,
        double residualDeviation) implements Model {

    private static final int PATHS = 10_000;

    /**
     * How fast the state follows the values.
     *
     * @param level α
     * @param trend β; Holt's β* is β/α
     * @param season γ
     * @param damping φ, 1 if the slope is not damped
     */
    public record Parameters(double level, double trend, double season, double damping) {
    }

    /**
     * Where the values are.
     *
     * @param slope 0 for a method without trend
     * @param seasons the effects of the coming periods in their order; empty for a method without season
     */
    public record State(double level, double slope, List<Double> seasons) {

        public State {
            seasons = List.copyOf(seasons);
        }

        double[] effects() {
            return seasons.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** Follows the values with given parameters from a given state. @param values more than the method estimates */
    public static Smoothing of(Method method, double[] values, Parameters parameters, State initial) {
        if (method == Method.LINEAR_TREND || method.isSeasonal() == initial.seasons().isEmpty()) {
            throw new IllegalArgumentException(method + " with " + initial.seasons().size() + " seasons");
        }
        Recursion recursion = new Recursion(method, parameters, initial.level(), initial.slope(), initial.effects());
        double squares = 0;
        double relativeSquares = 0;
        for (double value : values) {
            double prediction = recursion.prediction();
            double error = value - prediction;
            recursion.correct(error);
            squares += error * error;
            relativeSquares += error / prediction * (error / prediction);
        }
        int degrees = values.length - method.estimates(initial.seasons().size());
        if (degrees <= 0) {
            throw new IllegalArgumentException(values.length + " values for " + method);
        }
        return new Smoothing(method, parameters, initial, recursion.state(), values.length, squares,
                Math.sqrt((method == Method.HOLT_WINTERS_MULTIPLICATIVE ? relativeSquares : squares) / degrees));
    }

    @Override
    public double[] means(int horizon) {
        double[] means = trend(horizon);
        int season = last.seasons().size();
        for (int h = 0; h < horizon && season > 0; h++) {
            double effect = last.seasons().get(h % season);
            means[h] = method == Method.HOLT_WINTERS_MULTIPLICATIVE ? means[h] * effect : means[h] + effect;
        }
        return means;
    }

    private double[] trend(int horizon) {
        double[] trend = new double[horizon];
        double damped = 0;
        double power = 1;
        for (int h = 0; h < horizon; h++) {
            power *= parameters.damping();
            damped += power;
            trend[h] = last.level() + damped * last.slope();
        }
        return trend;
    }

    @Override
    public List<Prediction> predict(int horizon) {
        return method == Method.HOLT_WINTERS_MULTIPLICATIVE ? multiplicative(horizon) : additive(horizon);
    }

    /**
     * With additive errors the variance is exact: with {@code C_j = 1 + c_1 + … + c_j} the error of a period brings {@code C_j} into a sum
     * that ends j periods after it, less what falls before the sum begins. Source: Hyndman, Koehler, Ord, Snyder 2008, section 6.6
     * (lead-time demand). With the multiplicative season it is that of {@value #PATHS} simulated paths, always the same.
     */
    @Override
    public List<Prediction> sums(int length, int horizon) {
        double[] means = means(horizon);
        double[] deviations = method == Method.HOLT_WINTERS_MULTIPLICATIVE ? simulated(length, means) : deviations(length, horizon);
        List<Prediction> sums = new ArrayList<>();
        double mean = 0;
        for (int h = 0; h < horizon; h++) {
            mean += means[h] - (h < length ? 0 : means[h - length]);
            sums.add(new Prediction(h + 1, mean, deviations[h]));
        }
        return sums;
    }

    private double[] deviations(int length, int horizon) {
        double[] cumulated = weights(horizon);
        Arrays.parallelPrefix(cumulated, Double::sum);
        double[] deviations = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double squares = 0;
            for (int j = 0; j <= h; j++) {
                double share = cumulated[j] - (j < length ? 0 : cumulated[j - length]);
                squares += share * share;
            }
            deviations[h] = residualDeviation * Math.sqrt(squares);
        }
        return deviations;
    }

    /** The deviations of the sums over paths on which each period brings a relative error of its own. */
    private double[] simulated(int length, double[] means) {
        SplittableRandom random = new SplittableRandom(1);
        double[] distances = new double[means.length];
        double[] sums = new double[means.length];
        double[] squares = new double[means.length];
        for (int path = 0; path < PATHS; path++) {
            Recursion recursion = new Recursion(method, parameters, last.level(), last.slope(), last.effects());
            double distance = 0;
            for (int h = 0; h < means.length; h++) {
                double prediction = recursion.prediction();
                double error = prediction * residualDeviation * random.nextGaussian();
                recursion.correct(error);
                distances[h] = prediction + error - means[h];
                distance += distances[h] - (h < length ? 0 : distances[h - length]);
                sums[h] += distance;
                squares[h] += distance * distance;
            }
        }
        return IntStream.range(0, means.length)
                .mapToDouble(h -> Math.sqrt(Math.max(0, squares[h] - sums[h] * sums[h] / PATHS) / (PATHS - 1))).toArray();
    }

    /** What an error of one period makes of the value that many periods later: c_j. */
    private double[] weights(int horizon) {
        int season = last.seasons().size();
        double[] weights = new double[horizon];
        double damped = 0;
        double power = 1;
        weights[0] = 1;
        for (int h = 1; h < horizon; h++) {
            power *= parameters.damping();
            damped += power;
            weights[h] = parameters.level() + parameters.trend() * damped + (season > 0 && h % season == 0 ? parameters.season() : 0);
        }
        return weights;
    }

    private List<Prediction> additive(int horizon) {
        List<Prediction> predictions = new ArrayList<>();
        double[] means = means(horizon);
        double[] weights = weights(horizon);
        double sum = 0;
        for (int h = 0; h < horizon; h++) {
            sum += weights[h] * weights[h];
            predictions.add(new Prediction(h + 1, means[h], residualDeviation * Math.sqrt(sum)));
        }
        return predictions;
    }

    /**
     * For each place in the season: with v and C the mean and covariance of (level, slope), both times what the errors have made of the
     * season's effect, one error ε takes (level, slope) to (F + εG)(level, slope) and, at this place, the effect to 1 + γε times itself.
     */
    private List<Prediction> multiplicative(int horizon) {
        Prediction[] predictions = new Prediction[horizon];
        double[] means = means(horizon);
        int season = last.seasons().size();
        double variance = residualDeviation * residualDeviation;
        double damping = parameters.damping();
        RealVector e = new ArrayRealVector(new double[] {1, damping}, false);
        RealMatrix f = new Array2DRowRealMatrix(new double[][] {{1, damping}, {0, damping}}, false);
        RealMatrix g = new ArrayRealVector(new double[] {parameters.level(), parameters.trend()}, false).outerProduct(e);
        for (int place = 0; place < Math.min(season, horizon); place++) {
            double effect = last.seasons().get(place);
            RealVector v = new ArrayRealVector(new double[] {last.level(), last.slope()}, false);
            RealMatrix c = new Array2DRowRealMatrix(2, 2);
            for (int h = 0; h < horizon; h++) {
                boolean here = h % season == place;
                if (here) {
                    double mean = e.dotProduct(v);
                    double spread = (1 + variance) * e.dotProduct(c.operate(e)) + variance * mean * mean;
                    predictions[h] = new Prediction(h + 1, means[h], Math.abs(effect) * Math.sqrt(spread));
                }
                double own = here ? parameters.season() : 0;
                double squared = own * own * variance;
                RealMatrix outer = v.outerProduct(v);
                RealMatrix crossed = f.multiply(c.scalarMultiply(2).add(outer)).multiplyTransposed(g).scalarMultiply(own * variance);
                RealMatrix kept = f.multiply(c.scalarMultiply(1 + squared).add(outer.scalarMultiply(squared))).multiplyTransposed(f);
                RealMatrix added = g.multiply(c.scalarMultiply(1 + 3 * squared).add(outer.scalarMultiply(1 + 2 * squared)))
                        .multiplyTransposed(g).scalarMultiply(variance);
                c = kept.add(crossed).add(crossed.transpose()).add(added);
                v = f.operate(v).add(g.operate(v).mapMultiply(own * variance));
            }
        }
        return List.of(predictions);
    }

    /** The recursion at work; one object follows one series once. */
    static final class Recursion {

        private final boolean multiplicative;
        private final double alpha;
        private final double beta;
        private final double gamma;
        private final double damping;
        private final double[] seasons;
        private double level;
        private double slope;
        private int position;

        /** @param seasons of the first periods; it is changed */
        Recursion(Method method, Parameters parameters, double level, double slope, double[] seasons) {
            multiplicative = method == Method.HOLT_WINTERS_MULTIPLICATIVE;
            alpha = parameters.level();
            beta = parameters.trend();
            gamma = parameters.season();
            damping = parameters.damping();
            this.level = level;
            this.slope = slope;
            this.seasons = seasons;
        }

        /** What is to be expected of the next value. */
        double prediction() {
            double trend = level + damping * slope;
            return seasons.length == 0 ? trend : multiplicative ? trend * seasons[position] : trend + seasons[position];
        }

        /** Goes on to the next period. @param error by how much its value exceeds the prediction */
        void correct(double error) {
            double trend = level + damping * slope;
            double correction = multiplicative ? error / seasons[position] : error;
            level = trend + alpha * correction;
            slope = damping * slope + beta * correction;
            if (seasons.length > 0) {
                seasons[position] += gamma * (multiplicative ? error / trend : error);
                position = position + 1 == seasons.length ? 0 : position + 1;
            }
        }

        State state() {
            List<Double> coming = new ArrayList<>();
            for (int i = 0; i < seasons.length; i++) {
                coming.add(seasons[(position + i) % seasons.length]);
            }
            return new State(level, slope, coming);
        }
    }
}
