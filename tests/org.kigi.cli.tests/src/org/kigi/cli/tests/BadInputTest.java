package org.kigi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.cli.tests.CommandLines.kigi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kigi.cli.tests.CommandLines.Result;

/** Whatever is wrong with a file: one line that names it, exit status 2, nothing written. */
class BadInputTest {

    @TempDir
    private Path folder;

    static Stream<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures/bad"))) {
            return Stream.concat(files.sorted().toList().stream(), Stream.of(Path.of("fixtures/none.kigi"), Path.of("fixtures/bad")));
        }
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void everyCommandNamesTheFileInOneLine(Path file) throws IOException {
        Path output = folder.resolve("out.svg");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            for (String[] arguments : new String[][] {{"validate", file.toString()}, {"evaluate", file.toString()},
                    {"evaluate", file.toString(), "--format", "json"}, {"export", file.toString(), "--to", "svg", "-o", output.toString()},
                    {"export", file.toString(), "--to", "xmi", "-o", output.toString()}, {"scenarios", file.toString()},
                    {"sensitivity", file.toString(), "x"}, {"simulate", file.toString(), "x", "--scenario", "y"},
                    {"seek", file.toString(), "x", "--driver", "y"}, {"gap", file.toString(), "x"}}) {
                Result result = kigi(locale, Map.of(), arguments);
                assertEquals(2, result.status(), String.join(" ", arguments));
                assertEquals("", result.out());
                assertEquals(1, result.errorLines().size(), result.err());
                assertTrue(result.err().contains(file.toString()), result.err());
                assertFalse(result.err().contains("Exception") || result.err().contains("the secret"), result.err());
            }
        }
        try (Stream<Path> written = Files.list(folder)) {
            assertEquals(List.of(), written.toList());
        }
    }

    @Test
    void placeInTheFileIsNamed() {
        String line = kigi("validate", "fixtures/bad/bad-value.kigi").err();
        assertTrue(line.contains("bad-value.kigi, line 5, column "), line);
    }

    @Test
    void namesWithLineBreaksStayOnOneLine() {
        Result result = kigi("validate", folder.resolve("two\nlines\u001b[31m.kigi").toString());
        assertEquals(2, result.status());
        assertEquals(1, result.errorLines().size(), result.err());
        assertFalse(result.err().contains("\u001b"));
    }

    @Test
    void demoOnABadProjectWritesNothing() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.copy(Path.of("fixtures/bad/truncated.kigi"), project.resolve("x.kigi"));
        Path output = folder.resolve("output");
        Result result = kigi("demo", "--example", project.toString(), "-o", output.toString());
        assertEquals(2, result.status());
        assertEquals(1, result.errorLines().size(), result.err());
        assertFalse(Files.exists(output));
    }

    @Test
    void demoWithoutAGoalTreeNamesTheFolder() {
        Result result = kigi("demo", "--example", folder.toString());
        assertEquals(2, result.status());
        assertTrue(result.err().contains(folder.toString()) && result.errorLines().size() == 1, result.err());
    }

    @Test
    void openNeedsAFolder() {
        assertEquals(2, kigi("open", "fixtures/none").status());
        assertTrue(kigi("open", CommandLines.MODEL).err().contains("is not a folder"));
    }
}
