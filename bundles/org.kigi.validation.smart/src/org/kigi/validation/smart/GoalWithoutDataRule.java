package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A goal that nothing measures: neither readings nor a formula. */
final class GoalWithoutDataRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (Facts.isBlank(indicator.getSeries()) && Facts.isBlank(indicator.getFormula())) {
            report.add(indicator, Literals.INDICATOR__SERIES, facts.name(indicator));
        }
    }
}
