package org.kigi.validation.smart;

import java.time.LocalDate;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A target whose day is over: the goal has to be reviewed and set again. */
final class DeadlinePassedRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        LocalDate deadline = Facts.date(indicator.getTarget());
        if (deadline != null && deadline.isBefore(facts.asOf())) {
            report.add(indicator, Literals.INDICATOR__TARGET, deadline, facts.asOf(), facts.target(indicator), facts.latest(indicator));
        }
    }
}
