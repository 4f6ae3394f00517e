package org.kigi.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.model.goaltree.Frequency;

/** Chooses the days that are written at the axis of time. */
final class DateTicks {

    private static final Texts TEXTS = Texts.of(DateTicks.class, "dates");
    private static final int[] STEPS_OF_DAYS = {1, 2, 7, 14, 28};
    private static final int[] STEPS_OF_MONTHS = {1, 2, 3, 6, 12, 24, 36, 60, 120};
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;

    private DateTicks() {
    }

    /**
     * Returns ends of periods from {@code first} to {@code last}, about {@code most} of them at most, at steps that divide the fiscal year or
     * are whole years.
     */
    static List<DateTick> between(LocalDate first, LocalDate last, int most, ChartDescription chart) {
        if (chart.frequency() == Frequency.DAY || chart.frequency() == Frequency.WEEK) {
            int finest = chart.frequency() == Frequency.WEEK ? DAYS_OF_WEEK : 1;
            for (int step : STEPS_OF_DAYS) {
                if (step % finest == 0 && ChronoUnit.DAYS.between(first, last) / step < most) {
                    return days(first, last, step, chart.language());
                }
            }
        }
        return months(first, last, stepOfMonths(ChronoUnit.MONTHS.between(first, last) + 1, most, chart.frequency()), chart);
    }

    private static long stepOfMonths(long months, int most, Frequency frequency) {
        for (int step : STEPS_OF_MONTHS) {
            if (step >= FiscalCalendar.months(frequency) && months / step <= most) {
                return step;
            }
        }
        return Math.ceilDiv(months, (long) most * MONTHS_OF_YEAR) * MONTHS_OF_YEAR;
    }

    private static List<DateTick> days(LocalDate first, LocalDate last, int step, Language language) {
        List<DateTick> ticks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            ticks.add(new DateTick(day, TEXTS.get(language, "day", day.getMonthValue(), day.getDayOfMonth(),
                    TEXTS.get(language, "month." + day.getMonthValue())), yearAfter(year, day, language)));
            year = day.getYear();
        }
        return ticks;
    }

    /** Months are counted from a beginning of the fiscal year, so that the last month of the fiscal year is always among a step's months. */
    private static List<DateTick> months(LocalDate first, LocalDate last, long step, ChartDescription chart) {
        List<DateTick> ticks = new ArrayList<>();
        int start = chart.fiscalStartMonth() - 1;
        long from = MONTHS_OF_YEAR * (long) first.getYear() + first.getMonthValue() - 1 - start;
        long to = MONTHS_OF_YEAR * (long) last.getYear() + last.getMonthValue() - 1 - start;
        int year = Integer.MIN_VALUE;
        for (long month = Math.ceilDiv(from + 1, step) * step - 1; month <= to; month += step) {
            LocalDate day = YearMonth.of(Math.toIntExact(Math.floorDiv(month + start, MONTHS_OF_YEAR)),
                    Math.floorMod(month + start, MONTHS_OF_YEAR) + 1).atEndOfMonth();
            if (day.isAfter(last)) {
                break;
            }
            if (chart.frequency() == Frequency.YEAR) {
                String label = new FiscalCalendar(chart.fiscalStartMonth()).periodOf(day, Frequency.YEAR).label(chart.language());
                ticks.add(new DateTick(day, label, ""));
            } else {
                ticks.add(new DateTick(day, TEXTS.get(chart.language(), "month." + day.getMonthValue()),
                        yearAfter(year, day, chart.language())));
                year = day.getYear();
            }
        }
        return ticks;
    }

    private static String yearAfter(int yearBefore, LocalDate day, Language language) {
        return day.getYear() == yearBefore ? "" : TEXTS.get(language, "year", day.getYear());
    }
}
