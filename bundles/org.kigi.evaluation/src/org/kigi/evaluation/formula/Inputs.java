package org.kigi.evaluation.formula;

import org.kigi.evaluation.formula.Expression.Shifted;

/** The numbers that a formula works on, by period; periods are numbered from 0, and NaN is missing. */
public interface Inputs {

    /** The value of the indicator with that code, in base units. */
    double reference(String code, int period);

    /** How many values {@code drivers} stands for. */
    int drivers();

    /** The value of one of the drivers, in base units. @param index from 0 */
    double driver(int index, int period);

    /** The number of the first period of the fiscal year in which that period lies; -1 if it is not known. */
    int yearStart(int period);

    /** The value of a shifted part if it is given as a whole; null, as by default, if it is to be computed. */
    default Double shifted(Shifted part, int period) {
        return null;
    }
}
