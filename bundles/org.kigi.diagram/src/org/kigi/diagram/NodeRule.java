package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** A container or node mapping: which elements become nodes, and how they look. Filled in by {@link SpecificationCompiler}. */
final class NodeRule {

    private final String name;
    private final boolean isContainer;
    private final boolean isList;
    private final boolean isStack;
    /** The optional layer that the mapping belongs to; null for the default layer. */
    private final String layer;
    EClass domain;
    Expression candidates;
    Expression precondition;
    StyleRule style;
    Side side = Side.NORTH;
    final List<NodeRule> children = new ArrayList<>();
    final List<NodeRule> borders = new ArrayList<>();
    Tool directEdit;
    Tool deletion;
    Tool doubleClick;
    /** Whether edges may begin or end at the nodes. */
    boolean carriesEdges;
    /** Whether edges may begin or end at what is in or on the nodes, at any depth. */
    boolean containsEnds;
    final List<DecorationRule> decorations = new ArrayList<>();
    final List<Tool> drops = new ArrayList<>();

    NodeRule(String name, boolean isContainer, boolean isList, boolean isStack, String layer) {
        this.name = name;
        this.isContainer = isContainer;
        this.isList = isList;
        this.isStack = isStack;
        this.layer = layer;
    }

    String name() {
        return name;
    }

    boolean isContainer() {
        return isContainer;
    }

    boolean isList() {
        return isList;
    }

    /** Whether what is inside stands one below the other. */
    boolean isStack() {
        return isStack;
    }

    boolean isShown(Set<String> layers) {
        return layer == null || layers.contains(layer);
    }

    /** The elements that become nodes where {@code scope} stands; without an expression, all of the model that fit. */
    List<EObject> elements(Scope scope, List<EObject> everything) {
        List<EObject> found = candidates == null ? everything : candidates.elements(scope);
        return found.stream().filter(domain::isInstance)
                .filter(e -> precondition == null || precondition.flag(scope.with("container", scope.self()).on(e))).toList();
    }
}
