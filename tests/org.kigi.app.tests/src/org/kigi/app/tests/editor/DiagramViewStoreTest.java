package org.kigi.app.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.Point;
import org.kigi.diagram.ui.view.DiagramView;
import org.kigi.diagram.ui.view.DiagramViewStore;
import org.kigi.diagram.ui.view.DiagramViews;
import org.kigi.diagram.ui.view.UnreadableViewException;

/** The file that keeps how diagrams were arranged. */
class DiagramViewStoreTest {

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <kigiview version="1">
              <diagram name="Goal tree" orientation="TOP_DOWN">
                <layer name="Influences" on="true"/>
                <filter name="Only off track" on="true"/>
                <element id="a &amp; &lt;b>&quot;" x="-12" y="40"/>
                <element id="c" x="7" y="8" folded="true"/>
                <element id="d" folded="true"/>
              </diagram>
            </kigiview>
            """;

    @TempDir
    Path folder;

    private static DiagramViews example() {
        return DiagramViews.NONE.with("Goal tree", view -> view.withFolded(List.of("d", "c"), true)
                .withPositions(Map.of("c", new Point(7.4, 7.6), "a & <b>\"", new Point(-12, 40))).withOrientation(Orientation.TOP_DOWN)
                .withLayer("Influences", true).withFilter("Only off track", true));
    }

    @Test
    void hasOneLineForEachElementInTheOrderOfTheirIds() {
        assertEquals(FILE, new String(DiagramViewStore.toBytes(example()), StandardCharsets.UTF_8));
    }

    @Test
    void isReadAsItWasWritten() throws Exception {
        Path file = folder.resolve("tree.kigiview");
        DiagramViewStore.save(example(), file);
        assertEquals(example(), DiagramViewStore.load(file));
        byte[] bytes = Files.readAllBytes(file);
        DiagramViewStore.save(DiagramViewStore.load(file), file);
        assertArrayEquals(bytes, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "no temporary file is left");
        }
    }

    @Test
    void isNotThereWhereNothingIsArranged() throws Exception {
        Path file = folder.resolve("tree.kigiview");
        assertEquals(DiagramViews.NONE, DiagramViewStore.load(file));
        DiagramViewStore.save(example(), file);
        DiagramViewStore.save(DiagramViews.NONE.with("Goal tree", view -> DiagramView.NONE), file);
        assertFalse(Files.exists(file));
    }

    @Test
    void liesBesideTheGoalTree() {
        assertEquals(Path.of("a", "tree.v2.kigiview"), DiagramViewStore.fileOf(Path.of("a", "tree.v2.kigi")));
    }

    @Test
    void dropsElementsThatAreGone() {
        DiagramViews kept = example().only(List.of("c")::contains);
        assertEquals(List.of("c"), List.copyOf(kept.of("Goal tree").positions().keySet()));
        assertEquals(List.of("c"), List.copyOf(kept.of("Goal tree").folded()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{}", "<kigiview version=\"1\">", "<other/>", "<kigiview version=\"2\"/>", "<kigiview/>",
        "<kigiview version=\"1\"><element id=\"a\"/></kigiview>", "<kigiview version=\"1\"><diagram/></kigiview>",
        "<kigiview version=\"1\"><diagram name=\"a\" orientation=\"UP\"/></kigiview>",
        "<kigiview version=\"1\"><diagram name=\"a\"><element id=\"a\" x=\"1\"/></diagram></kigiview>",
        "<kigiview version=\"1\"><diagram name=\"a\"><element id=\"a\" x=\"NaN\" y=\"1\"/></diagram></kigiview>",
        "<kigiview version=\"1\"><diagram name=\"a\"><element id=\"a\" x=\"1e99\" y=\"1\"/></diagram></kigiview>",
        "<!DOCTYPE kigiview [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><kigiview version=\"1\">&a;</kigiview>",
        "<<<<<<< ours\n<kigiview version=\"1\"/>\n=======\n>>>>>>> theirs\n" })
    void badContentIsReportedInBothLanguagesWithTheNameOfTheFile(String content) throws Exception {
        Path file = folder.resolve("tree.kigiview");
        Files.writeString(file, content);
        UnreadableViewException failure = assertThrows(UnreadableViewException.class, () -> DiagramViewStore.load(file));
        for (Language language : Language.values()) {
            assertTrue(failure.message(language).contains("tree.kigiview"), failure.message(language));
        }
        assertEquals(content, Files.readString(file));
    }
}
