package org.kigi.validation.smart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A way of which a long part has no milestone: for all that time nobody can tell whether the goal is still in reach. */
final class TooFewMilestonesRule implements SmartRule<Indicator> {

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        LocalDate begin = Facts.date(indicator.getBaseline());
        LocalDate end = Facts.date(indicator.getTarget());
        if (begin == null || end == null || !isLong(begin, end, facts)) {
            return;
        }
        List<LocalDate> steps = Stream.concat(indicator.getMilestones().stream().map(DatedValue::getDate), Stream.of(end))
                .filter(date -> date != null && date.isAfter(begin) && !date.isAfter(end)).sorted().toList();
        LocalDate from = begin;
        for (LocalDate step : steps) {
            if (isLong(from, step, facts)) {
                report.add(indicator, Literals.INDICATOR__MILESTONES, from, step, Math.round(ChronoUnit.DAYS.between(from, step) / DAYS_OF_A_MONTH),
                        facts.thresholds().monthsPerStep());
                return;
            }
            from = step;
        }
    }

    private static boolean isLong(LocalDate from, LocalDate to, Facts facts) {
        return to.isAfter(from.plusMonths(facts.thresholds().monthsPerStep()).plusDays(facts.thresholds().daysOfGrace()));
    }
}
