package org.kigi.evaluation;

import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;

/**
 * Turns readings into values of periods as the aggregation of the indicator says. A sum to which the last parts are still missing is the
 * sum to date and not complete.
 */
final class Aggregator {

    private static final Frequency[] FREQUENCIES = Frequency.values();
    /** The most days between readings of each frequency but the last. */
    private static final int[] LONGEST_GAPS = {4, 10, 45, 135, 270};

    private Aggregator() {
    }

    /**
     * How often readings come, judged by the median of the days between them; never less often than the given frequency, which is also
     * the answer for fewer than two readings.
     *
     * @param days of the readings, ascending
     */
    static Frequency cadence(int[] days, Frequency atMost) {
        if (days.length < 2 || atMost == FREQUENCIES[0]) {
            return atMost;
        }
        int longest = LONGEST_GAPS[atMost.ordinal() - 1];
        int shorter = 0;
        for (int i = 1; i < days.length; i++) {
            shorter += days[i] - days[i - 1] <= longest ? 1 : 0;
        }
        if (shorter <= (days.length - 1) / 2) {
            // as it is mostly
            return atMost;
        }
        int[] counts = new int[FREQUENCIES.length];
        for (int i = 1; i < days.length; i++) {
            int kind = 0;
            while (kind < LONGEST_GAPS.length && days[i] - days[i - 1] > LONGEST_GAPS[kind]) {
                kind++;
            }
            counts[kind]++;
        }
        int median = 0;
        for (int below = counts[0]; below <= (days.length - 1) / 2; below += counts[median]) {
            median++;
        }
        return median < atMost.ordinal() ? FREQUENCIES[median] : atMost;
    }

    /** The values of periods from the readings that fall into them. */
    static Column ofReadings(Node node, Axis axis, int asOf) {
        Column column = new Column(axis.size());
        int[] days = node.days;
        int next = 0;
        for (int t = 0; t < axis.size() && next < days.length; t++) {
            while (next < days.length && days[next] < axis.start(t)) {
                next++;
            }
            int first = next;
            while (next < days.length && days[next] <= axis.end(t)) {
                next++;
            }
            if (next > first) {
                aggregate(node, first, next, axis, t, asOf, column);
            }
        }
        return column;
    }

    private static void aggregate(Node node, int first, int end, Axis axis, int t, int asOf, Column column) {
        Aggregation aggregation = node.aggregation;
        if (end - first > 1 && (aggregation == Aggregation.RATIO || aggregation == Aggregation.DISTINCT)) {
            column.fail(t, Reason.of(aggregation == Aggregation.RATIO ? Code.SEVERAL_READINGS_OF_RATIO : Code.SEVERAL_READINGS_OF_DISTINCT,
                    end - first, axis.period(t)));
            return;
        }
        boolean whole = axis.end(t) <= asOf;
        if (node.cadence.compareTo(axis.frequency()) < 0) {
            int gap = longestGap(node.cadence);
            whole &= axis.end(t) - node.days[end - 1] < gap;
            whole &= aggregation != Aggregation.SUM || node.days[first] - axis.start(t) < gap;
        }
        double value = node.readings[end - 1];
        if (aggregation == Aggregation.SUM || aggregation == Aggregation.AVERAGE) {
            value = 0;
            for (int i = first; i < end; i++) {
                value += node.readings[i];
            }
            value = aggregation == Aggregation.AVERAGE ? value / (end - first) : value;
        }
        column.set(t, value, whole);
    }

    /** How many days without a reading at an end of a period say that one is missing. */
    private static int longestGap(Frequency cadence) {
        return switch (cadence) {
            case DAY -> 7;
            case WEEK -> 14;
            case MONTH -> 31;
            case QUARTER -> 92;
            case HALF_YEAR -> 184;
            case YEAR -> 366;
        };
    }
}
