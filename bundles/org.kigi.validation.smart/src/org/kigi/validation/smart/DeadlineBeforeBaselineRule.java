package org.kigi.validation.smart;

import java.time.LocalDate;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A target that is due on or before the day on which the way to it begins. */
final class DeadlineBeforeBaselineRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        LocalDate deadline = Facts.date(indicator.getTarget());
        LocalDate start = Facts.date(indicator.getBaseline());
        if (deadline != null && start != null && !deadline.isAfter(start)) {
            report.add(indicator, Literals.INDICATOR__TARGET, deadline, start);
        }
    }
}
