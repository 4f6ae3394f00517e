package org.kigi.evaluation.forecast;

import org.kigi.core.time.Period;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.forecast.Obstacle.Code;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Target;

/**
 * Where an indicator is expected to be at its target's date.
 *
 * @param period the last one that ends by that date
 * @param prediction of the value of that period; see there for what the distribution leaves out
 * @param probability how likely the value of that period meets the target, from 0 to 1: at least the target where higher is better, at
 *            most where lower is, and within the tolerance of the status where a range is best
 * @param forecast all periods up to that date
 */
public record Landing(Period period, Prediction prediction, double probability, IndicatorForecast forecast) {

    /** As for the status: the share of the baseline's distance to the target that is close enough if no threshold says so. */
    private static final double RANGE_TOLERANCE = 0.05;

    /** Where the indicator lands; missing without a target with value and date, and where there is no forecast. */
    public static Outcome<Landing> of(IndicatorEvaluation evaluation) {
        Indicator indicator = evaluation.indicator();
        Target target = indicator.getTarget();
        if (target == null) {
            return Outcome.missing(Code.NO_TARGET);
        }
        if (target.getValue() == null) {
            return Outcome.missing(Code.TARGET_WITHOUT_VALUE);
        }
        if (target.getDate() == null) {
            return Outcome.missing(Code.TARGET_WITHOUT_DATE);
        }
        return switch (IndicatorForecast.of(evaluation, target.getDate())) {
            case Outcome.Missing<IndicatorForecast>(Obstacle reason) -> new Outcome.Missing<>(reason);
            case Outcome.Found<IndicatorForecast>(IndicatorForecast forecast) -> {
                Prediction prediction = forecast.forecast().predictions().getLast();
                Double probability = probability(indicator, prediction);
                yield probability == null ? Outcome.missing(Code.NO_TOLERANCE)
                        : Outcome.found(new Landing(forecast.periods().getLast(), prediction, probability, forecast));
            }
        };
    }

    /** Null if a range is best and nothing says how wide it is. */
    private static Double probability(Indicator indicator, Prediction prediction) {
        double target = indicator.getTarget().getValue();
        return switch (indicator.getDirection()) {
            case HIGHER_IS_BETTER -> prediction.probabilityAtLeast(target);
            case LOWER_IS_BETTER -> prediction.probabilityAtMost(target);
            case RANGE -> {
                Double warning = indicator.getWarningThreshold();
                Baseline baseline = indicator.getBaseline();
                if (warning == null && (baseline == null || baseline.getValue() == null)) {
                    yield null;
                }
                double tolerance = warning != null ? Math.abs(warning - target) : RANGE_TOLERANCE * Math.abs(baseline.getValue() - target);
                yield Math.max(0, prediction.probabilityAtMost(target + tolerance) - prediction.probabilityAtMost(target - tolerance));
            }
        };
    }
}
