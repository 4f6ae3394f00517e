package org.kigi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.cli.tests.CommandLines.MODEL;
import static org.kigi.cli.tests.CommandLines.SMALL;
import static org.kigi.cli.tests.CommandLines.kigi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.cli.Main;
import org.kigi.cli.tests.CommandLines.Result;
import org.kigi.core.Language;
import org.kigi.core.Texts;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CommandLineTest {

    @Test
    void listsItsCommandsWithoutArguments() {
        Result result = kigi();
        assertEquals(0, result.status());
        for (String command : List.of("open", "demo", "validate", "evaluate", "explain", "scenarios", "sensitivity", "simulate", "seek", "gap", "export")) {
            assertTrue(result.out().contains("\n  " + command + " "), result.out());
        }
        assertEquals("", result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open", "demo", "validate", "evaluate", "explain", "scenarios", "sensitivity", "simulate", "seek", "gap", "export"})
    void helpIsCompleteInBothLanguages(String command) {
        String[] help = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
        String english = kigi(help).out();
        String japanese = kigi(Locale.JAPANESE, Map.of(), help).out();
        assertTrue(english.contains("Usage:"), english);
        assertFalse(english.codePoints().anyMatch(CommandLineTest::isJapanese), english);
        assertTrue(japanese.contains("使い方:"), japanese);
        for (String line : japanese.lines().filter(line -> !line.isBlank()).toList()) {
            boolean synopsis = line.startsWith("kigi ") || line.startsWith("      ");
            assertTrue(synopsis || line.codePoints().anyMatch(CommandLineTest::isJapanese) || line.matches("\\s+--?\\S+"), line);
        }
        assertEquals(optionsWithText(english), optionsWithText(japanese));
    }

    private static boolean isJapanese(int c) {
        return c >= 0x3041 && c <= 0x9FFF;
    }

    /** Each option must have a text, on its line or on the next. */
    private static TreeSet<String> optionsWithText(String help) {
        TreeSet<String> options = new TreeSet<>();
        List<String> lines = help.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("^ {2,6}(-\\w, )?--.*")) {
                String[] parts = lines.get(i).strip().replaceFirst("^-\\w, +", "").split(" {2,}", 2);
                assertTrue(parts.length == 2 || lines.get(i + 1).startsWith("        "), "no text for " + parts[0]);
                options.add(parts[0].replaceFirst("=.*| .*", ""));
            }
        }
        return options;
    }

    @Test
    void messagesHaveTheSameKeysInBothLanguages() {
        Texts texts = Texts.of(Main.class);
        assertEquals(texts.keys(Language.EN), texts.keys(Language.JA));
    }

    @ParameterizedTest
    @CsvSource({"'validate --foo x', --foo", "'validate x --fail-onn error', '--fail-on?'", "evalute, 'evaluate?'", "validate, FILE",
            "'export x -o y', --to",
            "'export x --to svg', --output", "'export x --to gif -o y', xmi|svg|png|pdf|json", "'evaluate x --as-of soon', DATE",
            "'evaluate a b', “b”", "'validate x --format', --format", "'--lang fr validate x', en|ja", "'validate --lang de x', en|ja",
            "'evaluate x --as-of 2026-01-01 --as-of 2026-01-02', more than once", "'demo --timeout soon', --timeout"})
    void wrongUsageIsOneLineAndStatus2(String arguments, String mentioned) {
        Result result = kigi(arguments.split(" "));
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().startsWith("kigi: ") && result.err().contains(mentioned), result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate --foo x", "evalute", "validate", "export x -o y", "export x --to gif -o y",
            "evaluate x --as-of soon", "evaluate a b", "validate x --format", "--lang fr validate x",
            "evaluate x --as-of 2026-01-01 --as-of 2026-01-02", "validate none.kigi", "open none", "demo --example none"})
    void wrongUsageIsSaidInJapanese(String arguments) {
        Result result = kigi(Locale.JAPAN, Map.of(), arguments.split(" "));
        assertEquals(2, result.status());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().codePoints().anyMatch(CommandLineTest::isJapanese), result.err());
        assertFalse(result.err().matches("(?is).*\\b(missing|unknown|invalid|required|option|expected|should)\\b.*"), result.err());
    }

    @Test
    void languageOfTheCommandLineBeatsTheLocale() {
        assertTrue(kigi(Locale.JAPAN, Map.of(), "--lang", "en").out().contains("Usage:"));
        assertTrue(kigi("--lang=ja").out().contains("使い方"));
        assertTrue(kigi("evaluate", SMALL, "--lang", "ja").out().contains("売上高"));
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "INFO, 1"})
    void failsOnFindingsOfTheLevelAskedForOrAbove(String level, int status) {
        Result result = kigi("validate", "fixtures/warning/warning.kigi", "--fail-on", level);
        assertEquals(status, result.status(), result.out());
        assertTrue(result.out().contains("no errors, "), result.out());
    }

    @Test
    void failsOnErrorsUnlessToldOtherwise() {
        assertEquals(1, kigi("validate", MODEL).status());
        assertEquals(0, kigi("validate", "fixtures/warning/warning.kigi").status());
    }

    @Test
    void noFindingsAreStatus0(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("empty.kigi");
        Files.writeString(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <goaltree:GoalTree xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:goaltree="https://kigi.dev/goaltree/1"
                    id="7d6a5a0e-0b54-4d2d-9f0e-0c3e1a6a0001" name="Empty"/>
                """);
        Result result = kigi("validate", file.toString(), "--fail-on", "info");
        assertEquals(0, result.status(), result.out());
        assertTrue(result.out().contains("No findings in 1 file"), result.out());
    }

    @Test
    void validateGroupsByFileAndLetter() {
        String out = kigi("validate", MODEL, SMALL).out();
        assertTrue(out.startsWith(MODEL + "\n\n  S  Specific\n"), out);
        int last = -1;
        for (String heading : List.of("  S  ", "  M  ", "  A  ", "  R  ", "  T  ", SMALL)) {
            assertTrue(out.indexOf("\n" + heading) > last, heading);
            last = out.indexOf("\n" + heading);
        }
        assertTrue(out.contains("Annual sales / Sales to existing customers\n"), out);
        assertTrue(out.contains("[smart.achievable.drivers-miss-target]"), out);
        assertTrue(out.strip().endsWith("."), out);
    }

    @Test
    void validateReportsReadableFilesBesideUnreadableOnes() {
        Result result = kigi("validate", "fixtures/bad/truncated.kigi", SMALL);
        assertEquals(2, result.status());
        assertEquals(1, result.errorLines().size());
        assertTrue(result.out().contains(SMALL));
    }

    @Test
    void validateJsonNamesEveryField() {
        JsonObject report = JsonParser.parseString(kigi("validate", MODEL, "--format", "json", "--lang", "ja").out()).getAsJsonObject();
        JsonObject finding = report.getAsJsonArray("files").get(0).getAsJsonObject().getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals(List.of("rule", "title", "letter", "severity", "elementId", "type", "path", "feature", "span", "message"),
                List.copyOf(finding.keySet()));
        assertTrue(finding.get("path").getAsString().startsWith("年間売上高 / "));
        JsonObject summary = report.getAsJsonObject("summary");
        assertEquals(report.getAsJsonArray("files").get(0).getAsJsonObject().getAsJsonArray("findings").size(),
                summary.get("error").getAsInt() + summary.get("warning").getAsInt() + summary.get("info").getAsInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void evaluatedTreeIsIndentedAndItsColumnsAreStraight(String language) {
        List<String> lines = kigi("evaluate", MODEL, "--lang", language).out().lines().skip(2).toList();
        assertEquals(41, lines.indexOf(""));
        assertTrue(lines.get(1).matches("△  \\S.*") && lines.get(2).matches("△   \\S.*") && lines.get(3).matches("○    \\S.*"));
        TreeSet<Integer> columns = new TreeSet<>();
        int dates = 0;
        for (String line : lines) {
            int due = line.indexOf("2027-03-31");
            if (due >= 0) {
                dates++;
                columns.add(places(line.substring(0, due)));
            }
            assertTrue(places(line) <= 120, line);
        }
        assertEquals(1, columns.size(), "the column of the dates: " + columns);
        assertEquals(38, dates);
    }

    private static int places(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }

    @Test
    void evaluateShowsActualTargetProgressStatusAndForecast() {
        List<String> discount = kigi("evaluate", MODEL).out().lines().filter(line -> line.contains("Average discount")).toList();
        assertTrue(discount.get(0).matches("▼ +Average discount +% +9\\.77 +10\\.66 +8 +-50 % +Deterioration"), discount.get(0));
        assertTrue(discount.get(1).matches(" +Average discount +2026-09 +– +2027-03-31 +[\\d.]+ +[\\d.]+ – [\\d.]+ +<?\\d+ %"),
                discount.get(1));
    }

    /** The sum of the months up to the end of the fiscal year, of which half are known: ¥606M in April to September. */
    @Test
    void evaluateForecastsTheYearFromItsMonths() {
        JsonObject sales = JsonParser.parseString(kigi("evaluate", MODEL, "--format", "json").out()).getAsJsonObject()
                .getAsJsonArray("indicators").get(0).getAsJsonObject();
        JsonObject forecast = sales.getAsJsonObject("forecast");
        assertEquals("FY2026", forecast.get("period").getAsString());
        assertEquals("2027-03-31", forecast.get("end").getAsString());
        double value = forecast.get("value").getAsDouble();
        assertTrue(value > 606e6 + 6 * 100e6 && value < 606e6 + 6 * 160e6, "" + value);
        assertTrue(forecast.get("lower95").getAsDouble() < forecast.get("lower80").getAsDouble()
                && forecast.get("lower80").getAsDouble() < value && value < forecast.get("upper80").getAsDouble()
                && forecast.get("upper80").getAsDouble() < forecast.get("upper95").getAsDouble());
        assertEquals(6, forecast.getAsJsonArray("periods").size());
        assertEquals(6, forecast.getAsJsonArray("candidates").size());
        assertEquals("MONTH", sales.getAsJsonObject("limits").get("frequency").getAsString());
    }

    @Test
    void evaluateJsonNamesEveryField() {
        JsonObject deals = JsonParser.parseString(kigi("evaluate", MODEL, "--format", "json").out()).getAsJsonObject()
                .getAsJsonArray("indicators").get(2).getAsJsonObject();
        assertEquals(List.of("id", "type", "parentId", "code", "name", "nameJa", "unit", "frequency", "baseline", "target", "current",
                "progress", "requiredRate", "satisfaction", "rolledUpProgress", "status", "reason", "problems", "values", "forecast",
                "limits"), List.copyOf(deals.keySet()));
        JsonObject value = deals.getAsJsonArray("values").get(23).getAsJsonObject();
        assertEquals(List.of("period", "start", "end", "actual", "computed", "difference", "assumed", "planned", "forecast", "complete",
                "problem"), List.copyOf(value.keySet()));
        assertEquals(43, value.get("actual").getAsDouble());
        assertEquals(value.get("actual").getAsDouble() - value.get("computed").getAsDouble(), value.get("difference").getAsDouble(), 1e-12);
        JsonObject coming = deals.getAsJsonArray("values").get(24).getAsJsonObject();
        assertEquals("2026-10", coming.get("period").getAsString());
        assertTrue(coming.get("actual").isJsonNull() && coming.getAsJsonObject("forecast").get("value").getAsDouble() > 0);
        assertEquals(30, deals.getAsJsonArray("values").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void evaluateListsThePeriodsSideBySide(String language) {
        List<String> lines = kigi("evaluate", MODEL, "--periods", "--lang", language).out().lines().toList();
        lines.forEach(line -> assertTrue(places(line) <= 120, line));
        int deals = lines.indexOf(lines.stream().filter(line -> line.contains("[deals]")).findFirst().orElseThrow());
        List<String> rows = lines.subList(deals, deals + 35);
        assertTrue(rows.stream().anyMatch(row -> row.matches(" +2026(-09|年9月) +43 +43 +0 +44 +– +– +–")), String.join("\n", rows));
        assertTrue(rows.stream().anyMatch(row -> row.matches(" +2027(-03|年3月) +– +– +– +58 +[\\d.]+ +\\S.*")), String.join("\n", rows));
    }

    @Test
    void evaluateCsvByPeriodHasARowForEachPeriod() {
        List<String> lines = kigi("evaluate", MODEL, "--periods", "--format", "csv").out().lines().toList();
        assertEquals("code,name,unit,period,start,end,actual,computed,difference,assumed,planned,baseline,target,forecast,lower80,upper80,"
                + "lower95,upper95,complete,problem", lines.getFirst());
        List<String> deals = lines.stream().filter(line -> line.startsWith("deals,")).toList();
        assertEquals(30, deals.size());
        assertTrue(deals.get(23).startsWith("deals,Deals won,deal,2026-09,2026-09-01,2026-09-30,43,"), deals.get(23));
        assertTrue(deals.get(23).endsWith(",25,58,,,,,,true,"), deals.get(23));
        assertTrue(deals.get(29).matches("deals,Deals won,deal,2027-03,2027-03-01,2027-03-31,,,,,58,25,58,[\\d.]+,.*,false,"),
                deals.get(29));
    }

    @Test
    void evaluateLooksFromTheDayAskedFor() {
        String out = kigi("evaluate", MODEL, "--as-of", "2026-03-31", "--format", "json").out();
        JsonObject evaluation = JsonParser.parseString(out).getAsJsonObject();
        assertEquals("2026-03-31", evaluation.get("asOf").getAsString());
        JsonObject deals = evaluation.getAsJsonArray("indicators").get(2).getAsJsonObject();
        assertEquals("deals", deals.get("code").getAsString());
        assertEquals("2026-03-31", deals.getAsJsonObject("current").get("end").getAsString());
    }

    @Test
    void evaluateCsvHasARowForEachIndicator() {
        List<String> lines = kigi("evaluate", MODEL, "--format", "csv").out().lines().toList();
        assertEquals(41, lines.size());
        assertTrue(lines.getFirst().startsWith("code,name,level,unit,period,actual,computed,planned,baseline,"));
        assertTrue(lines.get(3).startsWith("deals,Deals won,2,deal,2026-09,43,"), lines.get(3));
    }

    @Test
    void readingsThatAreMissingAreAReasonAndNotAFailure() {
        Result result = kigi("evaluate", SMALL);
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("Unknown: "), result.out());
    }

    @Test
    void versionIsThatOfTheBundle() {
        assertTrue(kigi("--version").out().matches("kigi \\d+\\.\\d+\\.\\d+\\S*\\R"), kigi("--version").out());
    }
}
