package org.kigi.evaluation.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.kigi.evaluation.forecast.Obstacle.Code;

/**
 * The natural limits of a process, within which values vary without there being anything to explain: mean ± 2.66 times the mean of the
 * moving ranges (the distances of neighbouring values). Source: Wheeler, "Understanding Variation", 1993; NIST/SEMATECH e-Handbook
 * 6.3.2.2, where 2.66 is 3/d2 = 3/1.128.
 *
 * @param signals in the order in which they begin, those outside first
 */
public record XmrLimits(double mean, double meanMovingRange, double lower, double upper, List<Signal> signals) {

    private static final double FACTOR = 2.66;
    private static final int RUN = 8;
    /** With fewer values the limits say little; our choice. */
    private static final int LEAST_LENGTH = 5;

    /** What noise does not explain. */
    public enum Rule {
        /** A value beyond a limit. */
        OUTSIDE,
        /** Eight or more successive values on one side of the mean; a value on the mean ends the run. */
        RUN_OF_EIGHT
    }

    /**
     * A place where something happened.
     *
     * @param from the first value of it, 0 for the first of all
     * @param to the last value of it
     */
    public record Signal(Rule rule, int from, int to) {
    }

    public XmrLimits {
        signals = List.copyOf(signals);
    }

    /** The limits of values, oldest first; five or more that are not all the same. */
    public static Outcome<XmrLimits> of(double[] values) {
        Obstacle obstacle = Forecaster.obstacle(values);
        if (obstacle != null) {
            return new Outcome.Missing<>(obstacle);
        }
        if (values.length < LEAST_LENGTH) {
            return Outcome.missing(Code.TOO_SHORT, values.length, LEAST_LENGTH);
        }
        double mean = Arrays.stream(values).sum() / values.length;
        double range = IntStream.range(1, values.length).mapToDouble(i -> Math.abs(values[i] - values[i - 1])).average().orElseThrow();
        double lower = mean - FACTOR * range;
        double upper = mean + FACTOR * range;
        return Outcome.found(new XmrLimits(mean, range, lower, upper, signals(values, mean, lower, upper)));
    }

    private static List<Signal> signals(double[] values, double mean, double lower, double upper) {
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] < lower || values[i] > upper) {
                signals.add(new Signal(Rule.OUTSIDE, i, i));
            }
        }
        int from = 0;
        for (int i = 1; i <= values.length; i++) {
            double side = Math.signum(values[from] - mean);
            if (i == values.length || Math.signum(values[i] - mean) != side) {
                if (side != 0 && i - from >= RUN) {
                    signals.add(new Signal(Rule.RUN_OF_EIGHT, from, i - 1));
                }
                from = i;
            }
        }
        return signals;
    }
}
