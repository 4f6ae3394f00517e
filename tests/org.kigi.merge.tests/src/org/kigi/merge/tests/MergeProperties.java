package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.Language;
import org.kigi.merge.Change;
import org.kigi.merge.Change.Added;
import org.kigi.merge.Change.Changed;
import org.kigi.merge.Change.Deleted;
import org.kigi.merge.Change.Linked;
import org.kigi.merge.Change.Moved;
import org.kigi.merge.Change.Reordered;
import org.kigi.merge.Changes;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflict;
import org.kigi.merge.Conflicts;
import org.kigi.merge.Difference;
import org.kigi.merge.MergeResult;
import org.kigi.merge.Side;
import org.kigi.merge.ThreeWayMerge;
import org.kigi.merge.UnmergeableException;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * The laws of merging, on random edits of random trees, with deletions and moves. {@code -Dkigi.merge.triples=1000000} checks a million in
 * place of 10,000.
 */
class MergeProperties {

    private static final XmiGoalStore STORE = new XmiGoalStore();

    /** Each try checks this many, since the number of tries is fixed where it is written. */
    private static final int TRIPLES_A_TRY = Math.max(1, Integer.getInteger("kigi.merge.triples", 10_000) / 1_000);

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private interface Law {
        void check(Triple triple) throws UnmergeableException, UnreadableModelException, UnwritableModelException;
    }

    private static void each(long seed, Law law) {
        for (int i = 0; i < TRIPLES_A_TRY; i++) {
            Triple triple = Triple.of(seed + i);
            try {
                law.check(triple);
            } catch (Exception | AssertionError failure) {
                throw new AssertionError("seed " + triple.seed() + ": " + failure.getMessage(), failure);
            }
        }
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void allLawsHold(@ForAll("seeds") long seed) {
        each(seed, triple -> {
            MergeResult result = ThreeWayMerge.merge(triple.base(), triple.ours(), triple.theirs());
            loadsAndIsCanonical(result);
            isSymmetric(triple, result);
            takesTheOtherSideOfNoEdits(triple);
            takesEqualEditsOnce(triple);
            losesAndInventsNothing(triple, result);
            keepsConflictsAsData(result);
        });
    }

    /** A difference misses nothing: made in the earlier tree it gives the later one; taken back, the earlier one. */
    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void differenceLeadsFromOneToTheOther(@ForAll("seeds") long seed) {
        each(seed, triple -> {
            Difference difference = Difference.of(triple.ours(), triple.theirs());
            GoalTree tree = EcoreUtil.copy(triple.ours());
            assertEquals(List.of(), Changes.apply(tree, difference.changes()));
            assertEquals(text(triple.theirs()), text(tree));
            assertEquals(List.of(), Difference.of(tree, triple.theirs()).changes());
        });
    }

    /** Without a common ancestor, what both have and agree on is there once, and the rest is there or asked about. */
    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void mergesWithoutAncestor(@ForAll("seeds") long seed) {
        each(seed, triple -> {
            MergeResult result = ThreeWayMerge.merge(null, triple.ours(), triple.theirs());
            loadsAndIsCanonical(result);
            MergeResult mirrored = ThreeWayMerge.merge(null, triple.theirs(), triple.ours());
            assertEquals(text(result.tree()), text(mirrored.tree()), "the tree depends on which side is called ours");
            assertEquals(json(result.conflicts()), json(mirrored.conflicts().stream().map(Conflict::mirrored).toList()));
            assertEquals(text(triple.ours()), text(ThreeWayMerge.merge(null, triple.ours(), triple.ours()).tree()));
            for (GoalTree version : List.of(triple.ours(), triple.theirs())) {
                Set<String> keys = keys(result.tree());
                keys(version).forEach(key -> assertTrue(keys.contains(key), "lost " + key));
            }
        });
    }

    /** A conflict is there exactly as long as both sides have the edits that it names. */
    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void conflictsDisappearWithEitherSidesEdit(@ForAll("seeds") long seed) {
        each(seed, triple -> {
            MergeResult result = ThreeWayMerge.merge(triple.base(), triple.ours(), triple.theirs());
            for (Conflict conflict : result.conflicts()) {
                GoalTree ours = without(triple.base(), triple.ours(), conflict.ours().changes());
                assertFalse(isThere(conflict, ThreeWayMerge.merge(triple.base(), ours, triple.theirs())), () -> "withdrawn by us: "
                        + describe(conflict));
                GoalTree theirs = without(triple.base(), triple.theirs(), conflict.theirs().changes());
                assertFalse(isThere(conflict, ThreeWayMerge.merge(triple.base(), triple.ours(), theirs)), () -> "withdrawn by them: "
                        + describe(conflict));
            }
            List<Change> others = Difference.of(triple.base(), triple.ours()).changes().stream().filter(Changed.class::isInstance)
                    .filter(edit -> result.conflicts().stream().flatMap(c -> c.ours().changes().stream()).noneMatch(c -> isSame(edit, c,
                            Map.of()))).toList();
            MergeResult less = ThreeWayMerge.merge(triple.base(), without(triple.base(), triple.ours(), others), triple.theirs());
            result.conflicts().forEach(conflict -> assertTrue(isThere(conflict, less), () -> "gone without reason: " + describe(conflict)));
        });
    }

    /** Whether the result has a conflict of that kind about the same, by edits of both sides that are among those named. */
    private static boolean isThere(Conflict conflict, MergeResult result) {
        return result.conflicts().stream().anyMatch(other -> other.kind() == conflict.kind() && keys(other).equals(keys(conflict))
                && Stream.of(Side.values()).allMatch(side -> other.of(side).changes().stream()
                        .anyMatch(edit -> conflict.of(side).changes().stream().anyMatch(named -> isSame(edit, named, Map.of())))));
    }

    private static List<String> keys(Conflict conflict) {
        return conflict.elements().stream().map(Oracle::key).sorted().toList();
    }

    private static String describe(Conflict conflict) {
        return conflict.kind() + " " + conflict.elementIds() + ": " + conflict.text(Language.EN);
    }

    /** The version as if its author had not made these edits: the base with all the others. */
    private static GoalTree without(GoalTree base, GoalTree version, List<Change> withdrawn) throws UnmergeableException {
        GoalTree tree = EcoreUtil.copy(base);
        Map<String, String> parents = new HashMap<>();
        base.eAllContents().forEachRemaining(each -> parents.put(((Identified) each).getId(), ((Identified) each.eContainer()).getId()));
        List<Change> kept = Difference.of(base, version).changes().stream()
                .filter(change -> withdrawn.stream().noneMatch(other -> isSame(change, other, parents))).toList();
        Changes.apply(tree, kept);
        return tree;
    }

    private static boolean isSame(Change edit, Change withdrawn, Map<String, String> parents) {
        String key = Oracle.key(edit.element());
        return switch (withdrawn) {
            case Added added -> edit instanceof Added own && (added.ids().contains(own.element().getId())
                    || key.equals(Oracle.key(added.element())));
            case Deleted deleted -> edit instanceof Deleted own
                    && (own.ids().stream().anyMatch(deleted.ids()::contains) || key.equals(Oracle.key(deleted.element())));
            // whoever keeps it where it was keeps what it was in
            case Moved moved -> edit instanceof Moved && key.equals(Oracle.key(moved.element()))
                    || edit instanceof Deleted own && own.ids().contains(parents.getOrDefault(moved.element().getId(), ""))
                    || edit instanceof Added && key.equals(Oracle.key(moved.element()));
            // who has moved several into a list has also put them in an order
            case Reordered reordered -> edit instanceof Reordered own && own.feature() == reordered.feature()
                    && key.equals(Oracle.key(reordered.element()))
                    || edit instanceof Moved && reordered.after().stream().anyMatch(member -> key.equals(Oracle.key(member)));
            case Changed changed -> edit instanceof Changed own && own.feature() == changed.feature()
                    && key.equals(Oracle.key(changed.element()))
                    || edit instanceof Added whole && hasBrought(whole, changed.element());
            case Linked linked -> edit instanceof Linked own && own.feature() == linked.feature() && key.equals(Oracle.key(linked.element()))
                    || edit instanceof Added whole && hasBrought(whole, linked.element());
        };
    }

    /** Whether the element, which may have another id if it is known by its place, came with what was added. */
    private static boolean hasBrought(Added added, Identified element) {
        Iterable<EObject> below = added.element()::eAllContents;
        return Stream.concat(Stream.of(added.element()), StreamSupport.stream(below.spliterator(), false).map(Identified.class::cast))
                .anyMatch(each -> added.ids().contains(each.getId()) && Oracle.key(each).equals(Oracle.key(element)));
    }

    /** Whatever is chosen, in whatever order, the tree can be saved and nothing is left to decide. */
    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyChoiceLeavesATreeThatLoads(@ForAll("seeds") long seed) {
        each(seed, triple -> {
            MergeResult result = ThreeWayMerge.merge(triple.base(), triple.ours(), triple.theirs());
            Random random = new Random(triple.seed());
            for (Conflict conflict : result.conflicts()) {
                conflict.resolve(result.tree(), Choice.values()[random.nextInt(3)]);
                loadsAndIsCanonical(result);
            }
        });
    }

    private static Set<String> keys(GoalTree tree) {
        Set<String> keys = new HashSet<>();
        tree.eAllContents().forEachRemaining(element -> keys.add(Oracle.key((Identified) element)));
        return keys;
    }

    private static void loadsAndIsCanonical(MergeResult result) throws UnreadableModelException, UnwritableModelException {
        byte[] bytes = STORE.toBytes(result.tree());
        assertArrayEquals(bytes, STORE.toBytes(STORE.fromBytes(bytes, "merged.kigi")), "saving what was loaded gives other bytes");
    }

    private static void isSymmetric(Triple triple, MergeResult result) throws UnmergeableException, UnwritableModelException {
        MergeResult mirrored = ThreeWayMerge.merge(triple.base(), triple.theirs(), triple.ours());
        assertEquals(text(result.tree()), text(mirrored.tree()), "the tree depends on which side is called ours");
        assertEquals(json(result.conflicts()), json(mirrored.conflicts().stream().map(Conflict::mirrored).toList()));
    }

    private static void takesTheOtherSideOfNoEdits(Triple triple) throws UnmergeableException, UnwritableModelException {
        for (MergeResult result : List.of(ThreeWayMerge.merge(triple.base(), triple.ours(), triple.base()),
                ThreeWayMerge.merge(triple.base(), triple.base(), triple.ours()))) {
            assertEquals(text(triple.ours()), text(result.tree()));
            assertEquals(List.of(), result.conflicts());
        }
    }

    private static void takesEqualEditsOnce(Triple triple) throws UnmergeableException, UnwritableModelException {
        MergeResult result = ThreeWayMerge.merge(triple.base(), triple.ours(), EcoreUtil.copy(triple.ours()));
        assertEquals(text(triple.ours()), text(result.tree()));
        assertEquals(List.of(), result.conflicts());
    }

    private static void keepsConflictsAsData(MergeResult result) throws UnmergeableException, UnreadableModelException,
            UnwritableModelException {
        String json = json(result.conflicts());
        GoalTree loaded = STORE.fromBytes(STORE.toBytes(result.tree()), "merged.kigi");
        assertEquals(json, json(Conflicts.of(json.getBytes(StandardCharsets.UTF_8), loaded, "conflicts").tree()));
    }

    /** Against an oracle of its own, which looks at one element and one feature at a time. */
    private static void losesAndInventsNothing(Triple triple, MergeResult result) {
        Oracle.check(triple, result);
    }

    static String text(GoalTree tree) throws UnwritableModelException {
        return new String(STORE.toBytes(tree), StandardCharsets.UTF_8);
    }

    static String json(List<Conflict> conflicts) {
        return new String(new Conflicts(conflicts, List.of()).toBytes(), StandardCharsets.UTF_8);
    }
}
