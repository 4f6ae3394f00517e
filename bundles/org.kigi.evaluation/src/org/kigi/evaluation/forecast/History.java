package org.kigi.evaluation.forecast;

import java.util.ArrayList;
import java.util.List;

import org.kigi.core.time.Period;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.forecast.Obstacle.Code;

/** The values of an indicator by period without gaps, from the first to the last complete one; one or more. */
record History(List<Period> periods, double[] values) {

    /** Periods before the first and after the last complete value do not matter; one between them without a complete value is a gap. */
    static Outcome<History> of(IndicatorEvaluation evaluation) {
        List<PeriodValue> known = new ArrayList<>();
        Period gap = null;
        for (PeriodValue value : evaluation.values()) {
            if (!value.complete() || value.value() == null) {
                gap = known.isEmpty() || gap != null ? gap : value.period();
            } else if (gap != null) {
                return Outcome.missing(Code.GAP_OF_PERIOD, gap);
            } else {
                known.add(value);
            }
        }
        return known.isEmpty() ? Outcome.missing(Code.EMPTY) : Outcome.found(new History(known.stream().map(PeriodValue::period).toList(),
                known.stream().mapToDouble(PeriodValue::value).toArray()));
    }

    Period last() {
        return periods.getLast();
    }

    /** How many periods make a year, or a week for days; 1 for years. */
    int season() {
        return switch (last().frequency()) {
            case DAY -> 7;
            case WEEK -> 52;
            case MONTH -> 12;
            case QUARTER -> 4;
            case HALF_YEAR -> 2;
            case YEAR -> 1;
        };
    }
}
