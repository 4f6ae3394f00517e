package org.kigi.cli;

import java.util.ArrayList;
import java.util.List;

import org.kigi.chart.ShortNumbers;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Status;
import org.kigi.evaluation.forecast.Landing;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Target;

/** The evaluated tree for people, in lines of 120 places: a line for each indicator in two tables, or one for each of its periods. */
final class EvaluationText {

    static final double NARROW = 0.8;
    static final double WIDE = 0.95;
    private static final String NONE = "–";
    private static final int PLACES = 120;
    private static final double ROUNDING = 1e-6;

    private final Outlooks outlooks;
    private final Evaluation evaluation;
    private final Session session;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private EvaluationText(Outlooks outlooks, Session session) {
        this.outlooks = outlooks;
        this.session = session;
        evaluation = outlooks.evaluation();
        language = session.language();
        line(session.text("evaluate.title", ColumnText.printable(Names.of(evaluation.tree(), language)), evaluation.asOf()));
        line("");
    }

    /** Where each indicator is and where it is heading. */
    static String of(Outlooks outlooks, Session session) {
        EvaluationText found = new EvaluationText(outlooks, session);
        found.states();
        found.forecasts();
        found.notes();
        return found.text.toString();
    }

    /** The numbers of each indicator by period, past and coming. */
    static String byPeriod(Outlooks outlooks, Session session) {
        EvaluationText found = new EvaluationText(outlooks, session);
        found.evaluation.all().forEach(found::periods);
        return found.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String[] heads(String... keys) {
        String[] heads = new String[keys.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = keys[i].isEmpty() ? "" : session.text("evaluate." + keys[i]);
        }
        return heads;
    }

    private void states() {
        ColumnText table = new ColumnText("lllrrrrl");
        table.row(heads("", "indicator", "unit", "baseline", "actual", "target", "progress", "status"));
        for (IndicatorEvaluation each : evaluation.all()) {
            ShortNumbers numbers = new ShortNumbers(each.unit(), language);
            Indicator indicator = each.indicator();
            table.row(symbol(each.status()), name(indicator), numbers.unit(), value(indicator.getBaseline(), numbers),
                    number(each.current() == null ? null : each.current().value(), numbers), value(indicator.getTarget(), numbers),
                    progress(each, language), each.status().label(language));
        }
        table.lines(PLACES, 1).forEach(this::line);
    }

    private void forecasts() {
        line("");
        line(session.text("evaluate.forecasts"));
        ColumnText table = new ColumnText("lllrlrlr");
        table.row(heads("", "indicator", "period", "difference", "due", "forecast", "interval80", "chance"));
        for (IndicatorEvaluation each : evaluation.all()) {
            ShortNumbers numbers = new ShortNumbers(each.unit(), language);
            Outlook outlook = outlooks.of(each.indicator());
            Prediction prediction = prediction(outlook);
            table.row("", name(each.indicator()), period(each, language), number(difference(each.current()), numbers), due(each),
                    number(prediction == null ? null : prediction.mean(), numbers), interval(prediction, NARROW, numbers),
                    chance(outlook, language));
        }
        table.lines(PLACES, 1).forEach(line -> line(line.isBlank() ? line : line.substring(1)));
    }

    /** Why a status is not known or there is no forecast. */
    private void notes() {
        List<String> notes = new ArrayList<>();
        for (IndicatorEvaluation each : evaluation.all()) {
            List<String> reasons = new ArrayList<>();
            if (each.status() == Status.UNKNOWN && each.reason() != null) {
                reasons.add(each.status().label(language) + ": " + each.reason().text(language));
            }
            String reason = reason(outlooks.of(each.indicator()), language);
            if (!reason.isEmpty()) {
                reasons.add(session.text("evaluate.forecast") + ": " + reason);
            }
            if (!reasons.isEmpty()) {
                notes.add("  " + ColumnText.printable(Names.of(each.indicator(), language)));
                reasons.forEach(note -> notes.add("    " + ColumnText.printable(note)));
            }
        }
        if (!notes.isEmpty()) {
            line("");
            line(session.text("evaluate.notes"));
            notes.forEach(this::line);
        }
    }

    private void periods(IndicatorEvaluation each) {
        ShortNumbers numbers = new ShortNumbers(each.unit(), language);
        Outlook outlook = outlooks.of(each.indicator());
        Indicator indicator = each.indicator();
        String name = Names.of(indicator, language) + (indicator.getCode() == null ? "" : " [" + indicator.getCode() + "]")
                + (numbers.unit().isEmpty() ? "" : "  " + numbers.unit());
        line(ColumnText.printable(name));
        line("  " + session.text("evaluate.baseline") + " " + dated(indicator.getBaseline(), numbers) + "  "
                + session.text("evaluate.target") + " " + dated(indicator.getTarget(), numbers) + "  "
                + session.text("evaluate.chance") + " " + chance(outlook, language));
        outlook.forecast().value().ifPresent(forecast -> line("  " + session.text("evaluate.method",
                forecast.forecast().method().label(language), forecast.history().values().size(),
                Names.literalName(forecast.history().frequency(), language))));
        outlook.limits().value().ifPresent(limits -> line("  " + session.text("evaluate.limits", numbers.number(limits.lower()),
                numbers.number(limits.upper()), limits.signals().size(),
                Names.literalName(outlook.history().value().orElseThrow().frequency(), language))));
        String reason = reason(outlook, language);
        if (!reason.isEmpty()) {
            line("  " + session.text("evaluate.forecast") + ": " + ColumnText.printable(reason));
        }
        if (!outlook.rows().isEmpty()) {
            rows(outlook, numbers);
        }
        line("");
    }

    private void rows(Outlook outlook, ShortNumbers numbers) {
        boolean assumed = outlook.rows().stream().anyMatch(row -> row.known().assumed() != null);
        ColumnText table = new ColumnText(assumed ? "llrrrrrrlll" : "llrrrrrlll");
        List<String> heads = new ArrayList<>(List.of(heads("", "period", "actual", "formula", "difference", "assumed", "plan", "forecast",
                "interval80", "interval95", "remark")));
        if (!assumed) {
            heads.remove(5);
        }
        table.row(heads.toArray(String[]::new));
        for (Outlook.Row row : outlook.rows()) {
            List<String> cells = new ArrayList<>(List.of("", row.period().label(language), number(row.known().actual(), numbers),
                    number(row.known().computed(), numbers), number(difference(row.known()), numbers),
                    number(row.known().assumed(), numbers), number(row.known().planned(), numbers),
                    number(row.forecast() == null ? null : row.forecast().mean(), numbers), interval(row.forecast(), NARROW, numbers),
                    interval(row.forecast(), WIDE, numbers), row.known().problem() != null ? row.known().problem().text(language)
                            : row.known().value() != null && !row.known().complete() ? session.text("evaluate.incomplete") : ""));
            if (!assumed) {
                cells.remove(5);
            }
            table.row(cells.toArray(String[]::new));
        }
        table.lines(PLACES, assumed ? 10 : 9).forEach(this::line);
    }

    private String name(Indicator indicator) {
        return " ".repeat(GoalTrees.depth(indicator)) + Names.of(indicator, language);
    }

    private static String number(Double value, ShortNumbers numbers) {
        return value == null ? NONE : numbers.number(value);
    }

    private static String value(DatedValue value, ShortNumbers numbers) {
        return value == null ? NONE : number(value.getValue(), numbers);
    }

    private static String dated(DatedValue value, ShortNumbers numbers) {
        return value(value, numbers) + (value == null || value.getDate() == null ? "" : " (" + value.getDate() + ")");
    }

    private String interval(Prediction prediction, double confidence, ShortNumbers numbers) {
        return prediction == null ? NONE
                : session.text("evaluate.range", numbers.number(prediction.lower(confidence)),
                        numbers.number(prediction.upper(confidence)));
    }

    /** What is to be expected at the target's date; null where there is no forecast. */
    static Prediction prediction(Outlook outlook) {
        return outlook.forecast().value().map(forecast -> forecast.predictions().getLast()).orElse(null);
    }

    /** How likely the target is reached, in whole per cent; certainty is not claimed. */
    static String chance(Outlook outlook, Language language) {
        return outlook.landing().value().map(Landing::probability).map(probability -> {
            String sign = probability < 0.005 ? "<" : probability > 0.995 ? ">" : "";
            return sign + percent(Math.clamp(Math.round(probability * 100), 1, 99), language);
        }).orElse(NONE);
    }

    /** Why there is no forecast, or no probability; empty where there are both. */
    static String reason(Outlook outlook, Language language) {
        return outlook.landing().obstacle().map(obstacle -> obstacle.text(language)).orElse("");
    }

    /** One character for each status; all of them take the same width, whatever terminal it is. */
    static String symbol(Status status) {
        return switch (status) {
            case ACHIEVED -> "◎";
            case ON_TRACK, WITHIN_LIMITS -> "○";
            case ACCELERATION_NEEDED, WARNING -> "△";
            case LIMITED -> "▲";
            case DETERIORATION, CRITICAL -> "▼";
            case UNKNOWN -> "□";
        };
    }

    static String actual(IndicatorEvaluation indicator, Language language) {
        return indicator.current() == null ? NONE : amount(indicator.current().value(), indicator.unit(), language);
    }

    static String difference(IndicatorEvaluation indicator, Language language) {
        return indicator.current() == null ? NONE : amount(difference(indicator.current()), indicator.unit(), language);
    }

    /** By how much the readings exceed what the formula gives; what is only rounding is 0. */
    private static Double difference(PeriodValue value) {
        Double difference = value == null ? null : value.difference();
        return difference != null && Math.abs(difference) < ROUNDING * Math.abs(value.actual()) ? Double.valueOf(0) : difference;
    }

    static String period(IndicatorEvaluation indicator, Language language) {
        return indicator.current() == null ? NONE : indicator.current().period().label(language);
    }

    static String baseline(IndicatorEvaluation indicator, Language language) {
        DatedValue baseline = indicator.indicator().getBaseline();
        return baseline == null ? NONE : amount(baseline.getValue(), indicator.unit(), language);
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
        return indicator.progress() == null ? NONE : percent(Math.round(indicator.progress() * 100), language);
    }

    private static String percent(long percent, Language language) {
        return language == Language.JA ? percent + "%" : percent + " %";
    }

    private static String amount(Double value, UnitExpression unit, Language language) {
        if (value == null) {
            return NONE;
        }
        return (unit == null ? UnitExpression.ONE : unit).format(value, language);
    }
}
