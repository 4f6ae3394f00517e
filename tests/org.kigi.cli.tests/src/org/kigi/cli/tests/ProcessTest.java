package org.kigi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.cli.tests.CommandLines.MODEL;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.cli.tests.CommandLines.Result;

/** The command line as a program of its own, as its users run it. */
class ProcessTest {

    @TempDir
    private Path folder;

    private Result run(Map<String, String> environment, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, File.pathSeparator)));
        line.addAll(options);
        line.add("org.kigi.cli.Main");
        line.addAll(List.of(arguments));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("LANG", "LC_ALL", "DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Result(status, Files.readString(out), Files.readString(err));
    }

    @Test
    void exitStatusTellsOfFindings() throws Exception {
        assertEquals(1, run(Map.of(), List.of(), "validate", MODEL, "--as-of", "2026-09-30").status());
    }

    @Test
    void writesUtf8WhateverTheEncodingOfTheSystem() throws Exception {
        Result result = run(Map.of("LC_ALL", "C"), List.of("-Dstdout.encoding=US-ASCII"), "evaluate", MODEL, "--lang", "ja");
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("年間売上高"), result.out());
        assertEquals(result.out(), new String(Files.readAllBytes(folder.resolve("stdout")), StandardCharsets.UTF_8));
    }

    @Test
    void speaksTheLanguageOfTheSystem() throws Exception {
        assertTrue(run(Map.of(), List.of("-Duser.language=ja")).out().contains("使い方"));
        assertTrue(run(Map.of(), List.of("-Duser.language=de")).out().contains("Usage"));
    }

    @Test
    void mistakesAreOneLineOnTheStandardError() throws Exception {
        Result result = run(Map.of(), List.of(), "evaluate", "none.kigi");
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertTrue(result.errorLines().size() == 1 && result.err().contains("none.kigi"), result.err());
    }

    /** Too little memory stands for any defect: no stack trace reaches the user. */
    @Test
    void defectIsOneLineThatNamesAFileWithDetails() throws Exception {
        Path model = folder.resolve("wide.kigi");
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <goaltree:GoalTree xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:goaltree="https://kigi.dev/goaltree/1"
                    id="7d6a5a0e-0b54-4d2d-9f0e-0c3e1a6a0001" name="Wide">
                """);
        for (int i = 0; i < 60_000; i++) {
            text.append("<people id=\"7d6a5a0e-0b54-4d2d-9f0e-%012d\" name=\"%s\"/>\n".formatted(i, "x".repeat(100)));
        }
        Files.writeString(model, text.append("</goaltree:GoalTree>\n"));
        Result result = run(Map.of(), List.of("-Xmx16m", "-Djava.io.tmpdir=" + folder), "evaluate", model.toString());
        assertEquals(2, result.status(), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
        assertTrue(result.err().contains("OutOfMemoryError") && result.err().contains("kigi-error-"), result.err());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void missingXvfbIsNamedWithItsPackages() throws Exception {
        Result result = run(Map.of("PATH", folder.toString(), "KIGI_WORKBENCH", "/none"), List.of(), "demo", "--example", "fixtures/small",
                "-o", folder.resolve("out").toString());
        assertEquals(2, result.status());
        assertTrue(result.err().contains("apt-get install xvfb libgtk-3-0 fonts-noto-cjk"), result.err());
        assertEquals(1, result.errorLines().size());
        assertTrue(Files.exists(folder.resolve("out/report-en.html")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void openWithoutADisplaySaysSo() throws Exception {
        Result result = run(Map.of("KIGI_WORKBENCH", "/none"), List.of(), "open");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("DISPLAY") && result.errorLines().size() == 1, result.err());
    }
}
