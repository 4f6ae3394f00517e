package org.kigi.evaluation.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.forecast.Obstacle.Code;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

/**
 * The forecast of an indicator by period. The season is a year (a week for days, none for years).
 *
 * <p>If it is made from shorter periods, there is one prediction for each span of the indicator's length that ends with one of them, such
 * as the twelve months up to each coming month. What is known of a span counts as it is; for a sum or mean the rest is predicted together,
 * by {@link Model#sums}.
 *
 * @param periods those of the predictions, in their order; each has the length of the indicator's periods
 * @param predictions one for each period
 * @param forecast of the values in {@code history}
 */
public record IndicatorForecast(List<Period> periods, List<Prediction> predictions, Forecast forecast, History history) {

    /** The most periods ahead; a bound on the work, far beyond what a forecast can tell. */
    private static final int MOST_PERIODS = 2000;

    public IndicatorForecast {
        periods = List.copyOf(periods);
        predictions = List.copyOf(predictions);
    }

    /** The forecast of all periods that end by that date; those before the last complete value are not forecast. */
    static Outcome<IndicatorForecast> of(Indicator indicator, History history, LocalDate until) {
        FiscalCalendar calendar = new FiscalCalendar(history.last().fiscalStartMonth());
        List<Period> coming = new ArrayList<>();
        Period next = calendar.next(history.last());
        while (!next.end().isAfter(until)) {
            if (coming.size() == MOST_PERIODS) {
                return Outcome.missing(Code.TOO_FAR, until, MOST_PERIODS);
            }
            coming.add(next);
            next = calendar.next(next);
        }
        if (coming.isEmpty()) {
            return Outcome.missing(Code.NO_PERIOD_UP_TO_DATE, history.last(), until);
        }
        int length = history.partsOf(indicator.getFrequency());
        if (history.values().size() + coming.size() < length) {
            return Outcome.missing(Code.TOO_SHORT, history.values().size(), length - coming.size());
        }
        return switch (Forecaster.forecast(history.numbers(), history.season(), coming.size())) {
            case Outcome.Missing<Forecast>(Obstacle reason) -> new Outcome.Missing<>(reason);
            case Outcome.Found<Forecast>(Forecast forecast) -> of(indicator, history, forecast, coming, length);
        };
    }

    private static Outcome<IndicatorForecast> of(Indicator indicator, History history, Forecast forecast, List<Period> coming, int length) {
        if (length == 1) {
            return Outcome.found(new IndicatorForecast(coming, forecast.predictions(), forecast, history));
        }
        boolean last = indicator.getAggregation() == Aggregation.LAST;
        List<Prediction> unknown = last ? forecast.predictions() : forecast.model().sums(length, coming.size());
        int divisor = indicator.getAggregation() == Aggregation.AVERAGE ? length : 1;
        int known = history.values().size();
        List<Period> periods = new ArrayList<>();
        List<Prediction> predictions = new ArrayList<>();
        for (int i = Math.max(0, length - known - 1); i < coming.size(); i++) {
            double before = 0;
            for (int back = known + i + 1 - length; back < known && !last; back++) {
                before += history.values().get(back);
            }
            Prediction rest = unknown.get(i);
            predictions.add(new Prediction(rest.step(), (before + rest.mean()) / divisor, rest.standardDeviation() / divisor));
            periods.add(span(indicator.getFrequency(), coming.get(i)));
        }
        return predictions.stream().allMatch(Prediction::isFinite)
                ? Outcome.found(new IndicatorForecast(periods, predictions, forecast, history)) : Outcome.missing(Code.OUT_OF_RANGE);
    }

    /** The span of that length that ends with that period. */
    private static Period span(Frequency frequency, Period last) {
        LocalDate start = last.end().plusDays(1).minusMonths(FiscalCalendar.months(frequency));
        return new Period(frequency, start, last.end(), last.fiscalStartMonth());
    }
}
