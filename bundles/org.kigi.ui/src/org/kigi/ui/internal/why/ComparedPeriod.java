package org.kigi.ui.internal.why;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

/**
 * An earlier period with which one is compared.
 *
 * @param key what it is to the later one
 */
record ComparedPeriod(String key, Period period) {
    private static final int YEAR = 12;
    private static final int WEEKS = 52;

    /** The period before, the same one a year before and that of the baseline, as far as they differ and are earlier. */
    static List<ComparedPeriod> before(Indicator indicator, Period later, FiscalCalendar calendar) {
        List<ComparedPeriod> all = new ArrayList<>();
        int months = FiscalCalendar.months(later.frequency());
        add(all, "previous", earlier(later, Math.max(1, months), calendar), later);
        add(all, "lastYear", months > 0 ? earlier(later, YEAR, calendar)
            : later.frequency() == Frequency.WEEK ? earlier(later, WEEKS, calendar)
            : calendar.periodOf(later.start().minusYears(1), later.frequency()), later);
        ofBaseline(indicator, later, calendar).ifPresent(period -> add(all, "baseline", period, later));
        return all;
    }

    private static void add(List<ComparedPeriod> all, String key, Period period, Period later) {
        if (period.compareTo(later) < 0 && all.stream().noneMatch(known -> known.period.equals(period))) {
            all.add(new ComparedPeriod(key, period));
        }
    }

    /** Some months or, for days and weeks, some of them earlier; a moving window stays one. */
    private static Period earlier(Period period, int steps, FiscalCalendar calendar) {
        if (FiscalCalendar.months(period.frequency()) == 0) {
            long days = period.frequency() == Frequency.WEEK ? 7 : 1;
            return calendar.periodOf(period.start().minusDays(days * steps), period.frequency());
        }
        return new Period(period.frequency(), period.start().minusMonths(steps),
            YearMonth.from(period.end()).minusMonths(steps).atEndOfMonth(), period.fiscalStartMonth());
    }

    private static Optional<Period> ofBaseline(Indicator indicator, Period later, FiscalCalendar calendar) {
        LocalDate day = indicator.getBaseline() == null ? null : indicator.getBaseline().getDate();
        if (day == null) {
            return Optional.empty();
        }
        boolean window = !calendar.periodOf(later.start(), later.frequency()).equals(later);
        return Optional.of(window
            ? earlier(later, (int) ChronoUnit.MONTHS.between(YearMonth.from(day), YearMonth.from(later.end())), calendar)
            : calendar.periodOf(day, later.frequency()));
    }
}
