package org.kigi.diagram;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;

/** What is to be seen of a model: the nodes at the top of the diagram, in the order of the model, and the edges between nodes. */
public final class Diagram {

    private final EObject element;
    private final String title;
    private final String label;
    private final Language language;
    private final Orientation orientation;
    private final double spacing;
    private final Colour background;
    private final List<Node> nodes;
    private final List<Edge> edges;
    private final Set<SpecificationProblem> problems;
    /** All nodes, once somebody asked for one that is not at the top. */
    private Map<String, Node> byId;
    private Map<String, Node> topsById;

    Diagram(EObject element, String title, String label, Language language, Orientation orientation, double spacing,
            Colour background, List<Node> nodes, List<Edge> edges,
            Set<SpecificationProblem> problems) {
        this.element = element;
        this.title = title;
        this.label = label;
        this.language = language;
        this.orientation = orientation;
        this.spacing = spacing;
        this.background = background;
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
        this.problems = problems;
    }

    private static void index(Node node, Map<String, Node> index) {
        index.put(node.id(), node);
        node.children().forEach(n -> index(n, index));
        node.badges().forEach(n -> index(n, index));
    }

    /** The model element that the whole diagram shows. */
    public EObject element() {
        return element;
    }

    public String title() {
        return title;
    }

    /** What kind of diagram it is. */
    public String label() {
        return label;
    }

    public Language language() {
        return language;
    }

    /** The way that the specification wants the tree to grow. */
    public Orientation orientation() {
        return orientation;
    }

    /** The distance of a node and those below it that the specification wants; 0 where it leaves that to the layout. */
    public double spacing() {
        return spacing;
    }

    public Colour background() {
        return background;
    }

    public List<Node> nodes() {
        return nodes;
    }

    public List<Edge> edges() {
        return edges;
    }

    /** What went wrong while expressions of the specification were evaluated; each once. */
    public List<SpecificationProblem> problems() {
        return List.copyOf(problems);
    }

    /** Every node, those in and on others included. */
    public Map<String, Node> nodesById() {
        if (byId == null) {
            Map<String, Node> all = new LinkedHashMap<>();
            nodes.forEach(n -> index(n, all));
            byId = Collections.unmodifiableMap(all);
        }
        return byId;
    }

    public Optional<Node> node(String id) {
        Node top = top(id);
        return Optional.ofNullable(top != null ? top : nodesById().get(id));
    }

    /** The node at the top of the diagram with an id, or null. */
    Node top(String id) {
        if (topsById == null) {
            topsById = new HashMap<>(2 * nodes.size());
            nodes.forEach(n -> topsById.put(n.id(), n));
        }
        return topsById.get(id);
    }

    /** The first node that stands by itself for an element. */
    public Optional<Node> nodeOf(EObject anElement) {
        return nodesById().values().stream().filter(n -> n.element() == anElement && n.role() == Node.Role.NODE).findFirst();
    }

    /** The smallest rectangle around everything; of no size where there is nothing. */
    public Bounds bounds() {
        Bounds all = nodes.stream().map(Node::extent).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        for (Edge edge : edges) {
            if (!edge.route().isEmpty()) {
                all = all.union(edge.extent());
            }
        }
        return all;
    }
}
