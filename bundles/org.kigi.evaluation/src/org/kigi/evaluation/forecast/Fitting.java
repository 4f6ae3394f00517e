package org.kigi.evaluation.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * Finds the parameters of a smoothing whose squared errors one period ahead are least, starting from a state that the first values
 * give: the first value itself (simple; NIST/SEMATECH e-Handbook 6.4.3.1), the least-squares line through the first ten values (Holt,
 * damped), or level, slope and season of the first two seasons (Holt-Winters).
 *
 * <p>The search is over the unit cube; a point of it stands for α in 0.0001…0.9999, β = α·β*, γ = (1 - α)·γ* with β* and γ* in the same
 * range, and φ in 0.80…0.98, the bounds of Hyndman and Athanasopoulos, "Forecasting: Principles and Practice", chapter 8. It begins at
 * the best point of a coarse grid; Brent's method (one parameter) or Powell's BOBYQA (several) goes on from there, and the best point
 * seen is taken.
 */
final class Fitting {

    private static final double MARGIN = 1e-4;
    private static final double LEAST_DAMPING = 0.80;
    private static final double MOST_DAMPING = 0.98;
    private static final double[][] GRID = {{0.1, 0.3, 0.5, 0.8}, {0.05, 0.3}, {0.05, 0.4}};
    private static final int FIRST_VALUES = 10;
    private static final int EVALUATIONS = 400;
    private static final int ROUNDS = 5;
    private static final double GAIN = 1e-6;
    private static final double RADIUS = 0.05;
    private static final double PRECISION = 1e-5;
    /** Relative to the variation of the values: below this the fit is exact but for rounding, above the other it is useless. */
    private static final double EXACT = 1e-24;
    private static final double USELESS = 1e3;

    private final Method method;
    private final double[] values;
    private final Smoothing.State initial;
    private final double scale;
    private final int dimension;
    /** The best point seen, and its error. */
    private double[] best;
    private double least = Double.POSITIVE_INFINITY;

    private Fitting(Method method, double[] values, int season) {
        this.method = method;
        this.values = values;
        initial = initial(method, values, season);
        double mean = Arrays.stream(values).average().orElseThrow();
        scale = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        dimension = method == Method.SIMPLE ? 1 : method == Method.HOLT ? 2 : 3;
    }

    /** The best smoothing of that method. @param values as many as the method needs, or more */
    static Smoothing fit(Method method, double[] values, int season) {
        Fitting fitting = new Fitting(method, values, season);
        return Smoothing.of(method, values, fitting.parameters(fitting.search()), fitting.initial);
    }

    /** Rounds of optimisation, each from the best point so far, until one gains nothing. */
    private double[] search() {
        grid(new double[dimension], 0);
        double before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && least > EXACT && least < before * (1 - GAIN); round++) {
            before = least;
            try {
                improve();
            } catch (MathIllegalStateException outOfEvaluationsOrPrecision) {
                continue; // what was gained until then counts
            }
        }
        return best;
    }

    private void improve() {
        MaxEval limit = new MaxEval(EVALUATIONS);
        if (dimension == 1) {
            new BrentOptimizer(PRECISION, PRECISION).optimize(limit, GoalType.MINIMIZE,
                    new UnivariateObjectiveFunction(at -> error(new double[] {at})), new SearchInterval(0, 1, best[0]));
            return;
        }
        double[] ones = new double[dimension];
        Arrays.fill(ones, 1);
        new BOBYQAOptimizer((dimension + 1) * (dimension + 2) / 2, RADIUS, PRECISION).optimize(limit, GoalType.MINIMIZE,
                new ObjectiveFunction(this::error), new InitialGuess(best), new SimpleBounds(new double[dimension], ones));
    }

    private void grid(double[] point, int axis) {
        if (axis == dimension) {
            error(point);
            return;
        }
        for (double coordinate : GRID[axis]) {
            point[axis] = coordinate;
            grid(point, axis + 1);
        }
    }

    /** The squared errors relative to the variation of the values; never NaN, which no optimiser can stand. */
    private double error(double[] point) {
        Smoothing.Recursion recursion = new Smoothing.Recursion(method, parameters(point), initial);
        for (double value : values) {
            recursion.accept(value);
        }
        double error = scale == 0 ? recursion.squares() : recursion.squares() / scale;
        if (!(error <= USELESS)) {
            error = USELESS;
        }
        if (error < least) {
            least = error;
            best = point.clone();
        }
        return error;
    }

    private Smoothing.Parameters parameters(double[] point) {
        double level = within(point[0]);
        double trend = dimension > 1 ? level * within(point[1]) : 0;
        double season = method.isSeasonal() ? (1 - level) * within(point[2]) : 0;
        double damping = method == Method.DAMPED ? LEAST_DAMPING + (MOST_DAMPING - LEAST_DAMPING) * point[2] : 1;
        return new Smoothing.Parameters(level, trend, season, damping);
    }

    private static double within(double coordinate) {
        return MARGIN + (1 - 2 * MARGIN) * coordinate;
    }

    private static Smoothing.State initial(Method method, double[] values, int season) {
        if (method == Method.SIMPLE) {
            return new Smoothing.State(values[0], 0, List.of());
        }
        if (!method.isSeasonal()) {
            LinearTrend line = LinearTrend.of(Arrays.copyOf(values, Math.min(values.length, FIRST_VALUES)));
            return new Smoothing.State(line.intercept(), line.slope(), List.of());
        }
        double slope = 0;
        for (int i = 0; i < season; i++) {
            slope += (values[i + season] - values[i]) / season / season;
        }
        double level = 0;
        for (int i = 0; i < 2 * season; i++) {
            level += (values[i] - slope * (i + 1)) / (2 * season);
        }
        List<Double> effects = new ArrayList<>();
        for (int i = 0; i < season; i++) {
            double first = level + slope * (i + 1);
            double second = level + slope * (i + 1 + season);
            effects.add(method == Method.HOLT_WINTERS_ADDITIVE ? (values[i] - first + values[i + season] - second) / 2
                    : (values[i] / first + values[i + season] / second) / 2);
        }
        if (method == Method.HOLT_WINTERS_MULTIPLICATIVE) {
            double mean = effects.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            effects.replaceAll(effect -> effect / mean);
        }
        return new Smoothing.State(level, slope, effects);
    }
}
