package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A goal without a value to be reached. */
final class GoalWithoutTargetRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (Facts.value(indicator.getTarget()) == null) {
            report.add(indicator, Literals.INDICATOR__TARGET, facts.name(indicator));
        }
    }
}
