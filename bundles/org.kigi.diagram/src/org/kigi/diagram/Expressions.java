package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes expressions of the texts in a specification: {@code feature:}, {@code service:}, {@code var:}, {@code aql:} as far as
 * {@link Aql} goes, and plain text. Anything else, and names that do not exist, are reported.
 */
final class Expressions {

    private static final Pattern SERVICE = Pattern.compile("(?:(\\w+)\\.)?(\\w+)\\s*(?:\\(([^()]*)\\))?");
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("(?s)(ocl|mtl|acceleo|environment|viewpoint):.*|\\[.*/\\]|<%.*%>");

    private final Services services;
    private final Function<String, EClassifier> types;
    private final Problems problems;

    Expressions(Services services, Function<String, EClassifier> types, Problems problems) {
        this.services = services;
        this.types = types;
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
        } else if (text.startsWith("aql:")) {
            return aql(text, self, part);
        } else if (OTHER_LANGUAGE.matcher(text).matches()) {
            problems.add("expression.unsupported", part, part.title(), text);
            return scope -> null;
        }
        return scope -> text;
    }

    private Expression aql(String text, EClass self, Part part) {
        try {
            return guard(Aql.parse(text.substring("aql:".length()), self, services, types), text, part);
        } catch (Aql.SyntaxException e) {
            List<Object> arguments = new ArrayList<>(List.of(part.title()));
            if (e.code().startsWith("aql.")) {
                arguments.add(text);
            }
            arguments.addAll(List.of(e.arguments()));
            problems.add(e.code(), part, arguments.toArray());
            return scope -> null;
        }
    }

    private Expression feature(String name, EClass self, String text, Part part) {
        if (self != null && self.getEStructuralFeature(name) == null && !Features.OF_EVERY_ELEMENT.contains(name)
                && !isAbstractRoot(self)) {
            problems.add("expression.noFeature", part, part.title(), self.getName(), name);
            return scope -> null;
        }
        return guard(scope -> Features.of(scope.self(), name), text, part);
    }

    /** Everything is an EObject, so nothing is known about its features. */
    private static boolean isAbstractRoot(EClass type) {
        return type.getInstanceClass() == EObject.class;
    }

    private static Object variable(Scope scope, String name) {
        if (!scope.knows(name)) {
            throw new IllegalArgumentException(name);
        }
        return scope.variable(name);
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
