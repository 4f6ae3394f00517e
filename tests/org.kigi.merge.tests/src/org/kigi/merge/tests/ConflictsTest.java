package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.merge.Change;
import org.kigi.merge.Changes;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflict;
import org.kigi.merge.Conflicts;
import org.kigi.merge.Difference;
import org.kigi.merge.MergeResult;
import org.kigi.merge.Side;
import org.kigi.merge.ThreeWayMerge;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.persistence.XmiGoalStore;

/** What a compare editor does: taking and refusing single changes, deciding conflicts one by one, by one side or by hand. */
class ConflictsTest {

    private static final XmiGoalStore STORE = new XmiGoalStore();

    @TempDir
    private Path folder;

    private static GoalTree load(String file) throws Exception {
        return STORE.load(Path.of("fixtures", "merge").resolve(file));
    }

    private static MergeResult merge(String name) throws Exception {
        return ThreeWayMerge.merge(load(name + "/base.kigi"), load(name + "/ours.kigi"), load(name + "/theirs.kigi"));
    }

    private static String text(GoalTree tree) throws Exception {
        return MergeProperties.text(tree);
    }

    private static Indicator indicator(GoalTree tree, String id) {
        return (Indicator) GoalTrees.byId(tree, id).orElseThrow();
    }

    /** Where one side has done nothing but what is in conflict, to take that side is to have its version. */
    @ParameterizedTest
    @CsvSource({"conflict-both-named", "conflict-both-moved", "conflict-moved-in-circle", "conflict-deleted-and-changed",
            "conflict-deleted-and-added-to",
        "conflict-deleted-and-moved", "conflict-deleted-and-moved-into", "conflict-both-reordered"})
    void takingASideGivesWhatThatSideHas(String name) throws Exception {
        for (Choice choice : Choice.values()) {
            MergeResult result = merge(name);
            assertEquals(1, result.conflicts().size());
            assertTrue(result.conflicts().getFirst().resolve(result.tree(), choice));
            GoalTree expected = load(name + '/' + choice.name().toLowerCase() + ".kigi");
            assertEquals(List.of(), Difference.of(expected, result.tree()).changes().stream().filter(change ->
                    !(change instanceof Change.Reordered)).toList());
        }
    }

    @Test
    void bothStayAsTheyAreWhereACodeIsThereTwiceUntilOneIsTaken() throws Exception {
        MergeResult result = merge("conflict-same-code");
        Conflict conflict = result.conflicts().getFirst();
        assertTrue(conflict.of(Side.OURS).isInTree() && conflict.of(Side.THEIRS).isInTree());
        assertTrue(conflict.resolve(result.tree(), Choice.OURS));
        assertEquals("reach", indicator(result.tree(), "trials").getCode());
        assertEquals(null, indicator(result.tree(), "reach").getCode());
    }

    @Test
    void whatIsDecidedByHandIsNoConflictAnyMore() throws Exception {
        MergeResult result = merge("conflict-both-changed");
        Conflict conflict = result.conflicts().getFirst();
        assertTrue(conflict.isOpen());
        indicator(result.tree(), "customers").getTarget().setValue(165.0);
        assertFalse(conflict.isOpen());
        Path file = folder.resolve("strategy.kigi");
        new Conflicts(result.conflicts(), List.of()).save(file);
        assertEquals(List.of(), Conflicts.load(file, result.tree()).orElseThrow().tree());
    }

    @Test
    void keptConflictsAreDecidedLaterAndTheirFileGoesWithTheLastOne() throws Exception {
        Path file = folder.resolve("strategy.kigi");
        MergeResult result = merge("conflict-both-changed");
        STORE.save(result.tree(), file);
        new Conflicts(result.conflicts(), List.of()).save(file);
        assertEquals(folder.resolve("strategy.kigi.conflicts"), Conflicts.fileOf(file));

        GoalTree tree = STORE.load(file);
        Conflicts conflicts = Conflicts.load(file, tree).orElseThrow();
        Conflict conflict = conflicts.tree().getFirst();
        assertEquals(result.conflicts().getFirst().text(Language.JA), conflict.text(Language.JA));
        assertTrue(conflict.resolve(tree, Choice.THEIRS));
        assertEquals(180.0, indicator(tree, "customers").getTarget().getValue());
        conflicts.without(conflict).save(file);
        assertFalse(Files.exists(Conflicts.fileOf(file)));
    }

    @Test
    void conflictsAreKeptBesideEveryKindOfFile() {
        for (String name : List.of("a.kigi", "data/b.csv", "c.kigiview")) {
            assertEquals(Path.of(name), Conflicts.mergedFileOf(Conflicts.fileOf(Path.of(name))));
        }
    }

    /** Each change can be refused: made backwards, it is as if it had not been made. */
    @Test
    void changesAreTakenAndRefusedOneByOne() throws Exception {
        GoalTree base = load("value-changed/base.kigi");
        List<Change> changes = Difference.of(base, load("value-changed/theirs.kigi")).changes();
        GoalTree tree = load("value-changed/theirs.kigi");
        for (int i = 0; i < changes.size(); i++) {
            assertEquals(List.of(), Changes.apply(tree, List.of(changes.get(i).inverse())));
            assertEquals(changes.size() - 1 - i, Difference.of(base, tree).changes().size());
        }
        assertEquals(text(base), text(tree));
        assertEquals(List.of(), Changes.apply(tree, List.of(changes.getLast())));
        assertEquals(1, Difference.of(base, tree).changes().size());
    }
}
