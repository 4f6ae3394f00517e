package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A goal whose numbers have no unit. */
final class GoalWithoutUnitRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (Facts.isBlank(indicator.getUnit())) {
            report.add(indicator, Literals.INDICATOR__UNIT, facts.name(indicator));
        }
    }
}
