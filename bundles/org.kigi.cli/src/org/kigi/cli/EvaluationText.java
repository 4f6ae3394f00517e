package org.kigi.cli;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.Target;

/** The evaluated tree for people: indented, one line for each indicator. */
final class EvaluationText {

    private static final String NONE = "–";

    private EvaluationText() {
    }

    static String of(Evaluation evaluation, Session session) {
        Language language = session.language();
        ColumnText table = new ColumnText("llrrllrl");
        table.row("", session.text("evaluate.indicator"), session.text("evaluate.actual"), session.text("evaluate.target"),
                session.text("evaluate.period"), session.text("evaluate.due"), session.text("evaluate.progress"),
                session.text("evaluate.status"));
        for (IndicatorEvaluation indicator : evaluation.all()) {
            String name = "  ".repeat(GoalTrees.depth(indicator.indicator())) + Names.of(indicator.indicator(), language);
            table.row(symbol(indicator.status()), name, actual(indicator, language), target(indicator, language),
                    period(indicator, language), due(indicator),
                    progress(indicator, language), status(indicator, language));
        }
        StringBuilder text = new StringBuilder();
        text.append(session.text("evaluate.title", ColumnText.printable(Names.of(evaluation.tree(), language)), evaluation.asOf()));
        text.append("\n\n");
        table.lines().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** One character for each status; all of them take the same width, whatever terminal it is. */
    static String symbol(Status status) {
        return switch (status) {
            case ACHIEVED -> "◎";
            case ON_TRACK -> "○";
            case ACCELERATION_NEEDED -> "△";
            case LIMITED -> "▲";
            case DETERIORATION -> "▼";
            case UNKNOWN -> "□";
        };
    }

    static String actual(IndicatorEvaluation indicator, Language language) {
        return indicator.current() == null ? NONE : amount(indicator.current().value(), indicator.unit(), language);
    }

    static String period(IndicatorEvaluation indicator, Language language) {
        return indicator.current() == null ? NONE : indicator.current().period().label(language);
    }

    static String target(IndicatorEvaluation indicator, Language language) {
        Target target = indicator.indicator().getTarget();
        return target == null ? NONE : amount(target.getValue(), indicator.unit(), language);
    }

    static String due(IndicatorEvaluation indicator) {
        Target target = indicator.indicator().getTarget();
        return target == null || target.getDate() == null ? NONE : target.getDate().toString();
    }

    static String progress(IndicatorEvaluation indicator, Language language) {
        if (indicator.progress() == null) {
            return NONE;
        }
        long percent = Math.round(indicator.progress() * 100);
        return language == Language.JA ? percent + "%" : percent + " %";
    }

    /** The status; where it is unknown, also why. */
    private static String status(IndicatorEvaluation indicator, Language language) {
        String label = indicator.status().label(language);
        boolean explained = indicator.status() == Status.UNKNOWN && indicator.reason() != null;
        return explained ? label + ": " + indicator.reason().text(language) : label;
    }

    private static String amount(Double value, UnitExpression unit, Language language) {
        if (value == null) {
            return NONE;
        }
        return (unit == null ? UnitExpression.ONE : unit).format(value, language);
    }
}
