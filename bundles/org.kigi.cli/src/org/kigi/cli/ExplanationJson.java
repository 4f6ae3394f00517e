package org.kigi.cli;

import java.io.IOException;
import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.time.Period;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.attribution.Attribution;
import org.kigi.evaluation.attribution.AttributionReason;
import org.kigi.evaluation.attribution.Contribution;
import org.kigi.evaluation.explanation.Explainer;
import org.kigi.evaluation.explanation.Explanation;
import org.kigi.evaluation.explanation.SourceRow;
import org.kigi.measurement.Reading;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;

import com.google.gson.stream.JsonWriter;

/** An explained number for programs, with everything that is behind it. The names of the fields are permanent. */
final class ExplanationJson {

    private ExplanationJson() {
    }

    static String of(Evaluation evaluation, Indicator indicator, Period period, Attribution change, Language language) {
        Explainer explainer = new Explainer(evaluation);
        List<Explanation> sections = period == null ? explainer.explain(indicator).children()
                : List.of(explainer.explain(indicator, period), explainer.explainPlan(indicator, period));
        return Json.text(json -> {
            json.beginObject();
            Json.string(json, "id", indicator.getId());
            Json.string(json, "code", indicator.getCode());
            json.name("asOf").value(evaluation.asOf().toString());
            json.name("value");
            write(json, sections.getFirst(), language);
            json.name(period == null ? "status" : "plan");
            write(json, sections.get(1), language);
            json.name("change");
            write(json, change, language);
            json.endObject();
        });
    }

    private static void write(JsonWriter json, Explanation line, Language language) throws IOException {
        json.beginObject();
        json.name("kind").value(line.kind().name());
        Json.string(json, "indicatorId", line.indicator().map(Identified::getId).orElse(null));
        Json.string(json, "code", line.indicator().map(Indicator::getCode).orElse(null));
        Json.string(json, "start", line.period().map(Period::start).orElse(null));
        Json.string(json, "end", line.period().map(Period::end).orElse(null));
        Json.string(json, "label", line.label(language));
        Json.number(json, "value", line.value());
        Json.string(json, "unit", line.unit().map(UnitExpression::symbol).orElse(null));
        Json.string(json, "text", line.valueText(language));
        Json.string(json, "detail", line.detail(language));
        Json.string(json, "reason", line.reason().map(reason -> reason.code().name()).orElse(null));
        if (line.sourceRow().isPresent()) {
            SourceRow row = line.sourceRow().get();
            Reading reading = row.reading();
            Json.string(json, "file", row.file());
            json.name("line").value(reading.line());
            Json.string(json, "date", reading.date());
            Json.string(json, "note", reading.note());
            Json.string(json, "source", reading.source());
        }
        json.name("children").beginArray();
        for (Explanation child : line.children()) {
            write(json, child, language);
        }
        json.endArray();
        json.endObject();
    }

    private static void write(JsonWriter json, Attribution change, Language language) throws IOException {
        if (change == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("method").value(change.method().name());
        json.name("from").value(change.from().start().toString());
        json.name("fromEnd").value(change.from().end().toString());
        json.name("to").value(change.to().start().toString());
        json.name("toEnd").value(change.to().end().toString());
        Json.number(json, "amount", change.change());
        reason(json, change.reason(), language);
        write(json, change.contributions(), language);
        json.endObject();
    }

    private static void write(JsonWriter json, List<Contribution> contributions, Language language) throws IOException {
        json.name("contributions").beginArray();
        for (Contribution contribution : contributions) {
            json.beginObject();
            Json.string(json, "indicatorId", contribution.indicator().getId());
            Json.string(json, "code", contribution.indicator().getCode());
            Json.number(json, "amount", contribution.amount());
            Json.number(json, "share", contribution.share());
            reason(json, contribution.reason(), language);
            write(json, contribution.children(), language);
            json.endObject();
        }
        json.endArray();
    }

    private static void reason(JsonWriter json, AttributionReason reason, Language language) throws IOException {
        Json.string(json, "reason", reason == null ? null : reason.code().name());
        Json.string(json, "detail", reason == null ? null : reason.text(language));
    }
}
