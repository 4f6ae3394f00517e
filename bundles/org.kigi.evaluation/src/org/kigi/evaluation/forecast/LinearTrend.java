package org.kigi.evaluation.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/**
 * A straight line by ordinary least squares. The standard errors of the coefficients, the residual standard deviation (n - 2 degrees of
 * freedom) and R² are as the NIST statistical reference datasets define them; the deviation of a future value at x is
 * {@code s·√(1 + 1/n + (x - mean)²/Sxx)}, NIST/SEMATECH e-Handbook 4.5.1.2.
 *
 * @param rSquared the share of the variation that the line explains; 1 if there is no variation
 * @param last the x of the last value; periods are 1 apart
 */
public record LinearTrend(double intercept, double slope, double interceptStandardError, double slopeStandardError,
        double residualStandardDeviation, double rSquared, int count, double mean, double sumOfSquaresOfX, double last) implements Model {

    /**
     * The line through points.
     *
     * @param x three or more, not all the same
     * @param y as many
     */
    public static LinearTrend of(double[] x, double[] y) {
        if (x.length != y.length || x.length < 3) {
            throw new IllegalArgumentException(x.length + " x and " + y.length + " y");
        }
        double mean = Arrays.stream(x).average().orElseThrow();
        double squares = Arrays.stream(x).map(at -> (at - mean) * (at - mean)).sum();
        if (squares == 0) {
            throw new IllegalArgumentException("all x are " + x[0]);
        }
        // by QR decomposition, which is exact where sums of squares and products lose digits
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y, Arrays.stream(x).mapToObj(at -> new double[] {at}).toArray(double[][]::new));
        double[] coefficients = regression.estimateRegressionParameters();
        double[] errors = regression.estimateRegressionParametersStandardErrors();
        return new LinearTrend(coefficients[0], coefficients[1], errors[0], errors[1], regression.estimateRegressionStandardError(),
                regression.calculateTotalSumOfSquares() == 0 ? 1 : regression.calculateRSquared(), x.length, mean, squares,
                x[x.length - 1]);
    }

    /** The line through values at 1, 2, 3 … */
    static LinearTrend of(double[] values) {
        return of(IntStream.rangeClosed(1, values.length).asDoubleStream().toArray(), values);
    }

    @Override
    public Method method() {
        return Method.LINEAR_TREND;
    }

    @Override
    public double[] means(int horizon) {
        return IntStream.rangeClosed(1, horizon).mapToDouble(step -> intercept + slope * (last + step)).toArray();
    }

    @Override
    public List<Prediction> predict(int horizon) {
        return sums(1, horizon);
    }

    /** The deviation of a sum of k values is {@code s·√(k + k²/n + (Σ(x - mean))²/Sxx)}: the errors are independent, the line is one. */
    @Override
    public List<Prediction> sums(int length, int horizon) {
        return IntStream.rangeClosed(1, horizon).mapToObj(step -> {
            int terms = Math.min(length, step);
            double x = terms * (last + step - (terms - 1) / 2.0);
            double distance = x - terms * mean;
            return new Prediction(step, terms * intercept + slope * x, residualStandardDeviation
                    * Math.sqrt(terms + (double) terms * terms / count + distance * distance / sumOfSquaresOfX));
        }).toList();
    }
}
