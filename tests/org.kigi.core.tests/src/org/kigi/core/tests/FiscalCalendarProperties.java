package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Frequency;

/** Periods cover time without gaps and without overlaps, whatever month the fiscal year begins with. */
class FiscalCalendarProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void everyDayOfAPeriodIsInThatPeriod(@ForAll @IntRange(min = 1, max = 12) int startMonth, @ForAll("days") LocalDate day,
            @ForAll Frequency frequency) {
        FiscalCalendar calendar = new FiscalCalendar(startMonth);
        Period period = calendar.periodOf(day, frequency);

        assertTrue(period.contains(day));
        assertEquals(period, calendar.periodOf(period.start(), frequency));
        assertEquals(period, calendar.periodOf(period.end(), frequency));
    }

    @Property
    void nextAndPreviousAreNeighboursAndInverse(@ForAll @IntRange(min = 1, max = 12) int startMonth, @ForAll("days") LocalDate day,
            @ForAll Frequency frequency) {
        FiscalCalendar calendar = new FiscalCalendar(startMonth);
        Period period = calendar.periodOf(day, frequency);
        Period next = calendar.next(period);

        assertEquals(period.end().plusDays(1), next.start());
        assertEquals(period, calendar.previous(next));
        assertTrue(period.compareTo(next) < 0 && next.compareTo(period) > 0);
    }

    @Property(tries = 300)
    void periodsBetweenTwoDaysFollowEachOther(@ForAll @IntRange(min = 1, max = 12) int startMonth, @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 1_000) int length, @ForAll Frequency frequency) {
        LocalDate to = from.plusDays(length);
        List<Period> periods = new FiscalCalendar(startMonth).between(from, to, frequency);

        assertTrue(periods.getFirst().contains(from));
        assertTrue(periods.getLast().contains(to));
        for (int i = 1; i < periods.size(); i++) {
            assertEquals(periods.get(i - 1).end().plusDays(1), periods.get(i).start());
        }
    }

    @Property
    void aFiscalYearIsTwelveMonthsOrFourQuartersOrTwoHalves(@ForAll @IntRange(min = 1, max = 12) int startMonth,
            @ForAll("days") LocalDate day) {
        FiscalCalendar calendar = new FiscalCalendar(startMonth);
        Period year = calendar.periodOf(day, Frequency.YEAR);

        assertEquals(calendar.fiscalYear(day), year.fiscalYear());
        assertEquals(year.start().plusYears(1).minusDays(1), year.end());
        assertEquals(startMonth, year.start().getMonthValue());
        assertEquals(1, year.start().getDayOfMonth());
        assertEquals(12, calendar.between(year.start(), year.end(), Frequency.MONTH).size());
        assertEquals(4, calendar.between(year.start(), year.end(), Frequency.QUARTER).size());
        assertEquals(2, calendar.between(year.start(), year.end(), Frequency.HALF_YEAR).size());
    }
}
