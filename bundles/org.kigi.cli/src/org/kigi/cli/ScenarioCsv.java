package org.kigi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.evaluation.scenario.GapSplit;
import org.kigi.evaluation.scenario.ScenarioComparison;
import org.kigi.evaluation.scenario.ScenarioReason;
import org.kigi.evaluation.scenario.Tornado;
import org.kigi.model.goaltree.Indicator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Scenarios and what is computed with them, as tables. The names of the columns are permanent. */
final class ScenarioCsv {

    private ScenarioCsv() {
    }

    /** A row for each indicator and state; the plain state has no scenario. */
    static String of(ScenarioComparison comparison, Language language) {
        return written(csv -> {
            csv.writeRecord("code", "name", "unit", "scenario", "period", "value", "difference", "relativeDifference", "progress",
                    "status");
            for (ScenarioComparison.Row row : comparison.rows()) {
                csv.writeRecord(cells(row.indicator(), "", row.plain(), language));
                for (int i = 0; i < row.cells().size(); i++) {
                    String scenario = Names.of(comparison.scenarios().get(i), language);
                    csv.writeRecord(cells(row.indicator(), scenario, row.cells().get(i), language));
                }
            }
        });
    }

    private static List<String> cells(Indicator indicator, String scenario, ScenarioComparison.Cell cell, Language language) {
        return List.of(text(indicator.getCode()), Names.of(indicator, language), text(indicator.getUnit()), scenario,
                cell.evaluation().current() == null ? "" : cell.evaluation().current().period().label(language), number(cell.value()),
                number(cell.difference()), number(cell.relativeDifference()), number(cell.progress()), cell.status().name());
    }

    /** A row for each input; one that is left out has a reason. */
    static String of(Tornado tornado, Language language) {
        return written(csv -> {
            csv.writeRecord("code", "name", "unit", "lower", "value", "upper", "stated", "low", "middle", "high", "swing", "elasticity",
                    "reason");
            for (Tornado.Bar bar : tornado.bars()) {
                csv.writeRecord(text(bar.input().getCode()), Names.of(bar.input(), language), text(bar.input().getUnit()),
                        number(bar.lower()), number(bar.value()), number(bar.upper()), String.valueOf(bar.stated()),
                        number(bar.low()), number(bar.middle()), number(bar.high()), number(bar.swing()), number(bar.elasticity()), "");
            }
            for (Tornado.Omitted omitted : tornado.omitted()) {
                csv.writeRecord(text(omitted.input().getCode()), Names.of(omitted.input(), language), text(omitted.input().getUnit()),
                        "", "", "", "", "", "", "", "", "", omitted.reason().text(language));
            }
        });
    }

    /** A row for each driver. */
    static String of(GapSplit split, Language language) {
        return written(csv -> {
            csv.writeRecord("code", "name", "unit", "base", "share", "amount", "current", "required", "reason");
            for (GapSplit.Part part : split.parts()) {
                csv.writeRecord(text(part.driver().getCode()), Names.of(part.driver(), language), text(part.driver().getUnit()),
                        number(part.base()), number(part.share()), number(part.amount()), number(part.current()), number(part.required()),
                        text(part.reason(), language));
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

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String text(ScenarioReason reason, Language language) {
        return reason == null ? "" : reason.text(language);
    }

    private static String number(Double value) {
        return value == null ? "" : value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
