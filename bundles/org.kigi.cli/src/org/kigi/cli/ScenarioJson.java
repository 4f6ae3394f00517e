package org.kigi.cli;

import java.io.IOException;

import org.kigi.core.Language;
import org.kigi.core.time.Period;
import org.kigi.evaluation.scenario.GapSplit;
import org.kigi.evaluation.scenario.GoalSeek;
import org.kigi.evaluation.scenario.ScenarioComparison;
import org.kigi.evaluation.scenario.ScenarioReason;
import org.kigi.evaluation.scenario.Simulation;
import org.kigi.evaluation.scenario.Summary;
import org.kigi.evaluation.scenario.Tornado;
import org.kigi.evaluation.scenario.UncertainInput;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;

import com.google.gson.stream.JsonWriter;

/** Scenarios and what is computed with them, for other programs; only reasons and labels are in the language asked for. */
final class ScenarioJson {

    private ScenarioJson() {
    }

    static String of(ScenarioComparison comparison, Language language) {
        return Json.text(json -> {
            json.beginObject();
            json.name("asOf").value(comparison.plain().asOf().toString());
            json.name("scenarios").beginArray();
            for (Scenario scenario : comparison.scenarios()) {
                json.beginObject();
                named(json, scenario);
                json.endObject();
            }
            json.endArray();
            json.name("indicators").beginArray();
            for (ScenarioComparison.Row row : comparison.rows()) {
                json.beginObject();
                indicator(json, row.indicator());
                json.name("plain");
                write(json, row.plain(), language);
                json.name("scenarios").beginArray();
                for (ScenarioComparison.Cell cell : row.cells()) {
                    write(json, cell, language);
                }
                json.endArray();
                json.endObject();
            }
            json.endArray();
            json.endObject();
        });
    }

    private static void write(JsonWriter json, ScenarioComparison.Cell cell, Language language) throws IOException {
        json.beginObject();
        period(json, cell.evaluation().current() == null ? null : cell.evaluation().current().period(), language);
        Json.number(json, "value", cell.value());
        Json.number(json, "difference", cell.difference());
        Json.number(json, "relativeDifference", cell.relativeDifference());
        Json.number(json, "progress", cell.progress());
        json.name("status").value(cell.status().name());
        json.endObject();
    }

    static String of(Tornado tornado, Language language) {
        return Json.text(json -> {
            json.beginObject();
            indicator(json, tornado.result());
            period(json, tornado.period(), language);
            Json.number(json, "value", tornado.value());
            json.name("inputs").beginArray();
            for (Tornado.Bar bar : tornado.bars()) {
                json.beginObject();
                indicator(json, bar.input());
                Json.number(json, "lower", bar.lower());
                Json.number(json, "value", bar.value());
                Json.number(json, "upper", bar.upper());
                json.name("stated").value(bar.stated());
                Json.number(json, "low", bar.low());
                Json.number(json, "middle", bar.middle());
                Json.number(json, "high", bar.high());
                Json.number(json, "swing", bar.swing());
                Json.number(json, "elasticity", bar.elasticity());
                json.endObject();
            }
            json.endArray();
            json.name("omitted").beginArray();
            for (Tornado.Omitted omitted : tornado.omitted()) {
                json.beginObject();
                indicator(json, omitted.input());
                reason(json, omitted.reason(), language);
                json.endObject();
            }
            json.endArray();
            reason(json, tornado.reason(), language);
            json.endObject();
        });
    }

    static String of(Simulation simulation, Language language) {
        return Json.text(json -> {
            json.beginObject();
            indicator(json, simulation.result());
            period(json, simulation.period(), language);
            json.name("scenario").beginObject();
            named(json, simulation.scenario());
            json.endObject();
            json.name("draws").value(simulation.draws());
            json.name("seed").value(simulation.seed());
            json.name("inputs").beginArray();
            for (UncertainInput input : simulation.inputs()) {
                json.beginObject();
                indicator(json, input.indicator());
                Json.number(json, "lower", input.lower());
                Json.number(json, "value", input.value());
                Json.number(json, "upper", input.upper());
                json.name("distribution").value(input.distribution().getName());
                json.endObject();
            }
            json.endArray();
            Json.number(json, "target", simulation.target());
            Json.number(json, "probability", simulation.probability());
            summary(json, simulation.summary());
            json.name("without").value(simulation.without());
            Json.string(json, "whyWithout", simulation.whyWithout() == null ? null : simulation.whyWithout().text(language));
            reason(json, simulation.reason(), language);
            json.endObject();
        });
    }

    private static void summary(JsonWriter json, Summary summary) throws IOException {
        json.name("summary");
        if (summary == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        Json.number(json, "mean", summary.mean());
        Json.number(json, "standardDeviation", summary.standardDeviation());
        Json.number(json, "minimum", summary.minimum());
        Json.number(json, "p10", summary.p10());
        Json.number(json, "p50", summary.p50());
        Json.number(json, "p90", summary.p90());
        Json.number(json, "maximum", summary.maximum());
        json.name("bins").beginArray();
        for (Summary.Bin bin : summary.bins()) {
            json.beginObject();
            Json.number(json, "from", bin.from());
            Json.number(json, "to", bin.to());
            json.name("count").value(bin.count());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    static String of(GoalSeek seek, Language language) {
        return Json.text(json -> {
            json.beginObject();
            indicator(json, seek.result());
            period(json, seek.period(), language);
            Json.number(json, "target", seek.target());
            json.name("driver").beginObject();
            indicator(json, seek.driver());
            json.endObject();
            Json.number(json, "current", seek.current());
            Json.number(json, "required", seek.required());
            Json.number(json, "change", seek.change());
            Json.number(json, "relativeChange", seek.relativeChange());
            Json.number(json, "achieved", seek.achieved());
            json.name("evaluations").value(seek.evaluations());
            json.name("remarks").beginArray();
            for (ScenarioReason remark : seek.remarks()) {
                json.beginObject();
                reason(json, remark, language);
                json.endObject();
            }
            json.endArray();
            reason(json, seek.reason(), language);
            json.endObject();
        });
    }

    static String of(GapSplit split, Language language) {
        return Json.text(json -> {
            json.beginObject();
            indicator(json, split.indicator());
            period(json, split.period(), language);
            Json.number(json, "current", split.current());
            Json.number(json, "target", split.target());
            Json.number(json, "gap", split.gap());
            json.name("by").value(split.by().name());
            json.name("parts").beginArray();
            for (GapSplit.Part part : split.parts()) {
                json.beginObject();
                indicator(json, part.driver());
                Json.number(json, "base", part.base());
                Json.number(json, "share", part.share());
                Json.number(json, "amount", part.amount());
                Json.number(json, "current", part.current());
                Json.number(json, "required", part.required());
                reason(json, part.reason(), language);
                json.endObject();
            }
            json.endArray();
            Json.number(json, "together", split.together());
            reason(json, split.reason(), language);
            json.endObject();
        });
    }

    private static void indicator(JsonWriter json, Indicator indicator) throws IOException {
        named(json, indicator);
        Json.string(json, "code", indicator.getCode());
        Json.string(json, "unit", indicator.getUnit());
    }

    private static void named(JsonWriter json, Element element) throws IOException {
        json.name("id").value(element.getId());
        Json.string(json, "name", element.getName());
        Json.string(json, "nameJa", element.getNameJa());
    }

    private static void period(JsonWriter json, Period period, Language language) throws IOException {
        Json.string(json, "period", period == null ? null : period.label(language));
        Json.string(json, "start", period == null ? null : period.start());
        Json.string(json, "end", period == null ? null : period.end());
    }

    private static void reason(JsonWriter json, ScenarioReason reason, Language language) throws IOException {
        Json.string(json, "reasonCode", reason == null ? null : reason.code());
        Json.string(json, "reason", reason == null ? null : reason.text(language));
    }
}
