package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Frequency;

/**
 * The periods over which columns of numbers run: all of one frequency that begin with the same months. Besides that of the fiscal year
 * there is one axis for each other month in which quarters, halves and years can begin; their periods are moving windows.
 */
final class Axis {

    /** How many axes there are; {@link #id} gives each its number. */
    static final int COUNT = 24;

    /** The most periods of an axis; of a longer span, the latest are kept. */
    private static final int MOST_PERIODS = 10_000;

    private final Frequency frequency;
    private final List<Period> periods;

    private Axis(Frequency frequency, List<Period> periods) {
        this.frequency = frequency;
        this.periods = periods;
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
        return new Axis(frequency, periods);
    }

    Frequency frequency() {
        return frequency;
    }

    int size() {
        return periods.size();
    }

    Period period(int index) {
        return periods.get(index);
    }

    /** The index of the first period that begins on that day or later; {@link #size()} if there is none. */
    int firstFrom(LocalDate date) {
        int low = 0;
        int high = periods.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (periods.get(middle).start().isBefore(date)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
