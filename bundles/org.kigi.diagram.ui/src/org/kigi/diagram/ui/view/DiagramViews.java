package org.kigi.diagram.ui.view;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** How the diagrams of one goal tree were arranged by hand, by the name that each has in the specification. */
public record DiagramViews(SortedMap<String, DiagramView> byDiagram) {

    /** Nothing was arranged by hand. */
    public static final DiagramViews NONE = new DiagramViews(new TreeMap<>());

    public DiagramViews {
        SortedMap<String, DiagramView> arranged = new TreeMap<>(byDiagram);
        arranged.values().removeIf(DiagramView::isEmpty);
        byDiagram = Collections.unmodifiableSortedMap(arranged);
    }

    public DiagramView of(String diagram) {
        return byDiagram.getOrDefault(diagram, DiagramView.NONE);
    }

    /** Changes one of the diagrams. */
    public DiagramViews with(String diagram, UnaryOperator<DiagramView> change) {
        SortedMap<String, DiagramView> all = new TreeMap<>(byDiagram);
        all.put(diagram, change.apply(of(diagram)));
        return new DiagramViews(all);
    }

    /** The views without elements that do not exist. */
    public DiagramViews only(Predicate<String> exists) {
        SortedMap<String, DiagramView> all = new TreeMap<>(byDiagram);
        all.replaceAll((name, view) -> view.only(exists));
        return new DiagramViews(all);
    }

    public boolean isEmpty() {
        return byDiagram.isEmpty();
    }
}
