package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kigi.core.Language;
import org.kigi.merge.Change;
import org.kigi.merge.Conflict;
import org.kigi.merge.Conflicts;
import org.kigi.merge.FileDifference;
import org.kigi.merge.FileMerge;
import org.kigi.merge.MergedFile;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.XmiGoalStore;

/**
 * Each folder of {@code fixtures/merge} is one merge: {@code base} (absent where there is none), {@code ours} and {@code theirs} come to
 * {@code expected}, with the conflicts of {@code expected.*.conflicts}; {@code expected.txt} is what people are told, in both languages
 * (of a layout, with the names of {@code tree.kigi}).
 */
class FixturesTest {

    private static final Path CASES = Path.of("fixtures", "merge");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToWhatIsExpected(String name) throws Exception {
        Fixture fixture = new Fixture(CASES.resolve(name));
        MergedFile merged = fixture.merge();
        assertEquals(fixture.text("expected"), new String(merged.content(), StandardCharsets.UTF_8));
        Path conflicts = Conflicts.fileOf(fixture.file("expected"));
        assertEquals(Files.exists(conflicts) ? Files.readString(conflicts) : "",
                merged.conflicts().isEmpty() ? "" : new String(merged.conflicts().toBytes(), StandardCharsets.UTF_8));
        assertEquals(Files.readString(CASES.resolve(name).resolve("expected.txt")), fixture.words(merged));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToTheSameFromTheOtherSide(String name) throws Exception {
        Fixture fixture = new Fixture(CASES.resolve(name));
        MergedFile merged = FileMerge.merge(fixture.name(), fixture.bytes("base"), fixture.bytes("theirs"), fixture.bytes("ours"));
        assertArrayEquals(fixture.bytes("expected"), merged.content());
        assertEquals(fixture.merge().conflicts().size(), merged.conflicts().size());
    }

    @Test
    void thereIsAFixtureForEveryKindOfConflictAndOfChange() throws Exception {
        Set<Conflict.Kind> conflicts = EnumSet.noneOf(Conflict.Kind.class);
        Set<Change.Kind> changes = EnumSet.noneOf(Change.Kind.class);
        Set<String> others = new TreeSet<>();
        for (String name : cases()) {
            MergedFile merged = new Fixture(CASES.resolve(name)).merge();
            merged.conflicts().tree().forEach(conflict -> conflicts.add(conflict.kind()));
            merged.tree().ifPresentOrElse(tree -> Stream.of(tree.ours(), tree.theirs()).flatMap(side -> side.changes().stream())
                    .forEach(change -> changes.add(change.kind())), () -> others.add(new Fixture(CASES.resolve(name)).extension));
        }
        assertEquals(EnumSet.allOf(Conflict.Kind.class), conflicts);
        assertEquals(EnumSet.allOf(Change.Kind.class), changes);
        assertEquals(Set.of("csv", "kigiview"), others);
    }

    /** One folder. */
    private record Fixture(Path folder, String extension) {

        Fixture(Path folder) {
            this(folder, Stream.of("kigi", "kigiview", "csv").filter(e -> Files.exists(folder.resolve("ours." + e))).findFirst().orElseThrow());
        }

        Path file(String version) {
            return folder.resolve(version + '.' + extension);
        }

        String name() {
            return "expected." + extension;
        }

        byte[] bytes(String version) throws IOException {
            return Files.exists(file(version)) ? Files.readAllBytes(file(version)) : null;
        }

        String text(String version) throws IOException {
            return Files.readString(file(version));
        }

        MergedFile merge() throws Exception {
            assertTrue(folder.getFileName().toString().equals("no-base") || bytes("base") != null, folder + ": no base");
            return FileMerge.merge(name(), bytes("base"), bytes("ours"), bytes("theirs"));
        }

        String words(MergedFile merged) throws Exception {
            List<String> lines = new ArrayList<>();
            Path arranged = folder.resolve("tree.kigi");
            GoalTree tree = Files.exists(arranged) ? new XmiGoalStore().load(arranged) : null;
            for (Language language : Language.values()) {
                for (String side : List.of("ours", "theirs")) {
                    lines.add(side);
                    lines.addAll(FileDifference.text(name(), bytes("base"), bytes(side), tree, language).stream().map("  "::concat).toList());
                }
                lines.add("conflicts");
                lines.addAll(merged.conflicts().text(language).stream().map("  "::concat).toList());
                lines.add("new problems");
                lines.addAll(merged.newFindings(TODAY).stream().map(finding -> "  " + finding.message(language)).toList());
                lines.add("");
            }
            return String.join("\n", lines);
        }
    }
}
