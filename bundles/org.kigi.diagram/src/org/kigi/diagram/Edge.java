package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A line between two nodes. */
public final class Edge {

    static final double LABEL_PADDING = 5;
    /** How far from a node the text at its end stands. */
    private static final double END = 16;
    private static final double LEAST_VISIBLE = 24;

    /** A text on the line, with the rectangle that is kept free for it. */
    record LineLabel(String text, Bounds bounds, double baseline) {
    }

    private final String id;
    private final EObject element;
    private final EdgeRule rule;
    private final Node source;
    private final Node target;
    private final EdgeStyleRule.Look look;
    private final Colour backdrop;
    private final TextMeasure measure;
    private List<Point> route = List.of();

    Edge(String id, EObject element, EdgeRule rule, Node source, Node target, EdgeStyleRule.Look look, Colour backdrop,
            TextMeasure measure) {
        this.id = id;
        this.element = element;
        this.rule = rule;
        this.source = source;
        this.target = target;
        this.look = look;
        this.backdrop = backdrop;
        this.measure = measure;
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
        return look.label();
    }

    /** The text at the source; empty if there is none. */
    public String sourceLabel() {
        return look.sourceLabel();
    }

    /** The text at the target; empty if there is none. */
    public String targetLabel() {
        return look.targetLabel();
    }

    public EdgeStyle style() {
        return look.style();
    }

    /** The points that the edge goes through, from source to target; empty before the layout. */
    public List<Point> route() {
        return route;
    }

    /** Gives the edge other points to go through. */
    public void setRoute(List<Point> newRoute) {
        route = List.copyOf(newRoute);
    }

    /** The colour behind the texts. */
    Colour backdrop() {
        return backdrop;
    }

    /** The texts on the line, where they stand on the present route. */
    List<LineLabel> labels() {
        List<LineLabel> labels = new ArrayList<>();
        if (route.size() > 1) {
            add(label(), 0, labels);
            add(sourceLabel(), -1, labels);
            add(targetLabel(), 1, labels);
        }
        return labels;
    }

    private void add(String text, int end, List<LineLabel> labels) {
        if (text.isEmpty()) {
            return;
        }
        TextStyle style = style().text();
        double width = measure.width(text, style) + 2 * LABEL_PADDING;
        double ascent = measure.ascent(style);
        double height = ascent + measure.descent(style);
        Point at = end == 0 ? middle(width, height) : end < 0 ? near(route.get(0), route.get(1), width)
                : near(route.getLast(), route.get(route.size() - 2), width);
        Bounds bounds = new Bounds(at.x() - width / 2, at.y() - height / 2, width, height);
        labels.add(new LineLabel(text, bounds, bounds.y() + ascent));
    }

    /** The middle of the longest stretch, or beside it where the text would cover all of it. */
    private Point middle(double width, double height) {
        int longest = 0;
        for (int i = 1; i + 1 < route.size(); i++) {
            longest = length(i) > length(longest) ? i : longest;
        }
        Point a = route.get(longest);
        Point b = route.get(longest + 1);
        double x = (a.x() + b.x()) / 2;
        double y = (a.y() + b.y()) / 2;
        boolean flat = Math.abs(a.y() - b.y()) < Math.abs(a.x() - b.x());
        if (flat && length(longest) < width + LEAST_VISIBLE) {
            return new Point(x, y - height / 2 - style().width() / 2);
        }
        return !flat && length(longest) < height + LEAST_VISIBLE ? new Point(x + width / 2 + style().width(), y) : new Point(x, y);
    }

    private double length(int stretch) {
        return Math.hypot(route.get(stretch + 1).x() - route.get(stretch).x(), route.get(stretch + 1).y() - route.get(stretch).y());
    }

    private static Point near(Point end, Point before, double width) {
        double length = Math.hypot(before.x() - end.x(), before.y() - end.y());
        boolean flat = Math.abs(before.y() - end.y()) < Math.abs(before.x() - end.x());
        double share = length == 0 ? 0 : Math.min(length, END + (flat ? width / 2 : 0)) / length;
        return new Point(end.x() + (before.x() - end.x()) * share, end.y() + (before.y() - end.y()) * share);
    }

    /** Everything that is painted for the edge. */
    public Bounds extent() {
        Bounds all = new Bounds(route.getFirst().x(), route.getFirst().y(), 0, 0);
        for (Point p : route) {
            all = all.union(new Bounds(p.x(), p.y(), 0, 0));
        }
        for (LineLabel label : labels()) {
            all = all.union(label.bounds());
        }
        return all.grown(style().width());
    }

    EdgeRule rule() {
        return rule;
    }

    /** Whether another edge joins the same nodes and looks the same; the route does not matter. */
    boolean looksLike(Edge o) {
        return id.equals(o.id) && element == o.element && rule == o.rule && source == o.source && target == o.target && look.equals(o.look);
    }

    @Override
    public String toString() {
        return id;
    }
}
