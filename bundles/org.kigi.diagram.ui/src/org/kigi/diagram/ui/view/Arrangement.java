package org.kigi.diagram.ui.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.Edge;
import org.kigi.diagram.Node;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.Point;
import org.kigi.diagram.TreeLayout;

/**
 * Arranges a diagram: as tidy trees, except for what was moved by hand. What is below a moved node and was not moved itself keeps its
 * place relative to that node, so that new elements appear where they are expected.
 */
public final class Arrangement {

    private Arrangement() {
    }

    /** The id by which an arrangement knows the element of a node. */
    public static String idOf(Node node) {
        String id = EcoreUtil.getID(node.element());
        return id == null ? node.id() : id;
    }

    /** The way that the diagram grows. */
    public static Orientation orientation(Diagram diagram, DiagramView view) {
        return view.orientation().orElse(diagram.orientation());
    }

    /** Gives every node of the diagram its place, and every edge its route. */
    public static void arrange(Diagram diagram, DiagramView view) {
        TreeLayout layout = new TreeLayout();
        TreeLayout.Options options = TreeLayout.Options.of(orientation(diagram, view));
        layout.layout(diagram, options);
        Map<Node, Point> moved = moved(diagram, view);
        if (moved.isEmpty()) {
            return;
        }
        Map<Node, Node> parents = parents(diagram);
        Map<Node, Optional<Point>> shifts = new IdentityHashMap<>();
        diagram.nodes().forEach(node -> shift(node, moved, parents, shifts));
        diagram.nodes().forEach(node -> shifts.get(node).ifPresent(shift -> {
            Bounds bounds = node.bounds();
            node.moveTo(bounds.x() + shift.x(), bounds.y() + shift.y());
        }));
        layout.route(diagram, options);
    }

    private static Map<Node, Point> moved(Diagram diagram, DiagramView view) {
        Map<Node, Point> moved = new IdentityHashMap<>();
        if (!view.positions().isEmpty()) {
            Set<String> taken = new HashSet<>();
            for (Node node : diagram.nodes()) {
                Point place = view.positions().get(idOf(node));
                if (place != null && taken.add(idOf(node))) {
                    moved.put(node, place);
                }
            }
        }
        return moved;
    }

    /** How far a node is from where the layout has it, as far as anybody moved it or a node above it. */
    private static void shift(Node from, Map<Node, Point> moved, Map<Node, Node> parents, Map<Node, Optional<Point>> shifts) {
        Map<Node, Boolean> path = new IdentityHashMap<>();
        Node node = from;
        Optional<Point> shift = Optional.empty();
        while (node != null && path.put(node, true) == null) {
            if (shifts.containsKey(node)) {
                shift = shifts.get(node);
                break;
            }
            Point place = moved.get(node);
            if (place != null) {
                shift = Optional.of(new Point(place.x() - node.bounds().x(), place.y() - node.bounds().y()));
                break;
            }
            node = parents.get(node);
        }
        Optional<Point> found = shift;
        path.keySet().forEach(below -> shifts.putIfAbsent(below, found));
    }

    /** The node above each node: the source of the first edge that leads to it, as the layout has it. */
    public static Map<Node, Node> parents(Diagram diagram) {
        Map<Node, Node> parents = new HashMap<>();
        for (Edge edge : diagram.edges()) {
            Node source = top(edge.source());
            Node target = top(edge.target());
            if (source != target && !parents.containsKey(target) && !isAbove(target, source, parents)) {
                parents.put(target, source);
            }
        }
        return parents;
    }

    private static boolean isAbove(Node node, Node other, Map<Node, Node> parents) {
        for (Node above = other; above != null; above = parents.get(above)) {
            if (above == node) {
                return true;
            }
        }
        return false;
    }

    private static Node top(Node node) {
        Node top = node;
        while (top.container() != null) {
            top = top.container();
        }
        return top;
    }
}
