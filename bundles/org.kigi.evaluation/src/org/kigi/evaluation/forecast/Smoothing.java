package org.kigi.evaluation.forecast;

import java.util.ArrayList;
import java.util.List;

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
    }

    /** Follows the values with given parameters from a given state. @param values more than the method estimates */
    public static Smoothing of(Method method, double[] values, Parameters parameters, State initial) {
        if (method == Method.LINEAR_TREND || method.isSeasonal() == initial.seasons().isEmpty()) {
            throw new IllegalArgumentException(method + " with " + initial.seasons().size() + " seasons");
        }
        Recursion recursion = new Recursion(method, parameters, initial);
        for (double value : values) {
            recursion.accept(value);
        }
        double squares = method == Method.HOLT_WINTERS_MULTIPLICATIVE ? recursion.relativeSquares : recursion.squares;
        int degrees = values.length - method.estimates(initial.seasons().size());
        if (degrees <= 0) {
            throw new IllegalArgumentException(values.length + " values for " + method);
        }
        return new Smoothing(method, parameters, initial, recursion.state(), values.length, recursion.squares,
                Math.sqrt(squares / degrees));
    }

    @Override
    public List<Prediction> predict(int horizon) {
        double[] trend = new double[horizon];
        double damped = 0;
        double power = 1;
        for (int h = 0; h < horizon; h++) {
            power *= parameters.damping();
            damped += power;
            trend[h] = last.level() + damped * last.slope();
        }
        return method == Method.HOLT_WINTERS_MULTIPLICATIVE ? multiplicative(trend) : additive(trend);
    }

    private List<Prediction> additive(double[] trend) {
        List<Prediction> predictions = new ArrayList<>();
        int season = last.seasons().size();
        double sum = 1;
        double damped = 0;
        double power = 1;
        for (int h = 1; h <= trend.length; h++) {
            double mean = trend[h - 1] + (season == 0 ? 0 : last.seasons().get((h - 1) % season));
            predictions.add(new Prediction(h, mean, residualDeviation * Math.sqrt(sum)));
            power *= parameters.damping();
            damped += power;
            double weight = parameters.level() + parameters.trend() * damped + (season > 0 && h % season == 0 ? parameters.season() : 0);
            sum += weight * weight;
        }
        return predictions;
    }

    /**
     * For each place in the season: with v and C the mean and covariance of (level, slope), both times what the errors have made of the
     * season's effect, one error ε takes (level, slope) to (F + εG)(level, slope) and, at this place, the effect to 1 + γε times itself.
     */
    private List<Prediction> multiplicative(double[] trend) {
        Prediction[] predictions = new Prediction[trend.length];
        int season = last.seasons().size();
        double variance = residualDeviation * residualDeviation;
        double damping = parameters.damping();
        RealVector e = new ArrayRealVector(new double[] {1, damping}, false);
        RealMatrix f = new Array2DRowRealMatrix(new double[][] {{1, damping}, {0, damping}}, false);
        RealMatrix g = new ArrayRealVector(new double[] {parameters.level(), parameters.trend()}, false).outerProduct(e);
        for (int place = 0; place < Math.min(season, trend.length); place++) {
            double effect = last.seasons().get(place);
            RealVector v = new ArrayRealVector(new double[] {last.level(), last.slope()}, false);
            RealMatrix c = new Array2DRowRealMatrix(2, 2);
            for (int h = 0; h < trend.length; h++) {
                boolean here = h % season == place;
                if (here) {
                    double mean = e.dotProduct(v);
                    double spread = (1 + variance) * e.dotProduct(c.operate(e)) + variance * mean * mean;
                    predictions[h] = new Prediction(h + 1, trend[h] * effect, Math.abs(effect) * Math.sqrt(spread));
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
        private final Parameters parameters;
        private final double[] seasons;
        private double level;
        private double slope;
        private int position;
        private double squares;
        private double relativeSquares;

        Recursion(Method method, Parameters parameters, State initial) {
            multiplicative = method == Method.HOLT_WINTERS_MULTIPLICATIVE;
            this.parameters = parameters;
            level = initial.level();
            slope = initial.slope();
            seasons = initial.seasons().stream().mapToDouble(Double::doubleValue).toArray();
        }

        void accept(double value) {
            double fading = parameters.damping() * slope;
            double trend = level + fading;
            double season = seasons.length == 0 ? 0 : seasons[position];
            double prediction = multiplicative ? trend * season : trend + season;
            double error = value - prediction;
            double correction = multiplicative ? error / season : error;
            level = trend + parameters.level() * correction;
            slope = fading + parameters.trend() * correction;
            if (seasons.length > 0) {
                seasons[position] = season + parameters.season() * (multiplicative ? error / trend : error);
                position = (position + 1) % seasons.length;
            }
            squares += error * error;
            relativeSquares += error / prediction * (error / prediction);
        }

        double squares() {
            return squares;
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
