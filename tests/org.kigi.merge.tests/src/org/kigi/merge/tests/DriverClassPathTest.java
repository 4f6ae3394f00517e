package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script of the product gives the driver of Git a few bundles only, since it must start quickly; they must be all that it needs. */
class DriverClassPathTest {

    private static final Path SCRIPT = Path.of("..", "..", "features", "org.kigi.feature", "rootfiles", "kigi");
    /** The bundles of libraries whose files have other names in Maven. */
    private static final Map<String, String> BUNDLES = Map.of("gson", "com.google.gson", "fastcsv", "de.siegmar.fastcsv");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"problem-code-renamed, kigi, 0, 1 problem that neither side had alone", "conflict-both-changed, kigi, 1, 1 conflict to decide",
        "conflict-reading-changed, csv, 1, 1 conflict to decide", "layout-arranged-by-both, kigiview, 0, ''"})
    void mergesWithTheBundlesOfTheScript(String name, String extension, int status, String said) throws Exception {
        for (String version : List.of("base", "ours", "theirs")) {
            Files.copy(Path.of("fixtures/merge", name, version + '.' + extension), folder.resolve(version));
        }
        assertTrue(run(status, "git-merge", "base", "ours", "theirs", "a." + extension).contains(said));
        assertEquals(Files.readString(Path.of("fixtures/merge", name, "expected." + extension)), Files.readString(folder.resolve("ours")));
    }

    @Test
    void comparesWithTheBundlesOfTheScript() throws Exception {
        Files.copy(Path.of("fixtures/merge/moved/base.kigi"), folder.resolve("a.kigi"));
        Files.copy(Path.of("fixtures/merge/moved/ours.kigi"), folder.resolve("b.kigi"));
        assertEquals("a.kigi\n  KPI Leads moved under Marketing (was under New customers)\n", run(0, "git-diff", "a.kigi", "a.kigi", "1",
                "100644", "b.kigi", "2", "100644"));
        assertTrue(run(0, "git-text", "a.kigi").contains("Target of Leads"));
    }

    private String run(int status, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en",
                "-cp", classPath(),
                "org.kigi.cli.GitDriver"));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(status, process.waitFor(), said);
        return said;
    }

    /** Of our own class path, what the script takes. */
    private static String classPath() throws IOException {
        Set<String> taken = Pattern.compile("([a-z.]+)_\\*").matcher(Files.readString(SCRIPT)).results().map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertTrue(taken.size() > 10, taken.toString());
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(place -> taken.contains(bundle(place)) || bundle(place).startsWith("org.hipparchus.")).map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String bundle(Path place) {
        Path part = place.endsWith(Path.of("target", "classes")) ? place.getParent().getParent() : place;
        Matcher jar = Pattern.compile("(.+?)-\\d.*\\.jar").matcher(part.getFileName().toString());
        String name = jar.matches() ? jar.group(1) : part.getFileName().toString();
        return name.startsWith("hipparchus-") ? "org.hipparchus." + name.substring("hipparchus-".length()) : BUNDLES.getOrDefault(name, name);
    }
}
