package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.persistence.XmiGoalStore;

/** The written form, on files that people can read. */
class CanonicalFilesTest {
    private static final Path VALID = Path.of("fixtures", "valid");

    private final XmiGoalStore store = new XmiGoalStore();

    @ParameterizedTest
    @ValueSource(strings = {"small.kigi", "every-feature.kigi"})
    void canonicalFilesAreWrittenAsTheyWereRead(String name) throws Exception {
        GoalTree tree = store.load(VALID.resolve(name));
        assertEquals(Files.readString(VALID.resolve(name)), new String(store.toBytes(tree), StandardCharsets.UTF_8));
    }

    @Test
    void theFixtureSetsEveryFeatureOfTheMetamodel() throws Exception {
        Set<String> unset = new TreeSet<>();
        Set<String> set = new HashSet<>();
        List<EObject> elements = new ArrayList<>();
        GoalTree tree = store.load(VALID.resolve("every-feature.kigi"));
        elements.add(tree);
        tree.eAllContents().forEachRemaining(elements::add);
        for (EObject element : elements) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (element.eIsSet(feature)) {
                    set.add(name(feature));
                }
            }
        }
        for (Object classifier : GoaltreePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type.getEStructuralFeatures().stream().map(CanonicalFilesTest::name).filter(f -> !set.contains(f)).forEach(unset::add);
            }
        }
        assertEquals(Set.of(), unset, "features that the fixture has to show");
    }

    @Test
    void aFileInAnotherLayoutIsReadAndWrittenInTheCanonicalOne() throws Exception {
        GoalTree tree = store.load(VALID.resolve("hand-edited.kigi"));
        assertEquals(Files.readString(VALID.resolve("small.kigi")), new String(store.toBytes(tree), StandardCharsets.UTF_8));
    }

    @Test
    void changingOneValueChangesOneLine() throws Exception {
        GoalTree tree = store.load(VALID.resolve("every-feature.kigi"));
        tree.getKgis().getFirst().getTarget().setValue(120_000_000.0);
        List<String> before = Files.readAllLines(VALID.resolve("every-feature.kigi"));
        List<String> after = new String(store.toBytes(tree), StandardCharsets.UTF_8).lines().toList();
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                assertEquals("      value=\"120000000\"", after.get(i));
            }
        }
    }

    @Test
    void addingAValueAddsOneLine() throws Exception {
        GoalTree tree = store.load(VALID.resolve("small.kigi"));
        tree.getPeople().getFirst().setRole("Head of sales");
        List<String> before = Files.readAllLines(VALID.resolve("small.kigi"));
        List<String> after = new ArrayList<>(new String(store.toBytes(tree), StandardCharsets.UTF_8).lines().toList());
        assertTrue(after.remove("    role=\"Head of sales\""));
        assertEquals(before, after);
    }

    @Test
    void namesNoSchemaAndNoOtherFile() throws Exception {
        String text = new String(store.toBytes(store.load(VALID.resolve("every-feature.kigi"))), StandardCharsets.UTF_8);
        assertFalse(text.contains("schemaLocation") || text.contains("href") || text.contains("#//"), text);
    }

    /** The same file is read and written by another Java process that is set up as differently as possible. */
    @Test
    void theBytesDoNotDependOnTheMachine() throws Exception {
        Path file = VALID.resolve("every-feature.kigi");
        Path output = Files.createTempFile("kigi", ".bytes");
        try {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=tr",
                    "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati", "-Dline.separator=\r\n", "-Dfile.encoding=COMPAT",
                    "-Dstdout.encoding=UTF-16", "-Dnative.encoding=ISO-8859-1", "-cp", System.getProperty("java.class.path"),
                    Rewrite.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(output.toFile()).start();
            assertEquals(0, process.waitFor());
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(output));
        } finally {
            Files.delete(output);
        }
    }

    /** Writes a file to the standard output as the store would save it. */
    static final class Rewrite {
        private Rewrite() {
        }

        public static void main(String[] arguments) throws Exception {
            XmiGoalStore store = new XmiGoalStore();
            try (PrintStream out = System.out) {
                out.write(store.toBytes(store.load(Path.of(arguments[0]))));
            }
        }
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + '.' + feature.getName();
    }
}
