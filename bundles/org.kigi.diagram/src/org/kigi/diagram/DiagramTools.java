package org.kigi.diagram;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;
import org.kigi.core.Texts;

/**
 * The tools of a diagram: what the specification lets a user do, and what that does to the model. Answers are empty where the
 * specification has no tool for it, or its precondition forbids it.
 */
public final class DiagramTools {

    private static final Texts TEXTS = Texts.of(DiagramTools.class);

    private final DiagramDescription description;

    public DiagramTools(DiagramDescription description) {
        this.description = description;
    }

    /** The tools of the palette in their order, those of the given optional layers included. */
    public List<PaletteTool> palette(Set<String> layers) {
        return description.palette().stream().filter(t -> t.isShown(layers)).map(PaletteTool.class::cast).toList();
    }

    /** Creates with a {@link PaletteTool.Kind#NODE} tool on a node, or on the diagram itself where {@code on} is null. */
    public Optional<ModelChange> create(PaletteTool paletteTool, Diagram diagram, Node on) {
        Tool tool = (Tool) paletteTool;
        if (tool.kind() != PaletteTool.Kind.NODE || (on == null ? !tool.onDiagram() : !tool.ends().contains(on.rule()))) {
            return Optional.empty();
        }
        EObject container = on == null ? diagram.element() : on.element();
        Scope scope = scope(diagram, container).with("container", container).with("containerView", on);
        scope = tool.bind(tool.bind(scope, "variable", container), "viewVariable", on);
        return change(tool, scope, scope);
    }

    /** Creates with an {@link PaletteTool.Kind#EDGE} tool. */
    public Optional<ModelChange> connect(PaletteTool paletteTool, Diagram diagram, Node source, Node target) {
        Tool tool = (Tool) paletteTool;
        if (tool.kind() != PaletteTool.Kind.EDGE || !tool.ends().contains(source.rule()) || !tool.otherEnds().contains(target.rule())) {
            return Optional.empty();
        }
        Scope before = scope(diagram, source.element()).with("preSource", source.element()).with("preTarget", target.element())
                .with("preSourceView", source).with("preTargetView", target).with("container", diagram.element());
        Scope scope = tool.bind(tool.bind(before, "sourceVariable", source.element()), "targetVariable", target.element());
        scope = tool.bind(tool.bind(scope, "sourceViewVariable", source), "targetViewVariable", target);
        return change(tool, before, scope);
    }

    /** The text to begin editing a label with; empty where the label cannot be edited. */
    public Optional<String> editableText(Diagram diagram, Node node) {
        Tool tool = node.rule().directEdit;
        if (tool == null || !allowed(tool, scope(diagram, node.element()))) {
            return Optional.empty();
        }
        return Optional.of(tool.inputLabel() == null ? node.label() : tool.inputLabel().text(scope(diagram, node.element())));
    }

    /** Gives a node the text that was typed; empty as well where the text does not have the form that the tool asks for. */
    public Optional<ModelChange> edit(Diagram diagram, Node node, String text) {
        Tool tool = node.rule().directEdit;
        if (tool == null) {
            return Optional.empty();
        }
        ParsePosition position = new ParsePosition(0);
        Object[] parsed = tool.mask().equals("{0}") ? new Object[] { text } : new MessageFormat(tool.mask(), Locale.ROOT)
                .parse(text, position);
        if (parsed == null) {
            return Optional.empty();
        }
        Scope scope = scope(diagram, node.element()).with("view", node);
        for (int i = 0; i < parsed.length; i++) {
            scope = scope.with(String.valueOf(i), parsed[i]).with("arg" + i, parsed[i]);
        }
        return change(tool, scope, scope);
    }

    /** Deletes what a node stands for. A mapping without a delete tool deletes its element, as in Sirius. */
    public Optional<ModelChange> delete(Diagram diagram, Node node) {
        return delete(node.rule().deletion, diagram, node.element(), node, node.container());
    }

    /** Deletes what an edge stands for; empty for an edge that shows a mere reference and has no delete tool. */
    public Optional<ModelChange> delete(Diagram diagram, Edge edge) {
        if (edge.isReference() && edge.rule().deletion == null) {
            return Optional.empty();
        }
        return delete(edge.rule().deletion, diagram, edge.element(), edge, null);
    }

    private Optional<ModelChange> delete(Tool tool, Diagram diagram, EObject element, Object view, Node container) {
        if (element == diagram.element()) {
            return Optional.empty();
        }
        Scope scope = scope(diagram, element);
        if (tool == null) {
            return Optional.of(new Change(List.of((s, outcome) -> Operations.delete(s.self())), scope, null));
        }
        scope = tool.bind(tool.bind(tool.bind(scope, "element", element), "elementView", view), "containerView", container);
        return change(tool, scope, scope);
    }

    /** Lets an edge begin at another node. */
    public Optional<ModelChange> reconnectSource(Diagram diagram, Edge edge, Node newSource) {
        return reconnect(diagram, edge, edge.source(), newSource, edge.target(), "RECONNECT_SOURCE", edge.rule().sources);
    }

    /** Lets an edge end at another node. */
    public Optional<ModelChange> reconnectTarget(Diagram diagram, Edge edge, Node newTarget) {
        return reconnect(diagram, edge, edge.target(), newTarget, edge.source(), "RECONNECT_TARGET", edge.rule().targets);
    }

    private Optional<ModelChange> reconnect(Diagram diagram, Edge edge, Node from, Node to, Node other, String kind, Set<NodeRule> ends) {
        for (Tool tool : edge.rule().reconnections) {
            if (from != to && ends.contains(to.rule()) && (tool.reconnection().equals(kind) || tool.reconnection()
                    .equals("RECONNECT_BOTH"))) {
                Scope scope = scope(diagram, edge.element()).with("otherEnd", other).with("edgeView", edge);
                scope = tool.bind(tool.bind(scope, "source", from.element()), "target", to.element());
                scope = tool.bind(tool.bind(scope, "sourceView", from), "targetView", to);
                scope = tool.bind(tool.bind(scope, "element", edge.element()), "edgeView", edge);
                return change(tool, scope, scope);
            }
        }
        return Optional.empty();
    }

    /** Drops a node onto another, or onto the diagram itself where {@code onto} is null. */
    public Optional<ModelChange> drop(Diagram diagram, Node dropped, Node onto) {
        EObject oldContainer = dropped.container() == null ? diagram.element() : dropped.container().element();
        return drop(diagram, dropped.element(), oldContainer, onto, t -> !t.dragSource().equals("PROJECT_EXPLORER")
                && t.ends().contains(dropped.rule()));
    }

    /** Drops an element from outside of the diagram, such as from the explorer, on a node, or on the diagram where {@code onto} is null. */
    public Optional<ModelChange> drop(Diagram diagram, EObject dropped, Node onto) {
        return drop(diagram, dropped, dropped.eContainer(), onto, t -> !t.dragSource().equals("DIAGRAM")
                && t.ends().stream().anyMatch(r -> r.domain.isInstance(dropped)));
    }

    private Optional<ModelChange> drop(Diagram diagram, EObject dropped, EObject oldContainer, Node onto, Predicate<Tool> fits) {
        EObject newContainer = onto == null ? diagram.element() : onto.element();
        for (Tool tool : onto == null ? description.drops() : onto.rule().drops) {
            if (fits.test(tool)) {
                Scope before = scope(diagram, dropped).with("element", dropped).with("oldContainer", oldContainer)
                        .with("newContainer", newContainer).with("newContainerView", onto);
                Scope scope = tool.bind(tool.bind(before, "element", dropped), "oldContainer", oldContainer);
                scope = tool.bind(tool.bind(scope, "newContainer", newContainer), "newViewContainer", onto).on(newContainer);
                if (allowed(tool, before)) {
                    return change(tool, before, scope);
                }
            }
        }
        return Optional.empty();
    }

    /** What a double click on a node does. */
    public Optional<ModelChange> doubleClick(Diagram diagram, Node node) {
        return doubleClick(node.rule().doubleClick, diagram, node.element(), node);
    }

    /** What a double click on an edge does. */
    public Optional<ModelChange> doubleClick(Diagram diagram, Edge edge) {
        return doubleClick(edge.rule().doubleClick, diagram, edge.element(), edge);
    }

    private Optional<ModelChange> doubleClick(Tool tool, Diagram diagram, EObject element, Object view) {
        if (tool == null) {
            return Optional.empty();
        }
        Scope scope = scope(diagram, element);
        scope = tool.bind(tool.bind(scope, "element", element), "elementView", view);
        return change(tool, scope, scope);
    }

    private Scope scope(Diagram diagram, EObject self) {
        return Scope.at(self, diagram.element(), description.services().session(diagram.language()), p -> {
            throw new ToolException(p, null);
        });
    }

    private static boolean allowed(Tool tool, Scope scope) {
        return tool.precondition() == null || tool.precondition().flag(scope);
    }

    private static Optional<ModelChange> change(Tool tool, Scope before, Scope scope) {
        return allowed(tool, before) ? Optional.of(new Change(tool.body(), scope, tool)) : Optional.empty();
    }

    /** The operations of a tool, ready to run. */
    private static final class Change implements ModelChange {
        private final List<Operation> operations;
        private final Scope scope;
        private final Tool tool;
        private Operation.Outcome outcome = new Operation.Outcome();

        Change(List<Operation> operations, Scope scope, Tool tool) {
            this.operations = operations;
            this.scope = scope;
            this.tool = tool;
        }

        @Override
        public String label(Language language) {
            return tool == null ? TEXTS.get(language, "tool.delete") : tool.label(language);
        }

        @Override
        public void run() {
            outcome = new Operation.Outcome();
            Operation.runAll(operations, scope, outcome);
        }

        @Override
        public List<EObject> created() {
            return outcome.created();
        }

        @Override
        public Optional<Destination> destination() {
            return outcome.destination();
        }
    }
}
