package org.kigi.ui.internal.numbers;

import java.util.ArrayList;
import java.util.List;
import org.kigi.core.time.Period;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.Status;
import org.kigi.evaluation.forecast.Landing;
import org.kigi.evaluation.forecast.Obstacle;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Words;

/** What the row of an indicator says, in its unit and the language of the workbench. */
record IndicatorNumbers(Outlook outlook, Words words) {
    /** Share of the actual value. */
    private static final double ROUNDING = 1e-6;

    private IndicatorEvaluation evaluation() {
        return outlook.evaluation();
    }

    Status status() {
        return evaluation().status();
    }

    /** The period of the actual value; null without one. */
    Period current() {
        return evaluation().current() == null ? null : evaluation().current().period();
    }

    String period() {
        return current() == null ? Numbers.ABSENT : current().label(words.language());
    }

    String actual() {
        return evaluation().current() == null ? Numbers.ABSENT : text(evaluation().current().actual());
    }

    String computed() {
        return evaluation().current() == null ? Numbers.ABSENT : text(evaluation().current().computed());
    }

    /** Actual less computed. Empty where there are not both readings and a formula; what rounded readings leave counts as none. */
    String difference() {
        PeriodValue current = evaluation().current();
        if (current == null || current.difference() == null) {
            return "";
        }
        boolean rounded = Math.abs(current.difference()) <= ROUNDING * Math.abs(current.actual());
        return Numbers.signed(rounded ? 0 : current.difference(), evaluation().unit(), words.language());
    }

    String planned() {
        return evaluation().current() == null ? Numbers.ABSENT : text(evaluation().current().planned());
    }

    String baseline() {
        return text(outlook.baseline());
    }

    String target() {
        return text(outlook.target());
    }

    String due() {
        DatedValue target = evaluation().indicator().getTarget();
        return target == null || target.getDate() == null ? Numbers.ABSENT : target.getDate().toString();
    }

    String progress() {
        return Numbers.percent(evaluation().progress(), words.language());
    }

    String landing() {
        return text(outlook.landing().value().map(landing -> landing.prediction().mean()).orElse(null));
    }

    String chance() {
        return Numbers.percent(outlook.landing().value().map(Landing::probability).orElse(null), words.language());
    }

    /** Why the status is what it is, why there is no forecast, and what else is wrong; each reason once. */
    String remark() {
        List<String> sentences = new ArrayList<>();
        Reason reason = evaluation().reason();
        if (reason != null) {
            sentences.add(reason.text(words.language()));
        }
        for (Reason problem : evaluation().problems()) {
            sentences.add(problem.text(words.language()));
        }
        Obstacle obstacle = outlook.obstacle();
        if (obstacle != null) {
            sentences.add(words.get("noForecast", obstacle.text(words.language())));
        }
        return String.join(words.get("separator"), sentences.stream().distinct().toList());
    }

    private String text(Double value) {
        return Numbers.text(value, evaluation().unit(), words.language());
    }
}
