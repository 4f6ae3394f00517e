package org.kigi.diagram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What of a diagram is shown: the active optional layers and filters by name, what the user chose for the variables of the filters, the
 * ids of the nodes whose subtree is folded away, and the id of the node whose subtree is shown alone (null for the whole diagram). Names
 * and ids that do not exist have no effect.
 */
public record ViewSettings(Set<String> layers, Set<String> filters, Map<String, Object> variables, Set<String> collapsed, String focus) {

    public ViewSettings {
        layers = Collections.unmodifiableSet(new LinkedHashSet<>(layers));
        filters = Collections.unmodifiableSet(new LinkedHashSet<>(filters));
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        collapsed = Collections.unmodifiableSet(new LinkedHashSet<>(collapsed));
    }

    /** These layers, no filter, everything unfolded. */
    public static ViewSettings ofLayers(Set<String> layers) {
        return new ViewSettings(layers, Set.of(), Map.of(), Set.of(), null);
    }

    public ViewSettings withLayer(String name, boolean active) {
        return new ViewSettings(changed(layers, name, active), filters, variables, collapsed, focus);
    }

    public ViewSettings withFilter(String name, boolean active) {
        return new ViewSettings(layers, changed(filters, name, active), variables, collapsed, focus);
    }

    /** An element or a list of elements for a variable of a filter; null takes the choice back. */
    public ViewSettings withVariable(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(variables);
        more.put(Objects.requireNonNull(name), value);
        more.values().removeIf(Objects::isNull);
        return new ViewSettings(layers, filters, more, collapsed, focus);
    }

    public ViewSettings withCollapsed(String nodeId, boolean folded) {
        return new ViewSettings(layers, filters, variables, changed(collapsed, nodeId, folded), focus);
    }

    public ViewSettings withFocus(String nodeId) {
        return new ViewSettings(layers, filters, variables, collapsed, nodeId);
    }

    private static Set<String> changed(Set<String> names, String name, boolean present) {
        Set<String> changed = new LinkedHashSet<>(names);
        if (present) {
            changed.add(name);
        } else {
            changed.remove(name);
        }
        return changed;
    }
}
