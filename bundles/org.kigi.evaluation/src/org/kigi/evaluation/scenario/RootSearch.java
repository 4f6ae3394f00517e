package org.kigi.evaluation.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.exception.MathIllegalStateException;

/**
 * Looks for the place nearest to a start at which a function takes a value. It looks from the start in both directions at distances that
 * grow by a quarter each time, and solves by Brent's method (R. P. Brent, “Algorithms for Minimization without Derivatives”, 1973,
 * chapter 4; in the bracketing form of higher order of Hipparchus) between neighbouring places where the function is on different sides of
 * the value. What comes and goes between two such places is not seen.
 */
final class RootSearch {

    private static final double GROWTH = 1.25;
    /** The widest distance, in first steps: 10⁸ of them, which is a million times the start for a first step of a hundredth. */
    private static final double FAR = 1e8;
    /** Relative to the function: below this two values are the same but for rounding. */
    private static final double SAME = 1e-12;
    private static final double NEAR = 1e-9;
    private static final int MOST_SOLVED = 10;
    private static final int MOST_EVALUATIONS = 300;

    private final DoubleUnaryOperator function;
    private final double wanted;
    private final AllowedSolution side;
    private int evaluations;

    private RootSearch(DoubleUnaryOperator function, double wanted, AllowedSolution side) {
        this.function = function;
        this.wanted = wanted;
        this.side = side;
    }

    /**
     * A place where the function takes the value.
     *
     * @param jump true if it jumps over the value here and takes it nowhere
     */
    record Root(double at, double value, boolean jump) {
    }

    /**
     * What was found.
     *
     * @param root the nearest one, or null
     * @param roots how many were found
     * @param computable false if the function has no value anywhere
     * @param constant true if it has the same value everywhere
     * @param monotone false if it rises here and falls there
     * @param lower the lowest place at which it was looked
     * @param upper the highest one
     * @param closest the value of the function that is nearest to the wanted one
     */
    record Outcome(Root root, int roots, boolean computable, boolean constant, boolean monotone, double lower, double upper, double closest,
            int evaluations) {
    }

    /**
     * @param wanted the value
     * @param start where to begin
     * @param step the first distance, above 0
     * @param side on which side of the wanted value the function may be at the place that is found
     */
    static Outcome nearest(DoubleUnaryOperator function, double wanted, double start, double step, AllowedSolution side) {
        return new RootSearch(function, wanted, side).search(start, step);
    }

    private double distance(double at) {
        evaluations++;
        return function.applyAsDouble(at) - wanted;
    }

    private Outcome search(double start, double step) {
        List<Double> steps = new ArrayList<>();
        for (double width = step; width <= step * FAR && Double.isFinite(Math.abs(start) + width); width *= GROWTH) {
            steps.add(width);
        }
        int half = steps.size();
        double[] places = new double[2 * half + 1];
        double[] distances = new double[places.length];
        double largest = Math.abs(wanted);
        for (int i = 0; i < places.length; i++) {
            places[i] = i == half ? start : i < half ? start - steps.get(half - 1 - i) : start + steps.get(i - half - 1);
            distances[i] = distance(places[i]);
        }
        int known = 0;
        double closest = Double.NaN;
        boolean constant = true;
        boolean rises = false;
        boolean falls = false;
        double first = Double.NaN;
        for (int i = 0; i < places.length; i++) {
            if (!Double.isFinite(distances[i])) {
                continue;
            }
            first = known++ == 0 ? distances[i] : first;
            closest = Double.isNaN(closest) || Math.abs(distances[i]) < Math.abs(closest) ? distances[i] : closest;
            constant &= isSame(distances[i], first, largest);
            if (i > 0 && Double.isFinite(distances[i - 1]) && !isSame(distances[i], distances[i - 1], largest)) {
                rises |= distances[i] > distances[i - 1];
                falls |= distances[i] < distances[i - 1];
            }
        }
        List<Root> roots = known == 0 || constant && distances[half] != 0 ? List.of() : roots(places, distances, half);
        Root nearest = roots.stream().min(Comparator.comparingDouble(root -> Math.abs(root.at - start))).orElse(null);
        return new Outcome(nearest, roots.size(), known > 0, constant, !(rises && falls), places[0], places[places.length - 1],
                closest + wanted, evaluations);
    }

    private static boolean isSame(double one, double other, double size) {
        return Math.abs(one - other) <= SAME * Math.max(size, Math.max(Math.abs(one), Math.abs(other)));
    }

    /** The roots between neighbours, those nearest to the start first. */
    private List<Root> roots(double[] places, double[] distances, int start) {
        List<Root> roots = new ArrayList<>();
        if (distances[start] == 0) {
            roots.add(new Root(places[start], wanted, false));
        }
        for (int width = 1; width <= start; width++) {
            for (int direction = -1; direction <= 1; direction += 2) {
                int outer = start + direction * width;
                int inner = outer - direction;
                if (!Double.isFinite(distances[inner] * 0) || !Double.isFinite(distances[outer] * 0) || distances[inner] == 0
                        || distances[outer] != 0 && distances[inner] > 0 == distances[outer] > 0 || roots.size() == MOST_SOLVED) {
                    continue;
                }
                Root root = distances[outer] == 0 ? new Root(edge(places[inner], places[outer]), wanted, false)
                        : between(places[inner], distances[inner], places[outer], distances[outer]);
                if (root != null) {
                    roots.add(root);
                }
            }
        }
        return roots;
    }

    /** Where the function, which takes the value at the outer place but not at the inner one, begins to take it. */
    private double edge(double inner, double outer) {
        double without = inner;
        double with = outer;
        for (int i = 0; i < MOST_EVALUATIONS; i++) {
            double middle = without + (with - without) / 2;
            if (middle == without || middle == with) {
                break;
            }
            if (distance(middle) == 0) {
                with = middle;
            } else {
                without = middle;
            }
        }
        return with;
    }

    /** The root between two places, or null if there is none but a pole, a gap, or a jump to the wrong side. */
    private Root between(double inner, double innerDistance, double outer, double outerDistance) {
        double low = Math.min(inner, outer);
        double high = Math.max(inner, outer);
        double larger = Math.max(Math.abs(innerDistance), Math.abs(outerDistance));
        // numbers near each other have fewer places that count
        double precision = 4 * Math.ulp(Math.max(high - low, Math.ulp(Math.max(Math.abs(low), Math.abs(high)))));
        double at;
        try {
            at = new BracketingNthOrderBrentSolver(4 * Math.ulp(1.0), precision, Double.MIN_VALUE, 5).solve(MOST_EVALUATIONS, place -> {
                double distance = distance(place);
                if (Double.isNaN(distance)) {
                    throw new ArithmeticException();
                }
                return distance;
            }, low, high, side);
        } catch (MathIllegalStateException | ArithmeticException noValueOrTooManyEvaluations) {
            return null;
        }
        double distance = distance(at);
        if (Math.abs(distance) <= NEAR * Math.max(larger, Math.abs(wanted))) {
            return new Root(at, distance + wanted, false);
        }
        return Math.abs(distance) <= larger && side != AllowedSolution.ANY_SIDE ? new Root(at, distance + wanted, true) : null;
    }
}
