package org.kigi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.cli.tests.CommandLines.EXAMPLE;
import static org.kigi.cli.tests.CommandLines.kigi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.cli.tests.CommandLines.Result;

/** The demo and the opening of the workbench, with a stand-in for it. */
class DemoTest {

    private static final Path SMALL = Path.of("fixtures/small");

    @TempDir
    private static Path exampleOutput;
    private static List<String> filesOfTheExample;
    private static Result example;

    @TempDir
    private Path folder;

    private static Map<String, String> environment(String behaviour) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("KIGI_WORKBENCH", "\"" + Path.of(System.getProperty("java.home"), "bin", "java") + "\" \""
                + Path.of("fixtures/workbench/FakeWorkbench.java").toAbsolutePath() + "\" " + behaviour);
        environment.put("DISPLAY", ":77");
        return environment;
    }

    private Result demo(Path project, Map<String, String> environment, String... more) {
        return demo(folder.resolve("out"), project, environment, more);
    }

    private static Result demo(Path output, Path project, Map<String, String> environment, String... more) {
        Stream<String> arguments = Stream.of("demo", "--example", project.toString(), "-o", output.toString());
        return kigi(Locale.ENGLISH, environment, Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
    }

    @BeforeAll
    static void runOnTheExample() throws IOException {
        filesOfTheExample = files(EXAMPLE);
        example = demo(exampleOutput, EXAMPLE, environment(""));
    }

    @Test
    void printsFindingsAndTheEvaluatedTree() {
        assertEquals(0, example.status(), example.err());
        assertTrue(example.out().contains("[smart.time-bound.deadline-missing]"), "the findings");
        assertTrue(example.out().contains("▼     Average discount"), "the evaluated tree");
    }

    @Test
    void listsWhatItWroteInBothLanguages() throws IOException {
        TreeSet<String> listed = new TreeSet<>();
        example.out().substring(example.out().indexOf("\nWritten:\n")).lines().skip(2)
                .forEach(line -> listed.add(exampleOutput.relativize(Path.of(line.strip())).toString()));
        assertEquals(new TreeSet<>(files(exampleOutput)), listed);
        for (String language : List.of("en", "ja")) {
            for (String file : List.of("diagram-%s.svg", "diagram-%s.png", "charts/annual_sales-%s.svg", "charts/nps-%s.png",
                    "report-%s.html", "workbench-%s.png")) {
                assertTrue(listed.contains(file.formatted(language)), file.formatted(language));
            }
        }
    }

    @Test
    void startsTheWorkbenchInBothLanguagesAndThemesOnACopyOfTheExample() throws IOException {
        for (String language : List.of("en", "ja")) {
            assertEquals("language=" + language + " theme=light asOf=2026-09-30 display=:77 project=b2b-marketing",
                    Files.readString(exampleOutput.resolve("workbench-" + language + ".png")));
        }
        assertTrue(Files.readString(exampleOutput.resolve("workbench-dark.png")).startsWith("language=en theme=dark "));
        assertEquals(filesOfTheExample, files(EXAMPLE), "the example is left as it was");
    }

    @Test
    void pageNeedsNothingBesidesItself() throws IOException {
        String page = Files.readString(exampleOutput.resolve("report-ja.html"));
        assertTrue(page.startsWith("<!DOCTYPE html>"));
        assertTrue(page.contains("lang=\"ja\"") && page.contains("年間売上高") && page.contains("prefers-color-scheme"));
        assertFalse(Pattern.compile("(?:src|href)=\"(?!#|report-en\\.html)|url\\([^#)]*http|@import|<script").matcher(page).find());
        TreeSet<String> ids = new TreeSet<>();
        for (Matcher id = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(page); id.find();) {
            assertTrue(ids.add(id.group(1)), "twice: " + id.group(1));
        }
        for (Matcher use = Pattern.compile("url\\(['\"]?#([^'\")]+)").matcher(page); use.find();) {
            assertTrue(ids.contains(use.group(1)), "leads nowhere: " + use.group(1));
        }
    }

    @Test
    void runsASecondTimeIntoTheSameFolder() throws IOException {
        assertEquals(0, demo(SMALL, environment("")).status());
        List<String> first = files(folder);
        assertEquals(0, demo(SMALL, environment("")).status());
        assertEquals(first, files(folder));
    }

    @Test
    void workbenchThatFailsLeavesItsLogAndTheRestIsThere() throws IOException {
        Result result = demo(SMALL, environment("fail"));
        assertEquals(2, result.status());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().contains("status 13") && result.err().contains("workbench-en.log"), result.err());
        assertTrue(Files.readString(folder.resolve("out/workbench-en.log")).contains("fake workbench"));
        assertTrue(Files.exists(folder.resolve("out/report-en.html")) && result.out().contains("report-en.html"));
        assertFalse(Files.exists(folder.resolve("out/workbench-en.png")));
    }

    @Test
    void workbenchThatHangsIsStopped() {
        long before = children();
        Result result = demo(SMALL, environment("hang"), "--timeout", "3");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("within 3 seconds"), result.err());
        assertEquals(before, children());
    }

    private static long children() {
        return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count();
    }

    @Test
    void workbenchThatCannotBeRunIsNamed() {
        Result result = demo(SMALL, Map.of("KIGI_WORKBENCH", "/none/workbench", "DISPLAY", ":77"));
        assertEquals(2, result.status());
        assertTrue(result.err().contains("/none/workbench") && result.errorLines().size() == 1, result.err());
        assertTrue(demo(SMALL, Map.of("DISPLAY", ":77")).err().contains("KIGI_WORKBENCH"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aScreenOfItsOwnStandsInForAMissingDisplay() throws IOException {
        Map<String, String> environment = environment("");
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
        Result result = demo(SMALL, environment);
        assertEquals(0, result.status(), result.err());
        assertTrue(Files.readString(folder.resolve("out/workbench-ja.png")).matches(".* display=:\\d+ .*"));
        assertFalse(ProcessHandle.current().descendants().anyMatch(process -> process.info().command().orElse("").endsWith("Xvfb")));
    }

    @Test
    void openEndsAsTheWorkbenchDoes() {
        assertEquals(new Result(0, "", ""), kigi(Locale.ENGLISH, environment(""), "open", SMALL.toString()));
        Result failed = kigi(Locale.ENGLISH, environment("fail"), "open");
        assertEquals(2, failed.status());
        assertTrue(failed.err().contains("status 13") && failed.errorLines().size() == 1, failed.err());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
