package org.kigi.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.merge.Version.Node;
import org.kigi.model.goaltree.Identified;

/** One element in the three versions of a merge, and what becomes of it. Versions are counted by the order of {@link Role}. */
final class Item {

    static final int BASE = Role.BASE.ordinal();
    static final int OURS = Role.OURS.ordinal();
    static final int THEIRS = Role.THEIRS.ordinal();

    final String key;
    private final Node[] nodes = new Node[3];
    private final List<List<EStructuralFeature>> changed = new ArrayList<>(List.of(List.of(), List.of(), List.of()));
    private final List<List<Edits.Link>> links = new ArrayList<>(List.of(List.of(), List.of(), List.of()));

    /** The deletion by which a version has lost it; null if none has. */
    Deletion deletion;
    /** What it was moved in a circle with; then it is back in its place of the base. */
    List<Item> circle = List.of();
    /** Where the way upwards began that has come by, in search of circles. */
    Item seenFrom;
    /** The version whose place for it is taken. */
    int placeOf;
    Item parent;
    EReference feature;
    final List<Item> children = new ArrayList<>(0);
    /** The element of the merged tree. */
    Identified merged;

    /** What a version has deleted in one go. */
    static final class Deletion {

        /** The version that has deleted it; {@link #BASE} where both have. */
        final int by;
        final List<Item> items = new ArrayList<>();
        /** Not done, until somebody decides. */
        boolean isPutOff;
        /** Whose place is not decided, so that what it was in is still needed; null if the deletion was put off for another reason. */
        Item keptFor;

        Deletion(int by, Item top) {
            this.by = by;
            items.add(top);
        }

        Item top() {
            return items.getFirst();
        }

        Set<String> ids() {
            Set<String> ids = new HashSet<>();
            items.forEach(item -> ids.add(item.merged.getId()));
            return ids;
        }
    }

    Item(String key) {
        this.key = key;
    }

    Node in(int version) {
        return nodes[version];
    }

    boolean isIn(int version) {
        return nodes[version] != null;
    }

    Identified element(int version) {
        return nodes[version] == null ? null : nodes[version].element;
    }

    void put(int version, Node node) {
        nodes[version] = node;
    }

    void edited(int version, List<EStructuralFeature> features, List<Edits.Link> references) {
        changed.set(version, features);
        links.set(version, references);
    }

    boolean isReverted() {
        return !circle.isEmpty();
    }

    /** What that version has changed of it. */
    List<EStructuralFeature> changed(int version) {
        return changed.get(version);
    }

    boolean isChanged(int version, EStructuralFeature of) {
        return changed.get(version).contains(of);
    }

    List<Edits.Link> links(int version) {
        return links.get(version);
    }

    boolean isMoved(int version) {
        return isIn(BASE) && isIn(version) && Edits.isMoved(nodes[BASE], nodes[version]);
    }

    boolean isAdded(int version) {
        return !isIn(BASE) && isIn(version);
    }

    /** True if both have it at the same place. */
    boolean agreesOnPlace() {
        return !Edits.isMoved(nodes[OURS], nodes[THEIRS]);
    }

    /** True for what is in the merged tree. */
    boolean exists() {
        return !isIn(BASE) || isIn(OURS) && isIn(THEIRS) || deletion != null && deletion.isPutOff;
    }

    /** Any version's element; ours and theirs have the same class. */
    Identified any() {
        return isIn(BASE) ? element(BASE) : isIn(OURS) ? element(OURS) : element(THEIRS);
    }
}
