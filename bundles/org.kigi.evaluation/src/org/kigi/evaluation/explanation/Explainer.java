package org.kigi.evaluation.explanation;

import java.util.List;

import org.kigi.core.Names;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.explanation.Explanation.Kind;
import org.kigi.model.goaltree.Indicator;

/**
 * Says how the numbers of an evaluation came about. A function of the evaluation and of nothing else; the tree must not have changed since,
 * and must not change as long as the explanations are used.
 *
 * <p>Each number of an indicator and a period is explained once, where it stands first from top to bottom; further down it refers to that
 * place. What lies deeper than {@value #DEEPEST} levels can be explained by itself.
 */
public final class Explainer {

    /** The most levels of one explanation. */
    public static final int DEEPEST = 100;

    /** The most numbers of one explanation. */
    public static final int MOST_NUMBERS = 10_000;

    /** The most rows of files behind one number. */
    public static final int MOST_ROWS = 1_000;

    private final Evaluation evaluation;
    private final StatusLines status;

    public Explainer(Evaluation evaluation) {
        this.evaluation = evaluation;
        status = new StatusLines(evaluation);
    }

    /**
     * The current value of an indicator and its status, the two children of the result.
     *
     * @throws IllegalArgumentException if it is not part of the evaluation
     */
    public Explanation explain(Indicator indicator) {
        IndicatorEvaluation evaluated = evaluation.of(indicator);
        PeriodValue current = evaluated.current();
        return Explanation.of(Kind.INDICATOR, language -> Names.of(indicator, language)).at(indicator, current == null ? null
                : current.period())
                .value(current == null ? null : current.value(), evaluated.unit())
                .detail(language -> evaluated.status().label(language))
                .children(() -> List.of(explain(indicator, period(evaluated)), explainStatus(indicator))).explanation();
    }

    private Period period(IndicatorEvaluation evaluated) {
        return evaluated.current() != null ? evaluated.current().period()
                : !evaluated.values().isEmpty() ? evaluated.values().getLast().period()
                : FiscalCalendar.of(evaluation.tree()).periodOf(evaluation.asOf(), evaluated.indicator().getFrequency());
    }

    /**
     * The value of an indicator in a period, or why it has none there.
     *
     * @param period of the indicator's frequency or a longer one, moving windows included
     * @throws IllegalArgumentException if the indicator is not part of the evaluation
     */
    public Explanation explain(Indicator indicator, Period period) {
        evaluation.of(indicator);
        return new NumberTree(evaluation, indicator, period).explanation();
    }

    /** The status of an indicator: its reason and the numbers that it follows from by the method of the tree. */
    public Explanation explainStatus(Indicator indicator) {
        return status.status(evaluation.of(indicator));
    }

    /** How far an indicator is from its baseline to its target. */
    public Explanation explainProgress(Indicator indicator) {
        return status.progress(evaluation.of(indicator));
    }

    /** What the goal asks for at the end of a period. */
    public Explanation explainPlan(Indicator indicator, Period period) {
        return status.plan(evaluation.of(indicator), period.end());
    }

    /** The progress of an indicator by that of its drivers. */
    public Explanation explainRollUp(Indicator indicator) {
        return status.rollUp(evaluation.of(indicator));
    }
}
