package org.kigi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.cli.tests.CommandLines.MODEL;
import static org.kigi.cli.tests.CommandLines.SMALL;
import static org.kigi.cli.tests.CommandLines.kigi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.cli.tests.CommandLines.Result;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What-if on the example: scenarios, sensitivity, simulation, goal seek and gap. */
class ScenarioCommandsTest {

    private static final String STRONGER = "Stronger inside sales";
    private static final String SLOWER = "設備投資の減速";

    private static String text(String... arguments) {
        Result result = kigi(arguments);
        assertEquals(0, result.status(), result.err());
        return result.out();
    }

    private static String line(String out, String part) {
        return out.lines().filter(line -> line.contains(part)).findFirst()
                .orElseThrow(() -> new AssertionError(part + " is not in\n" + out));
    }

    private static JsonObject json(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "json";
        return JsonParser.parseString(text(all)).getAsJsonObject();
    }

    private static JsonObject of(JsonArray array, String code) {
        return StreamSupport.stream(array.spliterator(), false).map(each -> each.getAsJsonObject())
                .filter(each -> each.get("code").getAsString().equals(code)).findFirst().orElseThrow();
    }

    private static double number(JsonObject object, String name) {
        return object.get(name).getAsDouble();
    }

    /** 411 MQL × 46 % × 26 % = 49.156 deals instead of 43. */
    @Test
    void scenariosStandSideBySide() {
        String out = text("scenarios", MODEL);
        assertTrue(line(out, "Indicator").matches("Indicator +Now +Stronger inside sales +Change +Progress "
                + " *Factories invest less +Change +Progress"), out);
        assertTrue(line(out, "Deals won").matches(" +Deals won +43 deals +○ +49\\.16 deals +\\+14\\.3 % +73 % +○ +39\\.81 deals"
                + " +-7\\.4 % .*"),
                line(out, "Deals won"));
        assertEquals(40, out.lines().skip(3).count());
    }

    @Test
    void onlyTheScenariosAskedForAreShown() {
        JsonObject both = json("scenarios", MODEL);
        assertEquals(2, both.getAsJsonArray("scenarios").size());
        JsonObject one = json("scenarios", MODEL, "--scenario", SLOWER);
        assertEquals("Factories invest less", one.getAsJsonArray("scenarios").get(0).getAsJsonObject().get("name").getAsString());
        JsonObject deals = of(one.getAsJsonArray("indicators"), "deals");
        JsonObject cell = deals.getAsJsonArray("scenarios").get(0).getAsJsonObject();
        assertEquals(number(cell, "value") - 43, number(cell, "difference"), 1e-9);
        assertEquals(2, json("scenarios", MODEL, "--scenario", SLOWER, "--scenario", STRONGER).getAsJsonArray("scenarios").size());
        assertEquals(1 + 40 * 3, text("scenarios", MODEL, "--format", "csv").lines().count());
    }

    @Test
    void evaluateLooksUnderAScenario() {
        JsonObject deals = of(json("evaluate", MODEL, "--scenario", STRONGER).getAsJsonArray("indicators"), "deals");
        assertEquals(411 * 0.46 * 0.26, number(deals.getAsJsonObject("current"), "computed"), 1e-3);
        assertTrue(text("evaluate", MODEL, "--scenario", "インサイドセールス強化").contains("46"));
    }

    @Test
    void whatIsComputedUnderAScenarioSaysSo() {
        String scenario = "Scenario: Stronger inside sales\n";
        assertTrue(text("evaluate", MODEL, "--scenario", STRONGER).startsWith(scenario));
        assertTrue(text("evaluate", MODEL, "--periods", "--scenario", STRONGER).startsWith(scenario));
        assertTrue(text("explain", MODEL, "deals", "--scenario", STRONGER).startsWith(scenario));
        assertTrue(text("seek", MODEL, "deals", "--driver", "win_rate", "--scenario", STRONGER).startsWith(scenario));
        assertTrue(text("gap", MODEL, "deals", "--scenario", STRONGER).startsWith(scenario));
        assertTrue(text("--lang", "ja", "explain", MODEL, "deals", "--scenario", STRONGER).startsWith("シナリオ: インサイドセールス強化\n"));
    }

    @Test
    void sensitivityShowsTheLargestSwingFirst() {
        String out = text("sensitivity", MODEL, "annual_sales");
        List<String> rows = out.lines().filter(line -> line.contains("█")).toList();
        assertEquals(12, rows.size());
        assertTrue(rows.getFirst().startsWith("Customers under contract *"), out);
        assertTrue(out.contains("* No range is stated: 10 % of the value down and up."), out);
        assertTrue(out.contains("“Visits to the web site” has no influence on “Annual sales”."), out);
        JsonArray inputs = json("sensitivity", MODEL, "annual_sales").getAsJsonArray("inputs");
        for (int i = 1; i < inputs.size(); i++) {
            assertTrue(number(inputs.get(i - 1).getAsJsonObject(), "swing") >= number(inputs.get(i).getAsJsonObject(), "swing"));
        }
    }

    @Test
    void sensitivityOfAScenarioUsesItsRanges() {
        JsonArray inputs = json("sensitivity", MODEL, "deals", "--scenario", STRONGER).getAsJsonArray("inputs");
        assertEquals(List.of("sql_rate", "win_rate"), StreamSupport.stream(inputs.spliterator(), false)
                .map(each -> each.getAsJsonObject().get("code").getAsString()).toList());
        JsonObject winRate = inputs.get(1).getAsJsonObject();
        assertEquals(411 * 0.46 * 0.245, number(winRate, "low"), 1e-3);
        assertEquals(411 * 0.46 * 0.275, number(winRate, "high"), 1e-3);
        assertTrue(winRate.get("stated").getAsBoolean());
        assertEquals(1 + 3, text("sensitivity", MODEL, "deals", "--scenario", STRONGER, "--format", "csv").lines().count());
    }

    /** Independent factors: the mean of the product is that of the means, (43 + 46 + 49) % / 3 × (24.5 + 26 + 27.5) % / 3 × 411. */
    @Test
    void simulationHasTheMeanOfItsRanges() {
        JsonObject simulation = json("simulate", MODEL, "deals", "--scenario", STRONGER, "--draws", "20000", "--seed", "7");
        JsonObject summary = simulation.getAsJsonObject("summary");
        assertEquals(411 * 0.46 * 0.26, number(summary, "mean"), 4 * number(summary, "standardDeviation") / Math.sqrt(20_000) + 1e-3);
        assertEquals(20_000, simulation.get("draws").getAsInt());
        assertEquals(7, simulation.get("seed").getAsInt());
        assertEquals(simulation, json("simulate", MODEL, "deals", "--scenario", STRONGER, "--draws", "20000", "--seed", "7"));
        String out = text("simulate", MODEL, "deals", "--scenario", STRONGER);
        assertTrue(out.contains("Deals won under “Stronger inside sales”, 2026-09: 10,000 draws, seed 1"), out);
        for (String part : List.of("P10", "P50", "P90", "Mean", "Standard deviation", "Target met", "Win rate")) {
            line(out, part);
        }
        assertTrue(out.lines().filter(line -> line.contains("█")).count() >= 15, out);
    }

    /** The target of 58 deals needs 58 ÷ 173 SQL = 33.526 %. */
    @Test
    void seekFindsTheRequiredValue() {
        JsonObject seek = json("seek", MODEL, "deals", "--driver", "win_rate");
        assertEquals(100 * 58 / 173.0, number(seek, "required"), 1e-6);
        assertEquals(58, number(seek, "achieved"), 1e-9);
        assertTrue(seek.get("reason").isJsonNull());
        String out = text("seek", MODEL, "deals", "--driver", "win_rate");
        assertTrue(line(out, "Required").matches("Required +33\\.53 %"), out);
        assertTrue(line(out, "Relative difference").matches("Relative difference +\\+34\\.9 %"), out);
        assertTrue(text("seek", MODEL, "deals", "--driver", "nps").contains(
                "“Customer satisfaction (NPS)” has no influence on “Deals won”."));
        assertEquals("NO_INFLUENCE", json("seek", MODEL, "sql_rate", "--driver", "deals").get("reasonCode").getAsString());
    }

    /** The scenario qualifies 46 % of the 411 marketing leads; 26 % of them are won. */
    @Test
    void seekAndGapLookAtTheScenarioThatIsAskedFor() {
        double qualified = 411 * 0.46;
        assertEquals(100 * 58 / qualified, number(json("seek", MODEL, "deals", "--driver", "win_rate", "--scenario", STRONGER), "required"),
                1e-6);
        assertEquals(58 - qualified * 0.26, number(json("gap", MODEL, "deals", "--scenario", STRONGER), "gap"), 1e-9);
    }

    /** 15 deals are missing; the weights of SQL and win rate are 0.6 and 0.4. */
    @Test
    void gapIsSplitByWeightOrAbility() {
        JsonObject split = json("gap", MODEL, "deals");
        assertEquals(15, number(split, "gap"));
        assertEquals(9, number(of(split.getAsJsonArray("parts"), "sql"), "amount"), 1e-9);
        assertEquals(6, number(of(split.getAsJsonArray("parts"), "win_rate"), "amount"), 1e-9);
        for (String by : List.of("ability", "best")) {
            JsonObject other = json("gap", MODEL, "deals", "--by", by);
            double sum = 0;
            for (var part : other.getAsJsonArray("parts")) {
                sum += number(part.getAsJsonObject(), "amount");
            }
            assertEquals(15, sum, 1e-9);
            assertFalse(number(of(other.getAsJsonArray("parts"), "sql"), "amount") == 9);
        }
        String out = text("gap", MODEL, "deals");
        assertTrue(line(out, "Win rate").matches("Win rate +40\\.0 % +\\+6 deals +24\\.86 % +28\\.32 %"), out);
        assertEquals(3, text("gap", MODEL, "deals", "--format", "csv").lines().count());
        assertTrue(text("gap", MODEL, "webinar_leads").contains("There is no gap"));
    }

    @Test
    void everythingLooksFromTheDayAskedFor() {
        assertTrue(text("seek", MODEL, "deals", "--driver", "win_rate", "--as-of", "2026-03-31").contains("(2026-03)"));
        assertTrue(text("scenarios", MODEL, "--as-of", "2026-03-31").contains("as of 2026-03-31"));
    }

    @Test
    void whatCannotBeComputedIsAReasonAndNotAFailure() {
        assertTrue(text("seek", SMALL, "sales", "--driver", "deals").contains(
                "Not computable because “Sales” has no value whatever “Deals” is."));
        assertTrue(text("gap", SMALL, "sales").contains("Not computable because “Sales” has no value."));
        assertTrue(text("sensitivity", SMALL, "deals").contains("Not computable because “Deals” has no formula"));
        assertEquals(3, text("scenarios", SMALL).lines().skip(3).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenarios", "sensitivity deals", "simulate deals --scenario " + SLOWER, "seek deals --driver win_rate",
            "gap deals", "gap deals --by ability"})
    void textIsJapaneseWhenAskedFor(String arguments) {
        String[] parts = arguments.split(" ");
        TreeSet<String> english = new TreeSet<>();
        String[] all = new String[parts.length + 3];
        all[0] = parts[0];
        all[1] = MODEL;
        System.arraycopy(parts, 1, all, 2, parts.length - 1);
        all[parts.length + 1] = "--lang";
        all[parts.length + 2] = "ja";
        for (String line : text(all).lines().toList()) {
            if (line.matches(".*[a-z]{4,}.*")) {
                english.add(line);
            }
        }
        assertEquals(new TreeSet<>(), english);
    }

    @ParameterizedTest
    @CsvSource({"'scenarios x.kigi --scenario Stronger', Stronger", "'evaluate M --scenario Stronger_inside_sale', Stronger inside sales”?",
            "'simulate M deals --scenario Factories_invest_les', Factories invest less”?", "'simulate M deals', --scenario",
            "'sensitivity M dels', deals”?", "'seek M deals --driver win_rat', win_rate”?", "'seek M deals', --driver",
            "'gap M zzzzzzz', zzzzzzz", "'gap M deals --by luck', weight|ability|best",
            "'simulate M deals --scenario Factories_invest_less --draws 0', '1,000,000'",
            "'simulate M deals --scenario Factories_invest_less --draws many', --draws"})
    void wrongNamesAreOneLineAndStatus2(String arguments, String mentioned) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            String[] parts = arguments.split(" ");
            for (int i = 0; i < parts.length; i++) {
                parts[i] = parts[i].equals("M") ? MODEL : parts[i].matches("[A-Z].*") ? parts[i].replace('_', ' ') : parts[i];
            }
            Result result = kigi(locale, Map.of(), parts);
            assertEquals(2, result.status(), arguments);
            assertEquals("", result.out());
            assertEquals(1, result.errorLines().size(), result.err());
            if (locale == Locale.ENGLISH && !arguments.contains("x.kigi")) {
                assertTrue(result.err().contains(mentioned), result.err());
            }
        }
    }
}
