package org.kigi.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Reason.Code;
import org.kigi.measurement.Reading;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

/**
 * Turns readings into values of periods, and values of short periods into those of longer ones, as the aggregation of the indicator
 * says. A sum to which the last parts are still missing is the sum to date and not complete; one that lacks earlier parts is no sum.
 */
final class Aggregator {

    private Aggregator() {
    }

    /**
     * How often readings come, judged by the median of the days between them; never less often than the given frequency, which is also
     * the answer for fewer than two readings.
     */
    static Frequency cadence(List<Reading> readings, Frequency atMost) {
        if (readings.size() < 2) {
            return atMost;
        }
        long[] gaps = new long[readings.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = ChronoUnit.DAYS.between(readings.get(i).date(), readings.get(i + 1).date());
        }
        Arrays.sort(gaps);
        long median = gaps[gaps.length / 2];
        Frequency cadence = median <= 4 ? Frequency.DAY : median <= 10 ? Frequency.WEEK : median <= 45 ? Frequency.MONTH
                : median <= 135 ? Frequency.QUARTER : median <= 270 ? Frequency.HALF_YEAR : Frequency.YEAR;
        return cadence.compareTo(atMost) < 0 ? cadence : atMost;
    }

    /**
     * The values of periods from the readings that fall into them.
     *
     * @param readings by date, none later than asOf
     * @param cadence how often readings come
     */
    static Column ofReadings(Indicator indicator, List<Reading> readings, Frequency cadence, Axis axis, LocalDate asOf) {
        Column column = new Column(axis.size());
        int next = 0;
        for (int t = 0; t < axis.size(); t++) {
            Period period = axis.period(t);
            while (next < readings.size() && readings.get(next).date().isBefore(period.start())) {
                next++;
            }
            int first = next;
            while (next < readings.size() && !readings.get(next).date().isAfter(period.end())) {
                next++;
            }
            if (next > first) {
                aggregate(indicator, readings.subList(first, next), cadence, period, asOf, column, t);
            }
        }
        return column;
    }

    private static void aggregate(Indicator indicator, List<Reading> readings, Frequency cadence, Period period, LocalDate asOf,
            Column column, int t) {
        Aggregation aggregation = indicator.getAggregation();
        if (readings.size() > 1 && (aggregation == Aggregation.RATIO || aggregation == Aggregation.DISTINCT)) {
            column.fail(t, Reason.of(aggregation == Aggregation.RATIO ? Code.SEVERAL_READINGS_OF_RATIO : Code.SEVERAL_READINGS_OF_DISTINCT,
                    readings.size(), period));
            return;
        }
        LocalDate last = readings.getLast().date();
        boolean whole = !period.end().isAfter(asOf);
        if (cadence.compareTo(period.frequency()) < 0) {
            int gap = longestGap(cadence);
            whole &= ChronoUnit.DAYS.between(last, period.end()) < gap;
            whole &= aggregation != Aggregation.SUM || ChronoUnit.DAYS.between(period.start(), readings.getFirst().date()) < gap;
        }
        double sum = 0;
        for (Reading reading : readings) {
            sum += reading.value();
        }
        column.set(t, switch (aggregation) {
            case SUM -> sum;
            case AVERAGE -> sum / readings.size();
            case LAST, RATIO, DISTINCT -> readings.getLast().value();
        }, whole);
    }

    /** How many days without a reading at an end of a period say that one is missing. */
    private static int longestGap(Frequency cadence) {
        return switch (cadence) {
            case DAY -> 7;
            case WEEK -> 14;
            case MONTH -> 31;
            case QUARTER -> 92;
            case HALF_YEAR -> 184;
            case YEAR -> 366;
        };
    }

    /**
     * The values of longer periods from those of shorter ones, for sums, averages and last values. A week belongs to the period of its
     * Thursday (ISO 8601). Periods into which the shorter ones do not fit have none.
     */
    static Column ofShorterPeriods(Indicator indicator, Column shorter, Axis from, Axis to) {
        Column column = new Column(to.size());
        if (from.size() == 0) {
            return column;
        }
        int untilThursday = from.frequency() == Frequency.WEEK ? 3 : 0;
        for (int t = 0; t < to.size(); t++) {
            Period period = to.period(t);
            int first = from.firstFrom(period.start().minusDays(untilThursday));
            int end = from.firstFrom(period.end().minusDays(untilThursday).plusDays(1));
            int months = FiscalCalendar.months(from.frequency());
            boolean fits = first == end || months == 0 || from.period(first).start().equals(period.start())
                    || first == 0 && ChronoUnit.MONTHS.between(period.start(), from.period(0).start()) % months == 0;
            if (fits && first < end) {
                combine(indicator, shorter, first, end, parts(from, period, untilThursday, first), period, column, t);
            }
        }
        return column;
    }

    /** How many parts the period has, and of these how many lie before the first that is known, in this order. */
    private static int[] parts(Axis from, Period period, int untilThursday, int first) {
        LocalDate start = from.period(first).start();
        LocalDate afterEnd = period.end().plusDays(1);
        int months = FiscalCalendar.months(from.frequency());
        if (months > 0) {
            return new int[] {(int) ChronoUnit.MONTHS.between(period.start(), afterEnd) / months,
                    (int) ChronoUnit.MONTHS.between(period.start(), start) / months};
        }
        int days = from.frequency() == Frequency.WEEK ? 7 : 1;
        int before = (int) ChronoUnit.DAYS.between(period.start(), start.plusDays(untilThursday)) / days;
        int after = (int) ((ChronoUnit.DAYS.between(start.plusDays(untilThursday), afterEnd) + days - 1) / days);
        return new int[] {before + after, before};
    }

    private static void combine(Indicator indicator, Column shorter, int first, int end, int[] parts, Period period, Column column, int t) {
        int known = 0;
        int last = -1;
        boolean whole = parts[1] == 0;
        double sum = 0;
        for (int i = first; i < end; i++) {
            if (shorter.has(i)) {
                known++;
                last = i;
                sum += shorter.value(i);
                whole &= shorter.complete(i);
            }
        }
        if (known == 0) {
            return;
        }
        int reached = parts[1] + last - first + 1;
        switch (indicator.getAggregation()) {
            case SUM -> {
                if (known < reached) {
                    column.fail(t, Reason.of(Code.PARTS_MISSING, known, parts[0], period, indicator));
                } else {
                    column.set(t, sum, whole && reached == parts[0]);
                }
            }
            case AVERAGE -> column.set(t, sum / known, reached == parts[0] && shorter.complete(last));
            case LAST -> column.set(t, shorter.value(last), reached == parts[0] && shorter.complete(last));
            case RATIO, DISTINCT -> throw new IllegalStateException("not made of shorter periods: " + indicator.getAggregation());
        }
    }
}
