package org.kigi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.cli.tests.CommandLines.EXAMPLE;
import static org.kigi.cli.tests.CommandLines.MODEL;
import static org.kigi.cli.tests.CommandLines.SMALL;
import static org.kigi.cli.tests.CommandLines.kigi;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.cli.tests.CommandLines.Result;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ExplainTest {

    private static List<String> lines(String... arguments) {
        Result result = kigi(arguments);
        assertEquals(0, result.status(), result.err());
        return result.out().lines().toList();
    }

    private static JsonObject json(String... arguments) {
        return JsonParser.parseString(String.join("\n", lines(arguments))).getAsJsonObject();
    }

    @Test
    void explainsTheCurrentValueDownToTheRows() throws Exception {
        List<String> lines = lines("explain", MODEL, "new_sales");
        assertEquals("Sales to new customers (new_sales), as of 2026-09-30", lines.getFirst());
        assertEquals("Sales to new customers, 2026-09  ¥51,299,000  reading", lines.get(3));
        assertEquals("├─ data/new_sales.csv:25  2026-09-30  ¥51,299,000  ERP", lines.get(4));
        assertTrue(Files.readAllLines(EXAMPLE.resolve("data/new_sales.csv")).get(24).startsWith("2026-09-30,51299000,"));
        assertEquals("└─ By the formula  ¥51,299,000  deals * average_price = 43 deals * ¥1,193,000/deal", lines.get(5));
        assertTrue(lines.contains("   └─ Average price of a deal, 2026-09  ¥1,193,000/deal  data/average_price.csv:25  2026-09-30  CRM"));
    }

    @Test
    void explainsStatusAndChange() {
        List<String> lines = lines("explain", MODEL, "new_sales");
        assertTrue(lines.contains("├─ Progress  53.4 %  (current − baseline) ÷ (target − baseline) = "
                + "(¥51,299,000 − ¥28,950,000) ÷ (¥70,800,000 − ¥28,950,000)"));
        assertTrue(lines.indexOf("Value") < lines.indexOf("Status"));
        assertTrue(lines.indexOf("Status") < lines.indexOf("Change since 2026-08 (Chain substitution)"));
        // 51,299,000 against 43,845,000 in August
        assertEquals("Sales to new customers  +¥7,454,000", lines.get(lines.indexOf("Change since 2026-08 (Chain substitution)") + 1));
    }

    /** The sums of data/*.csv: the twelve months up to September 2026 against the twelve before. */
    @ParameterizedTest
    @ValueSource(strings = {"chain", "lmdi", "shapley"})
    void attributesAnnualSalesSinceLastYear(String method) {
        List<String> lines = lines("explain", MODEL, "annual_sales", "--since", "last-year", "--method", method);
        int change = lines.indexOf("Annual sales  +¥239,804,910");
        assertTrue(lines.get(change - 1).startsWith("Change since 2024-10 to 2025-09 ("), lines.get(change - 1));
        assertEquals("├─ Sales to new customers  +¥167,195,000  70 %", lines.get(change + 1));
        assertTrue(lines.contains("└─ Sales to existing customers  +¥72,609,910  30 %"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("│  │  ├─ Sales qualified leads (SQL)  +¥")));
    }

    @ParameterizedTest
    @CsvSource({"new_sales, baseline, 2025-09", "new_sales, last-year, 2025-09", "new_sales, 2026-03, 2026-03",
        "annual_sales, baseline, 2024-04 to 2025-03", "nps, previous, FY2026 Q1", "annual_sales, 2024-10..2025-09, 2024-10 to 2025-09"})
    void comparesWithThePeriodAskedFor(String code, String since, String shown) {
        // the year up to the baseline of the annual sales, FY2024, is a fiscal year
        String expected = shown.equals("2024-04 to 2025-03") ? "FY2024" : shown;
        assertTrue(lines("explain", MODEL, code, "--since", since).stream()
                .anyMatch(line -> line.startsWith("Change since " + expected + " (")));
    }

    @ParameterizedTest
    @CsvSource({"new_sales, 2026-04, 2026-04", "new_sales, FY2026-Q1, FY2026 Q1", "web_cvr, FY2026-H1, FY2026 H1",
        "annual_sales, FY2025, FY2025", "annual_sales, 2025-07..2026-06, 2025-07 to 2026-06", "nps, fy2025q4, FY2025 Q4",
        "new_sales, 2026-01..2026-03, FY2025 Q4"})
    void explainsThePeriodAskedFor(String code, String period, String shown) {
        List<String> lines = lines("explain", MODEL, code, "--period", period);
        assertTrue(lines.get(3).contains(", " + shown + "  "), lines.get(3));
        assertFalse(lines.get(3).contains("–"), lines.get(3));
        assertTrue(lines.contains("Plan"));
        assertFalse(lines.contains("Status"));
    }

    @Test
    void opensEverythingOnDemand() {
        List<String> lines = lines("explain", MODEL, "new_sales");
        List<String> full = lines("explain", MODEL, "new_sales", "--full");
        assertTrue(full.size() > lines.size() + 20);
        assertTrue(full.stream().anyMatch(line -> line.contains("data/form_submissions.csv:25")));
        assertFalse(lines.stream().anyMatch(line -> line.contains("data/form_submissions.csv:25")));
    }

    @Test
    void explainsUnderTheAssumptionsOfAScenario() {
        List<String> lines = lines("explain", MODEL, "deals", "--scenario", "Stronger inside sales");
        assertEquals("Scenario: Stronger inside sales", lines.get(0));
        assertTrue(lines.get(4).startsWith("Deals won, 2026-09  49.16 deals  sql * win_rate = "), lines.get(4));
        assertTrue(lines.contains("├─ Win rate, 2026-09  26 %  assumed instead of 24.86 %"), lines.toString());
    }

    @Test
    void explainsInJapanese() {
        List<String> lines = lines("explain", MODEL, "new_sales", "--lang", "ja");
        assertEquals("新規顧客売上高［new_sales］（2026-09-30 時点）", lines.getFirst());
        assertTrue(lines.containsAll(List.of("値", "状況", "2026年8月からの変化（連環代替法）")));
    }

    @Test
    void saysWhatIsNotKnown() {
        List<String> lines = lines("explain", MODEL, "brand_awareness");
        assertEquals("Brand awareness among plant engineers, 2026-09  –  There is no reading for 2026-09.", lines.get(3));
    }

    @Test
    void jsonHoldsTheWholeTree() {
        JsonObject explained = json("explain", MODEL, "new_sales", "--format", "json");
        assertEquals(List.of("id", "code", "asOf", "value", "status", "change"), List.copyOf(explained.keySet()));
        JsonObject value = explained.getAsJsonObject("value");
        assertEquals(51299000, value.get("value").getAsInt());
        JsonObject row = value.getAsJsonArray("children").get(0).getAsJsonObject();
        assertEquals("data/new_sales.csv", row.get("file").getAsString());
        assertEquals(25, row.get("line").getAsInt());
        assertEquals("2026-09-30", row.get("date").getAsString());
        assertEquals("ERP", row.get("source").getAsString());
        JsonObject change = explained.getAsJsonObject("change");
        JsonArray contributions = change.getAsJsonArray("contributions");
        double sum = 0;
        for (JsonElement contribution : contributions) {
            sum += contribution.getAsJsonObject().get("amount").getAsDouble();
        }
        assertEquals(change.get("amount").getAsDouble(), sum, 1e-6);
        assertEquals("CHAIN_SUBSTITUTION", change.get("method").getAsString());
    }

    @Test
    void readingsThatAreMissingAreAReasonAndNotAFailure() {
        String code = json("evaluate", SMALL, "--format", "json").getAsJsonArray("indicators").get(0).getAsJsonObject().get("code")
                .getAsString();
        assertTrue(lines("explain", SMALL, code).get(3).contains("–"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"dealz|“deals”?", "zzzzzzzz|no indicator has the code “zzzzzzzz”",
            "new_sales --period soon|“soon” is no period",
        "new_sales --period 2026-13|“2026-13” is no period", "annual_sales --period 2026-04|too short",
        "new_sales --since FY2025|as long as",
        "new_sales --scenario Wish|no scenario “Wish”", "new_sales --scenario stronger_inside_sales|did you mean “Stronger inside sales”?",
        "new_sales --period FY2026-Q5|“FY2026-Q5” is no period",
        "new_sales --method guess|chain|lmdi|shapley"})
    void wrongUsageIsOneLineAndStatus2(String arguments, String mentioned) {
        Result result = kigi(("explain " + MODEL + " " + arguments).split(" "));
        assertEquals(2, result.status(), result.out());
        assertEquals("", result.out());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().contains(mentioned), result.err());
    }
}
