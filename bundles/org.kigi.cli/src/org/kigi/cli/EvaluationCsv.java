package org.kigi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Indicator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The evaluated tree as a table, a row for each indicator. The names of the columns are permanent. */
final class EvaluationCsv {

    private EvaluationCsv() {
    }

    static String of(Evaluation evaluation, Language language) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("code", "name", "level", "unit", "period", "actual", "computed", "planned", "baseline", "baselineDate",
                    "target",
                    "targetDate", "progress", "requiredRate", "rolledUpProgress", "status", "reason");
            for (IndicatorEvaluation each : evaluation.all()) {
                Indicator indicator = each.indicator();
                PeriodValue current = each.current();
                csv.writeRecord(text(indicator.getCode()), Names.of(indicator, language), String.valueOf(GoalTrees.depth(indicator)),
                        text(indicator.getUnit()), current == null ? "" : current.period().label(language),
                        current == null ? "" : number(current.actual()), current == null ? "" : number(current.computed()),
                        current == null ? "" : number(current.planned()), value(indicator.getBaseline()), date(indicator.getBaseline()),
                        value(indicator.getTarget()), date(indicator.getTarget()), number(each.progress()), number(each.requiredRate()),
                        number(each.rolledUpProgress()), each.status().name(), each.reason() == null ? "" : each.reason().text(language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a writer of strings does not fail
        }
        return text.toString();
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
