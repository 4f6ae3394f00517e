package org.kigi.validation.smart;

import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A file of readings that is missing or broken. */
final class UnreadableSeriesRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        facts.problems(indicator, Code.SERIES_UNREADABLE).forEach(problem -> report.add(indicator, Literals.INDICATOR__SERIES, problem));
    }
}
