package org.kigi.diagram.ui.view;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.kigi.diagram.Orientation;
import org.kigi.diagram.Point;

/**
 * How one diagram was arranged by hand, as far as that differs from what its specification and the layout would do: which way it grows,
 * where elements were moved to (upper left corners, in whole pixels at 100 %), which ones are folded, and which optional layers and
 * filters were switched on (true) or off. Elements are named by their ids.
 */
public record DiagramView(Optional<Orientation> orientation, SortedMap<String, Point> positions, SortedSet<String> folded,
        SortedMap<String, Boolean> layers, SortedMap<String, Boolean> filters) {

    /** Nothing was arranged by hand. */
    public static final DiagramView NONE = new DiagramView(Optional.empty(), new TreeMap<>(), new TreeSet<>(), new TreeMap<>(),
            new TreeMap<>());

    public DiagramView {
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        folded = Collections.unmodifiableSortedSet(new TreeSet<>(folded));
        layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
        filters = Collections.unmodifiableSortedMap(new TreeMap<>(filters));
    }

    public DiagramView withOrientation(Orientation wanted) {
        return new DiagramView(Optional.of(wanted), positions, folded, layers, filters);
    }

    /** Moves elements; positions are rounded to whole pixels. */
    public DiagramView withPositions(Map<String, Point> moved) {
        SortedMap<String, Point> all = new TreeMap<>(positions);
        moved.forEach((id, point) -> all.put(id, new Point(Math.rint(point.x()), Math.rint(point.y()))));
        return new DiagramView(orientation, all, folded, layers, filters);
    }

    /** Leaves the place of these elements to the layout again. */
    public DiagramView withoutPositions(Collection<String> ids) {
        SortedMap<String, Point> all = new TreeMap<>(positions);
        all.keySet().removeAll(ids);
        return new DiagramView(orientation, all, folded, layers, filters);
    }

    public DiagramView withFolded(Collection<String> ids, boolean fold) {
        SortedSet<String> all = new TreeSet<>(folded);
        if (fold) {
            all.addAll(ids);
        } else {
            all.removeAll(ids);
        }
        return new DiagramView(orientation, positions, all, layers, filters);
    }

    public DiagramView withLayer(String name, boolean shown) {
        return new DiagramView(orientation, positions, folded, with(layers, name, shown), filters);
    }

    public DiagramView withFilter(String name, boolean active) {
        return new DiagramView(orientation, positions, folded, layers, with(filters, name, active));
    }

    private static SortedMap<String, Boolean> with(SortedMap<String, Boolean> switches, String name, boolean on) {
        SortedMap<String, Boolean> all = new TreeMap<>(switches);
        all.put(name, on);
        return all;
    }

    /** The view without elements that do not exist. */
    public DiagramView only(Predicate<String> exists) {
        SortedMap<String, Point> places = new TreeMap<>(positions);
        places.keySet().removeIf(exists.negate());
        SortedSet<String> closed = new TreeSet<>(folded);
        closed.removeIf(exists.negate());
        return new DiagramView(orientation, places, closed, layers, filters);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
