package org.kigi.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a specification what a legend has to explain. The texts are those with the keys {@code legend.<mapping>} for the style of a
 * mapping and {@code legend.<service>} for a conditional style whose predicate is that service; a specification without such texts has its
 * mappings explained by their labels.
 */
final class LegendRules {

    private static final Pattern SERVICE = Pattern.compile("service:(?:self\\.)?(\\w+)(?:\\(\\))?");
    private static final Set<Style.Shape> NO_SYMBOL = Set.of(Style.Shape.RECTANGLE, Style.Shape.GAUGE, Style.Shape.SPARKLINE,
            Style.Shape.TIMELINE);

    private final Label.Catalogue labels;
    private final StyleCompiler styles;
    private final Problems problems;

    /** One entry; of the two styles one is null. {@code layer} is null for the default layer. */
    record Rule(String layer, Label text, Style node, EdgeStyle edge) {
        private boolean isSymbol() {
            return node == null || !NO_SYMBOL.contains(node.shape());
        }
    }

    LegendRules(Label.Catalogue labels, StyleCompiler styles, Problems problems) {
        this.labels = labels;
        this.styles = styles;
        this.problems = problems;
    }

    /** The entries of a diagram's layers, with the names of the optional ones. */
    List<Rule> of(Map<Part, String> layers) {
        Map<String, Rule> byKey = new LinkedHashMap<>();
        List<Rule> mappings = new ArrayList<>();
        layers.forEach((layer, name) -> {
            for (String kind : List.of("nodeMappings", "containerMappings", "edgeMappings")) {
                layer.parts(kind).forEach(m -> addMapping(m, name, byKey, mappings));
            }
        });
        return byKey.isEmpty() ? mappings : List.copyOf(byKey.values());
    }

    private void addMapping(Part mapping, String layer, Map<String, Rule> byKey, List<Rule> mappings) {
        boolean edge = mapping.is("EdgeMapping");
        for (Part conditional : mapping.parts("conditionnalStyles")) {
            Matcher service = SERVICE.matcher(conditional.text("predicateExpression").strip());
            Optional<Part> style = conditional.part("style");
            if (service.matches() && style.isPresent()) {
                labels.find("legend." + service.group(1)).ifPresent(t -> keep("legend." + service.group(1),
                        rule(layer, t, style.get(), edge), byKey));
            }
        }
        mapping.part("style").ifPresent(style -> {
            labels.find("legend." + mapping.text("name")).ifPresent(t -> keep("legend." + mapping.text("name"),
                    rule(layer, t, style, edge), byKey));
            mappings.add(rule(layer, labels.of(mapping, problems), style, edge));
        });
        for (String nested : List.of("subContainerMappings", "subNodeMappings", "borderedNodeMappings")) {
            if (mapping.has(nested)) {
                mapping.parts(nested).forEach(m -> addMapping(m, layer, byKey, mappings));
            }
        }
    }

    private Rule rule(String layer, Label text, Part style, boolean edge) {
        return edge ? new Rule(layer, text, null, styles.plainEdge(style)) : new Rule(layer, text, styles.plain(style), null);
    }

    /** A symbol explains more than the frame of a card that has the same condition. */
    private static void keep(String key, Rule rule, Map<String, Rule> byKey) {
        Rule known = byKey.get(key);
        if (known == null || !known.isSymbol() && rule.isSymbol()) {
            byKey.put(key, rule);
        }
    }
}
