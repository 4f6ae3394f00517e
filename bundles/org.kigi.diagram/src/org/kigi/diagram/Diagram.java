package org.kigi.diagram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;

/** What is to be seen of a model: the nodes at the top of the diagram, in the order of the model, and the edges between nodes. */
public final class Diagram {

    private final EObject element;
    private final String title;
    private final Language language;
    private final Orientation orientation;
    private final Colour background;
    private final List<Node> nodes;
    private final List<Edge> edges;
    private final List<SpecificationProblem> problems;
    private final Map<String, Node> byId = new LinkedHashMap<>();

    Diagram(EObject element, String title, Language language, Orientation orientation, Colour background, List<Node> nodes,
            List<Edge> edges,
            List<SpecificationProblem> problems) {
        this.element = element;
        this.title = title;
        this.language = language;
        this.orientation = orientation;
        this.background = background;
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
        this.problems = List.copyOf(problems);
        this.nodes.forEach(this::index);
    }

    private void index(Node node) {
        byId.put(node.id(), node);
        node.children().forEach(this::index);
        node.badges().forEach(this::index);
    }

    /** The model element that the whole diagram shows. */
    public EObject element() {
        return element;
    }

    public String title() {
        return title;
    }

    public Language language() {
        return language;
    }

    /** The way that the specification wants the tree to grow. */
    public Orientation orientation() {
        return orientation;
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
        return problems;
    }

    /** Every node, those in and on others included. */
    public Map<String, Node> nodesById() {
        return Collections.unmodifiableMap(byId);
    }

    public Optional<Node> node(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first node that stands by itself for an element. */
    public Optional<Node> nodeOf(EObject anElement) {
        return byId.values().stream().filter(n -> n.element() == anElement && n.role() == Node.Role.NODE).findFirst();
    }

    /** The smallest rectangle around everything; of no size where there is nothing. */
    public Bounds bounds() {
        Bounds all = nodes.stream().map(Node::extent).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        for (Edge edge : edges) {
            for (Point p : edge.route()) {
                all = all.union(new Bounds(p.x(), p.y(), 0, 0));
            }
        }
        return all;
    }
}
