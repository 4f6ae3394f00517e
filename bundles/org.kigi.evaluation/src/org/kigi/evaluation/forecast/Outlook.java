package org.kigi.evaluation.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.TargetPath;
import org.kigi.evaluation.forecast.Obstacle.Code;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Indicator;

/**
 * All numbers of one indicator side by side: what was, what was planned, and what is to be expected up to the target's date. Made by
 * {@link Outlooks}.
 *
 * @param evaluation what is known
 * @param rows by period: those of the evaluation, then the coming ones up to the target's date
 * @param history the values from which the forecast is made
 * @param forecast up to the target's date; missing without such a date
 * @param landing where the indicator is at the target's date
 * @param limits within which the values of the history vary without anything having happened; the signals count from its first period
 */
public record Outlook(IndicatorEvaluation evaluation, List<Row> rows, Outcome<History> history, Outcome<IndicatorForecast> forecast,
        Outcome<Landing> landing, Outcome<XmrLimits> limits) {

    /** Without a forecast, so many coming periods are shown at most. */
    private static final int MOST_ROWS = 2000;

    /**
     * One period.
     *
     * @param known actual, computed, assumed and planned value; in coming periods only the planned one
     * @param forecast null where the value is complete and where there is no forecast
     */
    public record Row(PeriodValue known, Prediction forecast) {

        public Period period() {
            return known.period();
        }
    }

    public Outlook {
        rows = List.copyOf(rows);
    }

    static Outlook of(IndicatorEvaluation evaluation, Outcome<History> history, LocalDate asOf, FiscalCalendar calendar) {
        Indicator indicator = evaluation.indicator();
        LocalDate due = indicator.getTarget() == null ? null : indicator.getTarget().getDate();
        Outcome<IndicatorForecast> forecast = due != null ? forecast(indicator, history, due)
                : Outcome.missing(indicator.getTarget() == null ? Code.NO_TARGET : Code.TARGET_WITHOUT_DATE);
        Outcome<XmrLimits> limits = switch (history) {
            case Outcome.Missing<History>(Obstacle reason) -> new Outcome.Missing<>(reason);
            case Outcome.Found<History>(History found) -> XmrLimits.of(found.numbers());
        };
        return new Outlook(evaluation, rows(evaluation, forecast, due == null ? asOf : due, asOf, calendar), history, forecast,
                Landing.of(indicator, forecast), limits);
    }

    private static Outcome<IndicatorForecast> forecast(Indicator indicator, Outcome<History> history, LocalDate due) {
        return switch (history) {
            case Outcome.Missing<History>(Obstacle reason) -> new Outcome.Missing<>(reason);
            case Outcome.Found<History>(History found) -> IndicatorForecast.of(indicator, found, due);
        };
    }

    private static List<Row> rows(IndicatorEvaluation evaluation, Outcome<IndicatorForecast> forecast, LocalDate until, LocalDate asOf,
            FiscalCalendar calendar) {
        Map<Period, Prediction> predictions = new HashMap<>();
        forecast.value().ifPresent(found -> {
            for (int i = 0; i < found.periods().size(); i++) {
                predictions.put(found.periods().get(i), found.predictions().get(i));
            }
        });
        List<Row> rows = new ArrayList<>();
        evaluation.values().forEach(value -> rows.add(new Row(value, value.complete() ? null : predictions.get(value.period()))));
        TargetPath path = new TargetPath(evaluation.indicator());
        Period next = rows.isEmpty() ? calendar.periodOf(asOf, evaluation.indicator().getFrequency())
                : calendar.next(rows.getLast().period());
        for (int i = 0; i < MOST_ROWS && !next.end().isAfter(until); i++) {
            rows.add(coming(next, path, predictions.get(next)));
            next = calendar.next(next);
        }
        // the target's date may lie within a fiscal period
        forecast.value().map(found -> found.periods().getLast()).filter(last -> rows.stream().noneMatch(row -> row.period().equals(last)))
                .ifPresent(last -> rows.add(coming(last, path, predictions.get(last))));
        return rows;
    }

    private static Row coming(Period period, TargetPath path, Prediction forecast) {
        return new Row(new PeriodValue(period, null, null, path.at(period.end()), false, null), forecast);
    }

    /** The value of the baseline, or null. */
    public Double baseline() {
        return value(evaluation.indicator().getBaseline());
    }

    /** The value of the target, or null. */
    public Double target() {
        return value(evaluation.indicator().getTarget());
    }

    private static Double value(DatedValue dated) {
        return dated == null ? null : dated.getValue();
    }

    /** Why there is no landing; null if there is one. */
    public Obstacle obstacle() {
        return landing.obstacle().orElse(null);
    }
}
