package org.kigi.validation.smart;

import java.util.ArrayList;
import java.util.List;

import org.kigi.core.time.Period;
import org.kigi.evaluation.PeriodValue;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

/**
 * How two indicators vary together: the product-moment correlation of their changes from one period to the next, with its interval of
 * confidence of 95 % by the z transformation of R. A. Fisher ("On the probable error of a coefficient of correlation", Metron 1, 1921). A
 * common trend plays no part, since changes are compared.
 *
 * @param pairs of how many changes side by side
 */
record Correlation(double coefficient, double lower, double upper, int pairs) {

    /** The two-sided 95 % point of the normal distribution. */
    private static final double Z = 1.959964;

    /**
     * The correlation over the periods of the longer frequency of the two, the mover earlier by the lag of its influence; null when fewer
     * than {@link Thresholds#fewestPairs} changes of both are known or one of them never changes.
     */
    static Correlation ofChanges(Facts facts, Indicator mover, Indicator moved) {
        Frequency frequency = mover.getFrequency().compareTo(moved.getFrequency()) > 0 ? mover.getFrequency() : moved.getFrequency();
        int lag = facts.lagInPeriods(mover, moved, frequency);
        List<PeriodValue> movers = facts.values(mover, frequency);
        List<PeriodValue> moves = facts.values(moved, frequency);
        if (Math.min(movers.size(), moves.size()) <= facts.thresholds().fewestPairs()) {
            return null;
        }
        double[] earlier = changes(movers);
        double[] later = changes(moves);
        int shift = periods(movers.getFirst().period(), moves.getFirst().period(), facts) - lag;
        List<double[]> pairs = new ArrayList<>();
        for (int i = Math.max(1, 1 - shift); i < later.length && i + shift < earlier.length; i++) {
            if (!Double.isNaN(earlier[i + shift]) && !Double.isNaN(later[i])) {
                pairs.add(new double[] {earlier[i + shift], later[i]});
            }
        }
        return pairs.size() < facts.thresholds().fewestPairs() ? null : of(pairs);
    }

    /** How many periods later the second one is. */
    private static int periods(Period first, Period second, Facts facts) {
        return second.compareTo(first) < 0 ? -periods(second, first, facts)
                : facts.calendar().between(first.start(), second.start(), first.frequency()).size() - 1;
    }

    /** The change from the period before to each one, NaN where one of the two values is not known. */
    private static double[] changes(List<PeriodValue> values) {
        double[] changes = new double[values.size()];
        double before = Double.NaN;
        for (int i = 0; i < changes.length; i++) {
            PeriodValue value = values.get(i);
            double now = value.complete() && value.value() != null ? value.value() : Double.NaN;
            changes[i] = now - before;
            before = now;
        }
        return changes;
    }

    static Correlation of(List<double[]> pairs) {
        int n = pairs.size();
        double meanX = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
        double meanY = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (double[] pair : pairs) {
            double x = pair[0] - meanX;
            double y = pair[1] - meanY;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        if (xx == 0 || yy == 0) {
            return null;
        }
        double r = Math.clamp(xy / Math.sqrt(xx * yy), -1, 1);
        if (Math.abs(r) == 1) {
            return new Correlation(r, r, r, n);
        }
        double z = 0.5 * Math.log((1 + r) / (1 - r));
        double width = Z / Math.sqrt(n - 3);
        return new Correlation(r, Math.tanh(z - width), Math.tanh(z + width), n);
    }
}
