package org.kigi.validation.smart;

import org.kigi.measurement.SeriesException.Problem;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A file of readings that is not there. */
final class MissingSeriesRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        facts.seriesProblem(indicator).filter(problem -> problem.problem() == Problem.MISSING)
                .ifPresent(problem -> report.add(indicator, Literals.INDICATOR__SERIES, indicator.getSeries()));
    }
}
