package org.kigi.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.Language;

/** One computation of a diagram: what has been found so far. */
final class Computation {

    /** Containers in containers; a specification whose mapping contains itself forever ends here. */
    private static final int DEEPEST = 200;
    private static final double PILL_HEIGHT = 18;
    private static final double PILL_PADDING = 7;
    private static final double PILL_OVERLAP = 4;

    private final DiagramEngine engine;
    private final DiagramDescription description;
    private final EObject root;
    private final Language language;
    private final ViewSettings settings;
    private final Diagram before;
    private final Predicate<EObject> affected;
    private final List<FilterRule> filters;
    private final Scope scope;
    private final CardLayout cards;
    private final Set<SpecificationProblem> problems = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> edgeIds = new HashSet<>();
    /**
     * Nodes from before whose rows are not in {@link #ids}, by the element of node and rows; they need not be as long as the element is
     * shown once.
     */
    private final Map<EObject, Node> unregistered = new HashMap<>();
    private final List<Node> tops = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<NodeRule, List<Node>> byRule = new IdentityHashMap<>();
    private final Map<NodeRule, Map<EObject, List<Node>>> byElement = new IdentityHashMap<>();
    private final Map<String, Edge> edgesBefore = new HashMap<>();
    private List<EObject> everything;

    /** {@code before} is null for a computation from nothing. */
    Computation(DiagramEngine engine, EObject root, Language language, ViewSettings settings, Diagram before,
            Predicate<EObject> affected) {
        this.engine = engine;
        this.description = engine.description();
        this.root = root;
        this.language = language;
        this.settings = settings;
        this.before = before;
        this.affected = affected;
        filters = description.filters().stream().filter(f -> settings.filters().contains(f.name())).map(FilterRule.class::cast).toList();
        scope = Scope.at(root, root, description.services().session(language), problems::add);
        cards = new CardLayout(engine.measure(), language.locale());
        if (before != null) {
            before.edges().forEach(e -> edgesBefore.put(e.id(), e));
        }
    }

    Diagram diagram() {
        for (NodeRule rule : description.nodes()) {
            if (rule.isShown(settings.layers())) {
                addNodes(rule, Node.Role.NODE, null, scope, 0);
            }
        }
        for (EdgeRule rule : description.edges()) {
            if (rule.isShown(settings.layers())) {
                addEdges(rule);
            }
        }
        fold();
        String title = description.title() == null ? description.label(language) : description.title().text(scope);
        return new Diagram(root, title, description.label(language), language, description.orientation(), description.spacing(),
                description.background(), tops, edges, problems);
    }

    private void addNodes(NodeRule rule, Node.Role role, Node container, Scope where, int depth) {
        if (depth > DEEPEST) {
            problems.add(new SpecificationProblem("mapping.endless", 0, List.of(rule.name())));
            return;
        }
        for (EObject element : rule.elements(where, rule.candidates == null ? everything() : List.of())) {
            Scope on = where.with("container", where.self()).with("containerView", container).on(element);
            FilterRule.Visibility visibility = visibility(rule, on);
            if (visibility == FilterRule.Visibility.HIDDEN) {
                continue;
            }
            boolean collapsed = visibility == FilterRule.Visibility.COLLAPSED;
            String id = id(element, rule.name());
            Node known = container == null && before != null ? before.top(id) : null;
            boolean same = known != null && known.rule() == rule && known.element() == element && known.container() == null
                    && !settings.collapsed().contains(id);
            if (same && known.isCollapsed() == collapsed && !affected.test(element)) {
                tops.add(known);
                keepIds(known);
                register(known);
                continue;
            }
            Node node = node(id, rule, role, container, on, collapsed);
            if (!collapsed) {
                addContents(node, on, where, depth);
            }
            if (container == null) {
                tops.add(arranged(node, same ? known : null));
                register(tops.getLast());
            } else if (role == Node.Role.BADGE) {
                container.addBadge(node);
            } else {
                container.addChild(node);
            }
        }
    }

    private Node node(String id, NodeRule rule, Node.Role role, Node container, Scope on, boolean collapsed) {
        Node node = new Node(id, on.self(), rule, role, container, rule.style.look(on), collapsed);
        if (!rule.decorations.isEmpty() && !collapsed) {
            List<Decoration> decorations = new ArrayList<>();
            for (DecorationRule decoration : rule.decorations) {
                if (decoration.layer() == null || settings.layers().contains(decoration.layer())) {
                    decoration.on(on, path -> problems.add(new SpecificationProblem("style.noImage", 0, List.of(rule.name(), path))))
                            .ifPresent(decorations::add);
                }
            }
            node.setDecorations(decorations);
        }
        return node;
    }

    private void addContents(Node node, Scope on, Scope where, int depth) {
        NodeRule rule = node.rule();
        for (NodeRule child : rule.children) {
            if (child.isShown(settings.layers())) {
                addNodes(child, rule.isList() ? Node.Role.ROW : Node.Role.NODE, node, where.on(on.self()), depth + 1);
            }
        }
        for (NodeRule border : rule.borders) {
            if (border.isShown(settings.layers())) {
                addNodes(border, Node.Role.BADGE, node, where.on(on.self()), depth + 1);
            }
        }
    }

    /** The node with its size, or the one from before where that looks the same. */
    private Node arranged(Node node, Node known) {
        if (known != null && known.looksLike(node)) {
            return known;
        }
        cards.arrange(node);
        if (known != null) {
            node.moveTo(known.bounds().x(), known.bounds().y());
        }
        return node;
    }

    /** Makes a node with all that is in it and on it known to the edges. */
    private void register(Node node) {
        if (node.rule().carriesEdges) {
            byRule.computeIfAbsent(node.rule(), k -> new ArrayList<>()).add(node);
            byElement.computeIfAbsent(node.rule(), k -> new HashMap<>()).computeIfAbsent(node.element(), k -> new ArrayList<>(1)).add(node);
        }
        if (node.rule().containsEnds) {
            node.children().forEach(this::register);
            node.badges().forEach(this::register);
        }
    }

    /** Sees to it that the ids in a node from before are not given again. */
    private void keepIds(Node node) {
        boolean own = node.children().stream()
                .allMatch(c -> c.element() == node.element() && c.children().isEmpty() && c.badges().isEmpty()) && node.badges().stream().allMatch(c -> c.element() == node.element() && c.badges().isEmpty());
        Node other = own ? unregistered.put(node.element(), node) : null;
        if (other != null) {
            addIds(other);
        }
        if (!own || other != null) {
            addIds(node);
        }
    }

    private void addIds(Node node) {
        ids.add(node.id());
        node.children().forEach(this::addIds);
        node.badges().forEach(this::addIds);
    }

    private FilterRule.Visibility visibility(Object rule, Scope on) {
        FilterRule.Visibility least = FilterRule.Visibility.SHOWN;
        for (FilterRule filter : filters) {
            FilterRule.Visibility visibility = filter.visibility(rule, on, settings.variables());
            least = visibility.compareTo(least) > 0 ? visibility : least;
        }
        return least;
    }

    private List<EObject> everything() {
        if (everything == null) {
            everything = new ArrayList<>(List.of(root));
            root.eAllContents().forEachRemaining(everything::add);
        }
        return everything;
    }

    private String id(EObject element, String mapping) {
        Node first = unregistered.remove(element);
        if (first != null) {
            addIds(first);
        }
        return id(element, mapping, ids);
    }

    /** The element's id and the mapping; a number follows where the same element is shown by the same mapping twice. */
    private String id(EObject element, String mapping, Set<String> taken) {
        String id = EcoreUtil.getID(element);
        if (id == null) {
            id = element == root || !EcoreUtil.isAncestor(root, element) ? EcoreUtil.getURI(element).fragment()
                    : EcoreUtil.getRelativeURIFragmentPath(root, element);
        }
        String base = id + "/" + mapping;
        String unique = base;
        for (int n = 2; !taken.add(unique); n++) {
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
        List<Node> nodes = new ArrayList<>(1);
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
                if ((rule.precondition == null || rule.precondition.flag(on))
                        && visibility(rule, on) == FilterRule.Visibility.SHOWN) {
                    String id = id(element, rule.name() + (rule.domain == null ? "/" + target.id() : ""), edgeIds);
                    Edge edge = new Edge(id, element, rule, source, target, rule.style.look(on),
                            description.background(), engine.measure());
                    Edge known = edgesBefore.get(id);
                    edges.add(known != null && known.looksLike(edge) ? known : edge);
                }
            }
        }
    }

    /** Takes away what is outside of the subtree in focus and below folded nodes. */
    private void fold() {
        boolean folds = tops.stream().anyMatch(n -> settings.collapsed().contains(n.id()));
        boolean focuses = settings.focus() != null && tops.stream().anyMatch(n -> n.id().equals(settings.focus()));
        if (!folds && !focuses) {
            return;
        }
        Forest forest = new Forest(tops, edges);
        int[] preorder = forest.preorder();
        boolean[] shown = new boolean[tops.size() + 1];
        int[] hidden = new int[tops.size() + 1];
        shown[forest.root()] = !focuses;
        for (int number : preorder) {
            if (number != forest.root()) {
                int parent = forest.parent()[number];
                boolean below = parent != forest.root() && settings.collapsed().contains(tops.get(parent).id());
                shown[number] = shown[parent] && !below || focuses && tops.get(number).id().equals(settings.focus());
            }
        }
        for (int k = preorder.length - 1; k > 0; k--) {
            int number = preorder[k];
            hidden[forest.parent()[number]] += hidden[number] + (shown[number] ? 0 : 1);
        }
        Set<Node> kept = new HashSet<>();
        for (int i = 0; i < tops.size(); i++) {
            if (shown[i]) {
                kept.add(tops.get(i));
            }
            if (shown[i] && hidden[i] > 0 && settings.collapsed().contains(tops.get(i).id())) {
                addPill(tops.get(i), hidden[i]);
            }
        }
        tops.retainAll(kept);
        edges.removeIf(e -> !kept.contains(Forest.top(e.source())) || !kept.contains(Forest.top(e.target())));
    }

    /** Just outside of the side to which the tree grows, so that it covers nothing. */
    private void addPill(Node node, int count) {
        double text = engine.measure().width(DiagramPainter.pillText(count), DiagramPainter.PILL_TEXT);
        double width = Math.ceil(text + 2 * PILL_PADDING);
        Bounds b = node.bounds();
        node.setFolded(count, description.orientation() == Orientation.LEFT_RIGHT
                ? new Bounds(b.width() - PILL_OVERLAP, (b.height() - PILL_HEIGHT) / 2, width, PILL_HEIGHT)
                : new Bounds((b.width() - width) / 2, b.height() - PILL_OVERLAP, width, PILL_HEIGHT), text);
    }
}
