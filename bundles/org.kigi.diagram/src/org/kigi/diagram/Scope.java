package org.kigi.diagram;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** What an expression is evaluated on: the element, the variables, the services in one language, and where problems go. */
record Scope(EObject self, Binding bindings, Services.Session services, Consumer<SpecificationProblem> problems) {

    /** A variable and those that were there before it; null for none. */
    record Binding(String name, Object value, Binding before) {
    }

    /** A scope that knows one variable, {@code root}. */
    static Scope at(EObject self, EObject root, Services.Session services, Consumer<SpecificationProblem> problems) {
        return new Scope(self, new Binding("root", root, null), services, problems);
    }

    Scope on(EObject element) {
        return new Scope(element, bindings, services, problems);
    }

    Scope with(String name, Object value) {
        return new Scope(self, new Binding(name, value, bindings), services, problems);
    }

    boolean knows(String variable) {
        return variable.equals("self") || binding(variable) != null;
    }

    Object variable(String name) {
        Binding binding = binding(name);
        return binding != null ? binding.value() : name.equals("self") ? self : null;
    }

    private Binding binding(String name) {
        Binding binding = bindings;
        while (binding != null && !binding.name().equals(name)) {
            binding = binding.before();
        }
        return binding;
    }
}
