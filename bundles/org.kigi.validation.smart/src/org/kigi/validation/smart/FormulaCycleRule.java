package org.kigi.validation.smart;

import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A formula that needs its own value, by way of others. */
final class FormulaCycleRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        facts.problems(indicator, Code.CYCLE).forEach(problem -> report.add(indicator, Literals.INDICATOR__FORMULA, problem));
    }
}
