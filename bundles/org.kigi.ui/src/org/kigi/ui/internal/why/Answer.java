package org.kigi.ui.internal.why;

import java.util.ArrayList;
import java.util.List;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.explanation.Explainer;
import org.kigi.evaluation.explanation.Explanation;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.internal.Snapshot;

/**
 * What the view says of an indicator of a snapshot.
 *
 * @param period the one whose value is explained; null if there is none
 */
record Answer(Indicator indicator, IndicatorEvaluation evaluation, Period period, List<Explanation> lines) {

    /** The answer for one period or, without, for the current value. */
    static Answer of(Snapshot snapshot, Indicator indicator, Period period) {
        Evaluation evaluation = snapshot.evaluation();
        IndicatorEvaluation known = evaluation.of(indicator);
        Explainer explainer = new Explainer(evaluation);
        List<Explanation> lines = new ArrayList<>();
        Period when = period != null ? period : known.current() == null ? null : known.current().period();
        if (period == null) {
            lines.addAll(explainer.explain(indicator).children());
            lines.add(explainer.explainProgress(indicator));
        } else {
            lines.add(explainer.explain(indicator, period));
        }
        if (when != null && indicator.getTarget() != null) {
            lines.add(explainer.explainPlan(indicator, when));
        }
        if (period == null && !indicator.getDrivers().isEmpty()) {
            lines.add(explainer.explainRollUp(indicator));
        }
        // made here and not when they are first shown
        lines.forEach(line -> line.children().forEach(Explanation::children));
        return new Answer(indicator, known, when, lines);
    }
}
