package org.kigi.validation.smart;

import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A formula whose result is of another kind than the unit of the indicator, or that adds what cannot be added. */
final class FormulaUnitRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        facts.problems(indicator, Code.UNITS_DIFFER, Code.UNIT_OF_RESULT)
                .forEach(problem -> report.add(indicator, Literals.INDICATOR__FORMULA, problem));
    }
}
