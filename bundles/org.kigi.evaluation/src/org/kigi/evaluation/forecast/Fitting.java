package org.kigi.evaluation.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Finds the parameters of a smoothing whose squared errors one period ahead are least, starting from a state that the first values
 * give: the first value itself (simple; NIST/SEMATECH e-Handbook 6.4.3.1), the least-squares line through the first ten values (Holt,
 * damped), or level, slope and season of the first two seasons (Holt-Winters).
 *
 * <p>The search is over the unit cube; a point of it stands for α in 0.0001…0.9999, β = α·β*, γ = (1 - α)·γ* with β* and γ* in the same
 * range, and φ in 0.80…0.98, the bounds of Hyndman and Athanasopoulos, "Forecasting: Principles and Practice", chapter 8. It begins at
 * the two best points of a coarse grid and goes on by the method of Levenberg and Marquardt, for which coordinates at a bound that would
 * leave the cube are held, and the others are brought back to it (Marquardt, "An Algorithm for Least-Squares Estimation of Nonlinear
 * Parameters", 1963; Kanzow, Yamashita, Fukushima, "Levenberg-Marquardt methods with strong local convergence properties for solving
 * nonlinear equations with convex constraints", 2004). A general optimiser needs ten times as many errors.
 */
final class Fitting {

    private static final double MARGIN = 1e-4;
    private static final double RANGE = 1 - 2 * MARGIN;
    private static final double LEAST_DAMPING = 0.80;
    private static final double MOST_DAMPING = 0.98;
    private static final double[][] GRID = {{0.1, 0.3, 0.5, 0.8}, {0.05, 0.3}, {0.05, 0.4}};
    private static final int FIRST_VALUES = 10;
    /** The search ends when a step takes less than this share off the squared errors: for a comparison of methods, and for the result. */
    static final double COARSE = 1e-7;
    static final double FINE = 1e-13;
    private static final int STARTS = 2;
    private static final int STEPS = 200;
    private static final double LEAST_WEIGHT = 1e-7;
    private static final double MOST_WEIGHT = 1e7;
    private static final double FACTOR = 10;
    /** Relative to the variation of the values: below this the fit is exact but for rounding. */
    private static final double EXACT = 1e-24;

    /** A point of the cube and how large the squared errors are there. */
    private record Point(double[] coordinates, double error) {
    }

    private final Method method;
    private final double[] values;
    private final Smoothing.State initial;
    private final double[] effects;
    private final double scale;
    private final double gain;
    private final int dimension;
    private final double[] errors;
    /** How the errors change with each coordinate. */
    private final double[][] slopes;

    private Fitting(Method method, double[] values, int season, double gain) {
        this.method = method;
        this.gain = gain;
        this.values = values;
        initial = initial(method, values, season);
        effects = initial.effects();
        double mean = Arrays.stream(values).average().orElseThrow();
        double variation = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        scale = variation == 0 ? 1 : variation;
        dimension = method == Method.SIMPLE ? 1 : method == Method.HOLT ? 2 : 3;
        errors = new double[values.length];
        slopes = new double[dimension][values.length];
    }

    /**
     * The best smoothing of that method.
     *
     * @param values as many as the method needs, or more
     * @param gain {@link #COARSE} or {@link #FINE}
     */
    static Smoothing fit(Method method, double[] values, int season, double gain) {
        Fitting fitting = new Fitting(method, values, season, gain);
        return Smoothing.of(method, values, fitting.parameters(fitting.search().coordinates), fitting.initial);
    }

    private Point search() {
        return starts().map(this::improved).min(Comparator.comparing(Point::error)).orElseThrow();
    }

    /** The best points of the grid. */
    private Stream<Point> starts() {
        List<Point> points = new ArrayList<>();
        for (double first : GRID[0]) {
            for (double second : dimension > 1 ? GRID[1] : new double[1]) {
                for (double third : dimension > 2 ? GRID[2] : new double[1]) {
                    points.add(point(Arrays.copyOf(new double[] {first, second, third}, dimension)));
                }
            }
        }
        return points.stream().sorted(Comparator.comparing(Point::error)).limit(STARTS);
    }

    private Point improved(Point start) {
        Point best = start;
        double weight = 1e-3;
        double before = Double.POSITIVE_INFINITY;
        for (int step = 0; step < STEPS && best.error > EXACT && best.error < before * (1 - gain); step++) {
            before = best.error;
            linearise(best.coordinates);
            while (best.error == before && weight < MOST_WEIGHT) {
                Point next = next(best.coordinates, weight);
                boolean better = next != null && next.error < before;
                weight = better ? Math.max(LEAST_WEIGHT, weight / FACTOR) : weight * FACTOR;
                best = better ? next : best;
            }
        }
        return best;
    }

    private Point point(double[] coordinates) {
        return new Point(coordinates, error(coordinates));
    }

    /** Finds the errors at that point and how they change with each coordinate: the derivative of the recursion of {@link Smoothing}. */
    private void linearise(double[] point) {
        Smoothing.Parameters parameters = parameters(point);
        double alpha = parameters.level();
        double beta = parameters.trend();
        double gamma = parameters.season();
        double damping = parameters.damping();
        boolean multiplicative = method == Method.HOLT_WINTERS_MULTIPLICATIVE;
        for (int k = 0; k < dimension; k++) {
            double alphaSlope = k == 0 ? RANGE : 0;
            double betaSlope = dimension == 1 ? 0 : k == 0 ? RANGE * within(point[1]) : k == 1 ? RANGE * alpha : 0;
            double gammaSlope = !method.isSeasonal() ? 0 : k == 0 ? -RANGE * within(point[2]) : k == 2 ? RANGE * (1 - alpha) : 0;
            double dampingSlope = method == Method.DAMPED && k == 2 ? MOST_DAMPING - LEAST_DAMPING : 0;
            double level = initial.level();
            double slope = initial.slope();
            double[] seasons = effects.clone();
            double levelSlope = 0;
            double slopeSlope = 0;
            double[] seasonSlopes = new double[seasons.length];
            for (int i = 0; i < values.length; i++) {
                int place = seasons.length == 0 ? 0 : i % seasons.length;
                double season = seasons.length == 0 ? 0 : seasons[place];
                double seasonSlope = seasons.length == 0 ? 0 : seasonSlopes[place];
                double trend = level + damping * slope;
                double trendSlope = levelSlope + damping * slopeSlope + dampingSlope * slope;
                double error = values[i] - (multiplicative ? trend * season : trend + season);
                double errorSlope = -(multiplicative ? trendSlope * season + trend * seasonSlope : trendSlope + seasonSlope);
                errors[i] = error;
                slopes[k][i] = errorSlope;
                double correction = multiplicative ? error / season : error;
                double correctionSlope = multiplicative ? (errorSlope - correction * seasonSlope) / season : errorSlope;
                if (seasons.length > 0) {
                    double shift = multiplicative ? error / trend : error;
                    double shiftSlope = multiplicative ? (errorSlope - shift * trendSlope) / trend : errorSlope;
                    seasons[place] += gamma * shift;
                    seasonSlopes[place] += gammaSlope * shift + gamma * shiftSlope;
                }
                slopeSlope = damping * slopeSlope + dampingSlope * slope + betaSlope * correction + beta * correctionSlope;
                slope = damping * slope + beta * correction;
                levelSlope = trendSlope + alphaSlope * correction + alpha * correctionSlope;
                level = trend + alpha * correction;
            }
        }
    }

    /** The point where the squares of the linearised errors plus the weighted square of the way there are least; null if there is none. */
    private Point next(double[] point, double weight) {
        int[] free = IntStream.range(0, dimension).filter(k -> {
            double descent = -product(slopes[k], errors);
            return point[k] > 0 && descent < 0 || point[k] < 1 && descent > 0;
        }).toArray();
        double[] lengths = IntStream.of(free).mapToDouble(k -> Math.sqrt(product(slopes[k], slopes[k]))).toArray();
        double[][] squares = new double[free.length][free.length];
        double[] descent = new double[free.length];
        for (int k = 0; k < free.length; k++) {
            descent[k] = -product(slopes[free[k]], errors) / lengths[k];
            for (int j = 0; j < free.length; j++) {
                squares[k][j] = j == k ? 1 + weight : product(slopes[free[k]], slopes[free[j]]) / lengths[k] / lengths[j];
            }
        }
        try {
            double[] way = free.length == 0 ? descent
                    : new CholeskyDecomposition(new Array2DRowRealMatrix(squares, false)).getSolver()
                            .solve(new ArrayRealVector(descent, false)).toArray();
            double[] next = point.clone();
            for (int k = 0; k < free.length; k++) {
                next[free[k]] = Math.clamp(point[free[k]] + way[k] / lengths[k], 0, 1);
            }
            return free.length == 0 ? null : point(next);
        } catch (MathIllegalArgumentException notPositiveDefinite) {
            return null;
        }
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The squared errors relative to the variation of the values; infinite if there are none. */
    private double error(double[] point) {
        Smoothing.Recursion recursion = new Smoothing.Recursion(method, parameters(point), initial.level(), initial.slope(),
                effects.clone());
        double squares = 0;
        for (double value : values) {
            double error = value - recursion.prediction();
            recursion.correct(error);
            squares += error * error;
        }
        return squares >= 0 ? squares / scale : Double.POSITIVE_INFINITY;
    }

    private Smoothing.Parameters parameters(double[] point) {
        double level = within(point[0]);
        double trend = dimension > 1 ? level * within(point[1]) : 0;
        double season = method.isSeasonal() ? (1 - level) * within(point[2]) : 0;
        double damping = method == Method.DAMPED ? LEAST_DAMPING + (MOST_DAMPING - LEAST_DAMPING) * point[2] : 1;
        return new Smoothing.Parameters(level, trend, season, damping);
    }

    private static double within(double coordinate) {
        return MARGIN + RANGE * coordinate;
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
