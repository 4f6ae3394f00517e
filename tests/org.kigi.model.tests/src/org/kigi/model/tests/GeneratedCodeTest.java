package org.kigi.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The committed code is exactly what EMF generates from the Ecore and genmodel. With {@code -Dkigi.regenerate=true} the committed code is replaced
 * by it first.
 */
class GeneratedCodeTest {

    private static final Path BUNDLES = Path.of("../../bundles");

    @TempDir
    private static Path fresh;

    private static boolean generated;

    private static synchronized Path generate() throws IOException {
        if (!generated) {
            ModelGenerator.main(new String[] { BUNDLES.toString(), fresh.toString() });
            if (Boolean.getBoolean("kigi.regenerate")) {
                for (String bundle : new String[] { "org.kigi.model", "org.kigi.model.edit" }) {
                    replace(BUNDLES.resolve(bundle).resolve("src-gen"), sources(fresh.resolve(bundle).resolve("src-gen")));
                }
            }
            generated = true;
        }
        return fresh;
    }

    @ParameterizedTest
    @ValueSource(strings = { "org.kigi.model", "org.kigi.model.edit" })
    void committedCodeIsWhatTheGeneratorWrites(String bundle) throws IOException {
        SortedMap<String, String> expected = sources(generate().resolve(bundle).resolve("src-gen"));
        SortedMap<String, String> committed = sources(BUNDLES.resolve(bundle).resolve("src-gen"));

        assertTrue(expected.size() > 10, "the generator wrote nothing");
        assertEquals(expected.keySet(), committed.keySet(), "generate anew (docs/model.md) and commit the result");
        expected.forEach((file, text) -> assertEquals(text, committed.get(file), file + " was edited by hand or not generated anew"));
    }

    @Test
    void nothingIsGeneratedOutsideSrcGen() throws IOException {
        for (String bundle : new String[] { "org.kigi.model", "org.kigi.model.edit" }) {
            assertTrue(Files.notExists(BUNDLES.resolve(bundle).resolve("src")), bundle + " holds generated code only");
        }
        assertTrue(Files.isDirectory(generate()));
    }

    private static void replace(Path folder, SortedMap<String, String> sources) throws IOException {
        for (String gone : sources(folder).keySet()) {
            Files.delete(folder.resolve(gone));
        }
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    private static SortedMap<String, String> sources(Path folder) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
                sources.put(folder.relativize(file).toString().replace('\\', '/'), text);
            }
        }
        return sources;
    }
}
