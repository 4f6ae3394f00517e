package org.kigi.evaluation.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * What many values have in common. A percentile p of n values lies at the rank {@code 1 + p (n − 1)}, between two values in proportion:
 * definition 7 of R. J. Hyndman and Y. Fan, “Sample Quantiles in Statistical Packages”, The American Statistician 50 (1996) 361–365, which
 * spreadsheets use; see also NIST/SEMATECH e-Handbook 7.2.6.2.
 *
 * @param standardDeviation that of a sample (divided by n − 1); 0 for one value
 * @param bins of equal width from the least to the greatest value; a single one if these are equal
 */
public record Summary(double mean, double standardDeviation, double minimum, double p10, double p50, double p90, double maximum,
        List<Bin> bins) {

    private static final int MOST_BINS = 20;

    /**
     * How many values lie in an interval.
     *
     * @param from the least value that counts
     * @param to the least value that does not count any more; in the last bin it counts
     */
    public record Bin(double from, double to, int count) {
    }

    public Summary {
        bins = List.copyOf(bins);
    }

    /**
     * The summary of one or more finite values.
     *
     * @return null if they are so large that a number of it would not be finite
     */
    public static Summary of(double[] values) {
        double minimum = Arrays.stream(values).min().orElseThrow();
        double maximum = Arrays.stream(values).max().orElseThrow();
        double mean = new Mean().evaluate(values);
        double deviation = new StandardDeviation().evaluate(values);
        if (!Double.isFinite(mean) || !Double.isFinite(deviation) || !Double.isFinite(maximum - minimum)) {
            return null;
        }
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(values);
        return new Summary(mean, deviation, minimum, percentile.evaluate(10), percentile.evaluate(50), percentile.evaluate(90), maximum,
                bins(values, minimum, maximum));
    }

    private static List<Bin> bins(double[] values, double minimum, double maximum) {
        double width = maximum - minimum;
        int number = width == 0 ? 1 : Math.min(MOST_BINS, (int) Math.ceil(Math.sqrt(values.length)));
        double[] edges = IntStream.rangeClosed(0, number).mapToDouble(i -> i == number ? maximum : minimum + width * i / number).toArray();
        int[] counts = new int[number];
        for (double value : values) {
            int place = Arrays.binarySearch(edges, value);
            counts[Math.min(number - 1, place >= 0 ? place : -place - 2)]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            bins.add(new Bin(edges[i], edges[i + 1], counts[i]));
        }
        return bins;
    }
}
