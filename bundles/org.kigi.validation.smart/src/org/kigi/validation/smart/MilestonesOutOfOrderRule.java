package org.kigi.validation.smart;

import java.time.LocalDate;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Milestone;

/** Milestones that do not follow each other in time. */
final class MilestonesOutOfOrderRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        LocalDate latest = null;
        for (Milestone milestone : indicator.getMilestones()) {
            LocalDate date = milestone.getDate();
            if (date != null && latest != null && !date.isAfter(latest)) {
                report.add(indicator, Literals.INDICATOR__MILESTONES, date, latest);
            }
            latest = date != null && (latest == null || date.isAfter(latest)) ? date : latest;
        }
    }
}
