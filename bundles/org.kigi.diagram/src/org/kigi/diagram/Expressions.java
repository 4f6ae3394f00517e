package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Makes expressions of the texts in a specification: {@code feature:}, {@code service:}, {@code var:}, of {@code aql:} only a path of
 * features that begins with a variable, and plain text. Anything else, and names that do not exist, are reported.
 */
final class Expressions {

    private static final Set<String> PSEUDO_FEATURES = Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");
    private static final Pattern SERVICE = Pattern.compile("(?:(\\w+)\\.)?(\\w+)\\s*(?:\\(([^()]*)\\))?");
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("(?s)(aql|ocl|mtl|acceleo|environment|viewpoint):.*|\\[.*/\\]|<%.*%>");

    private final Services services;
    private final Problems problems;

    Expressions(Services services, Problems problems) {
        this.services = services;
        this.problems = problems;
    }

    /** The expression in a feature of a part; null where the feature is empty. {@code self} is the type it is meant for, or null. */
    Expression of(Part part, String feature, EClass self) {
        String text = part.text(feature).strip();
        return text.isEmpty() ? null : compile(text, self, part);
    }

    private Expression compile(String text, EClass self, Part part) {
        if (text.startsWith("feature:")) {
            return feature(text.substring("feature:".length()).strip(), self, text, part);
        } else if (text.startsWith("var:")) {
            return guard(scope -> variable(scope, text.substring("var:".length()).strip()), text, part);
        } else if (text.startsWith("service:")) {
            return service(text.substring("service:".length()).strip(), self, text, part);
        } else if (text.startsWith("aql:") && PATH.matcher(text.substring("aql:".length()).strip()).matches()) {
            String[] path = text.substring("aql:".length()).strip().split("\\.");
            return guard(scope -> path(scope, path), text, part);
        } else if (OTHER_LANGUAGE.matcher(text).matches()) {
            problems.add("expression.unsupported", part, part.title(), text);
            return scope -> null;
        }
        return scope -> text;
    }

    private Expression feature(String name, EClass self, String text, Part part) {
        if (self != null && self.getEStructuralFeature(name) == null && !PSEUDO_FEATURES.contains(name) && !isAbstractRoot(self)) {
            problems.add("expression.noFeature", part, part.title(), self.getName(), name);
            return scope -> null;
        }
        return guard(scope -> feature(scope.self(), name), text, part);
    }

    /** Everything is an EObject, so nothing is known about its features. */
    private static boolean isAbstractRoot(EClass type) {
        return type.getInstanceClass() == EObject.class;
    }

    private static Object feature(Object owner, String name) {
        if (owner instanceof Node node) {
            return viewFeature(name, node.element());
        }
        if (owner instanceof Edge edge) {
            return switch (name) {
                case "sourceNode" -> edge.source();
                case "targetNode" -> edge.target();
                default -> viewFeature(name, edge.element());
            };
        }
        if (!(owner instanceof EObject element)) {
            throw new IllegalArgumentException(name);
        }
        EStructuralFeature known = element.eClass().getEStructuralFeature(name);
        if (known != null) {
            return element.eGet(known);
        }
        return switch (name) {
            case "eContainer" -> element.eContainer();
            case "eContents" -> element.eContents();
            case "eAllContents" -> {
                List<EObject> all = new ArrayList<>();
                element.eAllContents().forEachRemaining(all::add);
                yield all;
            }
            case "eClass" -> element.eClass();
            case "eCrossReferences" -> element.eCrossReferences();
            default -> throw new IllegalArgumentException(element.eClass().getName() + "." + name);
        };
    }

    private static Object viewFeature(String name, EObject element) {
        return switch (name) {
            case "target" -> element;
            case "semanticElements" -> List.of(element);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Object variable(Scope scope, String name) {
        if (!scope.knows(name)) {
            throw new IllegalArgumentException(name);
        }
        return scope.variable(name);
    }

    private static Object path(Scope scope, String[] path) {
        Object value = variable(scope, path[0]);
        for (int i = 1; i < path.length && value != null; i++) {
            value = feature(value, path[i]);
        }
        return value;
    }

    private Expression service(String call, EClass self, String text, Part part) {
        Matcher matcher = SERVICE.matcher(call);
        if (!matcher.matches()) {
            problems.add("expression.unsupported", part, part.title(), text);
            return scope -> null;
        }
        String receiver = matcher.group(1);
        String name = matcher.group(2);
        List<String> arguments = matcher.group(3) == null || matcher.group(3).isBlank() ? List.of()
                : List.of(matcher.group(3).strip().split("\\s*,\\s*"));
        if (!services.has(name)) {
            problems.add("expression.noService", part, part.title(), name);
            return scope -> null;
        }
        if (!services.fits(name, receiver == null || receiver.equals("self") ? self : null, arguments.size())) {
            problems.add("expression.serviceDoesNotFit", part, part.title(), name, self == null ? "" : self.getName(), arguments.size());
            return scope -> null;
        }
        return guard(scope -> {
            Object target = receiver == null ? scope.self() : variable(scope, receiver);
            if (!(target instanceof EObject element)) {
                throw new IllegalArgumentException(String.valueOf(receiver));
            }
            return scope.services().call(name, element, arguments.stream().map(a -> variable(scope, a)).toArray());
        }, text, part);
    }

    private Expression guard(Expression expression, String text, Part part) {
        int line = problems.line(part);
        String title = part.title();
        return scope -> {
            try {
                return expression.evaluate(scope);
            } catch (RuntimeException e) {
                String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                scope.problems().accept(new SpecificationProblem("expression.failed", line, List.of(title, text, reason)));
                return null;
            }
        };
    }
}
