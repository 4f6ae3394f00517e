package org.kigi.diagram;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kigi.core.Language;

/**
 * A tool description: when it may be used and what it does. {@code variables} are the names that the specification gives to the
 * features of the description ({@code container}, {@code element} …). {@code ends} are the mappings of the nodes that it begins on,
 * {@code otherEnds} those that it ends on; {@code onDiagram} whether it may be used on the diagram itself.
 */
record Tool(String name, Label title, Label sectionTitle, String layer, PaletteTool.Kind kind, Expression precondition,
        List<Operation> body, Map<String, String> variables, Set<NodeRule> ends, Set<NodeRule> otherEnds, boolean onDiagram, String mask,
        Expression inputLabel, String reconnection, String dragSource) implements PaletteTool {

    @Override
    public String label(Language language) {
        return title.in(language);
    }

    @Override
    public String section(Language language) {
        return sectionTitle.in(language);
    }

    boolean isShown(Set<String> layers) {
        return layer == null || layers.contains(layer);
    }

    /** The scope with a variable under the name that the tool has for it, besides the name that Sirius gives it. */
    Scope bind(Scope scope, String feature, Object value) {
        return variables.containsKey(feature) ? scope.with(variables.get(feature), value) : scope;
    }
}
