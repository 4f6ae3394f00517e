package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.merge.Conflicts;
import org.kigi.merge.FileDifference;
import org.kigi.merge.FileMerge;
import org.kigi.merge.MergedFile;
import org.kigi.merge.UnmergeableException;
import org.kigi.merge.UnmergeableException.Reason;
import org.kigi.persistence.XmiGoalStore;

/** What Git and people put before a merge: it names the version, the place and the next step, or makes nothing of it. */
class BadInputTest {

    private static final String NAME = "strategy.kigi";

    private final byte[] base = read("value-changed/base.kigi");
    private final byte[] ours = read("value-changed/ours.kigi");
    private final byte[] theirs = read("value-changed/theirs.kigi");
    private final byte[] expected = read("value-changed/expected.kigi");

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(Path.of("fixtures/merge", name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] edited(byte[] content, String from, String to) {
        assertTrue(text(content).contains(from), from);
        return bytes(text(content).replaceFirst(from, to));
    }

    private static UnmergeableException refused(Reason reason, String name, byte[] base, byte[] ours, byte[] theirs) {
        UnmergeableException refusal = assertThrows(UnmergeableException.class, () -> FileMerge.merge(name, base, ours, theirs));
        assertEquals(reason, refusal.reason());
        for (Language language : Language.values()) {
            assertTrue(refusal.message(language).lines().count() == 1 && !refusal.message(language).contains("{"), refusal.message(language));
        }
        return refusal;
    }

    @ParameterizedTest
    @CsvSource({"0, the common ancestor, 共通の祖先", "1, our version, 自分側の版", "2, their version, 相手側の版"})
    void namesTheVersionThatIsNotXml(int version, String english, String japanese) {
        byte[][] versions = {base, ours, theirs};
        versions[version] = bytes("<a");
        UnmergeableException refusal = refused(Reason.UNREADABLE, NAME, versions[0], versions[1], versions[2]);
        assertTrue(refusal.message(Language.EN).contains(english), refusal.message(Language.EN));
        assertTrue(refusal.message(Language.JA).contains(japanese), refusal.message(Language.JA));
        assertTrue(refusal.message(Language.EN).contains(NAME));
    }

    /** Wherever a file ends too early, it is refused; a whole version is never taken for less than it is. */
    @Test
    void refusesFilesThatAreCutOff() {
        int end = text(theirs).lastIndexOf("</goaltree:GoalTree>") + "</goaltree:GoalTree>".length();
        for (int length = 1; length < end; length += 97) {
            refused(Reason.UNREADABLE, NAME, base, ours, bytes(text(theirs).substring(0, Math.min(length, end - 1))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none"})
    void filesThatBothHaveAddedHaveNoBase(String content) throws UnmergeableException {
        MergedFile merged = FileMerge.merge(NAME, content.isEmpty() ? new byte[0] : null, ours, ours);
        assertArrayEquals(ours, merged.content());
        assertTrue(merged.conflicts().isEmpty());
    }

    @Test
    void refusesAVersionOfANewerKigi() {
        UnmergeableException refusal = refused(Reason.UNREADABLE, NAME, base, ours, edited(theirs, "goaltree/1\"", "goaltree/99\""));
        assertTrue(refusal.message(Language.EN).contains("newer"), refusal.message(Language.EN));
    }

    /** Git hands over what is in the repository; a checkout may have changed line ends, and an editor may have put a mark before the file. */
    @Test
    void lineEndsAndByteOrderMarksAreNoChange() throws UnmergeableException {
        byte[] windows = bytes("\uFEFF" + text(ours).replace("\n", "\r\n"));
        assertEquals(text(expected), text(FileMerge.merge(NAME, base, windows, theirs).content()));
        assertEquals(text(expected), text(FileMerge.merge(NAME, windows(base), windows(ours), windows(theirs)).content()));
        assertEquals(List.of(), FileDifference.text(NAME, base, windows(base), Language.EN));
        byte[] readings = read("readings-added-and-changed/base.csv");
        assertArrayEquals(readings, FileMerge.merge("a.csv", readings, windows(readings), readings).content());
        byte[] layout = read("layout-arranged-by-both/base.kigiview");
        assertArrayEquals(layout, FileMerge.merge("a.kigiview", layout, windows(layout), layout).content());
    }

    private static byte[] windows(byte[] content) {
        return bytes(text(content).replace("\n", "\r\n"));
    }

    @Test
    void refusesAnIdThatIsThereTwice() {
        UnmergeableException refusal = refused(Reason.UNREADABLE, NAME, base, edited(ours, "id=\"price\"", "id=\"leads\""), theirs);
        assertTrue(refusal.message(Language.EN).contains("leads"), refusal.message(Language.EN));
    }

    @Test
    void refusesOneIdForElementsOfTwoKinds() {
        byte[] other = edited(edited(theirs, "<people id=\"sato\"", "<people id=\"sato2\""), "owner=\"sato\"", "owner=\"sato2\"");
        UnmergeableException refusal = refused(Reason.OTHER_CLASS, NAME, base, ours, edited(other, "id=\"leads\"", "id=\"sato\""));
        assertTrue(refusal.message(Language.EN).contains("the id sato stands for"), refusal.message(Language.EN));
    }

    @Test
    void refusesTwoTreesThatHaveNothingInCommon() {
        UnmergeableException refusal = refused(Reason.OTHER_TREE, NAME, base, ours, edited(theirs, "id=\"strategy\"", "id=\"another\""));
        assertTrue(refusal.message(Language.EN).contains("take one of them as a whole"), refusal.message(Language.EN));
    }

    @Test
    void refusesMarkersThatAMergeByLinesHasLeft() {
        byte[] marked = edited(ours, "  <people", "<<<<<<< HEAD\n  <people");
        refused(Reason.UNREADABLE, NAME, base, marked, theirs);
        byte[] layout = read("layout-arranged-by-both/base.kigiview");
        UnmergeableException refusal = refused(Reason.UNREADABLE, "a.kigiview", layout, edited(layout, "    <element",
                "<<<<<<< HEAD\n    <element"), layout);
        assertTrue(refusal.message(Language.EN).contains("markers of a Git conflict"), refusal.message(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({"version=\"1\", version=\"2\", newer version", "x=\"100\", x=\"left\", 'line 4'", "<element, <elephant, 'line 4'",
            "</kigiview>, '', not XML"})
    void refusesLayoutsThatAreNone(String from, String to, String said) {
        byte[] layout = read("layout-arranged-by-both/base.kigiview");
        UnmergeableException refusal = refused(Reason.UNREADABLE, "a.kigiview", layout, layout, edited(layout, from, to));
        assertTrue(refusal.message(Language.EN).contains(said), refusal.message(Language.EN));
    }

    @Test
    void refusesReadingsThatAreNone() {
        byte[] readings = read("readings-added-and-changed/base.csv");
        UnmergeableException refusal = refused(Reason.UNREADABLE, "a.csv", readings, edited(readings, "400", "four hundred"), readings);
        assertTrue(refusal.message(Language.EN).contains("line 2"), refusal.message(Language.EN));
    }

    @Test
    void refusesFilesOfOtherKinds() {
        refused(Reason.UNKNOWN_FILE, "notes.txt", base, ours, theirs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"format\": \"https://kigi.dev/conflicts/2\", \"conflicts\": [], \"readings\": []}",
            "<<<<<<< HEAD",
        "{\"format\": \"https://kigi.dev/conflicts/1\", \"conflicts\": [{\"kind\": \"no-such-kind\", \"elements\": []}], \"readings\": []}"})
    void refusesConflictsThatCannotBeRead(String content) throws Exception {
        UnmergeableException refusal = assertThrows(UnmergeableException.class,
                () -> Conflicts.of(bytes(content), new XmiGoalStore().fromBytes(base, NAME), "strategy.kigi.conflicts"));
        assertEquals(Reason.BAD_CONFLICTS, refusal.reason());
        assertTrue(refusal.message(Language.EN).startsWith("strategy.kigi.conflicts: ") && refusal.message(Language.EN).lines().count() == 1);
    }
}
