package org.kigi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.cli.tests.CommandLines.MODEL;
import static org.kigi.cli.tests.CommandLines.SMALL;
import static org.kigi.cli.tests.CommandLines.kigi;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.cli.tests.CommandLines.Result;
import org.xml.sax.InputSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ExportTest {

    @TempDir
    private Path folder;

    private Path export(String model, String kind, String... more) {
        Path file = folder.resolve("out." + kind);
        Stream<String> arguments = Stream.of("export", model, "--to", kind, "-o", file.toString());
        Result result = kigi(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
        assertEquals(0, result.status(), result.err());
        assertEquals("", result.out() + result.err());
        return file;
    }

    @Test
    void svgIsADrawingWithTheNamesOfTheLanguage() throws Exception {
        String svg = Files.readString(export(MODEL, "svg", "--lang", "ja"));
        assertEquals("svg", DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)))
                .getDocumentElement().getTagName());
        assertTrue(svg.contains("年間売上高") && svg.contains("業種別ナーチャリング"), "names of indicators and actions");
    }

    @Test
    void themeChangesThePicture() throws IOException {
        String light = Files.readString(export(SMALL, "svg"));
        assertNotEquals(light, Files.readString(export(SMALL, "svg", "--theme", "dark")));
        assertEquals(light, Files.readString(export(SMALL, "svg", "--theme", "LIGHT")));
    }

    @Test
    void pngIsAPicture() throws IOException {
        var picture = ImageIO.read(export(SMALL, "png").toFile());
        assertTrue(picture.getWidth() > 200 && picture.getHeight() > 100);
    }

    @Test
    void pdfIsOne() throws IOException {
        String pdf = Files.readString(export(SMALL, "pdf"), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF-1.") && pdf.strip().endsWith("%%EOF"), pdf.substring(0, 10));
    }

    @Test
    void eachDiagramHasItsOwnContentAndTitle() throws IOException {
        String goals = Files.readString(export(MODEL, "svg", "--as-of", "2026-09-30"));
        String plan = Files.readString(export(MODEL, "svg", "--diagram", "action-plan", "--lang", "ja"));
        String map = Files.readString(export(MODEL, "svg", "--diagram", "influence-map"));
        assertTrue(goals.contains(">Goal tree, as of 2026-09-30<") && goals.contains(">KGI: Annual sales<") && goals.contains(">On track<"));
        assertTrue(plan.contains("施策計画（") && !plan.contains("KGI：年間売上高") && plan.contains("業種別ナーチャリング"));
        assertTrue(map.contains("+0.3, 90 d") && !goals.contains("+0.3, 90 d"));
    }

    @Test
    void layersAndFiltersLeaveThingsOut() throws IOException {
        String bare = Files.readString(export(MODEL, "svg", "--layers", "none"));
        String actions = Files.readString(export(MODEL, "svg", "--layers", "actions,owners"));
        String mine = Files.readString(export(MODEL, "svg", "--filter", "mine=Aya Suzuki"));
        assertTrue(!bare.contains("Running") && !bare.contains("Target ¥"));
        assertTrue(actions.contains("Running") && actions.contains("Aya Suzuki") && !actions.contains("Target ¥"));
        assertTrue(mine.contains("Visits to the web site") && !mine.contains("Recurring sales"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--diagram|tree|goal-tree, action-plan, influence-map", "--diagram|actionplan|did you mean “action-plan”",
        "--layers|x|smart-findings", "--filter|mine|mine=NAME", "--filter|mine=Nobody|Aya Suzuki", "--filter|off-trak|did you mean “off-track”"})
    void whatTheDiagramDoesNotHaveIsNamed(String option, String value, String message) throws IOException {
        Result result = kigi("export", MODEL, "--to", "svg", "-o", folder.resolve("x.svg").toString(), option, value);
        assertEquals(2, result.status());
        assertEquals(1, result.errorLines().size());
        assertTrue(result.err().contains(message), result.err());
        assertNothingIn(folder);
    }

    @Test
    void jsonIsTheContentOfTheTree() throws IOException {
        JsonObject json = JsonParser.parseString(Files.readString(export(SMALL, "json"))).getAsJsonObject();
        assertEquals("https://kigi.dev/goaltree/1", json.get("format").getAsString());
        JsonObject sales = json.getAsJsonObject("goalTree").getAsJsonArray("kgis").get(0).getAsJsonObject();
        assertEquals("売上高", sales.get("nameJa").getAsString());
        assertEquals("7d6a5a0e-0b54-4d2d-9f0e-0c3e1a6a0009", sales.get("owner").getAsString());
        assertEquals("""
                {"id":"7d6a5a0e-0b54-4d2d-9f0e-0c3e1a6a0004","value":200,"date":"2026-12-31"}""", sales.get("target").toString());
        assertEquals("MONTH", sales.get("frequency").getAsString());
        assertEquals("AVERAGE", sales.getAsJsonArray("drivers").get(1).getAsJsonObject().get("aggregation").getAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "svg", "png", "pdf", "json"})
    void sameTreeGivesTheSameBytes(String kind) throws IOException {
        byte[] first = Files.readAllBytes(export(SMALL, kind));
        assertArrayEquals(first, Files.readAllBytes(export(SMALL, kind)));
    }

    @ParameterizedTest
    @CsvSource({"none/out.svg, there is no folder", "., is a folder"})
    void outputThatCannotBeWrittenIsNamed(String output, String reason) throws IOException {
        Result result = kigi("export", SMALL, "--to", "svg", "-o", folder.resolve(output).toString());
        assertEquals(2, result.status());
        assertEquals(1, result.errorLines().size());
        assertTrue(result.err().contains(reason), result.err());
        assertNothingIn(folder);
    }

    @Test
    void devicesAreLeftAlone() {
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            assertEquals(2, kigi("export", SMALL, "--to", "svg", "-o", device.toString()).status());
            assertFalse(Files.isRegularFile(device));
        }
    }

    @Test
    void anExistingFileIsReplacedOnlyByAWholeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");
        assertEquals(2, kigi("export", "fixtures/bad/truncated.kigi", "--to", "json", "-o", file.toString()).status());
        assertEquals("old", Files.readString(file));
        export(SMALL, "json");
        assertTrue(Files.readString(file).startsWith("{"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aLinkKeepsLeadingToItsFile() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Files.createSymbolicLink(folder.resolve("out.json"), real.getFileName());
        export(SMALL, "json");
        assertTrue(Files.isSymbolicLink(folder.resolve("out.json")));
        assertTrue(Files.readString(real).startsWith("{"));
    }

    private static void assertNothingIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }
}
