package org.kigi.validation.smart;

import java.util.EnumSet;
import java.util.Set;

import org.kigi.measurement.SeriesException.Problem;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;

/** A file of readings whose heading names a column that nobody knows, twice, or not at all. */
final class UnknownColumnRule implements SmartRule<Indicator> {

    static final Set<Problem> OF_COLUMNS = EnumSet.of(Problem.UNKNOWN_COLUMN, Problem.REPEATED_COLUMN, Problem.MISSING_COLUMN,
            Problem.NO_HEADER);

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        facts.seriesProblem(indicator).filter(problem -> OF_COLUMNS.contains(problem.problem()))
                .ifPresent(problem -> report.add(indicator, Literals.INDICATOR__SERIES, Phrase.of(problem::message)));
    }
}
