package org.kigi.validation.smart;

import org.kigi.measurement.SeriesException.Problem;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;

/** A file of readings that is broken. One that is missing is {@link MissingSeriesRule}'s, one with wrong columns {@link UnknownColumnRule}'s. */
final class UnreadableSeriesRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        facts.seriesProblem(indicator)
                .filter(problem -> problem.problem() != Problem.MISSING && !UnknownColumnRule.OF_COLUMNS.contains(problem.problem()))
                .ifPresent(problem -> report.add(indicator, Literals.INDICATOR__SERIES, Phrase.of(problem::message)));
    }
}
