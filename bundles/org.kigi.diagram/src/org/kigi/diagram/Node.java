package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

/**
 * One element of the model as the diagram shows it. Its id is the element's id and the name of the mapping that made it, the
 * same in every computation. The position is the only thing that changes; it is changed by {@link TreeLayout} and {@link #moveTo}.
 */
public final class Node {

    /** What a node is to the one that contains it. */
    public enum Role {
        /** Stands by itself, in the diagram or inside a container. */
        NODE,
        /** One of the lines that a list container consists of. */
        ROW,
        /** Sits on the border of another node. */
        BADGE
    }

    private final String id;
    private final EObject element;
    private final Role role;
    private final Node container;
    private final String label;
    private final Supplier<String> tooltip;
    private final Style style;
    private final OptionalDouble gauge;
    private final List<Double> values;
    private final NodeImage image;
    private final NodeRule rule;
    private final Extent wanted;
    private final List<Node> children = new ArrayList<>();
    private final List<Node> badges = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();
    /** Relative to the container; in the diagram for a node without one. */
    private Bounds place = new Bounds(0, 0, 0, 0);
    private double headerHeight;
    private final boolean collapsed;
    private List<Decoration> decorations = List.of();
    private int hiddenBelow;
    /** The shape without the label below it, relative to the node; null where the shape is the whole node. */
    private Bounds shape;
    /** Relative to the node; null where nothing is folded away. */
    private Bounds pill;
    private double pillTextWidth;

    Node(String id, EObject element, NodeRule rule, Role role, Node container, StyleRule.Look look, boolean collapsed) {
        this.id = id;
        this.element = element;
        this.rule = rule;
        this.role = role;
        this.container = container;
        this.label = look.label();
        this.tooltip = look.tooltip();
        this.style = look.style();
        this.gauge = look.gauge();
        this.values = look.values();
        this.image = look.image();
        this.collapsed = collapsed;
        this.wanted = look.wanted();
    }

    /** A line of the label, relative to the upper left corner of the node; a secondary one is less prominent. */
    record TextLine(String text, double x, double baseline, TextStyle style, boolean secondary) {
    }

    /** A size that the specification asks for, in pixels; 0 where it leaves the choice to the engine. */
    record Extent(double width, double height) {
    }

    public String id() {
        return id;
    }

    /** The model element that the node stands for. */
    public EObject element() {
        return element;
    }

    /** The name of the mapping that made the node. */
    public String mapping() {
        return rule.name();
    }

    public Role role() {
        return role;
    }

    /** The node that this one is inside of or on the border of; null at the top of the diagram. */
    public Node container() {
        return container;
    }

    public boolean isContainer() {
        return rule.isContainer();
    }

    /** The text, not wrapped; empty if there is none. */
    public String label() {
        return label;
    }

    /** What a pointer resting on the node is told, according to the model as it is now; empty if nothing. */
    public String tooltip() {
        return tooltip.get();
    }

    public Style style() {
        return style;
    }

    /** How far a gauge is filled, from 0 to 1; empty for other nodes and for an unknown value. */
    public OptionalDouble gauge() {
        return gauge;
    }

    /** The numbers that a trend line or a time bar is drawn from; empty for other nodes. */
    public List<Double> values() {
        return values;
    }

    /** The picture of a node that is one, else null. */
    public NodeImage image() {
        return image;
    }

    /** Whether a filter shows the node as small as can be, without text and without what is in it. */
    public boolean isCollapsed() {
        return collapsed;
    }

    /** How many nodes below this one are folded away; 0 for most. */
    public int hiddenBelow() {
        return hiddenBelow;
    }

    /** Where the number of the nodes folded away stands, in the diagram; null where there are none. */
    public Bounds pillBounds() {
        return pill == null ? null : pill.translated(bounds().x(), bounds().y());
    }

    /** Small pictures on the node, in the order of the specification. */
    public List<Decoration> decorations() {
        return decorations;
    }

    /** The nodes inside: rows of a list, nodes of a free container; in the order of the specification. */
    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    /** The nodes on the border. */
    public List<Node> badges() {
        return Collections.unmodifiableList(badges);
    }

    /** Where the node is in the diagram (for rows and badges too). */
    public Bounds bounds() {
        if (container == null) {
            return place;
        }
        Bounds outer = container.bounds();
        return place.translated(outer.x(), outer.y());
    }

    /** The part where the label is, in the diagram: where it is edited in place. */
    public Bounds labelBounds() {
        Bounds all = bounds();
        return new Bounds(all.x(), all.y(), all.width(), headerHeight > 0 ? headerHeight : all.height());
    }

    /** Everything that is painted for the node, badges included. */
    public Bounds extent() {
        Bounds all = bounds().grown(style.borderWidth());
        for (Node badge : badges) {
            all = all.union(badge.bounds());
        }
        if (pill != null) {
            all = all.union(pillBounds());
        }
        return all;
    }

    /** Moves the node with all that is in it and on it. */
    public void moveTo(double x, double y) {
        Bounds outer = container == null ? new Bounds(0, 0, 0, 0) : container.bounds();
        place = new Bounds(x - outer.x(), y - outer.y(), place.width(), place.height());
    }

    NodeRule rule() {
        return rule;
    }

    Extent wanted() {
        return wanted;
    }

    double headerHeight() {
        return headerHeight;
    }

    List<TextLine> lines() {
        return lines;
    }

    /** Gives the node its size and its place relative to its container. */
    void setGeometry(Bounds newPlace, double newHeaderHeight) {
        place = Objects.requireNonNull(newPlace);
        headerHeight = newHeaderHeight;
    }

    /** Where the shape is drawn, in the diagram; everything but a label outside of it. */
    Bounds shapeBounds() {
        return shape == null ? bounds() : shape.translated(bounds().x(), bounds().y());
    }

    void setShape(Bounds newShape) {
        shape = newShape;
    }

    void setFolded(int count, Bounds place, double textWidth) {
        hiddenBelow = count;
        pill = place;
        pillTextWidth = textWidth;
    }

    double pillTextWidth() {
        return pillTextWidth;
    }

    void setDecorations(List<Decoration> newDecorations) {
        decorations = List.copyOf(newDecorations);
    }

    /** Whether another node looks the same, what is in it and on it included; the place and the tooltips do not matter. */
    boolean looksLike(Node o) {
        return id.equals(o.id) && element == o.element && rule == o.rule && role == o.role && collapsed == o.collapsed
                && hiddenBelow == o.hiddenBelow && label.equals(o.label) && style.equals(o.style)
                && gauge.equals(o.gauge) && values.equals(o.values) && Objects.equals(image, o.image) && wanted.equals(o.wanted)
                && decorations.equals(o.decorations) && alike(children, o.children) && alike(badges, o.badges);
    }

    private static boolean alike(List<Node> some, List<Node> others) {
        boolean alike = some.size() == others.size();
        for (int i = 0; alike && i < some.size(); i++) {
            alike = some.get(i).looksLike(others.get(i));
        }
        return alike;
    }

    void addChild(Node child) {
        children.add(child);
    }

    void addBadge(Node badge) {
        badges.add(badge);
    }

    @Override
    public String toString() {
        return id + " " + label;
    }
}
