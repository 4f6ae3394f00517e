package org.kigi.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/** An edge mapping: between which nodes edges run, and how they look. Filled in by {@link SpecificationCompiler}. */
final class EdgeRule {

    private final String name;
    private final String layer;
    /** The type of the elements that edges stand for; null where they show a reference of the source. */
    EClass domain;
    Expression candidates;
    Expression precondition;
    Expression sourceFinder;
    Expression targetFinder;
    EdgeStyleRule style;
    final Set<NodeRule> sources = new LinkedHashSet<>();
    final Set<NodeRule> targets = new LinkedHashSet<>();
    final List<Tool> reconnections = new ArrayList<>();
    Tool deletion;
    Tool doubleClick;

    EdgeRule(String name, String layer) {
        this.name = name;
        this.layer = layer;
    }

    String name() {
        return name;
    }

    boolean isShown(Set<String> layers) {
        return layer == null || layers.contains(layer);
    }
}
