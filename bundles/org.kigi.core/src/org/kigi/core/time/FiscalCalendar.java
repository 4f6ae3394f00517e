package org.kigi.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;

/**
 * Cuts time into days, ISO 8601 weeks (Monday to Sunday), calendar months, and the quarters, halves and years of a fiscal year that
 * begins with any month. Immutable.
 */
public final class FiscalCalendar {

    private final int startMonth;

    /**
     * @param startMonth the month, 1 to 12, with whose first day the fiscal year begins
     * @throws IllegalArgumentException if there is no such month
     */
    public FiscalCalendar(int startMonth) {
        if (startMonth < 1 || startMonth > 12) {
            throw new IllegalArgumentException("no such month: " + startMonth);
        }
        this.startMonth = startMonth;
    }

    /** The calendar of a tree; a tree whose file gives no month between 1 and 12 is taken to begin its year in April. */
    public static FiscalCalendar of(GoalTree tree) {
        int month = tree.getFiscalYearStartMonth();
        return new FiscalCalendar(month < 1 || month > 12 ? 4 : month);
    }

    public int startMonth() {
        return startMonth;
    }

    /** The period of that frequency that contains the day. */
    public Period periodOf(LocalDate date, Frequency frequency) {
        return switch (frequency) {
            case DAY -> new Period(frequency, date, date, startMonth);
            case WEEK -> {
                LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(frequency, monday, monday.plusDays(6), startMonth);
            }
            case MONTH, QUARTER, HALF_YEAR, YEAR -> {
                int months = months(frequency);
                int intoPeriod = Math.floorMod(date.getMonthValue() - startMonth, 12) % months;
                LocalDate start = date.withDayOfMonth(1).minusMonths(intoPeriod);
                yield new Period(frequency, start, start.plusMonths(months).minusDays(1), startMonth);
            }
        };
    }

    public Period next(Period period) {
        return periodOf(period.end().plusDays(1), period.frequency());
    }

    public Period previous(Period period) {
        return periodOf(period.start().minusDays(1), period.frequency());
    }

    /** All periods from that of the first day to that of the last day, both included; empty if the days are in the wrong order. */
    public List<Period> between(LocalDate from, LocalDate to, Frequency frequency) {
        List<Period> periods = new ArrayList<>();
        if (!from.isAfter(to)) {
            for (Period period = periodOf(from, frequency); !period.start().isAfter(to); period = next(period)) {
                periods.add(period);
            }
        }
        return periods;
    }

    /** The year in which the fiscal year of that day began; see {@link Period#fiscalYear()}. */
    public int fiscalYear(LocalDate date) {
        return periodOf(date, Frequency.YEAR).fiscalYear();
    }

    /** How many calendar months a period of that frequency has; 0 for days and weeks. */
    public static int months(Frequency frequency) {
        return switch (frequency) {
            case DAY, WEEK -> 0;
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }
}
