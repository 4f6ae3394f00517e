package org.kigi.validation.smart;

import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A formula that names a code that no indicator has. */
final class UnknownCodeRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        facts.problems(indicator, Code.UNKNOWN_CODE, Code.UNKNOWN_CODE_WITH_SUGGESTION)
                .forEach(problem -> report.add(indicator, Literals.INDICATOR__FORMULA, problem));
    }
}
