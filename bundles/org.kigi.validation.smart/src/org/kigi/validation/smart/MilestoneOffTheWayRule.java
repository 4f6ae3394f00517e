package org.kigi.validation.smart;

import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Milestone;
import org.kigi.model.goaltree.Target;

/** A milestone whose day or value lies outside of the way from the baseline to the target. */
final class MilestoneOffTheWayRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        Baseline baseline = indicator.getBaseline();
        Target target = indicator.getTarget();
        if (!isComplete(baseline) || !isComplete(target)) {
            return;
        }
        for (Milestone milestone : indicator.getMilestones()) {
            if (isComplete(milestone) && !(isBetweenDays(milestone, baseline, target) && isBetweenValues(milestone, baseline, target))) {
                report.add(indicator, Literals.INDICATOR__MILESTONES, facts.amount(indicator, milestone.getValue()), milestone.getDate(),
                        facts.amount(indicator, baseline.getValue()), baseline.getDate(), facts.amount(indicator, target.getValue()),
                        target.getDate());
            }
        }
    }

    private static boolean isComplete(DatedValue value) {
        return Facts.value(value) != null && Facts.date(value) != null;
    }

    private static boolean isBetweenDays(Milestone milestone, Baseline baseline, Target target) {
        return milestone.getDate().isAfter(baseline.getDate()) && milestone.getDate().isBefore(target.getDate());
    }

    private static boolean isBetweenValues(Milestone milestone, Baseline baseline, Target target) {
        return milestone.getValue() >= Math.min(baseline.getValue(), target.getValue())
                && milestone.getValue() <= Math.max(baseline.getValue(), target.getValue());
    }
}
