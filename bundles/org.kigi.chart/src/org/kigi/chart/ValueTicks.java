package org.kigi.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along the axis of values.
 *
 * @param step the distance between neighbours: 1, 2, 2.5 or 5 times a power of ten
 * @param values from the lowest to the highest; all data lie between
 */
record ValueTicks(double step, List<Double> values) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** An axis whose data begin below this part of their maximum begins at zero. */
    private static final double FROM_ZERO = 0.4;

    /** The part of the range that is left free beyond the data. */
    private static final double ROOM = 0.03;

    /** Chooses about {@code count} ticks, two at least, for data between {@code lowest} and {@code highest}. */
    static ValueTicks between(double lowest, double highest, int count) {
        double low = lowest > 0 && lowest <= highest * FROM_ZERO ? 0 : lowest;
        double high = highest < 0 && highest >= lowest * FROM_ZERO ? 0 : highest;
        if (low == high) {
            double margin = low == 0 ? 1 : Math.abs(low) * 0.1;
            low -= low == 0 ? 0 : margin;
            high += margin;
        }
        double room = (high - low) * ROOM;
        low -= low == 0 ? 0 : room;
        high += high == 0 ? 0 : room;
        double rough = (high - low) / Math.max(1, count - 1);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = ROUND[ROUND.length - 1] * power;
        for (double round : ROUND) {
            if (round * power >= rough * (1 - 1e-9)) {
                step = round * power;
                break;
            }
        }
        List<Double> values = new ArrayList<>();
        long first = (long) Math.floor(low / step + 1e-9);
        long last = Math.max(first + 1, (long) Math.ceil(high / step - 1e-9));
        for (long i = first; i <= last; i++) {
            values.add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(i)).doubleValue());
        }
        return new ValueTicks(step, values);
    }

    /** Returns where a value stands on the axis, 0 at its lower end and 1 at its upper end. */
    double place(double value) {
        return (value - lowest()) / (highest() - lowest());
    }

    double lowest() {
        return values.getFirst();
    }

    double highest() {
        return values.getLast();
    }
}
