package org.kigi.evaluation;

import java.util.OptionalDouble;

/**
 * How satisfactory a value is, from -100 (the worst value) through 0 (the threshold) to 100 (the target), by straight lines between these
 * and clipped beyond.
 *
 * <p>Source: the indicators of the Goal-oriented Requirement Language, ITU-T Z.151, as jUCMNav converts them. Whether more or less is
 * better follows from where the target and the worst value are.
 */
public final class Satisfaction {

    private Satisfaction() {
    }

    /**
     * The exact satisfaction.
     *
     * @return empty if the threshold does not lie between target and worst value, or a number is not finite or too large
     */
    public static OptionalDouble of(double value, double target, double threshold, double worst) {
        double sign = target < worst ? -1 : 1;
        return ofMerit(sign * value, sign * target, sign * threshold, sign * worst);
    }

    /** The satisfaction where more is better. */
    static OptionalDouble ofMerit(double merit, double target, double threshold, double worst) {
        boolean inOrder = target >= threshold && threshold >= worst;
        if (!inOrder || !Double.isFinite(target) || !Double.isFinite(worst) || !Double.isFinite(merit)) {
            return OptionalDouble.empty();
        }
        if (merit >= target) {
            return OptionalDouble.of(100);
        }
        if (merit <= worst) {
            return OptionalDouble.of(-100);
        }
        double length = merit >= threshold ? target - threshold : threshold - worst;
        return Double.isFinite(length) ? OptionalDouble.of((merit - threshold) / length * 100) : OptionalDouble.empty();
    }

    /** The whole number that jUCMNav shows for a satisfaction: its decimals are cut off, towards 0. */
    public static int truncated(double satisfaction) {
        return (int) satisfaction;
    }
}
