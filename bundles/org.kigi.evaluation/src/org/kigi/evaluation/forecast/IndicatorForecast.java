package org.kigi.evaluation.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.forecast.Obstacle.Code;

/**
 * The forecast of an indicator by period. Its season is a year (a week for days, none for years).
 *
 * @param periods those of the predictions, in their order; the first follows the last complete value
 */
public record IndicatorForecast(List<Period> periods, Forecast forecast) {

    /** The most periods ahead; a bound on the work, far beyond what a forecast can tell. */
    private static final int MOST_PERIODS = 2000;

    public IndicatorForecast {
        periods = List.copyOf(periods);
    }

    /** The forecast of all periods that end by that date; those before the last complete value are not forecast. */
    public static Outcome<IndicatorForecast> of(IndicatorEvaluation evaluation, LocalDate until) {
        return switch (History.of(evaluation)) {
            case Outcome.Missing<History>(Obstacle reason) -> new Outcome.Missing<>(reason);
            case Outcome.Found<History>(History history) -> of(history, until);
        };
    }

    private static Outcome<IndicatorForecast> of(History history, LocalDate until) {
        FiscalCalendar calendar = new FiscalCalendar(history.last().fiscalStartMonth());
        List<Period> periods = new ArrayList<>();
        Period next = calendar.next(history.last());
        while (!next.end().isAfter(until)) {
            if (periods.size() == MOST_PERIODS) {
                return Outcome.missing(Code.TOO_FAR, until, MOST_PERIODS);
            }
            periods.add(next);
            next = calendar.next(next);
        }
        if (periods.isEmpty()) {
            return Outcome.missing(Code.NO_PERIOD_UP_TO_DATE, history.last(), until);
        }
        return switch (Forecaster.forecast(history.values(), history.season(), periods.size())) {
            case Outcome.Missing<Forecast>(Obstacle reason) -> new Outcome.Missing<>(reason);
            case Outcome.Found<Forecast>(Forecast forecast) -> Outcome.found(new IndicatorForecast(periods, forecast));
        };
    }
}
