package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;

/** A filter of a specification: conditions that elements must meet to be shown in full. */
record FilterRule(String name, Label title, boolean activeByDefault, List<Condition> conditions) implements FilterDescription {

    /** How much of an element is shown. */
    enum Visibility {
        SHOWN, COLLAPSED, HIDDEN
    }

    /**
     * What one part of a filter asks. {@code mappings} are the node and edge rules that it is about, null for all. Without an expression
     * nothing that these mappings make meets it, and all does where there are no mappings, as in Sirius. {@code otherwise} is
     * what happens to those that do not.
     */
    record Condition(Set<Object> mappings, Expression expression, Visibility otherwise, List<FilterVariable> variables) {
    }

    /** A variable with the expression for the elements to choose from. */
    record Choice(String name, Label message, boolean multiple, Expression elements, Services services) implements FilterVariable {
        @Override
        public String prompt(Language language) {
            return message.in(language);
        }

        @Override
        public List<EObject> candidates(EObject root, Language language) {
            return elements == null ? List.of() : elements.elements(Scope.at(root, root, services.session(language), p -> { }));
        }
    }

    @Override
    public String label(Language language) {
        return title.in(language);
    }

    @Override
    public List<FilterVariable> variables() {
        List<FilterVariable> all = new ArrayList<>();
        conditions.forEach(c -> all.addAll(c.variables()));
        return all;
    }

    /** How much of what a mapping made of the scope's element is to be seen. */
    Visibility visibility(Object rule, Scope scope, Map<String, Object> chosen) {
        Visibility visibility = Visibility.SHOWN;
        for (Condition condition : conditions) {
            if (condition.mappings() == null || condition.mappings().contains(rule)) {
                Scope with = scope;
                boolean complete = true;
                for (FilterVariable variable : condition.variables()) {
                    Object value = chosen.get(variable.name());
                    complete &= value != null;
                    with = with.with(variable.name(), value == null || value instanceof Collection<?> ? value : List.of(value));
                }
                if (complete && (condition.expression() == null ? condition.mappings() != null : !condition.expression().flag(with))) {
                    visibility = condition.otherwise().compareTo(visibility) > 0 ? condition.otherwise() : visibility;
                }
            }
        }
        return visibility;
    }
}
