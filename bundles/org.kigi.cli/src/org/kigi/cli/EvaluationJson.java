package org.kigi.cli;

import java.io.IOException;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;

import com.google.gson.stream.JsonWriter;

/** The evaluated tree for programs. The names of the fields are permanent; labels and reasons are in the language asked for. */
final class EvaluationJson {

    private EvaluationJson() {
    }

    static String of(Evaluation evaluation, Language language) {
        return Json.text(json -> {
            json.beginObject();
            json.name("id").value(evaluation.tree().getId());
            Json.string(json, "name", evaluation.tree().getName());
            Json.string(json, "nameJa", evaluation.tree().getNameJa());
            json.name("asOf").value(evaluation.asOf().toString());
            json.name("indicators").beginArray();
            for (IndicatorEvaluation indicator : evaluation.all()) {
                write(json, indicator, language);
            }
            json.endArray();
            json.endObject();
        });
    }

    private static void write(JsonWriter json, IndicatorEvaluation evaluation, Language language) throws IOException {
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
        write(json, evaluation.current(), language);
        Json.number(json, "progress", evaluation.progress());
        Json.number(json, "requiredRate", evaluation.requiredRate());
        Json.number(json, "rolledUpProgress", evaluation.rolledUpProgress());
        json.name("status").value(evaluation.status().name());
        Json.string(json, "reason", evaluation.reason() == null ? null : evaluation.reason().text(language));
        json.name("problems").beginArray();
        for (var problem : evaluation.problems()) {
            json.value(problem.text(language));
        }
        json.endArray();
        json.name("values").beginArray();
        for (PeriodValue value : evaluation.values()) {
            write(json, value, language);
        }
        json.endArray();
        json.endObject();
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

    private static void write(JsonWriter json, PeriodValue value, Language language) throws IOException {
        if (value == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("period").value(value.period().label(language));
        json.name("start").value(value.period().start().toString());
        json.name("end").value(value.period().end().toString());
        Json.number(json, "actual", value.actual());
        Json.number(json, "computed", value.computed());
        Json.number(json, "planned", value.planned());
        json.name("complete").value(value.complete());
        Json.string(json, "problem", value.problem() == null ? null : value.problem().text(language));
        json.endObject();
    }
}
