package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.SAXParserFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The limits are the product's own, the same for loading and saving and under every setting of the Java runtime's parser. The names of
 * those settings and their defaults, old and new (since Java 24), are from the documentation of the module java.xml, "Implementation
 * Specific Properties".
 */
class LimitsTest {
    private static final int DEEPEST = 1_000;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int MOST_BYTES = 128 * 1024 * 1024;

    private final XmiGoalStore store = new XmiGoalStore();
    private final Map<String, String> settingsBefore = new HashMap<>();

    @AfterEach
    void restoreSettings() {
        settingsBefore.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "maxElementDepth=0 elementAttributeLimit=10000 entityExpansionLimit=64000 totalEntitySizeLimit=50000000",
        "maxElementDepth=100 elementAttributeLimit=200 entityExpansionLimit=2500 totalEntitySizeLimit=100000",
        "maxElementDepth=5 elementAttributeLimit=3 entityExpansionLimit=1 totalEntitySizeLimit=1 maxXMLNameLimit=5"
            + " entityReplacementLimit=1 maxGeneralEntitySizeLimit=1 maxParameterEntitySizeLimit=1"})
    void aTreeFiveHundredDeepLoadsWhateverTheParserAllows(String settings) throws Exception {
        set(settings);
        GoalTree tree = Trees.deep(500);
        byte[] bytes = store.toBytes(tree);

        GoalTree loaded = store.fromBytes(bytes, "deep");

        SavingProperties.assertEqual(tree, loaded);
        assertArrayEquals(bytes, store.toBytes(loaded));
    }

    @Test
    void theStrictSettingsWouldStopAnOrdinaryParser() throws Exception {
        set("maxElementDepth=100");
        byte[] bytes = store.toBytes(Trees.deep(500));
        assertThrows(SAXException.class,
                () -> SAXParserFactory.newDefaultInstance().newSAXParser().parse(new ByteArrayInputStream(bytes), new DefaultHandler()));
    }

    @Test
    void theDeepestTreeThatIsSavedLoads() throws Exception {
        GoalTree tree = Trees.deep(DEEPEST);
        byte[] bytes = store.toBytes(tree);
        assertArrayEquals(bytes, store.toBytes(store.fromBytes(bytes, "deep")));
    }

    /** A deep tree needs no more stack than a thread has by default on Linux and Windows, 1 MiB. */
    @Test
    void theDeepestTreeFitsIntoTheStackOfAThread() throws Exception {
        byte[] bytes = store.toBytes(Trees.deep(DEEPEST));
        Throwable[] failure = new Throwable[1];
        Thread small = new Thread(null, () -> {
            try {
                store.toBytes(store.fromBytes(bytes, "deep"));
            } catch (UnreadableModelException | UnwritableModelException | StackOverflowError e) {
                failure[0] = e;
            }
        }, "default stack", 1024 * 1024);
        small.start();
        small.join();
        assertNull(failure[0]);
    }

    @Test
    void aDeeperTreeIsNeitherSavedNorLoaded() {
        UnwritableModelException e = assertThrows(UnwritableModelException.class, () -> store.toBytes(Trees.deep(DEEPEST + 1)));
        assertEquals(UnwritableModelException.Reason.TOO_DEEP, e.kind());

        String nested = "<drivers id=\"k%d\">";
        String content = "<kgis id=\"k\">" + IntStream.rangeClosed(3, DEEPEST + 1).mapToObj(nested::formatted).collect(Collectors.joining())
                + "</drivers>".repeat(DEEPEST - 1) + "</kgis>";
        assertEquals(UnreadableModelException.Reason.TOO_DEEP, reasonFor(Trees.file(content)));
    }

    @ParameterizedTest
    @ValueSource(ints = {MOST_ATTRIBUTES + 1, 5_000})
    void anElementWithTooManyAttributesIsReported(int attributes) {
        String content = "<people" + IntStream.range(0, attributes).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining()) + "/>";
        assertEquals(UnreadableModelException.Reason.TOO_MANY_ATTRIBUTES, reasonFor(Trees.file(content)));
    }

    @Test
    void aFileWithTooManyElementsIsReported() {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < MOST_ELEMENTS; i++) {
            content.append("<people id=\"p").append(i).append("\"/>");
        }
        assertEquals(UnreadableModelException.Reason.TOO_MANY_ELEMENTS, reasonFor(Trees.file(content.toString())));
    }

    @Test
    void aFileThatIsTooLargeIsReported() {
        assertEquals(UnreadableModelException.Reason.TOO_LARGE, reasonFor(new byte[MOST_BYTES + 1]));
    }

    @Test
    void aTreeThatWouldBeTooLargeIsNotSaved() {
        GoalTree tree = Elements.goalTree("Large");
        tree.setDescription("x".repeat(MOST_BYTES));
        UnwritableModelException e = assertThrows(UnwritableModelException.class, () -> store.toBytes(tree));
        assertEquals(UnwritableModelException.Reason.TOO_LARGE, e.kind());
    }

    @Test
    void manyEscapedCharactersAreNoAttack() throws Exception {
        GoalTree tree = Elements.goalTree("R&D");
        tree.setDescription("<&\">\n\t".repeat(100_000));
        assertEquals(tree.getDescription(), store.fromBytes(store.toBytes(tree), "tree").getDescription());
    }

    @Test
    void anEntityOfAnEntityIsNotExpanded() {
        String laughs = "<!DOCTYPE g [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
        String file = laughs + new String(Trees.file("<people id=\"a\" name=\"&b;\"/>"), StandardCharsets.UTF_8);
        assertEquals(UnreadableModelException.Reason.DOCTYPE, reasonFor(file.getBytes(StandardCharsets.UTF_8)));
    }

    private UnreadableModelException.Reason reasonFor(byte[] bytes) {
        UnreadableModelException e = assertThrows(UnreadableModelException.class, () -> store.fromBytes(bytes, "strategy.kigi"));
        DamagedFileProperties.reports(e);
        return e.kind();
    }

    private void set(String settings) {
        for (String setting : settings.split(" ")) {
            String name = "jdk.xml." + setting.substring(0, setting.indexOf('='));
            settingsBefore.putIfAbsent(name, System.getProperty(name));
            System.setProperty(name, setting.substring(setting.indexOf('=') + 1));
        }
    }
}
