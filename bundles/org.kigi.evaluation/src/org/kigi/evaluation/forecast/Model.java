package org.kigi.evaluation.forecast;

import java.util.List;

/** A method fitted to values. */
public sealed interface Model permits LinearTrend, Smoothing {

    Method method();

    /** The predictions of the next periods. @param horizon how many, 1 or more */
    List<Prediction> predict(int horizon);
}
