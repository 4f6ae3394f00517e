package org.kigi.evaluation;

import java.util.List;

import org.kigi.core.unit.UnitExpression;
import org.kigi.model.goaltree.Indicator;

/**
 * What is known about one indicator on a day; null is unknown.
 *
 * @param unit the unit of all its values, or null if none is given or it cannot be read
 * @param values by period of the indicator's frequency, from the first with a number to the one of the day
 * @param current the latest complete value: that of the latest complete period, or, for quarters, halves and years whose parts are
 *            known by month, that of the latest span of the same length (the twelve months up to last September); the latest incomplete
 *            one if there is no other
 * @param progress how far the current value has come from the baseline, 0, to the target, 1; not clipped
 * @param requiredRate R, how fast it moves against how fast it has to, see {@link RequiredRate}; where the tree is judged by straight
 *            lines, the pace against the plan; null by thresholds and by satisfaction
 * @param satisfaction from -100 at the worst value through 0 at the warning threshold to 100 at the target; null without these
 * @param rolledUpProgress the progress from its drivers by the indicator's roll-up, 0 to 1; without drivers of which anything is known
 *            the own progress, clipped likewise; null also where <em>and</em> or <em>or</em> is not decided
 * @param reason why the status is what it is
 * @param problems what is wrong with the indicator besides single periods: readings, formula, unit; empty if nothing is
 */
public record IndicatorEvaluation(Indicator indicator, UnitExpression unit, List<PeriodValue> values, PeriodValue current, Double progress,
        Double requiredRate, Double satisfaction, Double rolledUpProgress, Status status, Reason reason, List<Reason> problems) {

    public IndicatorEvaluation {
        values = values instanceof PeriodValues ? values : List.copyOf(values);
        problems = List.copyOf(problems);
    }
}
