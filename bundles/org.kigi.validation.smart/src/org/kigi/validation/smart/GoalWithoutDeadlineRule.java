package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A target without a day by which to reach it. */
final class GoalWithoutDeadlineRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (indicator.getTarget() != null && indicator.getTarget().getDate() == null) {
            report.add(indicator, Literals.INDICATOR__TARGET, facts.target(indicator));
        }
    }
}
