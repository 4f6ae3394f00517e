package org.kigi.team.ui.internal.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.merge.Change;
import org.kigi.merge.Changes;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflict;
import org.kigi.merge.Conflicts;
import org.kigi.merge.Difference;
import org.kigi.merge.Readings;
import org.kigi.merge.Side;
import org.kigi.merge.UnmergeableException;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.Identified;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;

/**
 * Two versions of a file, what differs between them, and what the user decides about it. The file itself is what the decisions are made
 * in; it changes only when the result is written.
 */
final class Comparison {

    private static final XmiGoalStore STORE = new XmiGoalStore();

    private final String name;
    private final byte[] file;
    private final Optional<GoalTree> left;
    private final Optional<GoalTree> right;
    private final List<Entry> entries;

    /** Something that was decided cannot be done; its text says what. */
    static final class ImpossibleException extends Exception {

        private static final long serialVersionUID = 1L;

        ImpossibleException(String text) {
            super(text);
        }
    }

    private Comparison(String name, byte[] file, GoalTree left, GoalTree right, List<? extends Entry> entries) {
        this.name = name;
        this.file = file;
        this.left = Optional.ofNullable(left);
        this.right = Optional.ofNullable(right);
        this.entries = List.copyOf(entries);
    }

    /** What leads from another version of a goal tree to the file, each edit of which can be taken back. */
    static Comparison of(String name, byte[] other, byte[] file) throws UnreadableModelException, UnmergeableException {
        GoalTree right = STORE.fromBytes(file, name);
        GoalTree left = other.length == 0 ? empty(right) : STORE.fromBytes(other, name);
        return new Comparison(name, file, left, right, Difference.of(left, right).changes().stream().map(Entry.Edit::new).toList());
    }

    private static GoalTree empty(GoalTree tree) {
        GoalTree empty = GoaltreeFactory.eINSTANCE.createGoalTree();
        empty.setId(tree.getId());
        return empty;
    }

    /**
     * What a merge has left to decide, and what it has taken from the other side, each edit of which can be taken back.
     *
     * @param mine our version, if Git still has it; else it is as the conflicts tell
     * @param theirs their version, likewise
     */
    static Comparison ofMerge(String name, byte[] merged, byte[] conflicts, Optional<byte[]> mine, Optional<byte[]> theirs)
            throws UnreadableModelException, UnmergeableException {
        GoalTree tree = STORE.fromBytes(merged, name);
        List<Conflict> open = Conflicts.of(conflicts, tree, name).tree();
        GoalTree left = side(name, merged, conflicts, mine, Choice.OURS);
        GoalTree right = side(name, merged, conflicts, theirs, Choice.THEIRS);
        List<Entry> entries = new ArrayList<>(open.stream().map(Entry.InTree::new).toList());
        Set<String> contested = new HashSet<>();
        open.forEach(conflict -> Stream.concat(conflict.ours().changes().stream(), conflict.theirs().changes().stream())
                .forEach(change -> contested.addAll(keys(change))));
        for (Change change : Difference.of(left, tree).changes()) {
            if (keys(change).stream().noneMatch(contested::contains)) {
                entries.add(new Entry.Edit(change));
            }
        }
        return new Comparison(name, merged, left, right, entries);
    }

    private static GoalTree side(String name, byte[] merged, byte[] conflicts, Optional<byte[]> version, Choice choice)
            throws UnreadableModelException, UnmergeableException {
        if (version.isPresent()) {
            return STORE.fromBytes(version.get(), name);
        }
        GoalTree tree = STORE.fromBytes(merged, name);
        Conflicts.of(conflicts, tree, name).tree().forEach(conflict -> conflict.resolve(tree, choice));
        return tree;
    }

    /** What a change is about, so that the same place is recognized in another difference. */
    private static Collection<String> keys(Change change) {
        return switch (change) {
            case Change.Added added -> added.ids();
            case Change.Deleted deleted -> deleted.ids();
            case Change.Changed changed -> List.of(changed.element().getId() + '/' + changed.feature().getName());
            case Change.Linked linked -> List.of(linked.element().getId() + '/' + linked.feature().getName());
            case Change.Reordered reordered -> List.of(reordered.element().getId() + '/' + reordered.feature().getName());
            case Change.Moved moved -> List.of(moved.element().getId());
        };
    }

    /** What a merge of readings has left to decide. */
    static Comparison ofReadings(String name, byte[] merged, byte[] conflicts) throws SeriesException, UnmergeableException {
        CsvSeriesStore.read(name, merged);
        return new Comparison(name, merged, null, null, Conflicts.of(conflicts, (GoalTree) null, name).readings().stream().map(Entry.InReadings::new).toList());
    }

    /** The version on the left: the other one, or mine in a merge; none for readings. */
    Optional<GoalTree> left() {
        return left;
    }

    /** The version on the right: the file, or theirs in a merge; none for readings. */
    Optional<GoalTree> right() {
        return right;
    }

    /** What is to be decided first, then the other edits in the order of the tree. */
    List<Entry> entries() {
        return entries;
    }

    List<Entry.ToDecide> toDecide() {
        return entries.stream().filter(Entry.ToDecide.class::isInstance).map(Entry.ToDecide.class::cast).toList();
    }

    List<Entry.Edit> edits() {
        return entries.stream().filter(Entry.Edit.class::isInstance).map(Entry.Edit.class::cast).toList();
    }

    boolean isMerge() {
        return !toDecide().isEmpty();
    }

    /** Whether there is something to write, and nothing left to decide. */
    boolean isReady() {
        return isMerge() ? toDecide().stream().allMatch(Entry.ToDecide::isDecided) : edits().stream().anyMatch(edit -> !edit.isAccepted());
    }

    /** The file as it was read. */
    byte[] file() {
        return file.clone();
    }

    /** The tree with what is decided so far; none for readings. */
    Optional<GoalTree> preview(Language language) throws ImpossibleException, UnreadableModelException {
        return left.isEmpty() ? Optional.empty() : Optional.of(decided(language));
    }

    /** The file with all decisions made. */
    byte[] result(Language language) throws ImpossibleException, UnreadableModelException, UnwritableModelException, SeriesException {
        return left.isEmpty() ? readings() : STORE.toBytes(decided(language));
    }

    private GoalTree decided(Language language) throws ImpossibleException, UnreadableModelException {
        GoalTree tree = STORE.fromBytes(file, name);
        for (Entry.ToDecide entry : toDecide()) {
            if (entry instanceof Entry.InTree toDecide && entry.isDecided()) {
                decide(tree, toDecide, language);
            }
        }
        List<Change> rejected = edits().stream().filter(edit -> !edit.isAccepted()).map(edit -> edit.change.inverse()).toList();
        List<Change> impossible = Changes.apply(tree, rejected.reversed());
        if (!impossible.isEmpty()) {
            throw new ImpossibleException(impossible.getFirst().text(language));
        }
        return tree;
    }

    private static void decide(GoalTree tree, Entry.InTree entry, Language language) throws ImpossibleException {
        Choice choice = entry.choice().orElse(Choice.BASE);
        boolean isDone = entry.conflict.resolve(tree, choice);
        if (isDone && entry.value().isPresent()) {
            isDone = give(tree, entry.edited().orElseThrow(), entry.value().get());
        }
        if (!isDone) {
            throw new ImpossibleException(entry.text(language));
        }
    }

    /** Gives the attribute another value than both sides. */
    private static boolean give(GoalTree tree, Change.Changed changed, String value) {
        Optional<Identified> element = GoalTrees.byId(tree, changed.element().getId());
        element.ifPresent(found -> found.eSet(changed.feature(), value(changed, value)));
        return element.isPresent();
    }

    /** The value that a text stands for; absent for an empty text. */
    static Object value(Change.Changed changed, String text) {
        return text.isBlank() ? null : EcoreUtil.createFromString(((EAttribute) changed.feature()).getEAttributeType(), text.strip());
    }

    private byte[] readings() throws SeriesException {
        Series series = CsvSeriesStore.read(name, file);
        for (Entry.ToDecide entry : toDecide()) {
            if (entry instanceof Entry.InReadings toDecide && entry.choice().isPresent()) {
                series = toDecide.conflict.resolve(series, entry.choice().get());
            }
        }
        return Readings.toBytes(series);
    }
}
