package org.kigi.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Frequency;

/**
 * Periods as people write them on a command line: {@code 2026-09-30}, {@code 2026-W14}, {@code 2026-04}, {@code FY2026-Q1},
 * {@code FY2026-H1}, {@code FY2026}, and moving windows of 3, 6 or 12 months such as {@code 2025-10..2026-09}.
 */
final class PeriodText {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{1,2})");
    private static final Pattern FISCAL = Pattern.compile("FY(\\d{4})(?:[- ]?([QH])([1-4]))?");
    private static final Pattern WINDOW = Pattern.compile("(\\d{4}-\\d{2}) ?(?:\\.\\.|TO|～) ?(\\d{4}-\\d{2})");

    private PeriodText() {
    }

    /** The period, or nothing if the text is none. */
    static Optional<Period> parse(String text, FiscalCalendar calendar) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        try {
            Matcher week = WEEK.matcher(upper);
            if (week.matches()) {
                return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), calendar);
            }
            Matcher fiscal = FISCAL.matcher(upper);
            if (fiscal.matches()) {
                return fiscal(Integer.parseInt(fiscal.group(1)), fiscal.group(2), fiscal.group(3), calendar);
            }
            Matcher window = WINDOW.matcher(upper);
            if (window.matches()) {
                return window(YearMonth.parse(window.group(1)), YearMonth.parse(window.group(2)), calendar);
            }
            return Optional.of(upper.length() == "2026-04".length()
                    ? calendar.periodOf(YearMonth.parse(upper).atDay(1), Frequency.MONTH)
                    : calendar.periodOf(LocalDate.parse(upper), Frequency.DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> week(int year, int week, FiscalCalendar calendar) {
        LocalDate thursday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
        return Optional.of(calendar.periodOf(thursday, Frequency.WEEK));
    }

    private static Optional<Period> fiscal(int year, String part, String number, FiscalCalendar calendar) {
        Frequency frequency = part == null ? Frequency.YEAR : part.equals("Q") ? Frequency.QUARTER : Frequency.HALF_YEAR;
        int months = part == null ? 0 : (Integer.parseInt(number) - 1) * FiscalCalendar.months(frequency);
        return months >= 12 ? Optional.empty()
                : Optional.of(calendar.periodOf(LocalDate.of(year, calendar.startMonth(), 1).plusMonths(months), frequency));
    }

    private static Optional<Period> window(YearMonth first, YearMonth last, FiscalCalendar calendar) {
        int months = (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
        return Arrays.stream(Frequency.values()).filter(frequency -> FiscalCalendar.months(frequency) == months).findFirst()
                .map(frequency -> new Period(frequency, first.atDay(1), last.atEndOfMonth(), calendar.startMonth()));
    }

    /** The period of the same length that many months or, for days and weeks, that many of them earlier. */
    static Period earlier(Period period, int steps, FiscalCalendar calendar) {
        if (FiscalCalendar.months(period.frequency()) == 0) {
            int days = period.frequency() == Frequency.WEEK ? 7 : 1;
            return calendar.periodOf(period.start().minusDays((long) days * steps), period.frequency());
        }
        return new Period(period.frequency(), period.start().minusMonths(steps),
                YearMonth.from(period.end()).minusMonths(steps).atEndOfMonth(),
                period.fiscalStartMonth());
    }
}
