package org.kigi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.forecast.Landing;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Indicator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The evaluated tree as a table, a row for each indicator or for each of its periods. The names of the columns are permanent. */
final class EvaluationCsv {

    private EvaluationCsv() {
    }

    static String of(Outlooks outlooks, Language language) {
        return written(csv -> {
            csv.writeRecord("code", "name", "level", "unit", "period", "actual", "computed", "planned", "baseline", "baselineDate",
                    "target", "targetDate", "progress", "requiredRate", "rolledUpProgress", "status", "reason", "satisfaction", "assumed",
                    "difference", "forecast", "lower80", "upper80", "lower95", "upper95", "probability", "method", "forecastReason");
            for (IndicatorEvaluation each : outlooks.evaluation().all()) {
                csv.writeRecord(cells(each, outlooks.of(each.indicator()), language));
            }
        });
    }

    static String byPeriod(Outlooks outlooks, Language language) {
        return written(csv -> {
            csv.writeRecord("code", "name", "unit", "period", "start", "end", "actual", "computed", "difference", "assumed", "planned",
                    "baseline", "target", "forecast", "lower80", "upper80", "lower95", "upper95", "complete", "problem");
            for (IndicatorEvaluation each : outlooks.evaluation().all()) {
                Outlook outlook = outlooks.of(each.indicator());
                for (Outlook.Row row : outlook.rows()) {
                    csv.writeRecord(cells(each.indicator(), outlook, row, language));
                }
            }
        });
    }

    private static String written(Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a writer of strings does not fail
        }
        return text.toString();
    }

    private static List<String> cells(IndicatorEvaluation each, Outlook outlook, Language language) {
        Indicator indicator = each.indicator();
        PeriodValue current = each.current();
        List<String> cells = new ArrayList<>(List.of(text(indicator.getCode()), Names.of(indicator, language),
                String.valueOf(GoalTrees.depth(indicator)), text(indicator.getUnit()),
                current == null ? "" : current.period().label(language), current == null ? "" : number(current.actual()),
                current == null ? "" : number(current.computed()), current == null ? "" : number(current.planned()),
                value(indicator.getBaseline()), date(indicator.getBaseline()), value(indicator.getTarget()), date(indicator.getTarget()),
                number(each.progress()), number(each.requiredRate()), number(each.rolledUpProgress()), each.status().name(),
                each.reason() == null ? "" : each.reason().text(language), number(each.satisfaction()),
                current == null ? "" : number(current.assumed()), current == null ? "" : number(current.difference())));
        cells.addAll(prediction(EvaluationText.prediction(outlook)));
        cells.add(number(outlook.landing().value().map(Landing::probability).orElse(null)));
        cells.add(outlook.forecast().value().map(forecast -> forecast.forecast().method().name()).orElse(""));
        cells.add(EvaluationText.reason(outlook, language));
        return cells;
    }

    private static List<String> cells(Indicator indicator, Outlook outlook, Outlook.Row row, Language language) {
        PeriodValue known = row.known();
        List<String> cells = new ArrayList<>(List.of(text(indicator.getCode()), Names.of(indicator, language), text(indicator.getUnit()),
                row.period().label(language), row.period().start().toString(), row.period().end().toString(), number(known.actual()),
                number(known.computed()), number(known.difference()), number(known.assumed()), number(known.planned()),
                number(outlook.baseline()), number(outlook.target())));
        cells.addAll(prediction(row.forecast()));
        cells.add(String.valueOf(known.complete()));
        cells.add(known.problem() == null ? "" : known.problem().text(language));
        return cells;
    }

    private static List<String> prediction(Prediction prediction) {
        return prediction == null ? List.of("", "", "", "", "")
                : Stream.of(prediction.mean(), prediction.lower(EvaluationText.NARROW), prediction.upper(EvaluationText.NARROW),
                        prediction.lower(EvaluationText.WIDE), prediction.upper(EvaluationText.WIDE)).map(EvaluationCsv::number).toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String value(DatedValue value) {
        return value == null ? "" : number(value.getValue());
    }

    private static String date(DatedValue value) {
        LocalDate date = value == null ? null : value.getDate();
        return date == null ? "" : date.toString();
    }

    private static String number(Double value) {
        return value == null ? "" : value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
