package org.kigi.core.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.model.goaltree.Frequency;

/**
 * A span of days, both ends included, that is as long as a frequency says. It usually is one of {@link FiscalCalendar}; a moving
 * window, such as the twelve months up to last September, is one too. Ordered by start, then end.
 *
 * @param fiscalStartMonth the first month of the fiscal year, 1 to 12, by which quarters, halves and years are counted
 */
public record Period(Frequency frequency, LocalDate start, LocalDate end, int fiscalStartMonth) implements Comparable<Period> {

    private static final Texts TEXTS = Texts.of(Period.class);
    private static final Comparator<Period> ORDER = Comparator.comparing(Period::start).thenComparing(Period::end)
            .thenComparing(Period::frequency).thenComparing(Period::fiscalStartMonth);

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    /**
     * The year in which the fiscal year of the first day began, as Japanese companies count it: with April as first month, 2026 for
     * every day from 2026-04-01 to 2027-03-31.
     */
    public int fiscalYear() {
        return start.getMonthValue() < fiscalStartMonth ? start.getYear() - 1 : start.getYear();
    }

    /**
     * The name that people use: 2026-04-01, 2026-W14, 2026-04, FY2026 Q1, FY2026 H1, FY2026 and their Japanese forms; for a window that
     * does not begin where the fiscal year has such a period, its first and last month.
     */
    public String label(Language language) {
        int months = FiscalCalendar.months(frequency);
        int offset = Math.floorMod(start.getMonthValue() - fiscalStartMonth, 12);
        if (months > 1 && offset % months != 0) {
            return TEXTS.get(language, "window", start.getYear(), start.getMonthValue(), end.getYear(), end.getMonthValue());
        }
        return switch (frequency) {
            case DAY -> TEXTS.get(language, "day", start.getYear(), start.getMonthValue(), start.getDayOfMonth());
            case WEEK -> TEXTS.get(language, "week", start.get(IsoFields.WEEK_BASED_YEAR),
                    start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> TEXTS.get(language, "month", start.getYear(), start.getMonthValue());
            case QUARTER -> TEXTS.get(language, "quarter", fiscalYear(), offset / months + 1);
            case HALF_YEAR -> TEXTS.get(language, offset == 0 ? "half.first" : "half.second", fiscalYear());
            case YEAR -> TEXTS.get(language, "year", fiscalYear());
        };
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
