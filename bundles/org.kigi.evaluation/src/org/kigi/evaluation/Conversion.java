package org.kigi.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;

/**
 * Which periods of one axis make up those of another one with longer periods, and the values of the longer periods from those of the
 * shorter ones, for sums, averages and last values. A week belongs to the period of its Thursday (ISO 8601). Periods into which the
 * shorter ones do not fit have none. Immutable.
 */
final class Conversion {

    private final Axis to;
    private final int[] firsts;
    private final int[] ends;
    /** How many parts a period has. */
    private final int[] parts;
    /** How many of these lie before the first that is known. */
    private final int[] before;

    Conversion(Axis from, Axis to) {
        this.to = to;
        firsts = new int[to.size()];
        ends = new int[to.size()];
        parts = new int[to.size()];
        before = new int[to.size()];
        int untilThursday = from.frequency() == Frequency.WEEK ? 3 : 0;
        int months = FiscalCalendar.months(from.frequency());
        for (int t = 0; t < to.size() && from.size() > 0; t++) {
            Period period = to.period(t);
            int first = from.firstFrom(to.start(t) - untilThursday);
            int end = from.firstFrom(to.end(t) - untilThursday + 1);
            boolean fits = first == end || months == 0 || from.start(first) == to.start(t)
                    || first == 0 && ChronoUnit.MONTHS.between(period.start(), from.period(0).start()) % months == 0;
            if (fits && first < end) {
                firsts[t] = first;
                ends[t] = end;
                count(from, t, period, months, untilThursday);
            }
        }
    }

    private void count(Axis from, int t, Period period, int months, int untilThursday) {
        LocalDate start = from.period(firsts[t]).start();
        LocalDate afterEnd = period.end().plusDays(1);
        if (months > 0) {
            parts[t] = (int) ChronoUnit.MONTHS.between(period.start(), afterEnd) / months;
            before[t] = (int) ChronoUnit.MONTHS.between(period.start(), start) / months;
        } else {
            int days = from.frequency() == Frequency.WEEK ? 7 : 1;
            before[t] = (int) ChronoUnit.DAYS.between(period.start(), start.plusDays(untilThursday)) / days;
            parts[t] = before[t] + (int) ((ChronoUnit.DAYS.between(start.plusDays(untilThursday), afterEnd) + days - 1) / days);
        }
    }

    /** The first of the periods that make up that longer one. */
    int first(int t) {
        return firsts[t];
    }

    /** The index after the last of these periods; not after {@link #first} if there are none. */
    int end(int t) {
        return ends[t];
    }

    Column convert(Node node, Column shorter) {
        Column column = new Column(to.size());
        for (int t = 0; t < to.size(); t++) {
            if (firsts[t] < ends[t]) {
                convert(node, shorter, column, t);
            }
        }
        return column;
    }

    private void convert(Node node, Column shorter, Column column, int t) {
        int known = known(shorter.values(), t);
        if (known == 0) {
            return;
        }
        int last = last(shorter.values(), t);
        double value = value(node.aggregation, shorter.values(), t);
        if (Double.isNaN(value)) {
            column.fail(t, Reason.of(Code.PARTS_MISSING, known, parts[t], to.period(t), node.indicator));
            return;
        }
        boolean whole = before[t] + last - firsts[t] + 1 == parts[t] && shorter.complete(last);
        if (node.aggregation == Aggregation.SUM) {
            whole &= before[t] == 0;
            for (int i = firsts[t]; i <= last && whole; i++) {
                whole &= !shorter.has(i) || shorter.complete(i);
            }
        }
        column.set(t, value, whole);
    }

    /**
     * The value of a longer period; NaN if nothing is known of it, or if a sum lacks other parts than the last ones.
     *
     * @param shorter NaN is missing
     */
    double value(Aggregation aggregation, double[] shorter, int t) {
        int known = known(shorter, t);
        if (known == 0) {
            return Double.NaN;
        }
        int last = last(shorter, t);
        if (aggregation == Aggregation.LAST) {
            return shorter[last];
        }
        double sum = 0;
        for (int i = firsts[t]; i < ends[t]; i++) {
            sum += Double.isNaN(shorter[i]) ? 0 : shorter[i];
        }
        return switch (aggregation) {
            case SUM -> known < before[t] + last - firsts[t] + 1 ? Double.NaN : sum;
            case AVERAGE -> sum / known;
            default -> throw new IllegalStateException("not made of shorter periods: " + aggregation);
        };
    }

    private int known(double[] shorter, int t) {
        int known = 0;
        for (int i = firsts[t]; i < ends[t]; i++) {
            known += Double.isNaN(shorter[i]) ? 0 : 1;
        }
        return known;
    }

    private int last(double[] shorter, int t) {
        int last = ends[t] - 1;
        while (Double.isNaN(shorter[last])) {
            last--;
        }
        return last;
    }
}
