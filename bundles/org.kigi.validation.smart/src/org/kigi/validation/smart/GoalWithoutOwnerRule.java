package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A goal for which nobody answers. */
final class GoalWithoutOwnerRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (indicator.getOwner() == null) {
            report.add(indicator, Literals.INDICATOR__OWNER, facts.name(indicator));
        }
    }
}
