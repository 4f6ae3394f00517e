package org.kigi.evaluation.scenario;

import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.IndicatorEvaluation;

/** A number that a reason mentions. @param unit null if it has none */
record Quantity(double value, UnitExpression unit) {

    static Quantity of(double value, IndicatorEvaluation indicator) {
        return new Quantity(value, indicator.unit());
    }
}
