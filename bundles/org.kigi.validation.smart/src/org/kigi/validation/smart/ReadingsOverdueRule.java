package org.kigi.validation.smart;

import java.time.temporal.ChronoUnit;

import org.kigi.core.time.Period;
import org.kigi.evaluation.Reason.Code;
import org.kigi.measurement.Reading;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;

/** Readings that stop earlier than their frequency allows. */
final class ReadingsOverdueRule implements SmartRule<Indicator> {

    /** After its end a period has this part of its length for its reading to come in: ten days after a month. */
    private static final int PARTS_OF_GRACE = 3;

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (Facts.isBlank(indicator.getSeries()) || !facts.problems(indicator, Code.SERIES_UNREADABLE).isEmpty()) {
            return;
        }
        Reading last = facts.lastReading(indicator);
        Period due = lastPeriodDue(indicator, facts);
        if (last == null || last.date().isBefore(due.start())) {
            report.add(indicator, Literals.INDICATOR__SERIES, Phrase.of(due::label), facts.asOf(),
                    last == null ? Facts.words("last-reading-none") : Facts.words("last-reading", last.date()));
        }
    }

    private static Period lastPeriodDue(Indicator indicator, Facts facts) {
        Period period = facts.calendar().periodOf(facts.asOf(), indicator.getFrequency());
        do {
            period = facts.calendar().previous(period);
        } while (period.end().plusDays(days(period) / PARTS_OF_GRACE).isAfter(facts.asOf()));
        return period;
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    }
}
