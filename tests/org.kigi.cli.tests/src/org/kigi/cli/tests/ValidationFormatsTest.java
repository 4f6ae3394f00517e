package org.kigi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.cli.tests.CommandLines.MODEL;
import static org.kigi.cli.tests.CommandLines.kigi;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What other programs read of a validation: SARIF 2.1.0 (OASIS, sections 3.13 to 3.49) and JUnit's XML. */
class ValidationFormatsTest {

    private static final List<String> LEVELS = List.of("none", "note", "warning", "error");

    private static JsonObject run(String sarif) {
        JsonObject log = JsonParser.parseString(sarif).getAsJsonObject();
        assertEquals("2.1.0", log.get("version").getAsString());
        assertTrue(log.get("$schema").getAsString().endsWith("sarif-schema-2.1.0.json"));
        assertEquals(1, log.getAsJsonArray("runs").size());
        return log.getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    @Test
    void sarifHasARuleForEachResultAndALineForEachPlace() throws Exception {
        JsonObject run = run(kigi("validate", MODEL, "--format", "sarif").out());
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals("kigi", driver.get("name").getAsString());
        JsonArray rules = driver.getAsJsonArray("rules");
        Set<String> ids = new HashSet<>();
        for (JsonElement rule : rules) {
            assertTrue(ids.add(rule.getAsJsonObject().get("id").getAsString()));
            assertFalse(rule.getAsJsonObject().getAsJsonObject("shortDescription").get("text").getAsString().isBlank());
            assertTrue(LEVELS.contains(rule.getAsJsonObject().getAsJsonObject("defaultConfiguration").get("level").getAsString()));
        }
        List<String> lines = Files.readAllLines(Path.of(MODEL));
        JsonArray results = run.getAsJsonArray("results");
        assertFalse(results.isEmpty());
        for (JsonElement each : results) {
            JsonObject result = each.getAsJsonObject();
            JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertEquals(rule.get("id"), result.get("ruleId"));
            assertTrue(LEVELS.contains(result.get("level").getAsString()));
            assertFalse(result.getAsJsonObject("message").get("text").getAsString().isBlank());
            JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
            int artifact = place.getAsJsonObject("artifactLocation").get("index").getAsInt();
            assertEquals(run.getAsJsonArray("artifacts").get(artifact).getAsJsonObject().getAsJsonObject("location").get("uri"),
                    place.getAsJsonObject("artifactLocation").get("uri"));
            int line = place.getAsJsonObject("region").get("startLine").getAsInt();
            assertTrue(line >= 1 && line <= lines.size());
        }
    }

    @Test
    void sarifPointsToTheAttribute() throws Exception {
        JsonObject run = run(kigi("validate", MODEL, "--format", "sarif").out());
        List<String> lines = Files.readAllLines(Path.of(MODEL));
        for (JsonElement each : run.getAsJsonArray("results")) {
            if (each.getAsJsonObject().get("ruleId").getAsString().equals("smart.specific.vague-wording")) {
                int line = each.getAsJsonObject().getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation")
                        .getAsJsonObject("region").get("startLine").getAsInt();
                assertTrue(lines.get(line - 1).strip().startsWith("statement"), lines.get(line - 1));
                return;
            }
        }
        throw new AssertionError("the example has a vague sentence");
    }

    @Test
    void sarifEscapesPaths(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("目標 100%.kigi");
        Files.copy(Path.of(CommandLines.SMALL), file);
        JsonObject run = run(kigi("validate", file.toString(), "--format", "sarif").out());
        String uri = run.getAsJsonArray("artifacts").get(0).getAsJsonObject().getAsJsonObject("location").get("uri").getAsString();
        assertEquals(file.toUri().toString(), uri);
        assertTrue(uri.contains("%20100%25.kigi"), uri);
    }

    @Test
    void junitFailsTheRulesOfTheLevelAskedFor() throws Exception {
        assertEquals(0, failures(kigi("validate", "fixtures/warning/warning.kigi", "--format", "junit").out()));
        assertTrue(failures(kigi("validate", "fixtures/warning/warning.kigi", "--format", "junit", "--fail-on", "warning").out()) > 0);
        String japanese = kigi("--lang", "ja", "validate", MODEL, "--format", "junit").out();
        assertTrue(failures(japanese) > 0);
        assertTrue(japanese.contains("エラー"));
    }

    private static int failures(String xml) throws Exception {
        Element suites = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        assertEquals("testsuites", suites.getTagName());
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        NodeList tests = suite.getElementsByTagName("testcase");
        int failures = suite.getElementsByTagName("failure").getLength();
        assertEquals(tests.getLength(), Integer.parseInt(suite.getAttribute("tests")));
        assertEquals(failures, Integer.parseInt(suite.getAttribute("failures")));
        return failures;
    }

    @Test
    void theProjectSetsSeverities(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("warning.kigi");
        Files.copy(Path.of("fixtures/warning/warning.kigi"), file);
        assertTrue(kigi("validate", file.toString()).out().contains("[structure.series-missing]"));
        Files.writeString(folder.resolve("kigi-validation.properties"), "format = 1\nstructure.series-missing = off\nno-such-rule = off\n");
        String out = kigi("validate", file.toString()).out();
        assertFalse(out.contains("[structure.series-missing]"), out);
        assertTrue(out.contains("kigi-validation.properties, line 3"), out);
    }

    @Test
    void rulesOfTheProjectAreRun(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("warning.kigi");
        Files.copy(Path.of("fixtures/warning/warning.kigi"), file);
        Files.createDirectory(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/house.evl"), """
                context GoalTree {
                    constraint Currency {
                        check : self.currency == "XXX"
                        message : "Plan in XXX"
                    }
                }
                """);
        assertTrue(kigi("validate", file.toString()).out().contains("Plan in XXX [evl.house.Currency]"));
        assertEquals(1, kigi("validate", file.toString()).status());
    }
}
