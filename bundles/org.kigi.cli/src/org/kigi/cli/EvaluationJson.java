package org.kigi.cli;

import java.io.IOException;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.forecast.Forecast;
import org.kigi.evaluation.forecast.History;
import org.kigi.evaluation.forecast.IndicatorForecast;
import org.kigi.evaluation.forecast.Landing;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.evaluation.forecast.XmrLimits;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;

import com.google.gson.stream.JsonWriter;

/** The evaluated tree for programs. The names of the fields are permanent; labels and reasons are in the language asked for. */
final class EvaluationJson {

    private EvaluationJson() {
    }

    static String of(Outlooks outlooks, Language language) {
        Evaluation evaluation = outlooks.evaluation();
        return Json.text(json -> {
            json.beginObject();
            json.name("id").value(evaluation.tree().getId());
            Json.string(json, "name", evaluation.tree().getName());
            Json.string(json, "nameJa", evaluation.tree().getNameJa());
            json.name("asOf").value(evaluation.asOf().toString());
            json.name("indicators").beginArray();
            for (IndicatorEvaluation indicator : evaluation.all()) {
                write(json, indicator, outlooks.of(indicator.indicator()), language);
            }
            json.endArray();
            json.endObject();
        });
    }

    private static void write(JsonWriter json, IndicatorEvaluation evaluation, Outlook outlook, Language language) throws IOException {
        Indicator indicator = evaluation.indicator();
        json.beginObject();
        json.name("id").value(indicator.getId());
        json.name("type").value(indicator.eClass().getName());
        Json.string(json, "parentId", GoalTrees.parent(indicator).map(Identified::getId).orElse(null));
        Json.string(json, "code", indicator.getCode());
        Json.string(json, "name", indicator.getName());
        Json.string(json, "nameJa", indicator.getNameJa());
        Json.string(json, "unit", indicator.getUnit());
        json.name("frequency").value(indicator.getFrequency().getName());
        write(json, "baseline", indicator.getBaseline());
        write(json, "target", indicator.getTarget());
        json.name("current");
        if (evaluation.current() == null) {
            json.nullValue();
        } else {
            write(json, new Outlook.Row(evaluation.current(), null), language);
        }
        Json.number(json, "progress", evaluation.progress());
        Json.number(json, "requiredRate", evaluation.requiredRate());
        Json.number(json, "satisfaction", evaluation.satisfaction());
        Json.number(json, "rolledUpProgress", evaluation.rolledUpProgress());
        json.name("status").value(evaluation.status().name());
        Json.string(json, "reason", evaluation.reason() == null ? null : evaluation.reason().text(language));
        json.name("problems").beginArray();
        for (var problem : evaluation.problems()) {
            json.value(problem.text(language));
        }
        json.endArray();
        json.name("values").beginArray();
        for (Outlook.Row row : outlook.rows()) {
            write(json, row, language);
        }
        json.endArray();
        forecast(json, outlook, language);
        limits(json, outlook, language);
        json.endObject();
    }

    private static void forecast(JsonWriter json, Outlook outlook, Language language) throws IOException {
        json.name("forecast").beginObject();
        IndicatorForecast forecast = outlook.forecast().value().orElse(null);
        period(json, forecast == null ? null : forecast.periods().getLast(), language);
        prediction(json, EvaluationText.prediction(outlook));
        Json.number(json, "probability", outlook.landing().value().map(Landing::probability).orElse(null));
        Json.string(json, "method", forecast == null ? null : forecast.forecast().method());
        Json.string(json, "reason", outlook.landing().obstacle().map(obstacle -> obstacle.text(language)).orElse(null));
        json.name("candidates").beginArray();
        if (forecast != null) {
            for (Forecast.Candidate candidate : forecast.forecast().candidates()) {
                json.beginObject();
                json.name("method").value(candidate.method().name());
                Json.number(json, "error", candidate.error());
                Json.string(json, "reason", candidate.obstacle() == null ? null : candidate.obstacle().text(language));
                json.endObject();
            }
        }
        json.endArray();
        json.name("periods").beginArray();
        for (int i = 0; forecast != null && i < forecast.periods().size(); i++) {
            json.beginObject();
            period(json, forecast.periods().get(i), language);
            prediction(json, forecast.predictions().get(i));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void limits(JsonWriter json, Outlook outlook, Language language) throws IOException {
        json.name("limits").beginObject();
        History history = outlook.history().value().orElse(null);
        XmrLimits limits = outlook.limits().value().orElse(null);
        Json.string(json, "frequency", history == null ? null : history.frequency().getName());
        Json.number(json, "mean", limits == null ? null : limits.mean());
        Json.number(json, "lower", limits == null ? null : limits.lower());
        Json.number(json, "upper", limits == null ? null : limits.upper());
        Json.string(json, "reason", outlook.limits().obstacle().map(obstacle -> obstacle.text(language)).orElse(null));
        json.name("signals").beginArray();
        if (limits != null) {
            for (XmrLimits.Signal signal : limits.signals()) {
                json.beginObject();
                json.name("rule").value(signal.rule().name());
                json.name("from").value(history.periods().get(signal.from()).start().toString());
                json.name("to").value(history.periods().get(signal.to()).end().toString());
                json.endObject();
            }
        }
        json.endArray();
        json.endObject();
    }

    private static void period(JsonWriter json, Period period, Language language) throws IOException {
        Json.string(json, "period", period == null ? null : period.label(language));
        Json.string(json, "start", period == null ? null : period.start());
        Json.string(json, "end", period == null ? null : period.end());
    }

    private static void prediction(JsonWriter json, Prediction prediction) throws IOException {
        Json.number(json, "value", prediction == null ? null : prediction.mean());
        Json.number(json, "lower80", prediction == null ? null : prediction.lower(EvaluationText.NARROW));
        Json.number(json, "upper80", prediction == null ? null : prediction.upper(EvaluationText.NARROW));
        Json.number(json, "lower95", prediction == null ? null : prediction.lower(EvaluationText.WIDE));
        Json.number(json, "upper95", prediction == null ? null : prediction.upper(EvaluationText.WIDE));
    }

    private static void write(JsonWriter json, String name, DatedValue value) throws IOException {
        json.name(name);
        if (value == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        Json.number(json, "value", value.getValue());
        Json.string(json, "date", value.getDate());
        json.endObject();
    }

    private static void write(JsonWriter json, Outlook.Row row, Language language) throws IOException {
        PeriodValue value = row.known();
        json.beginObject();
        period(json, value.period(), language);
        Json.number(json, "actual", value.actual());
        Json.number(json, "computed", value.computed());
        Json.number(json, "difference", value.difference());
        Json.number(json, "assumed", value.assumed());
        Json.number(json, "planned", value.planned());
        json.name("forecast");
        if (row.forecast() == null) {
            json.nullValue();
        } else {
            json.beginObject();
            prediction(json, row.forecast());
            json.endObject();
        }
        json.name("complete").value(value.complete());
        Json.string(json, "problem", value.problem() == null ? null : value.problem().text(language));
        json.endObject();
    }
}
