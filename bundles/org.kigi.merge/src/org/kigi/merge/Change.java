package org.kigi.merge;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Language;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;

/**
 * One edit that leads from a version of a goal tree to another one. It refers to elements of the two versions and changes neither;
 * {@link Changes#apply} makes it in a third tree, where elements are found by their ids.
 */
public sealed interface Change {

    /** What a change is called in data for programs. */
    enum Kind {
        ADDED, DELETED, MOVED, REORDERED, RENAMED, VALUE_CHANGED, REFERENCE_CHANGED, REFERENCE_ADDED, REFERENCE_REMOVED
    }

    /** What the change is about: the element in the later version; of a deletion, in the earlier one. */
    Identified element();

    Kind kind();

    /** The change that takes this one back. */
    Change inverse();

    /** The change in one line, as a person would say it. */
    default String text(Language language) {
        return new Sentences(language).of(this);
    }

    /**
     * An element with everything that came with it.
     *
     * @param ids of the element and of what is below it and new
     */
    record Added(Identified element, Place place, Set<String> ids) implements Change {
        public Added {
            ids = Set.copyOf(ids);
        }

        @Override
        public Kind kind() {
            return Kind.ADDED;
        }

        @Override
        public Change inverse() {
            return new Deleted(element, place, ids);
        }
    }

    /**
     * An element with everything that went with it. What referred to it refers to nothing, which is part of the deletion.
     *
     * @param ids of the element and of what was below it and is gone
     */
    record Deleted(Identified element, Place place, Set<String> ids) implements Change {
        public Deleted {
            ids = Set.copyOf(ids);
        }

        @Override
        public Kind kind() {
            return Kind.DELETED;
        }

        @Override
        public Change inverse() {
            return new Added(element, place, ids);
        }
    }

    /** An element, with all that is in it, from one parent to another. */
    record Moved(Identified element, Place from, Place to) implements Change {

        @Override
        public Kind kind() {
            return Kind.MOVED;
        }

        @Override
        public Change inverse() {
            return new Moved(element, to, from);
        }
    }

    /**
     * The order of a list.
     *
     * @param element whose list it is
     * @param before what is in it in both versions, in the order of the earlier one
     * @param after the same elements in the order of the later one
     */
    record Reordered(Identified element, EReference feature, List<Identified> before, List<Identified> after) implements Change {
        public Reordered {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Kind kind() {
            return Kind.REORDERED;
        }

        @Override
        public Change inverse() {
            return new Reordered(element, feature, after, before);
        }
    }

    /**
     * The value of an attribute or of a single reference.
     *
     * @param earlier the element in the earlier version
     * @param before null if absent; an element for a reference
     * @param after null if absent; an element for a reference
     */
    record Changed(Identified earlier, Identified element, EStructuralFeature feature, Object before, Object after) implements Change {

        @Override
        public Kind kind() {
            boolean isName = feature == Literals.ELEMENT__NAME || feature == Literals.ELEMENT__NAME_JA;
            return isName && element instanceof Element ? Kind.RENAMED
                    : feature instanceof EReference ? Kind.REFERENCE_CHANGED : Kind.VALUE_CHANGED;
        }

        @Override
        public Change inverse() {
            return new Changed(element, earlier, feature, after, before);
        }
    }

    /** A reference among several, added or removed. */
    record Linked(Identified element, EReference feature, Identified target, boolean isAdded) implements Change {

        @Override
        public Kind kind() {
            return isAdded ? Kind.REFERENCE_ADDED : Kind.REFERENCE_REMOVED;
        }

        @Override
        public Change inverse() {
            return new Linked(element, feature, target, !isAdded);
        }
    }
}
