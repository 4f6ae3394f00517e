package org.kigi.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.kigi.core.Language;

/** Makes diagram descriptions that can be computed of a specification that was read, and reports whatever in it cannot be used. */
final class SpecificationCompiler {

    private static final List<String> TOOL_VARIABLES = List.of("variable", "viewVariable", "sourceVariable", "targetVariable",
            "sourceViewVariable",
            "targetViewVariable", "element", "elementView", "containerView", "source", "target", "sourceView", "targetView", "edgeView",
                    "oldContainer",
            "newContainer", "newViewContainer");

    /** The type of nothing in a model, in place of one that does not exist. */
    private static final EClass NO_TYPE = EcorePackage.Literals.EGENERIC_TYPE;

    private final List<EPackage> metamodels;
    private final Problems problems;
    private final Label.Catalogue labels;
    private final Images images;
    private final Services services = new Services();
    private final Expressions expressions;
    private final StyleCompiler styles;
    private final Operations operations;
    private final Map<EObject, NodeRule> nodeRules = new IdentityHashMap<>();
    private final Map<EObject, EdgeRule> edgeRules = new IdentityHashMap<>();
    private final Map<EObject, Tool> tools = new IdentityHashMap<>();

    SpecificationCompiler(List<EPackage> metamodels, Label.Catalogue labels, Images images, Problems problems) {
        this.metamodels = metamodels;
        this.labels = labels;
        this.problems = problems;
        expressions = new Expressions(services, this::classifier, problems);
        this.images = images;
        styles = new StyleCompiler(expressions, images, problems);
        operations = new Operations(expressions, this::type, problems);
    }

    /** The diagrams of all viewpoints of a group. */
    List<DiagramDescription> compile(Part group, ClassLoader loader) {
        for (Part viewpoint : group.parts("ownedViewpoints")) {
            viewpoint.parts("ownedJavaExtensions").forEach(e -> addService(e, loader));
        }
        List<Part> diagrams = group.parts("ownedViewpoints").stream().flatMap(v -> v.parts("ownedRepresentations").stream())
                .filter(r -> r.type().equals("DiagramDescription")).toList();
        diagrams.forEach(d -> layers(d).forEach(this::declare));
        diagrams.forEach(d -> layers(d).forEach(this::collectTools));
        return diagrams.stream().map(this::diagram).toList();
    }

    /** The layers of a diagram with the names of the optional ones; null for those that are always shown. */
    private static Map<Part, String> layers(Part diagram) {
        Map<Part, String> layers = new LinkedHashMap<>();
        diagram.part("defaultLayer").ifPresent(l -> layers.put(l, null));
        diagram.parts("additionalLayers").forEach(l -> layers.put(l, l.flag("optional") ? l.text("name") : null));
        return layers;
    }

    private void addService(Part extension, ClassLoader loader) {
        String name = extension.text("qualifiedClassName");
        try {
            Class<?> service = Class.forName(name, true, loader);
            if (Services.isUsable(service)) {
                services.add(service);
                return;
            }
        } catch (ClassNotFoundException | LinkageError e) {
            problems.add("service.noClass", extension, name);
            return;
        }
        problems.add("service.notUsable", extension, name);
    }

    private DiagramDescription diagram(Part part) {
        EClass root = domain(part);
        Map<Part, String> layers = layers(part);
        List<LayerDescription> optional = new ArrayList<>();
        for (Part layer : part.parts("additionalLayers")) {
            if (layer.flag("optional")) {
                optional.add(new Layer(layer.text("name"), labels.of(layer, problems), layer.flag("activeByDefault")));
            }
        }
        List<NodeRule> nodes = new ArrayList<>();
        List<EdgeRule> edges = new ArrayList<>();
        List<Tool> palette = new ArrayList<>();
        for (Part layer : layers.keySet()) {
            layer.parts("containerMappings").forEach(m -> nodes.add(fill(m)));
            layer.parts("nodeMappings").forEach(m -> nodes.add(fill(m)));
            layer.parts("edgeMappings").forEach(m -> edges.add(fillEdge(m)));
            layer.parts("toolSections").forEach(s -> addPalette(s, palette));
        }
        reportReused(layers.keySet());
        layers.forEach((layer, name) -> layer.part("decorationDescriptionsSet").ifPresent(s -> s.parts("decorationDescriptions")
                .forEach(d -> addDecoration(d, name))));
        edges.forEach(e -> {
            e.sources.forEach(n -> n.carriesEdges = true);
            e.targets.forEach(n -> n.carriesEdges = true);
        });
        boolean more = true;
        while (more) {
            more = false;
            for (NodeRule rule : nodeRules.values()) {
                if (!rule.containsEnds && Stream.concat(rule.children.stream(), rule.borders.stream())
                        .anyMatch(n -> n.carriesEdges || n.containsEnds)) {
                    rule.containsEnds = true;
                    more = true;
                }
            }
        }
        Colour background = part.part("backgroundColor").map(Palette::colour).orElse(Palette.of(0xffffff));
        return new DiagramDescription(part.text("name"), labels.of(part, problems), root, expressions.of(part, "titleExpression",
                known(root)), optional, filters(part), nodes, edges, palette, drops(part), background, orientation(part),
                part.part("layout").map(l -> l.number("padding")).orElse(0), services,
                new LegendRules(labels, styles, problems).of(layers));
    }

    /** A mapping in a layer that is shown in another one as well is not supported; mappings of mappings are. */
    private void reportReused(Set<Part> layers) {
        for (Part layer : layers) {
            layer.parts("reusedMappings").forEach(m -> problems.add("construct.noFeature", layer, "reusedMappings (" + m.title() + ")",
                    layer.title()));
        }
    }

    private void addDecoration(Part part, String layer) {
        EClass domain = part.is("SemanticBasedDecoration") ? domain(part) : null;
        Expression image = requiredExpression(part, "imageExpression", known(domain));
        DecorationRule rule = new DecorationRule(layer, domain, expressions.of(part, "preconditionExpression", known(domain)), image,
                expressions.of(part, "tooltipExpression", known(domain)), Decoration.Position.valueOf(part.text("position")), images);
        if (part.is("MappingBasedDecoration")) {
            part.parts("mappings").stream().map(m -> nodeRules.get(m.object())).filter(Objects::nonNull)
                    .forEach(n -> n.decorations.add(rule));
        } else {
            nodeRules.values().forEach(n -> n.decorations.add(rule));
        }
    }

    private List<FilterDescription> filters(Part diagram) {
        Set<EObject> byDefault = new HashSet<>();
        diagram.part("defaultConcern").ifPresent(c -> c.parts("filters").forEach(f -> byDefault.add(f.object())));
        List<FilterDescription> filters = new ArrayList<>();
        for (Part filter : diagram.parts("filters")) {
            filters.add(new FilterRule(filter.text("name"), labels.of(filter, problems), byDefault.contains(filter.object()),
                    filter.parts("filters").stream().map(this::condition).toList()));
        }
        return filters;
    }

    private FilterRule.Condition condition(Part part) {
        Set<Object> mappings = part.has("mappings") && !part.parts("mappings").isEmpty() ? new HashSet<>() : null;
        if (mappings != null) {
            for (Part mapping : part.parts("mappings")) {
                Object rule = mapping.is("EdgeMapping") ? edgeRules.get(mapping.object()) : nodeRules.get(mapping.object());
                if (rule == null) {
                    problems.add("mapping.otherDiagram", part, part.title(), mapping.title());
                } else {
                    mappings.add(rule);
                }
            }
        }
        List<FilterVariable> variables = part.has("ownedVariables") ? part.parts("ownedVariables").stream().map(this::variable)
                .filter(Objects::nonNull).toList() : List.of();
        return new FilterRule.Condition(mappings, expressions.of(part, "semanticConditionExpression", null),
                part.text("filterKind").equals("COLLAPSE") ? FilterRule.Visibility.COLLAPSED : FilterRule.Visibility.HIDDEN, variables);
    }

    private FilterVariable variable(Part part) {
        if (!part.is("SelectModelElementVariable")) {
            problems.add("construct.unknown", part, part.type());
            return null;
        }
        String message = part.text("message").isBlank() ? part.text("name") : part.text("message");
        return new FilterRule.Choice(part.text("name"), labels.of(part, message, problems), part.flag("multiple"),
                requiredExpression(part, "candidatesExpression", null), services);
    }

    private Orientation orientation(Part diagram) {
        Optional<Part> layout = diagram.part("layout");
        String direction = layout.map(l -> l.text("direction")).orElse("TopToBottom");
        if (direction.equals("BottomToTop")) {
            problems.add("construct.badValue", layout.get(), direction, "direction");
        }
        return direction.equals("LeftToRight") ? Orientation.LEFT_RIGHT : Orientation.TOP_DOWN;
    }

    private record Layer(String name, Label title, boolean activeByDefault) implements LayerDescription {
        @Override
        public String label(Language language) {
            return title.in(language);
        }
    }

    /** Makes the rules of a layer, still empty, so that others can refer to them. */
    private void declare(Part layer, String name) {
        layer.parts("containerMappings").forEach(m -> declareNode(m, name));
        layer.parts("nodeMappings").forEach(m -> declareNode(m, name));
        layer.parts("edgeMappings").forEach(m -> edgeRules.put(m.object(), new EdgeRule(m.text("name"), name)));
    }

    private void declareNode(Part mapping, String layer) {
        boolean container = mapping.is("ContainerMapping");
        String presentation = container ? mapping.text("childrenPresentation") : "";
        nodeRules.put(mapping.object(), new NodeRule(mapping.text("name"), container, presentation.equals("List"),
                presentation.equals("VerticalStack"), layer));
        mapping.parts("borderedNodeMappings").forEach(m -> declareNode(m, layer));
        if (container) {
            mapping.parts("subNodeMappings").forEach(m -> declareNode(m, layer));
            mapping.parts("subContainerMappings").forEach(m -> declareNode(m, layer));
        }
    }

    private NodeRule fill(Part mapping) {
        NodeRule rule = nodeRules.get(mapping.object());
        rule.domain = domain(mapping);
        rule.candidates = expressions.of(mapping, "semanticCandidatesExpression", null);
        rule.precondition = expressions.of(mapping, "preconditionExpression", known(rule.domain));
        reportUnsynchronised(mapping);
        rule.style = styles.ofNode(mapping, known(rule.domain));
        rule.side = side(mapping);
        rule.directEdit = mapping.part("labelDirectEdit").map(this::tool).orElse(null);
        rule.deletion = mapping.part("deletionDescription").map(this::tool).orElse(null);
        rule.doubleClick = mapping.part("doubleClickDescription").map(this::tool).orElse(null);
        rule.drops.addAll(drops(mapping));
        if (rule.isContainer()) {
            mapping.parts("subContainerMappings").forEach(m -> rule.children.add(fill(m)));
            addReused(mapping, "reusedContainerMappings", rule.children);
            mapping.parts("subNodeMappings").forEach(m -> rule.children.add(fill(m)));
            addReused(mapping, "reusedNodeMappings", rule.children);
            String presentation = mapping.text("childrenPresentation");
            if (presentation.equals("HorizontalStack")) {
                problems.add("construct.badValue", mapping, presentation, "childrenPresentation");
            }
        }
        mapping.parts("borderedNodeMappings").forEach(m -> rule.borders.add(fill(m)));
        addReused(mapping, "reusedBorderedNodeMappings", rule.borders);
        return rule;
    }

    /** The engine always shows what the expressions say. */
    private void reportUnsynchronised(Part mapping) {
        if (!mapping.flag("createElements")) {
            problems.add("construct.badValue", mapping, "false", "createElements");
        }
    }

    private void addReused(Part mapping, String reference, List<NodeRule> rules) {
        for (Part reused : mapping.parts(reference)) {
            NodeRule rule = nodeRules.get(reused.object());
            if (rule == null) {
                problems.add("mapping.otherDiagram", mapping, mapping.title(), reused.title());
            } else {
                rules.add(rule);
            }
        }
    }

    private static Side side(Part mapping) {
        List<String> forbidden = mapping.is("NodeMapping") ? mapping.part("style").map(s -> s.texts("forbiddenSides")).orElse(List.of())
                : List.of();
        for (Side side : Side.values()) {
            if (!forbidden.contains(side.name())) {
                return side;
            }
        }
        return Side.NORTH;
    }

    private EdgeRule fillEdge(Part mapping) {
        EdgeRule rule = edgeRules.get(mapping.object());
        boolean byElement = mapping.flag("useDomainElement");
        rule.domain = byElement ? domain(mapping) : null;
        rule.candidates = byElement ? expressions.of(mapping, "semanticCandidatesExpression", null) : null;
        rule.precondition = expressions.of(mapping, "preconditionExpression", known(rule.domain));
        reportUnsynchronised(mapping);
        addEnds(mapping, "sourceMapping", rule.sources);
        addEnds(mapping, "targetMapping", rule.targets);
        EClass finder = known(byElement ? rule.domain : commonDomain(rule.sources));
        rule.targetFinder = requiredExpression(mapping, "targetFinderExpression", finder);
        rule.sourceFinder = byElement ? requiredExpression(mapping, "sourceFinderExpression", finder) : null;
        rule.style = styles.ofEdge(mapping, known(rule.domain));
        rule.deletion = mapping.part("deletionDescription").map(this::tool).orElse(null);
        rule.doubleClick = mapping.part("doubleClickDescription").map(this::tool).orElse(null);
        mapping.parts("reconnections").stream().map(this::tool).filter(t -> t != null).forEach(rule.reconnections::add);
        return rule;
    }

    private void addEnds(Part mapping, String reference, Set<NodeRule> ends) {
        for (Part end : mapping.parts(reference)) {
            NodeRule rule = nodeRules.get(end.object());
            if (rule == null) {
                problems.add("mapping.otherDiagram", mapping, mapping.title(), end.title());
            } else {
                ends.add(rule);
            }
        }
        if (ends.isEmpty()) {
            problems.add("edge.noEnds", mapping, mapping.title(), reference);
        }
    }

    private static EClass commonDomain(Set<NodeRule> rules) {
        Set<EClass> domains = new LinkedHashSet<>();
        rules.forEach(r -> domains.add(r.domain));
        return domains.size() == 1 ? domains.iterator().next() : null;
    }

    private Expression requiredExpression(Part part, String feature, EClass self) {
        Expression expression = expressions.of(part, feature, self);
        if (expression == null) {
            problems.add("expression.missing", part, part.title(), feature);
            return scope -> null;
        }
        return expression;
    }

    private EClass domain(Part part) {
        String name = part.text("domainClass");
        EClass type = type(name);
        if (type == null) {
            problems.add("type.unknown", part, part.title(), name);
            return NO_TYPE;
        }
        return type;
    }

    /** The type, or null for one that was reported already, so that its features are not missed as well. */
    private static EClass known(EClass type) {
        return type == NO_TYPE ? null : type;
    }

    /** The class with a name such as {@code goaltree::KPI}, {@code goaltree.KPI} or {@code KPI}; null where there is none. */
    private EClass type(String name) {
        return classifier(name) instanceof EClass type ? type : null;
    }

    private EClassifier classifier(String name) {
        String[] parts = name.strip().split("::|\\.");
        String simple = parts[parts.length - 1];
        List<EPackage> all = new ArrayList<>(metamodels);
        all.add(EcorePackage.eINSTANCE);
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).getESubpackages());
        }
        for (EPackage metamodel : all) {
            if ((parts.length == 1 || metamodel.getName().equals(parts[parts.length - 2]))
                    && metamodel.getEClassifier(simple) != null) {
                return metamodel.getEClassifier(simple);
            }
        }
        return null;
    }

    private void collectTools(Part layer, String name) {
        layer.parts("toolSections").forEach(s -> collectSection(s, labels.of(s, problems), name));
    }

    private void collectSection(Part section, Label title, String layer) {
        for (Part tool : section.parts("ownedTools")) {
            tools.put(tool.object(), compileTool(tool, title, layer));
        }
        section.parts("subSections").forEach(s -> collectSection(s, labels.of(s, problems), layer));
    }

    private void addPalette(Part section, List<Tool> palette) {
        for (Part part : section.parts("ownedTools")) {
            Tool tool = tools.get(part.object());
            if (tool != null && tool.kind() != null) {
                palette.add(tool);
            }
        }
        section.parts("subSections").forEach(s -> addPalette(s, palette));
    }

    private Tool tool(Part part) {
        return tools.computeIfAbsent(part.object(), o -> compileTool(part, labels.of(part, problems), null));
    }

    private List<Tool> drops(Part target) {
        return target.parts("dropDescriptions").stream().map(this::tool).filter(t -> t != null).toList();
    }

    private Tool compileTool(Part part, Label section, String layer) {
        Set<NodeRule> ends = new LinkedHashSet<>();
        Set<NodeRule> others = new LinkedHashSet<>();
        boolean onDiagram = false;
        PaletteTool.Kind kind = null;
        switch (part.type()) {
            case "ContainerCreationDescription", "NodeCreationDescription" -> {
                kind = PaletteTool.Kind.NODE;
                for (Part mapping : part.parts(part.has("containerMappings") ? "containerMappings" : "nodeMappings")) {
                    onDiagram |= new Part(mapping.object().eContainer()).is("Layer");
                    owners(mapping).forEach(ends::add);
                }
                addRules(part, "extraMappings", ends);
            }
            case "EdgeCreationDescription" -> {
                kind = PaletteTool.Kind.EDGE;
                for (Part mapping : part.parts("edgeMappings")) {
                    addRules(mapping, "sourceMapping", ends);
                    addRules(mapping, "targetMapping", others);
                }
                addRules(part, "extraSourceMappings", ends);
                addRules(part, "extraTargetMappings", others);
            }
            case "ContainerDropDescription" -> addRules(part, "mappings", ends);
            case "DirectEditLabel", "DeleteElementDescription", "ReconnectEdgeDescription", "DoubleClickDescription" -> { }
            default -> {
                problems.add("construct.unknown", part, part.type());
                return null;
            }
        }
        Optional<Part> initial = part.part("initialOperation");
        if (initial.isEmpty()) {
            problems.add("tool.noOperation", part, part.title());
        }
        Map<String, String> variables = new HashMap<>();
        for (String feature : TOOL_VARIABLES) {
            if (part.has(feature)) {
                part.part(feature).ifPresent(v -> variables.put(feature, v.text("name")));
            }
        }
        String mask = part.has("mask") ? part.part("mask").map(m -> m.text("mask")).orElse("{0}") : "";
        return new Tool(part.text("name"), labels.of(part, problems), section, layer, kind, expressions.of(part, "precondition", null),
                initial.map(operations::first).orElse(List.of()), variables, ends, others, onDiagram, mask,
                part.has("inputLabelExpression") ? expressions.of(part, "inputLabelExpression", null) : null,
                part.has("reconnectionKind") ? part.text("reconnectionKind") : "", part.has("dragSource") ? part.text("dragSource") : "");
    }

    private void addRules(Part part, String reference, Set<NodeRule> rules) {
        part.parts(reference).stream().map(m -> nodeRules.get(m.object())).filter(r -> r != null).forEach(rules::add);
    }

    /** The mappings that a mapping is directly inside of, as a part or by reuse. */
    private List<NodeRule> owners(Part mapping) {
        List<NodeRule> owners = new ArrayList<>();
        nodeRules.forEach((object, rule) -> {
            Part owner = new Part(object);
            boolean inside = mapping.object().eContainer() == object
                    || owner.is("ContainerMapping") && (owner.parts("reusedNodeMappings").contains(mapping)
                    || owner.parts("reusedContainerMappings").contains(mapping))
                    || owner.parts("reusedBorderedNodeMappings").contains(mapping);
            if (inside) {
                owners.add(rule);
            }
        });
        return owners;
    }
}
