package org.kigi.evaluation.forecast;

import java.util.ArrayList;
import java.util.List;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.forecast.Obstacle.Code;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;

/**
 * What an indicator was by period, without gaps, from the first to the last complete value; one or more. A forecast starts from it.
 *
 * @param periods those of the indicator, or shorter ones of which they are made up
 * @param values in the unit of the indicator, one for each period
 */
public record History(List<Period> periods, List<Double> values) {

    public History {
        periods = List.copyOf(periods);
        values = List.copyOf(values);
    }

    /** Periods before the first and after the last complete value do not matter; one between them without a complete value is a gap. */
    static Outcome<History> of(List<PeriodValue> values) {
        List<PeriodValue> known = new ArrayList<>();
        Period gap = null;
        for (PeriodValue value : values) {
            if (!value.complete() || value.value() == null) {
                gap = known.isEmpty() || gap != null ? gap : value.period();
            } else if (gap != null) {
                return Outcome.missing(Code.GAP_OF_PERIOD, gap);
            } else {
                known.add(value);
            }
        }
        return known.isEmpty() ? Outcome.missing(Code.EMPTY)
                : Outcome.found(new History(known.stream().map(PeriodValue::period).toList(),
                        known.stream().map(PeriodValue::value).toList()));
    }

    /**
     * True if these parts give the values of the longer periods: each that has a value, also one to date, is what its parts are together.
     *
     * @param parts the values by shorter period, incomplete ones included
     */
    static boolean addsUp(List<PeriodValue> parts, IndicatorEvaluation longer) {
        boolean checked = false;
        for (PeriodValue whole : longer.values()) {
            List<Double> within = parts.stream().filter(part -> part.value() != null && whole.period().contains(part.period().end()))
                    .map(PeriodValue::value).toList();
            if (whole.value() != null && !within.isEmpty()) {
                double together = combined(longer.indicator().getAggregation(), within);
                if (!(Math.abs(together - whole.value()) <= 1e-9 * Math.abs(whole.value()))) {
                    return false;
                }
                checked = true;
            }
        }
        return checked;
    }

    private static double combined(Aggregation aggregation, List<Double> parts) {
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        return switch (aggregation) {
            case SUM -> sum;
            case AVERAGE -> sum / parts.size();
            case LAST -> parts.getLast();
            case RATIO, DISTINCT -> Double.NaN;
        };
    }

    public Period last() {
        return periods.getLast();
    }

    public Frequency frequency() {
        return last().frequency();
    }

    double[] numbers() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How many of these periods make one of that frequency. */
    int partsOf(Frequency longer) {
        return longer == frequency() ? 1 : FiscalCalendar.months(longer) / FiscalCalendar.months(frequency());
    }

    /** How many periods make a year, or a week for days; 1 for years. */
    int season() {
        return switch (frequency()) {
            case DAY -> 7;
            case WEEK -> 52;
            case MONTH -> 12;
            case QUARTER -> 4;
            case HALF_YEAR -> 2;
            case YEAR -> 1;
        };
    }
}
