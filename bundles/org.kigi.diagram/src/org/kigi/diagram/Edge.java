package org.kigi.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A line between two nodes. */
public final class Edge {

    private final String id;
    private final EObject element;
    private final EdgeRule rule;
    private final Node source;
    private final Node target;
    private final String label;
    private final EdgeStyle style;
    private List<Point> route = List.of();

    Edge(String id, EObject element, EdgeRule rule, Node source, Node target, String label, EdgeStyle style) {
        this.id = id;
        this.element = element;
        this.rule = rule;
        this.source = source;
        this.target = target;
        this.label = label;
        this.style = style;
    }

    public String id() {
        return id;
    }

    /** The model element that the edge stands for; the source's element if the edge shows a mere reference. */
    public EObject element() {
        return element;
    }

    /** Whether the edge shows a reference and not an element of its own. */
    public boolean isReference() {
        return rule.domain == null;
    }

    public String mapping() {
        return rule.name();
    }

    public Node source() {
        return source;
    }

    public Node target() {
        return target;
    }

    /** The text at the middle of the edge; empty if there is none. */
    public String label() {
        return label;
    }

    public EdgeStyle style() {
        return style;
    }

    /** The points that the edge goes through, from source to target; empty before the layout. */
    public List<Point> route() {
        return route;
    }

    /** Gives the edge other points to go through. */
    public void setRoute(List<Point> newRoute) {
        route = List.copyOf(newRoute);
    }

    EdgeRule rule() {
        return rule;
    }

    @Override
    public String toString() {
        return id;
    }
}
