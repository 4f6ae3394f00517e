package org.kigi.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.Language;

/** Computes a diagram from a model as a specification says. Neither changes the model nor keeps anything of it. */
public final class DiagramEngine {

    /** Containers in containers; a specification whose mapping contains itself forever ends here. */
    private static final int DEEPEST = 200;

    private final DiagramDescription description;
    private final TextMeasure measure;

    /** For the first diagram of a specification, measured with {@link AwtTextMeasure}. */
    public DiagramEngine(DiagramSpecification specification) {
        this(specification.diagrams().getFirst(), new AwtTextMeasure());
    }

    public DiagramEngine(DiagramDescription description, TextMeasure measure) {
        this.description = description;
        this.measure = measure;
    }

    public DiagramDescription description() {
        return description;
    }

    /** The diagram of a model with the layers that are active by default; nodes have their sizes, and no positions yet. */
    public Diagram compute(EObject root, Language language) {
        return compute(root, language, description.defaultLayers());
    }

    /** The same with just the named optional layers. */
    public Diagram compute(EObject root, Language language, Set<String> layers) {
        return new Computation(root, language, layers).diagram();
    }

    /** One computation: what has been found so far. */
    private final class Computation {
        private final EObject root;
        private final Language language;
        private final Set<String> layers;
        private final Scope scope;
        private final Set<SpecificationProblem> problems = new LinkedHashSet<>();
        private final Set<String> ids = new HashSet<>();
        private final List<Node> tops = new ArrayList<>();
        private final List<Edge> edges = new ArrayList<>();
        private final Map<NodeRule, List<Node>> byRule = new IdentityHashMap<>();
        private final Map<NodeRule, Map<EObject, List<Node>>> byElement = new IdentityHashMap<>();
        private List<EObject> everything;

        Computation(EObject root, Language language, Set<String> layers) {
            this.root = root;
            this.language = language;
            this.layers = layers;
            scope = new Scope(root, Map.of("root", root), description.services().session(language), problems::add);
        }

        Diagram diagram() {
            for (NodeRule rule : description.nodes()) {
                if (rule.isShown(layers)) {
                    addNodes(rule, Node.Role.NODE, null, scope, 0);
                }
            }
            CardLayout cards = new CardLayout(measure, language.locale());
            tops.forEach(cards::arrange);
            for (EdgeRule rule : description.edges()) {
                if (rule.isShown(layers)) {
                    addEdges(rule);
                }
            }
            String title = description.title() == null ? description.label(language) : description.title().text(scope);
            return new Diagram(root, title, language, description.orientation(), description.background(), tops, edges,
                    List.copyOf(problems));
        }

        private void addNodes(NodeRule rule, Node.Role role, Node container, Scope where, int depth) {
            if (depth > DEEPEST) {
                problems.add(new SpecificationProblem("mapping.endless", 0, List.of(rule.name())));
                return;
            }
            for (EObject element : rule.elements(where, rule.candidates == null ? everything() : List.of())) {
                Scope on = where.with("container", where.self()).with("containerView", container).on(element);
                Node node = new Node(id(element, rule.name()), element, rule, role, container, rule.style.look(on));
                byRule.computeIfAbsent(rule, k -> new ArrayList<>()).add(node);
                byElement.computeIfAbsent(rule, k -> new HashMap<>()).computeIfAbsent(element, k -> new ArrayList<>(1)).add(node);
                if (container == null) {
                    tops.add(node);
                } else if (role == Node.Role.BADGE) {
                    container.addBadge(node);
                } else {
                    container.addChild(node);
                }
                for (NodeRule child : rule.children) {
                    if (child.isShown(layers)) {
                        addNodes(child, rule.isList() ? Node.Role.ROW : Node.Role.NODE, node, scope.on(element), depth + 1);
                    }
                }
                for (NodeRule border : rule.borders) {
                    if (border.isShown(layers)) {
                        addNodes(border, Node.Role.BADGE, node, scope.on(element), depth + 1);
                    }
                }
            }
        }

        private List<EObject> everything() {
            if (everything == null) {
                everything = new ArrayList<>(List.of(root));
                root.eAllContents().forEachRemaining(everything::add);
            }
            return everything;
        }

        /** The element's id and the mapping; a number follows where the same element is shown by the same mapping twice. */
        private String id(EObject element, String mapping) {
            String id = EcoreUtil.getID(element);
            if (id == null) {
                id = element == root || !EcoreUtil.isAncestor(root, element) ? EcoreUtil.getURI(element).fragment()
                        : EcoreUtil.getRelativeURIFragmentPath(root, element);
            }
            String base = id + "/" + mapping;
            String unique = base;
            for (int n = 2; !ids.add(unique); n++) {
                unique = base + "#" + n;
            }
            return unique;
        }

        private void addEdges(EdgeRule rule) {
            if (rule.domain == null) {
                for (NodeRule sourceRule : rule.sources) {
                    for (Node source : byRule.getOrDefault(sourceRule, List.of())) {
                        for (EObject target : rule.targetFinder.elements(scope.with("view", source).on(source.element()))) {
                            addEdges(rule, source.element(), List.of(source), nodes(rule.targets, target));
                        }
                    }
                }
            } else {
                List<EObject> elements = rule.candidates == null ? everything() : rule.candidates.elements(scope);
                for (EObject element : elements) {
                    if (rule.domain.isInstance(element)) {
                        Scope on = scope.on(element);
                        for (EObject source : rule.sourceFinder.elements(on)) {
                            for (EObject target : rule.targetFinder.elements(on)) {
                                addEdges(rule, element, nodes(rule.sources, source), nodes(rule.targets, target));
                            }
                        }
                    }
                }
            }
        }

        private List<Node> nodes(Set<NodeRule> rules, EObject element) {
            List<Node> nodes = new ArrayList<>();
            for (NodeRule rule : rules) {
                nodes.addAll(byElement.getOrDefault(rule, Map.of()).getOrDefault(element, List.of()));
            }
            return nodes;
        }

        private void addEdges(EdgeRule rule, EObject element, List<Node> sources, List<Node> targets) {
            for (Node source : sources) {
                for (Node target : targets) {
                    Scope on = scope.with("sourceView", source).with("targetView", target).with("source", source.element())
                            .with("target", target.element()).on(element);
                    if (rule.precondition == null || rule.precondition.flag(on)) {
                        EdgeStyleRule.Look look = rule.style.look(on);
                        String id = id(element, rule.name() + (rule.domain == null ? "/" + target.id() : ""));
                        edges.add(new Edge(id, element, rule, source, target, look.label(), look.style()));
                    }
                }
            }
        }
    }
}
