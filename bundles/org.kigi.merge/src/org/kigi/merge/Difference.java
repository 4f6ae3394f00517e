package org.kigi.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Language;
import org.kigi.merge.Version.Node;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;

/**
 * What leads from one version of a goal tree to another, in the order of the later tree: what was done to an element comes before what was
 * done below it. Both trees stay as they are; a difference refers to their elements. Making all its changes in a copy of the earlier tree
 * gives the later one, byte for byte.
 */
public record Difference(List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    /** What leads from {@code base} to {@code other}. */
    public static Difference of(GoalTree base, GoalTree other) throws UnmergeableException {
        return of(new Version(base), new Version(other));
    }

    static Difference of(Version base, Version other) throws UnmergeableException {
        if (!base.nodes().getFirst().key.equals(other.nodes().getFirst().key)) {
            throw new UnmergeableException(UnmergeableException.Reason.OTHER_TREE);
        }
        return new Difference(new Comparison(base, other).changes());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** One line for each change. */
    public List<String> text(Language language) {
        Sentences sentences = new Sentences(language);
        return changes.stream().map(sentences::of).toList();
    }

    /** One comparison. */
    private static final class Comparison {

        private final Version base;
        private final Version other;
        private final Edits edits;
        private final List<Change> changes = new ArrayList<>();

        Comparison(Version base, Version other) {
            this.base = base;
            this.other = other;
            edits = new Edits(other);
        }

        List<Change> changes() throws UnmergeableException {
            Map<String, Set<String>> deleted = units(base, other);
            Map<String, Set<String>> added = units(other, base);
            for (Node after : other.nodes()) {
                Node before = base.get(after.key);
                if (before == null) {
                    if (added.containsKey(after.key)) {
                        changes.add(new Change.Added(after.element, Place.of(after.element), added.get(after.key)));
                    }
                    continue;
                }
                Edits.checkClass(before.element.eClass(), after);
                compare(before, after);
                for (Node child : before.children) {
                    if (deleted.containsKey(child.key)) {
                        changes.add(new Change.Deleted(child.element, Place.of(child.element), deleted.get(child.key)));
                    }
                }
            }
            return changes;
        }

        private void compare(Node before, Node after) {
            if (Edits.isMoved(before, after)) {
                changes.add(new Change.Moved(after.element, Place.of(before.element), Place.of(after.element)));
            }
            if (!before.element.getId().equals(after.element.getId())) {
                changes.add(new Change.Changed(before.element, after.element, Literals.IDENTIFIED__ID, before.element.getId(),
                        after.element.getId()));
            }
            for (EStructuralFeature feature : edits.changed(before.element, after.element)) {
                changes.add(new Change.Changed(before.element, after.element, feature, before.element.eGet(feature),
                        after.element.eGet(feature)));
            }
            for (Edits.Link link : edits.links(before.element, after.element)) {
                changes.add(new Change.Linked(after.element, link.feature(), link.target(), link.isAdded()));
            }
            for (EReference list : Trees.features(after.element.eClass()).links()) {
                compareOrder(before.element, after.element, list, Trees.list(before.element, list), Trees.list(after.element, list));
            }
            if (before.children.isEmpty() || after.children.isEmpty()) {
                return;
            }
            for (EReference list : Trees.features(after.element.eClass()).children()) {
                if (list.isMany()) {
                    compareOrder(before.element, after.element, list, Trees.list(before.element, list), Trees.list(after.element, list));
                }
            }
        }

        private void compareOrder(Identified before, Identified after, EReference list, List<Identified> from, List<Identified> to) {
            Map<String, Identified> there = new HashMap<>();
            to.forEach(element -> there.put(element.getId(), element));
            List<Identified> old = from.stream().filter(element -> there.containsKey(element.getId())).toList();
            Set<String> common = new HashSet<>();
            old.forEach(element -> common.add(element.getId()));
            List<Identified> now = to.stream().filter(element -> common.contains(element.getId())).toList();
            for (int i = 0; i < now.size(); i++) {
                if (!now.get(i).getId().equals(old.get(i).getId())) {
                    changes.add(new Change.Reordered(after, list, old, now));
                    return;
                }
            }
        }
    }

    /** What only the first version has: by the topmost element, the ids of what is connected to it; from the top to the bottom. */
    static Map<String, Set<String>> units(Version version, Version without) {
        Map<String, Set<String>> units = new HashMap<>();
        Map<String, Set<String>> unitOf = new HashMap<>();
        for (Node node : version.nodes()) {
            if (!without.has(node.key)) {
                Set<String> unit = node.parent == null ? null : unitOf.get(node.parent.key);
                if (unit == null) {
                    unit = new LinkedHashSet<>();
                    units.put(node.key, unit);
                }
                unit.add(node.element.getId());
                unitOf.put(node.key, unit);
            }
        }
        return units;
    }
}
