package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.draw2d.Graphics;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.commands.Command;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramPainter;
import org.kigi.diagram.DiagramTools;
import org.kigi.diagram.Edge;
import org.kigi.diagram.ModelChange;
import org.kigi.diagram.Node;
import org.kigi.diagram.PaletteTool;
import org.kigi.diagram.Theme;
import org.kigi.diagram.ToolException;
import org.kigi.diagram.ui.internal.EmfCommand;

/**
 * What a viewer shows: the latest computation of the diagram, how it is drawn and what can be done with it. Edit parts keep the ids
 * of nodes and edges, which all computations have in common, and look up here what these are at the moment.
 */
final class ShownDiagram {

    /** The model of a node's edit part. */
    record NodeKey(String id) {
    }

    /** The model of an edge's edit part. */
    record EdgeKey(String id) {
    }

    private final DiagramPainter painter = new DiagramPainter();
    private final Map<String, NodeKey> nodeKeys = new HashMap<>();
    private final Map<String, EdgeKey> edgeKeys = new HashMap<>();
    private final Map<EdgeKey, Edge> edges = new HashMap<>();
    private final Map<NodeKey, List<EdgeKey>> outgoing = new HashMap<>();
    private final Map<NodeKey, List<EdgeKey>> incoming = new HashMap<>();
    private final Typography typography;
    private final DiagramTools tools;
    private final Consumer<ToolException> failures;
    private final Consumer<Boolean> inPlaceEditing;
    private final Map<EObject, Node> byElement = new IdentityHashMap<>();
    private EditingDomain domain;
    private Diagram diagram;
    private Theme theme = Theme.LIGHT;

    /** Failures of tools are told to one consumer; to the other, when a field for editing in place opens (true) and closes (false). */
    ShownDiagram(DiagramTools tools, Typography typography, Consumer<ToolException> failures, Consumer<Boolean> inPlaceEditing) {
        this.tools = tools;
        this.typography = typography;
        this.failures = failures;
        this.inPlaceEditing = inPlaceEditing;
    }

    /** Shows a diagram that has been laid out, whose model is edited in the domain. */
    void show(Diagram newDiagram, EditingDomain newDomain) {
        diagram = newDiagram;
        domain = newDomain;
        edges.clear();
        outgoing.clear();
        incoming.clear();
        nodeKeys.keySet().retainAll(diagram.nodesById().keySet());
        edgeKeys.keySet().retainAll(diagram.edges().stream().map(Edge::id).collect(Collectors.toSet()));
        for (Edge edge : diagram.edges()) {
            EdgeKey key = edgeKeys.computeIfAbsent(edge.id(), EdgeKey::new);
            edges.put(key, edge);
            outgoing.computeIfAbsent(carrier(edge.source()), id -> new ArrayList<>()).add(key);
            incoming.computeIfAbsent(carrier(edge.target()), id -> new ArrayList<>()).add(key);
        }
        byElement.clear();
        diagram.nodesById().values().stream().filter(node -> node.role() == Node.Role.NODE)
                .forEach(node -> byElement.putIfAbsent(node.element(), node));
    }

    /** The node with an edit part of its own that a node is, or is in or on. */
    private NodeKey carrier(Node node) {
        Node carrier = node;
        while (carrier.role() != Node.Role.NODE && carrier.container() != null) {
            carrier = carrier.container();
        }
        return key(carrier);
    }

    void setTheme(Theme newTheme) {
        theme = newTheme;
    }

    Theme theme() {
        return theme;
    }

    Diagram diagram() {
        return diagram;
    }

    EditingDomain domain() {
        return domain;
    }

    Typography typography() {
        return typography;
    }

    Optional<Node> node(NodeKey key) {
        return diagram.node(key.id());
    }

    Optional<Edge> edge(EdgeKey key) {
        return Optional.ofNullable(edges.get(key));
    }

    /** The node that stands for an element. */
    Optional<Node> nodeOf(EObject element) {
        return Optional.ofNullable(byElement.get(element));
    }

    Consumer<Boolean> inPlaceEditing() {
        return inPlaceEditing;
    }

    List<NodeKey> nodes() {
        return keys(diagram.nodes());
    }

    /** The nodes inside of another that stand by themselves; rows and badges are part of the node they belong to. */
    List<NodeKey> nodesIn(NodeKey key) {
        return node(key).map(node -> keys(node.children())).orElse(List.of());
    }

    private List<NodeKey> keys(List<Node> nodes) {
        return nodes.stream().filter(node -> node.role() == Node.Role.NODE).map(this::key).toList();
    }

    /** Always the same object for the same node, since GEF takes another one for a change of order. */
    private NodeKey key(Node node) {
        return nodeKeys.computeIfAbsent(node.id(), NodeKey::new);
    }

    List<EdgeKey> outgoing(NodeKey key) {
        return outgoing.getOrDefault(key, List.of());
    }

    List<EdgeKey> incoming(NodeKey key) {
        return incoming.getOrDefault(key, List.of());
    }

    void paint(Node node, Graphics graphics) {
        painter.paint(node, new GraphicsPen(graphics, typography), theme);
    }

    void paint(Edge edge, Graphics graphics) {
        painter.paint(edge, new GraphicsPen(graphics, typography), theme);
    }

    /** Paints everything, in the diagram's own coordinates. */
    void paint(Graphics graphics) {
        painter.paint(diagram, new GraphicsPen(graphics, typography), theme);
    }

    /** The command of a tool of the palette on a node, or on the diagram itself where the node is null; null if it has none there. */
    Command create(PaletteTool tool, Node on) {
        return command(tools.create(tool, diagram, on));
    }

    /** The command of a tool of the palette that connects two nodes; null if it cannot. */
    Command connect(PaletteTool tool, Node source, Node target) {
        return command(tools.connect(tool, diagram, source, target));
    }

    /** The text with which editing a label begins; empty where it cannot be edited. */
    Optional<String> editableText(Node node) {
        return tools.editableText(diagram, node);
    }

    /** The command that gives a node the text typed; null if there is none. */
    Command edit(Node node, String text) {
        return command(tools.edit(diagram, node, text));
    }

    private Command command(Optional<ModelChange> change) {
        return change.map(found -> new EmfCommand(new ModelChangeCommand(diagram.element(), found, failures))).orElse(null);
    }

    /** The elements that GEF objects whose models are keys stand for. */
    Optional<EObject> element(Object key) {
        return switch (key) {
            case NodeKey node -> node(node).map(Node::element);
            case EdgeKey edge -> edge(edge).filter(found -> !found.isReference()).map(Edge::element);
            default -> Optional.empty();
        };
    }
}
