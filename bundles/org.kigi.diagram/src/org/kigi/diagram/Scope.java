package org.kigi.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** What an expression is evaluated on: the element, the variables, the services in one language, and where problems go. */
record Scope(EObject self, Map<String, Object> variables, Services.Session services, Consumer<SpecificationProblem> problems) {

    Scope on(EObject element) {
        return new Scope(element, variables, services, problems);
    }

    Scope with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(name, value);
        return new Scope(self, more, services, problems);
    }

    boolean knows(String variable) {
        return variable.equals("self") || variables.containsKey(variable);
    }

    Object variable(String name) {
        return name.equals("self") ? self : variables.get(name);
    }
}
