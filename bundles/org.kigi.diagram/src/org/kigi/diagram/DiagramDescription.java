package org.kigi.diagram;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;

/** One kind of diagram of a specification. */
public final class DiagramDescription {

    private final String name;
    private final Label label;
    private final EClass domain;
    private final Expression title;
    private final List<LayerDescription> layers;
    private final List<FilterDescription> filters;
    private final List<NodeRule> nodes;
    private final List<EdgeRule> edges;
    private final List<Tool> palette;
    private final List<Tool> drops;
    private final Colour background;
    private final Orientation orientation;
    private final double spacing;
    private final Services services;
    private final List<LegendRules.Rule> legend;

    DiagramDescription(String name, Label label, EClass domain, Expression title, List<LayerDescription> layers,
            List<FilterDescription> filters, List<NodeRule> nodes, List<EdgeRule> edges, List<Tool> palette, List<Tool> drops,
            Colour background, Orientation orientation, double spacing,
            Services services, List<LegendRules.Rule> legend) {
        this.name = name;
        this.label = label;
        this.domain = domain;
        this.title = title;
        this.layers = List.copyOf(layers);
        this.filters = List.copyOf(filters);
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
        this.palette = List.copyOf(palette);
        this.drops = List.copyOf(drops);
        this.background = background;
        this.orientation = orientation;
        this.spacing = spacing;
        this.services = services;
        this.legend = List.copyOf(legend);
    }

    /** The name in the specification, which is also its key. */
    public String name() {
        return name;
    }

    public String label(Language language) {
        return label.in(language);
    }

    /** The optional layers, in the order of the specification. */
    public List<LayerDescription> layers() {
        return layers;
    }

    /** The names of the layers that are active to begin with. */
    public Set<String> defaultLayers() {
        Set<String> names = new LinkedHashSet<>();
        layers.stream().filter(LayerDescription::activeByDefault).forEach(l -> names.add(l.name()));
        return names;
    }

    /** The filters, in the order of the specification. */
    public List<FilterDescription> filters() {
        return filters;
    }

    /** What is shown to begin with: the layers that are active by default, and the filters of the default concern. */
    public ViewSettings defaultSettings() {
        ViewSettings settings = ViewSettings.ofLayers(defaultLayers());
        for (FilterDescription filter : filters) {
            settings = settings.withFilter(filter.name(), filter.activeByDefault());
        }
        return settings;
    }

    /** Whether a diagram of this kind can be made of an element. */
    public boolean shows(EObject element) {
        return domain.isInstance(element);
    }

    Expression title() {
        return title;
    }

    List<NodeRule> nodes() {
        return nodes;
    }

    List<EdgeRule> edges() {
        return edges;
    }

    List<Tool> palette() {
        return palette;
    }

    List<Tool> drops() {
        return drops;
    }

    Colour background() {
        return background;
    }

    double spacing() {
        return spacing;
    }

    Orientation orientation() {
        return orientation;
    }

    List<LegendRules.Rule> legend() {
        return legend;
    }

    Services services() {
        return services;
    }
}
