package org.kigi.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kigi.core.Language;
import org.kigi.persistence.UnreadableModelException.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Files of earlier versions. Version 1 is the first one, so there is no step yet; these ones stand for steps of a future version 3, in
 * which titles have become names and measures drivers. A step of the product gets a test of its own and files of its version as fixtures.
 */
class FormatTest {
    private static final Path OLDEST = Path.of("fixtures/format/oldest.kigi");
    private static final Path OLDER = Path.of("fixtures/format/older.kigi");
    private static final Path CURRENT = Path.of("fixtures/valid/small.kigi");
    private static final Format THIRD = new Format(3, List.of(TitlesBecomeNames::new, MeasuresBecomeDrivers::new));

    static final class TitlesBecomeNames extends FormatStep {
        @Override
        public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) throws SAXException {
            AttributesImpl renamed = new AttributesImpl(attributes);
            int title = renamed.getIndex("title");
            if (title >= 0) {
                renamed.setLocalName(title, "name");
                renamed.setQName(title, "name");
            }
            super.startElement(namespace, name, qualifiedName, renamed);
        }
    }

    static final class MeasuresBecomeDrivers extends FormatStep {
        @Override
        public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) throws SAXException {
            super.startElement(namespace, renamed(name), renamed(qualifiedName), attributes);
        }

        @Override
        public void endElement(String namespace, String name, String qualifiedName) throws SAXException {
            super.endElement(namespace, renamed(name), renamed(qualifiedName));
        }

        private static String renamed(String name) {
            return name.equals("measures") ? "drivers" : name;
        }
    }

    @Test
    void anOldFileTakesAllStepsToTheCurrentVersion() throws Exception {
        assertEquals(Files.readString(CURRENT), migrated(Files.readString(OLDEST)));
    }

    @Test
    void aFileInBetweenTakesOnlyTheStepsAfterItsVersion() throws Exception {
        assertEquals(Files.readString(CURRENT), migrated(Files.readString(OLDER)));
        assertEquals(Reason.UNKNOWN_ATTRIBUTE, reasonFor(Files.readString(OLDEST).replace("goaltree/1", "goaltree/2")));
    }

    @Test
    void whatIsWrongInAnOldFileIsReportedWhereItStandsThere() throws IOException {
        UnreadableModelException e = assertThrows(UnreadableModelException.class,
                () -> migrated(Files.readString(OLDEST).replace("2027-03-31", "31 March 2027")));
        assertEquals(Reason.BAD_VALUE, e.kind());
        assertEquals(15, e.line());
    }

    @Test
    void aVersionBeforeTheOldestStepIsRefused() throws IOException {
        assertEquals(Reason.OTHER_VERSION, reasonFor(Files.readString(OLDEST).replace("goaltree/1", "goaltree/0")));
    }

    @Test
    void aProgramRefusesANewerFileAndSaysSo() throws IOException {
        for (String version : List.of("2", "3", "10", "999999999")) {
            byte[] newer = Files.readString(CURRENT).replace("goaltree/1", "goaltree/" + version).getBytes(StandardCharsets.UTF_8);
            UnreadableModelException e = assertThrows(UnreadableModelException.class, () -> new XmiGoalStore().fromBytes(newer, "a.kigi"));
            assertEquals(Reason.NEWER_VERSION, e.kind());
            assertEquals("a.kigi, line 2, column 1: this was written by a newer Kigi, in the format https://kigi.dev/goaltree/" + version
                    + ", and this one reads up to https://kigi.dev/goaltree/1; update Kigi to open it", e.message(Language.EN));
            assertTrue(e.message(Language.JA).contains("Kigi を更新して"), e.message(Language.JA));
        }
    }

    @Test
    void whatIsNoVersionIsNoGoalTree() throws IOException {
        for (String version : List.of("", "-1", "01", "1.1", "draft", "9999999999")) {
            byte[] other = Files.readString(CURRENT).replace("goaltree/1", "goaltree/" + version).getBytes(StandardCharsets.UTF_8);
            UnreadableModelException e = assertThrows(UnreadableModelException.class, () -> new XmiGoalStore().fromBytes(other, "a.kigi"));
            assertEquals(Reason.NOT_A_GOAL_TREE, e.kind());
        }
    }

    private static String migrated(String text) throws UnreadableModelException, UnwritableModelException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(new XmiGoalStore().toBytes(GoalTreeReader.read(bytes, "old", THIRD)), StandardCharsets.UTF_8);
    }

    private static Reason reasonFor(String text) {
        return assertThrows(UnreadableModelException.class, () -> migrated(text)).kind();
    }
}
