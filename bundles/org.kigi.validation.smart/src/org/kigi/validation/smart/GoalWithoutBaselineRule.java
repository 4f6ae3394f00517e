package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A target without a measured starting point, from which progress could be judged. */
final class GoalWithoutBaselineRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (Facts.value(indicator.getTarget()) != null && Facts.value(indicator.getBaseline()) == null) {
            report.add(indicator, Literals.INDICATOR__BASELINE, facts.amount(indicator, indicator.getTarget().getValue()));
        }
    }
}
