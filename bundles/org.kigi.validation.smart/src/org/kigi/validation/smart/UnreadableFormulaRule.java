package org.kigi.validation.smart;

import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A formula that cannot be read. */
final class UnreadableFormulaRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        facts.problems(indicator, Code.FORMULA_SYNTAX).forEach(problem -> report.add(indicator, Literals.INDICATOR__FORMULA, problem));
    }
}
