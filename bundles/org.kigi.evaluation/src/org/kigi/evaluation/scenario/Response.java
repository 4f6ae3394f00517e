package org.kigi.evaluation.scenario;

/** A result as a function of its inputs. */
@FunctionalInterface
interface Response {

    /** The result for those values of the inputs; NaN or infinite where it has none. */
    double value(double... inputs);
}
