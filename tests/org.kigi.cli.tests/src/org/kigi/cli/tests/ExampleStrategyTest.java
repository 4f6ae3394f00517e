package org.kigi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.cli.tests.CommandLines.MODEL;
import static org.kigi.cli.tests.CommandLines.kigi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The example strategy: what its README promises. */
class ExampleStrategyTest {

    private static JsonObject evaluation() {
        return JsonParser.parseString(kigi("evaluate", MODEL, "--format", "json").out()).getAsJsonObject();
    }

    private static Map<String, JsonObject> byCode() {
        Map<String, JsonObject> indicators = new HashMap<>();
        for (JsonElement indicator : evaluation().getAsJsonArray("indicators")) {
            indicators.put(indicator.getAsJsonObject().get("code").getAsString(), indicator.getAsJsonObject());
        }
        return indicators;
    }

    @Test
    void findingsAreThePlantedFaultsAndThreeThatTheReadingsTell() {
        JsonObject report = JsonParser.parseString(kigi("validate", MODEL, "--format", "json").out()).getAsJsonObject();
        TreeSet<String> found = new TreeSet<>();
        for (JsonElement each : report.getAsJsonArray("files").get(0).getAsJsonObject().getAsJsonArray("findings")) {
            if (each.getAsJsonObject().get("severity").getAsString().equals("info")) {
                continue;
            }
            String path = each.getAsJsonObject().get("path").getAsString();
            found.add(each.getAsJsonObject().get("rule").getAsString() + ": " + path.substring(path.lastIndexOf(" / ") + 3));
        }
        assertEquals(new TreeSet<>(List.of(
                "smart.specific.vague-wording: Lead to MQL rate",
                "smart.specific.ambiguous-term: Lead to MQL rate",
                "smart.specific.loophole: Lead to MQL rate",
                "smart.specific.statement-missing: Promoters (9 or 10)",
                "smart.measurable.baseline-missing: Active sales partners",
                "smart.measurable.data-missing: Brand awareness among plant engineers",
                "smart.achievable.growth-beyond-history: Unique visitors",
                "smart.achievable.effects-too-small: Unique visitors",
                "smart.achievable.drivers-miss-target: Sales to existing customers",
                "smart.relevant.kpi-without-action: Page views",
                "smart.relevant.owner-missing: Average discount",
                "smart.relevant.wrong-way: Passives (7 or 8)",
                "smart.time-bound.deadline-missing: Leads from referrals and partners",
                "smart.time-bound.deadline-after-parent: Leads from webinars",
                "smart.time-bound.milestones-backwards: New customers",
                "smart.achievable.growth-beyond-history: Sales to existing customers",
                "smart.achievable.growth-beyond-history: Average discount",
                "smart.achievable.growth-beyond-history: Share of customers with weekly use")), found);
    }

    @Test
    void formulasGiveTheMeasuredValues() {
        Map<String, JsonObject> indicators = byCode();
        assertEquals(40, indicators.size());
        int compared = 0;
        for (JsonObject indicator : indicators.values()) {
            assertTrue(indicator.getAsJsonArray("problems").isEmpty() || indicator.get("code").getAsString().equals("brand_awareness"),
                    indicator.get("code") + " " + indicator.get("problems"));
            for (JsonElement value : indicator.getAsJsonArray("values")) {
                JsonElement actual = value.getAsJsonObject().get("actual");
                JsonElement computed = value.getAsJsonObject().get("computed");
                if (!actual.isJsonNull() && !computed.isJsonNull()) {
                    assertEquals(1, computed.getAsDouble() / actual.getAsDouble(), 1e-6, indicator.get("code") + " " + value);
                    compared++;
                }
            }
        }
        assertTrue(compared >= 6 * 24, "six indicators have readings and a formula: " + compared);
    }

    @Test
    void baselinesAreTheReadingsOfSeptember2025() {
        for (JsonObject indicator : byCode().values()) {
            if (indicator.get("baseline").isJsonNull() || indicator.get("frequency").getAsString().equals("YEAR")) {
                continue;
            }
            JsonObject baseline = indicator.getAsJsonObject("baseline");
            assertEquals("2025-09-30", baseline.get("date").getAsString());
            for (JsonElement each : indicator.getAsJsonArray("values")) {
                JsonObject value = each.getAsJsonObject();
                if (value.get("end").getAsString().equals("2025-09-30")) {
                    double measured = (value.get("actual").isJsonNull() ? value.get("computed") : value.get("actual")).getAsDouble();
                    assertEquals(1, baseline.get("value").getAsDouble() / measured, 0.005, indicator.get("code").getAsString());
                }
            }
        }
    }

    @Test
    void fortunesAreMixed() {
        Map<String, Integer> counts = new HashMap<>();
        byCode().values().forEach(indicator -> counts.merge(indicator.get("status").getAsString(), 1, Integer::sum));
        assertEquals(6, counts.size(), counts.toString());
        assertEquals("DETERIORATION", byCode().get("discount_rate").get("status").getAsString());
        assertEquals("ACHIEVED", byCode().get("webinar_leads").get("status").getAsString());
    }

    /** Twelve months up to September 2026 by hand from data/annual_sales.csv. */
    @Test
    void annualSalesAreThoseOfTheLastTwelveMonths() throws Exception {
        double sum = 0;
        for (String line : Files.readAllLines(CommandLines.EXAMPLE.resolve("data/annual_sales.csv")).subList(13, 25)) {
            sum += Double.parseDouble(line.split(",", -1)[1]);
        }
        JsonObject current = byCode().get("annual_sales").getAsJsonObject("current");
        assertEquals(sum, current.get("actual").getAsDouble());
        assertEquals("2026-09-30", current.get("end").getAsString());
    }

    @Test
    void fileIsCanonical(@TempDir Path folder) throws Exception {
        Path copy = folder.resolve("copy.kigi");
        assertEquals(0, kigi("export", MODEL, "--to", "xmi", "-o", copy.toString()).status());
        assertArrayEquals(Files.readAllBytes(Path.of(MODEL)), Files.readAllBytes(copy));
    }

    @Test
    void everythingIsNamedInBothLanguages() {
        JsonObject tree = JsonParser.parseString(export("json")).getAsJsonObject().getAsJsonObject("goalTree");
        int actions = named(tree.getAsJsonArray("kgis"));
        assertEquals(23, actions);
        for (JsonElement person : tree.getAsJsonArray("people")) {
            assertTrue(person.getAsJsonObject().has("nameJa"));
        }
    }

    private static String export(String kind) {
        try {
            Path file = Files.createTempFile("kigi", "." + kind);
            assertEquals(0, kigi("export", MODEL, "--to", kind, "-o", file.toString()).status());
            String text = Files.readString(file);
            Files.delete(file);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int named(Iterable<JsonElement> indicators) {
        int actions = 0;
        for (JsonElement each : indicators) {
            JsonObject indicator = each.getAsJsonObject();
            assertTrue(indicator.has("nameJa"), indicator.get("name").getAsString());
            assertEquals(indicator.has("statement"), indicator.has("statementJa"), indicator.get("name").getAsString());
            actions += indicator.has("drivers") ? named(indicator.getAsJsonArray("drivers")) : 0;
            if (indicator.has("actions")) {
                for (JsonElement action : indicator.getAsJsonArray("actions")) {
                    actions++;
                    for (String feature : List.of("nameJa", "statement", "statementJa", "owner", "start", "end", "cost",
                            "expectedEffect")) {
                        assertTrue(action.getAsJsonObject().has(feature), feature + " of " + action);
                    }
                }
            }
        }
        return actions;
    }
}
