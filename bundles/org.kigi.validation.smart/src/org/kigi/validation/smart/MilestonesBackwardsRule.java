package org.kigi.validation.smart;

import java.util.Comparator;
import java.util.List;

import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Milestone;

/** Milestones that lead away from the target: a later one asks for less than an earlier one. */
final class MilestonesBackwardsRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (indicator.getDirection() == Direction.RANGE) {
            return;
        }
        boolean higher = indicator.getDirection() == Direction.HIGHER_IS_BETTER;
        Milestone best = null;
        for (Milestone milestone : byDate(indicator)) {
            if (best != null && milestone.getDate().isAfter(best.getDate())
                    && (higher ? milestone.getValue() < best.getValue() : milestone.getValue() > best.getValue())) {
                report.add(indicator, Literals.INDICATOR__MILESTONES, facts.amount(indicator, milestone.getValue()), milestone.getDate(),
                        facts.amount(indicator, best.getValue()), best.getDate());
            } else {
                best = milestone;
            }
        }
    }

    private static List<Milestone> byDate(Indicator indicator) {
        return indicator.getMilestones().stream().filter(milestone -> milestone.getDate() != null && milestone.getValue() != null)
                .sorted(Comparator.comparing(Milestone::getDate)).toList();
    }
}
