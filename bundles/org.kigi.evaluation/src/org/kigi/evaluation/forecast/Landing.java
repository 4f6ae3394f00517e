package org.kigi.evaluation.forecast;

import org.kigi.core.time.Period;
import org.kigi.evaluation.TargetRange;
import org.kigi.evaluation.forecast.Obstacle.Code;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Target;

/**
 * Where an indicator is expected to be at its target's date.
 *
 * @param period the last one that ends by that date; if the forecast is made from shorter periods, the span up to the last of these
 * @param prediction of the value of that period; see there for what the distribution leaves out
 * @param probability how likely the value of that period meets the target, from 0 to 1: at least the target where higher is better, at
 *            most where lower is, and within the tolerance of the status where a range is best
 * @param forecast all periods up to that date
 */
public record Landing(Period period, Prediction prediction, double probability, IndicatorForecast forecast) {

    /** Where the indicator lands; missing without a target with value and date, and where there is no forecast. */
    static Outcome<Landing> of(Indicator indicator, Outcome<IndicatorForecast> forecast) {
        Target target = indicator.getTarget();
        if (target == null) {
            return Outcome.missing(Code.NO_TARGET);
        }
        if (target.getValue() == null || !Double.isFinite(target.getValue())) {
            return Outcome.missing(Code.TARGET_WITHOUT_VALUE);
        }
        return switch (forecast) {
            case Outcome.Missing<IndicatorForecast>(Obstacle reason) -> new Outcome.Missing<>(reason);
            case Outcome.Found<IndicatorForecast>(IndicatorForecast found) -> {
                Prediction prediction = found.predictions().getLast();
                Double probability = probability(indicator, prediction);
                yield probability == null ? Outcome.missing(Code.NO_TOLERANCE)
                        : Outcome.found(new Landing(found.periods().getLast(), prediction, probability, found));
            }
        };
    }

    /** Null if a range is best and nothing says how wide it is. */
    private static Double probability(Indicator indicator, Prediction prediction) {
        TargetRange range = TargetRange.of(indicator).orElseThrow();
        if (range.from() == range.to()) {
            return null;
        }
        return switch (indicator.getDirection()) {
            case HIGHER_IS_BETTER -> prediction.probabilityAtLeast(range.from());
            case LOWER_IS_BETTER -> prediction.probabilityAtMost(range.to());
            case RANGE -> Math.max(0, prediction.probabilityAtMost(range.to()) - prediction.probabilityAtMost(range.from()));
        };
    }
}
