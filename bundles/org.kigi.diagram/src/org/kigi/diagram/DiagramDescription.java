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
    private final List<NodeRule> nodes;
    private final List<EdgeRule> edges;
    private final List<Tool> palette;
    private final List<Tool> drops;
    private final Colour background;
    private final Orientation orientation;
    private final Services services;

    DiagramDescription(String name, Label label, EClass domain, Expression title, List<LayerDescription> layers,
            List<NodeRule> nodes, List<EdgeRule> edges, List<Tool> palette, List<Tool> drops, Colour background, Orientation orientation,
            Services services) {
        this.name = name;
        this.label = label;
        this.domain = domain;
        this.title = title;
        this.layers = List.copyOf(layers);
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
        this.palette = List.copyOf(palette);
        this.drops = List.copyOf(drops);
        this.background = background;
        this.orientation = orientation;
        this.services = services;
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

    Orientation orientation() {
        return orientation;
    }

    Services services() {
        return services;
    }
}
