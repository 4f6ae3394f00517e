package org.kigi.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.merge.Change.Added;
import org.kigi.merge.Change.Changed;
import org.kigi.merge.Change.Deleted;
import org.kigi.merge.Change.Linked;
import org.kigi.merge.Change.Moved;
import org.kigi.merge.Change.Reordered;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;

/** Makes changes in a tree: all of a difference or some of them. */
public final class Changes {

    private final Map<String, Identified> byKey = new HashMap<>();
    private final List<Change> impossible = new ArrayList<>();

    private Changes(GoalTree tree) {
        byKey.put(tree.getId(), tree);
        tree.eAllContents().forEachRemaining(element -> byKey.put(Trees.key((Identified) element), (Identified) element));
    }

    /**
     * Makes the changes in the tree, whatever their order. The tree can be saved if it could before.
     *
     * @return those that cannot be made, and were not: the place is not there, lies within what is to be moved or is taken, or an element
     *         is gone
     */
    public static List<Change> apply(GoalTree tree, Collection<Change> changes) {
        Changes run = new Changes(tree);
        List<Added> added = only(Added.class, changes);
        // what is put into a list goes behind its neighbour there, so these must be in order
        only(Reordered.class, changes).forEach(run::reorder);
        added.forEach(run::add);
        run.move(only(Moved.class, changes));
        run.delete(tree, only(Deleted.class, changes));
        added.forEach(run::connect);
        only(Changed.class, changes).forEach(run::change);
        only(Linked.class, changes).forEach(run::link);
        return run.impossible;
    }

    private static <C extends Change> List<C> only(Class<C> kind, Collection<Change> changes) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Identified like(Identified element) {
        return element == null ? null : byKey.get(Trees.key(element));
    }

    private void add(Added change) {
        Identified parent = like(change.place().parent());
        if (parent == null || !insert(copy(change.element(), change.ids()), change.element(), parent, change.place())) {
            impossible.add(change);
        }
    }

    /** The element with what was added with it and is not there yet; references are set when everything is there. */
    private Identified copy(Identified original, Set<String> ids) {
        Identified copy = (Identified) GoaltreePackage.eINSTANCE.getEFactoryInstance().create(original.eClass());
        copy.setId(original.getId());
        Trees.features(original.eClass()).values().forEach(value -> copy.eSet(value, original.eGet(value)));
        for (EReference feature : Trees.features(original.eClass()).children()) {
            for (Identified child : children(original, feature)) {
                if (ids.contains(child.getId()) && !byKey.containsKey(Trees.key(child))) {
                    put(copy, feature, copy(child, ids));
                }
            }
        }
        return copy;
    }

    private static List<Identified> children(Identified parent, EReference feature) {
        Identified only = feature.isMany() ? null : Trees.reference(parent, feature);
        return feature.isMany() ? Trees.list(parent, feature) : only == null ? List.of() : List.of(only);
    }

    private static void put(Identified parent, EReference feature, Identified child) {
        if (feature.isMany()) {
            Trees.list(parent, feature).add(child);
        } else {
            parent.eSet(feature, child);
        }
    }

    /** Inserts behind the nearest of its earlier neighbours that is there; false if the element is there already or the place is taken. */
    private boolean insert(Identified element, Identified model, Identified parent, Place place) {
        EReference feature = place.feature();
        String key = feature.isMany() ? element.getId() : Trees.key(parent, feature);
        if (byKey.containsKey(key) && byKey.get(key) != element) {
            return false;
        }
        if (feature.isMany()) {
            List<Identified> list = Trees.list(parent, feature);
            list.add(Math.min(indexBehindNeighbour(model, list, place), list.size()), element);
        } else {
            parent.eSet(feature, element);
        }
        byKey.put(key, element);
        element.eAllContents().forEachRemaining(below -> byKey.put(Trees.key((Identified) below), (Identified) below));
        return true;
    }

    private int indexBehindNeighbour(Identified model, List<Identified> list, Place place) {
        if (model.eContainer() != place.parent() || model.eContainmentFeature() != place.feature()) {
            return place.index();
        }
        List<Identified> neighbours = Trees.list(place.parent(), place.feature());
        for (int i = neighbours.indexOf(model) - 1; i >= 0; i--) {
            Identified neighbour = byKey.get(neighbours.get(i).getId());
            int index = neighbour == null ? -1 : list.indexOf(neighbour);
            if (index >= 0) {
                return index + 1;
            }
        }
        return 0;
    }

    private void move(List<Moved> changes) {
        List<Moved> moves = new ArrayList<>(changes);
        for (Moved failed = moveAll(moves); failed != null; failed = moveAll(moves)) {
            moves.remove(failed);
            impossible.add(failed);
        }
    }

    /** Moves all, or none if one has nowhere to go, which is returned. All are taken out first: one may go where another one was. */
    private Moved moveAll(List<Moved> moves) {
        Map<Moved, Place> origins = new LinkedHashMap<>();
        for (Moved move : moves) {
            Identified element = like(move.element());
            if (element == null || like(move.to().parent()) == null) {
                return move;
            }
        }
        for (Moved move : moves) {
            Identified element = like(move.element());
            origins.put(move, Place.of(element));
            EcoreUtil.remove(element);
        }
        for (Moved move : moves) {
            Identified element = like(move.element());
            Identified parent = like(move.to().parent());
            if (EcoreUtil.isAncestor(element, parent) || !insert(element, move.element(), parent, move.to())) {
                undo(moves, origins);
                return move;
            }
        }
        return null;
    }

    private void undo(List<Moved> moves, Map<Moved, Place> origins) {
        moves.forEach(move -> EcoreUtil.remove(like(move.element())));
        List<Moved> backwards = new ArrayList<>(origins.keySet()).reversed();
        for (Moved move : backwards) {
            Place origin = origins.get(move);
            if (origin.feature().isMany()) {
                Trees.list(origin.parent(), origin.feature()).add(origin.index(), like(move.element()));
            } else {
                origin.parent().eSet(origin.feature(), like(move.element()));
            }
        }
    }

    private void delete(GoalTree tree, List<Deleted> changes) {
        boolean isGone = false;
        for (Deleted change : changes) {
            Identified element = like(change.element());
            if (element == null || element.eContainer() == null) {
                impossible.add(change);
                continue;
            }
            rescue(element, change.ids());
            byKey.remove(Trees.key(element));
            element.eAllContents().forEachRemaining(below -> byKey.remove(Trees.key((Identified) below)));
            EcoreUtil.remove(element);
            isGone = true;
        }
        if (isGone) {
            removeReferences(tree);
        }
    }

    /** What is not part of the deletion goes to the nearest place above that can hold it. */
    private void rescue(Identified deleted, Set<String> ids) {
        List<Identified> others = new ArrayList<>();
        for (Iterator<EObject> below = deleted.eAllContents(); below.hasNext();) {
            Identified element = (Identified) below.next();
            if (!ids.contains(element.getId()) && ids.contains(((Identified) element.eContainer()).getId())) {
                others.add(element);
            }
        }
        for (Identified other : others) {
            EReference feature = other.eContainmentFeature();
            EObject above = deleted.eContainer();
            while (above != null && !(feature.isMany() && above.eClass().getEAllStructuralFeatures().contains(feature))) {
                above = above.eContainer();
            }
            if (above != null) {
                Trees.list((Identified) above, feature).add(other);
            }
        }
    }

    private static void removeReferences(GoalTree tree) {
        Set<Identified> present = new HashSet<>();
        present.add(tree);
        tree.eAllContents().forEachRemaining(element -> present.add((Identified) element));
        for (Identified element : present) {
            for (EReference reference : Trees.features(element.eClass()).references()) {
                Identified target = Trees.reference(element, reference);
                if (target != null && !present.contains(target)) {
                    element.eSet(reference, null);
                }
            }
            for (EReference links : Trees.features(element.eClass()).links()) {
                Trees.list(element, links).removeIf(target -> !present.contains(target));
            }
        }
    }

    /** Sets the references of what was added. */
    private void connect(Added change) {
        if (impossible.contains(change)) {
            return;
        }
        connect(change.element(), change.ids());
        for (Iterator<EObject> below = change.element().eAllContents(); below.hasNext();) {
            connect((Identified) below.next(), change.ids());
        }
    }

    private void connect(Identified original, Set<String> ids) {
        Identified copy = like(original);
        if (copy == null || copy == original || !ids.contains(original.getId())) {
            return;
        }
        for (EReference reference : Trees.features(original.eClass()).references()) {
            copy.eSet(reference, like(Trees.reference(original, reference)));
        }
        for (EReference links : Trees.features(original.eClass()).links()) {
            List<Identified> targets = Trees.list(copy, links);
            targets.clear();
            Trees.list(original, links).stream().map(this::like).filter(target -> target != null).forEach(targets::add);
        }
    }

    private void change(Changed change) {
        Identified element = like(change.earlier());
        element = element == null ? like(change.element()) : element;
        Object value = change.after() instanceof Identified target ? like(target) : change.after();
        if (element == null || value == null && change.after() != null) {
            impossible.add(change);
        } else if (change.feature() == Literals.IDENTIFIED__ID) {
            element.setId((String) value);
        } else {
            element.eSet(change.feature(), value);
        }
    }

    private void link(Linked change) {
        Identified element = like(change.element());
        Identified target = like(change.target());
        if (element == null || target == null) {
            impossible.add(change);
            return;
        }
        List<Identified> list = Trees.list(element, change.feature());
        if (!change.isAdded()) {
            list.remove(target);
        } else if (!list.contains(target)) {
            boolean isModel = Trees.list(change.element(), change.feature()).contains(change.target());
            list.add(isModel ? indexBehindLinked(change, list) : list.size(), target);
        }
    }

    private int indexBehindLinked(Linked change, List<Identified> list) {
        List<Identified> neighbours = Trees.list(change.element(), change.feature());
        for (int i = neighbours.indexOf(change.target()) - 1; i >= 0; i--) {
            int index = list.indexOf(like(neighbours.get(i)));
            if (index >= 0) {
                return index + 1;
            }
        }
        return 0;
    }

    /** Puts the elements of the change, as far as they are in the list, in its order; they take the same places among the others. */
    private void reorder(Reordered change) {
        Identified owner = like(change.element());
        if (owner == null) {
            impossible.add(change);
            return;
        }
        List<Identified> list = Trees.list(owner, change.feature());
        List<Identified> ordered = change.after().stream().map(this::like).filter(list::contains).toList();
        Set<Identified> concerned = Set.copyOf(ordered);
        Iterator<Identified> next = ordered.iterator();
        List<Identified> wanted = list.stream().map(element -> concerned.contains(element) ? next.next() : element).toList();
        ECollections.setEList(Trees.list(owner, change.feature()), wanted);
    }
}
