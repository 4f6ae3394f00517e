package org.kigi.evaluation.forecast;

import java.util.List;

/** A method fitted to values. */
public sealed interface Model permits LinearTrend, Smoothing {

    Method method();

    /** The predictions of the next periods. @param horizon how many, 1 or more */
    List<Prediction> predict(int horizon);

    /** The means of the predictions alone, which take less work. @param horizon how many, 1 or more */
    double[] means(int horizon);

    /**
     * For each of the next periods the sum of its value and those before it, {@code length} in all, as far as they are not yet known. The
     * errors of successive periods are not independent: what raises one value raises those after it, so that the variance of a sum is more
     * than the sum of the variances.
     *
     * @param horizon how many, 1 or more
     */
    List<Prediction> sums(int length, int horizon);
}
