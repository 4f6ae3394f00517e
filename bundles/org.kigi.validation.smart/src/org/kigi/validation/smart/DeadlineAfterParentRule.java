package org.kigi.validation.smart;

import java.time.LocalDate;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;

/** A target that is due after the one that it is to lead to. */
final class DeadlineAfterParentRule implements SmartRule<KPI> {

    @Override
    public void check(KPI kpi, Facts facts, Report report) {
        if (kpi.eContainer() instanceof Indicator parent) {
            LocalDate deadline = Facts.date(kpi.getTarget());
            LocalDate deadlineOfParent = Facts.date(parent.getTarget());
            if (deadline != null && deadlineOfParent != null && deadline.isAfter(deadlineOfParent)) {
                report.add(kpi, Literals.INDICATOR__TARGET, deadline, deadlineOfParent, facts.name(parent));
            }
        }
    }
}
