package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Frequency;

/**
 * The periods over which columns of numbers run: all of one frequency that begin with the same months. Besides that of the fiscal year
 * there is one axis for each other month in which quarters, halves and years can begin; their periods are moving windows. Immutable.
 */
final class Axis {

    /** How many axes there are; {@link #id} gives each its number. */
    static final int COUNT = 24;

    /** The most periods of an axis; of a longer span, the latest are kept. */
    private static final int MOST_PERIODS = 10_000;

    /** The number of the axis. */
    final int id;
    private final Frequency frequency;
    private final List<Period> periods;
    private final int[] starts;
    private final int[] ends;
    private final int[] yearStart;

    private Axis(int id, List<Period> periods, FiscalCalendar fiscal) {
        this.id = id;
        this.frequency = frequency(id);
        this.periods = periods;
        starts = periods.stream().mapToInt(period -> day(period.start())).toArray();
        ends = periods.stream().mapToInt(period -> day(period.end())).toArray();
        yearStart = new int[periods.size()];
        int first = -1;
        int year = periods.isEmpty() ? 0 : fiscalYear(fiscal, before(periods.getFirst().start()));
        for (int t = 0; t < yearStart.length; t++) {
            int now = fiscalYear(fiscal, periods.get(t).start());
            first = now == year ? first : t;
            year = now;
            yearStart[t] = first;
        }
    }

    private LocalDate before(LocalDate start) {
        int months = FiscalCalendar.months(frequency);
        return months > 0 ? start.minusMonths(months) : start.minusDays(frequency == Frequency.WEEK ? 7 : 1);
    }

    /** A week belongs to the year of its Thursday. */
    private int fiscalYear(FiscalCalendar fiscal, LocalDate start) {
        return fiscal.fiscalYear(frequency == Frequency.WEEK ? start.plusDays(3) : start);
    }

    /** The number of the axis whose years begin with that month, from 0. */
    static int id(Frequency frequency, int startMonth) {
        return switch (frequency) {
            case DAY -> 0;
            case WEEK -> 1;
            case MONTH -> 2;
            case QUARTER -> 3 + (startMonth - 1) % 3;
            case HALF_YEAR -> 6 + (startMonth - 1) % 6;
            case YEAR -> 12 + (startMonth - 1);
        };
    }

    static Frequency frequency(int id) {
        return id >= 12 ? Frequency.YEAR : id >= 6 ? Frequency.HALF_YEAR : id >= 3 ? Frequency.QUARTER : Frequency.get(id);
    }

    /** How days are numbered here. */
    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /**
     * The axis of that number from the fiscal year of the first day to the last day.
     *
     * @param fiscal the calendar of the tree, by which all periods are named
     */
    static Axis of(int id, FiscalCalendar fiscal, LocalDate first, LocalDate last) {
        Frequency frequency = frequency(id);
        int months = FiscalCalendar.months(frequency);
        FiscalCalendar calendar = new FiscalCalendar(months > 1 ? (id - months) % 12 + 1 : 1);
        LocalDate from = fiscal.periodOf(first, Frequency.YEAR).start();
        LocalDate earliest = last.minusDays((MOST_PERIODS - 1L) * (months > 0 ? months * 30L : frequency == Frequency.WEEK ? 7 : 1));
        List<Period> periods = calendar.between(from.isBefore(earliest) ? earliest : from, last, frequency).stream()
                .map(period -> new Period(frequency, period.start(), period.end(), fiscal.startMonth())).toList();
        return new Axis(id, periods, fiscal);
    }

    Frequency frequency() {
        return frequency;
    }

    int size() {
        return starts.length;
    }

    Period period(int index) {
        return periods.get(index);
    }

    /** The first day of a period, as {@link #day} numbers it. */
    int start(int index) {
        return starts[index];
    }

    /** The last day of a period, as {@link #day} numbers it. */
    int end(int index) {
        return ends[index];
    }

    /** For each period the index of the first one of its fiscal year; -1 if that is not on the axis. Not to be changed. */
    int[] yearStart() {
        return yearStart;
    }

    /** The index of the first period that begins on that day or later; {@link #size()} if there is none. */
    int firstFrom(int day) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the period with these days, or -1. */
    int indexOf(Period period) {
        int index = firstFrom(day(period.start()));
        return index < size() && starts[index] == day(period.start()) && ends[index] == day(period.end()) ? index : -1;
    }
}
