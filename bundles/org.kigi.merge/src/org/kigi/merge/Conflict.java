package org.kigi.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.merge.Change.Changed;
import org.kigi.merge.Change.Moved;
import org.kigi.merge.Change.Reordered;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;

/**
 * Edits of both sides that cannot both hold. The merged tree does not decide: a place that both have changed is as it was before, what one
 * side has deleted is still there, and equal codes stand side by side. It refers to elements of the merged tree.
 *
 * @param elements what it is about, the first one first
 * @param ours what our side did
 * @param theirs what their side did
 */
public record Conflict(Kind kind, List<Identified> elements, Stance ours, Stance theirs) {

    /** The kinds of conflict. */
    public enum Kind {
        /** Both have given one attribute or reference another value. */
        BOTH_CHANGED,
        /** Both have moved one element, to different parents. */
        BOTH_MOVED,
        /** What one side has moved contains what the other has moved, and the other way round. */
        MOVED_IN_CIRCLE,
        /** One side has deleted what the other has changed or added to. */
        DELETED_AND_CHANGED,
        /** One side has deleted what the other has moved, moved something into, or what must stay for a move that is not decided. */
        DELETED_AND_MOVED,
        /** One side has deleted what the other has made refer to. */
        DELETED_AND_REFERRED_TO,
        /** Both have changed the order of a list, in ways that contradict each other. */
        BOTH_REORDERED,
        /** Both have given the same code, each to another indicator. */
        SAME_CODE,
        /** Both have added what there may be only one of: a unit with that symbol, an assumption about that indicator. */
        NOT_UNIQUE;

        /** The kind in a few words. */
        public String title(Language language) {
            return Sentences.TEXTS.get(language, "conflict." + name());
        }
    }

    /**
     * What one side did.
     *
     * @param isInTree whether the merged tree has these changes already, until it is decided otherwise
     */
    public record Stance(List<Change> changes, boolean isInTree) {
        public Stance {
            changes = List.copyOf(changes);
        }

        /** The changes in one line. */
        public String text(Language language) {
            Sentences sentences = new Sentences(language);
            return sentences.join(changes.stream().map(sentences::of).toList());
        }
    }

    public Conflict {
        elements = List.copyOf(elements);
    }

    public Stance of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }

    /** What it is about and what both sides did, in one line. */
    public String text(Language language) {
        return Sentences.TEXTS.get(language, "conflict", kind.title(language), new Sentences(language).conflict(this),
                ours.text(language), theirs.text(language));
    }

    /**
     * Decides it in a tree that has the merged tree's elements, such as the merged tree itself.
     *
     * @return false if something could not be made so, since the tree has been changed since; what could has been done
     */
    public boolean resolve(GoalTree tree, Choice choice) {
        boolean isDone = true;
        for (Side side : Side.values()) {
            if (of(side).isInTree && !choice.name().equals(side.name())) {
                List<Change> back = new ArrayList<>(of(side).changes);
                // what would be deleted anyway may have lost its way back
                isDone &= Changes.apply(tree, back.reversed().stream().map(Change::inverse).toList()).isEmpty() || choice != Choice.BASE;
            }
        }
        if (choice == Choice.BASE) {
            return isDone;
        }
        Stance chosen = choice == Choice.OURS ? ours : theirs;
        return isDone && (chosen.isInTree || Changes.apply(tree, chosen.changes).isEmpty());
    }

    /**
     * Whether it is still to be decided in the tree whose elements it refers to: false once somebody has given another value, moved the
     * element elsewhere, and so on.
     */
    public boolean isOpen() {
        return elements.stream().allMatch(element -> GoalTrees.treeOf(element).isPresent()) && isOpen(ours) && isOpen(theirs);
    }

    private boolean isOpen(Stance stance) {
        return stance.changes.stream().allMatch(change -> switch (change) {
            case Changed changed when kind == Kind.BOTH_CHANGED -> Objects.equals(changed.element().eGet(changed.feature()), changed.before());
            case Changed changed when kind == Kind.SAME_CODE || kind == Kind.NOT_UNIQUE ->
                Objects.equals(changed.element().eGet(changed.feature()), changed.after());
            case Moved moved when !stance.isInTree -> moved.from().parent() == null || moved.element().eContainer() == moved.from().parent();
            case Reordered reordered -> isInOrder(reordered);
            default -> true;
        });
    }

    private static boolean isInOrder(Reordered change) {
        List<Identified> now = Trees.list(change.element(), change.feature()).stream().filter(change.before()::contains).toList();
        return now.equals(change.before());
    }

    /** The ids of the elements. */
    public List<String> elementIds() {
        return elements.stream().map(Identified::getId).toList();
    }

    /** The features that both sides have changed, each in its own way. */
    Set<EStructuralFeature> features() {
        return changes().filter(Changed.class::isInstance).map(change -> ((Changed) change).feature()).collect(Collectors.toSet());
    }

    /** The same conflict from the other side. */
    public Conflict mirrored() {
        return new Conflict(kind, elements, theirs, ours);
    }

    /** All changes of both sides. */
    Stream<Change> changes() {
        return Stream.concat(ours.changes.stream(), theirs.changes.stream());
    }
}
