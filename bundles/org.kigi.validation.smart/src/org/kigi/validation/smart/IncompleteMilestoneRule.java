package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Milestone;

/** A milestone without its value or its day: nobody can tell whether it was passed. */
final class IncompleteMilestoneRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        for (Milestone milestone : indicator.getMilestones()) {
            if (milestone.getValue() == null && milestone.getDate() == null) {
                report.add(indicator, Literals.INDICATOR__MILESTONES, Facts.words("milestone-empty"));
            } else if (milestone.getDate() == null) {
                report.add(indicator, Literals.INDICATOR__MILESTONES,
                        Facts.words("milestone-without-date", facts.amount(indicator, milestone.getValue())));
            } else if (milestone.getValue() == null) {
                report.add(indicator, Literals.INDICATOR__MILESTONES, Facts.words("milestone-without-value", milestone.getDate()));
            }
        }
    }
}
