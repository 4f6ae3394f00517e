package org.kigi.validation.smart;

import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A unit that is not an expression over known units. */
final class UnreadableUnitRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        facts.problems(indicator, Code.UNIT_SYNTAX).forEach(problem -> report.add(indicator, Literals.INDICATOR__UNIT, problem));
    }
}
