package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.commands.Command;
import org.kigi.core.Language;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.Edge;
import org.kigi.diagram.ModelChange;
import org.kigi.diagram.Node;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.PaletteTool;
import org.kigi.diagram.ToolException;
import org.kigi.diagram.ui.internal.EmfCommand;
import org.kigi.diagram.ui.view.Arrangement;

/**
 * What a viewer shows: the latest computation of the diagram and what can be done with it. Edit parts keep the ids of nodes and edges,
 * which all computations have in common, and look up here what these are at the moment.
 */
final class ShownDiagram {

    /** The model of a node's edit part. */
    record NodeKey(String id) {
    }

    /** The model of the edit part of an edge that stands for an element of its own. */
    record EdgeKey(String id) {
    }

    private final Map<String, NodeKey> nodeKeys = new HashMap<>();
    private final Map<String, EdgeKey> edgeKeys = new HashMap<>();
    private final Map<EdgeKey, Edge> elementEdges = new HashMap<>();
    private final Map<EObject, Node> byElement = new IdentityHashMap<>();
    private final List<NodeKey> nodes = new ArrayList<>();
    private final List<EdgeKey> edges = new ArrayList<>();
    private final DiagramContent content;
    private final Look look;
    private final Consumer<ToolException> failures;
    private Diagram diagram;
    private Map<Node, Node> parents;

    /** Failures of tools are told to the consumer. */
    ShownDiagram(DiagramContent content, Look look, Consumer<ToolException> failures) {
        this.content = content;
        this.look = look;
        this.failures = failures;
    }

    /** Takes over the diagram as it is computed now. */
    void update() {
        diagram = content.compute();
        parents = null;
        nodes.clear();
        edges.clear();
        elementEdges.clear();
        byElement.clear();
        nodeKeys.keySet().retainAll(diagram.nodesById().keySet());
        edgeKeys.keySet().retainAll(diagram.edges().stream().map(Edge::id).collect(Collectors.toSet()));
        for (Node node : diagram.nodes()) {
            nodes.add(key(node));
            index(node);
        }
        for (Edge edge : diagram.edges()) {
            if (!edge.isReference()) {
                EdgeKey key = edgeKeys.computeIfAbsent(edge.id(), EdgeKey::new);
                edges.add(key);
                elementEdges.put(key, edge);
            }
        }
    }

    private void index(Node node) {
        if (node.role() == Node.Role.NODE) {
            byElement.putIfAbsent(node.element(), node);
            node.children().forEach(this::index);
        }
    }

    /** Always the same object for the same node, since GEF takes another one for a change of order. */
    private NodeKey key(Node node) {
        return nodeKeys.computeIfAbsent(node.id(), NodeKey::new);
    }

    DiagramContent content() {
        return content;
    }

    Look look() {
        return look;
    }

    Diagram diagram() {
        return diagram;
    }

    Language language() {
        return content.language();
    }

    EditingDomain domain() {
        return content.document().domain();
    }

    Orientation orientation() {
        return Arrangement.orientation(diagram, content.view());
    }

    Optional<Node> node(NodeKey key) {
        return diagram.node(key.id());
    }

    Optional<Edge> edge(EdgeKey key) {
        return Optional.ofNullable(elementEdges.get(key));
    }

    /** The node that stands for an element. */
    Optional<Node> nodeOf(EObject element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /** The key of what stands for an element: its node or its edge. */
    Optional<Object> keyOf(EObject element) {
        Optional<Object> node = nodeOf(element).map(this::key);
        return node.isPresent() ? node
                : elementEdges.entrySet().stream().filter(entry -> entry.getValue().element() == element).map(entry -> (Object) entry.getKey())
                        .findFirst();
    }

    /** The node above another in the tree that the edges make. */
    Optional<Node> parent(Node node) {
        return Optional.ofNullable(parents().get(node));
    }

    /** The nodes right below another, in the order in which they are drawn. */
    List<Node> children(Node node) {
        boolean down = orientation() == Orientation.TOP_DOWN;
        return diagram.nodes().stream().filter(child -> parents().get(child) == node)
                .sorted((a, b) -> down ? Double.compare(a.bounds().x(), b.bounds().x()) : Double.compare(a.bounds().y(), b.bounds().y()))
                .toList();
    }

    private Map<Node, Node> parents() {
        if (parents == null) {
            parents = Arrangement.parents(diagram);
        }
        return parents;
    }

    /** The keys of the nodes at the top of the diagram. */
    List<NodeKey> nodes() {
        return nodes;
    }

    /** The keys of the edges that stand for elements of their own. */
    List<EdgeKey> edges() {
        return edges;
    }

    /** The nodes inside of another that stand by themselves; rows and badges are part of the node they belong to. */
    List<NodeKey> nodesIn(NodeKey key) {
        return node(key).map(node -> node.children().stream().filter(child -> child.role() == Node.Role.NODE).map(this::key).toList())
                .orElse(List.of());
    }

    /** The tools of the palette that go with the layers shown. */
    List<PaletteTool> palette() {
        return content.tools().palette(content.settings().layers());
    }

    /** Every tool of the palette. */
    List<PaletteTool> allTools() {
        return content.tools().palette(content.description().layers().stream().map(layer -> layer.name()).collect(Collectors.toSet()));
    }

    /** The command of a tool of the palette on a node, or on the diagram itself where the node is null; null if it has none there. */
    Command create(PaletteTool tool, Node on) {
        return command(content.tools().create(tool, diagram, on));
    }

    /** The command of a tool of the palette that connects two nodes; null if it cannot. */
    Command connect(PaletteTool tool, Node source, Node target) {
        return command(content.tools().connect(tool, diagram, source, target));
    }

    /** The command that lets an edge begin, or else end, at a node; null if it cannot. */
    Command reconnect(Edge edge, boolean source, Node end) {
        return command(source ? content.tools().reconnectSource(diagram, edge, end) : content.tools().reconnectTarget(diagram, edge, end));
    }

    /** The command that drops an element from elsewhere on a node or, where that is null, on the diagram; null if it cannot. */
    Command drop(Node dropped, Node onto) {
        return command(content.tools().drop(diagram, dropped, onto));
    }

    /** The text with which editing a label begins; empty where it cannot be edited. */
    Optional<String> editableText(Node node) {
        return content.tools().editableText(diagram, node);
    }

    /** The command that gives a node the text typed; null if there is none. */
    Command edit(Node node, String text) {
        return command(content.tools().edit(diagram, node, text));
    }

    /** What the specification does when a node is double-clicked. */
    Optional<ModelChange> doubleClick(Node node) {
        return content.tools().doubleClick(diagram, node);
    }

    private Command command(Optional<ModelChange> change) {
        return change.map(found -> new EmfCommand(new ModelChangeCommand(diagram.element(), found, failures))).orElse(null);
    }

    /** The elements that GEF objects whose models are keys stand for. */
    Optional<EObject> element(Object key) {
        return switch (key) {
            case NodeKey node -> node(node).map(Node::element);
            case EdgeKey edge -> edge(edge).map(Edge::element);
            default -> Optional.empty();
        };
    }
}
