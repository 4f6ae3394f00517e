package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoaltreePackage;

/** Makes operations of the model operations in a specification, with the meaning that they have in Sirius. */
final class Operations {

    private final Expressions expressions;
    private final Function<String, EClass> types;
    private final Problems problems;

    Operations(Expressions expressions, Function<String, EClass> types, Problems problems) {
        this.expressions = expressions;
        this.types = types;
        this.problems = problems;
    }

    /** The operations in a reference of a part; {@code self} is the type of the element they work on, or null if that is not known. */
    List<Operation> of(Part owner, String reference, EClass self) {
        return owner.parts(reference).stream().map(p -> compile(p, self)).toList();
    }

    /** The first operation of a tool, as a list. */
    List<Operation> first(Part initialOperation) {
        return initialOperation.part("firstModelOperations").map(p -> List.of(compile(p, null))).orElse(List.of());
    }

    private Operation compile(Part part, EClass self) {
        return switch (part.type()) {
            case "ChangeContext" -> changeContext(part, self);
            case "CreateInstance" -> createInstance(part, self);
            case "SetValue" -> setValue(part, self);
            case "Unset" -> unset(part, self);
            case "MoveElement" -> move(part, self);
            case "RemoveElement" -> remove(part);
            case "For" -> loop(part, self);
            case "If" -> condition(part, self);
            case "Let" -> let(part, self);
            case "Switch" -> choice(part, self);
            case "Navigation" -> navigation(part, self);
            default -> {
                problems.add("construct.unknown", part, part.type());
                yield (scope, outcome) -> { };
            }
        };
    }

    private List<Operation> subs(Part part, EClass self) {
        return of(part, "subModelOperations", self);
    }

    private Expression required(Part part, String feature, EClass self) {
        Expression expression = expressions.of(part, feature, self);
        if (expression == null) {
            problems.add("expression.missing", part, part.title(), feature);
            return scope -> null;
        }
        return expression;
    }

    private Operation changeContext(Part part, EClass self) {
        Expression browse = required(part, "browseExpression", self);
        List<Operation> subs = subs(part, part.text("browseExpression").strip().equals("var:self") ? self : null);
        return (scope, outcome) -> browse.elements(scope).stream().findFirst().ifPresent(e -> Operation.runAll(subs, scope.on(e), outcome));
    }

    private Operation createInstance(Part part, EClass self) {
        EClass type = types.apply(part.text("typeName"));
        if (type == null || type.isAbstract()) {
            problems.add("type.unknown", part, part.title(), part.text("typeName"));
            return (scope, outcome) -> { };
        }
        String reference = featureName(part, "referenceName", self);
        String variable = part.text("variableName");
        List<Operation> subs = subs(part, type);
        return (scope, outcome) -> {
            EObject instance = GoaltreePackage.Literals.IDENTIFIED.isSuperTypeOf(type) ? Elements.create(type) : EcoreUtil.create(type);
            add(scope.self(), feature(scope.self(), reference, part), instance, part);
            outcome.create(instance);
            Operation.runAll(subs, scope.with(variable, instance).on(instance), outcome);
        };
    }

    private Operation setValue(Part part, EClass self) {
        String name = featureName(part, "featureName", self);
        Expression value = required(part, "valueExpression", self);
        List<Operation> subs = subs(part, self);
        return (scope, outcome) -> {
            EStructuralFeature feature = feature(scope.self(), name, part);
            Object newValue = value.evaluate(scope);
            if (feature.isMany()) {
                for (Object member : newValue instanceof Collection<?> all ? all : newValue == null ? List.of() : List.of(newValue)) {
                    add(scope.self(), feature, converted(feature, member, part), part);
                }
            } else {
                set(scope.self(), feature, converted(feature, newValue, part), part);
            }
            Operation.runAll(subs, scope, outcome);
        };
    }

    private Operation unset(Part part, EClass self) {
        String name = featureName(part, "featureName", self);
        Expression elements = expressions.of(part, "elementExpression", self);
        List<Operation> subs = subs(part, self);
        return (scope, outcome) -> {
            EStructuralFeature feature = feature(scope.self(), name, part);
            if (elements == null) {
                scope.self().eUnset(feature);
            } else if (feature.isMany()) {
                ((Collection<?>) scope.self().eGet(feature)).removeAll(elements.elements(scope));
            } else if (elements.elements(scope).contains(scope.self().eGet(feature))) {
                scope.self().eUnset(feature);
            }
            Operation.runAll(subs, scope, outcome);
        };
    }

    private Operation move(Part part, EClass self) {
        Expression container = required(part, "newContainerExpression", self);
        String name = featureName(part, "featureName", null);
        List<Operation> subs = subs(part, self);
        return (scope, outcome) -> {
            for (EObject target : container.elements(scope)) {
                if (EcoreUtil.isAncestor(scope.self(), target)) {
                    throw failure(part, "operation.intoItself");
                }
                add(target, feature(target, name, part), scope.self(), part);
            }
            Operation.runAll(subs, scope, outcome);
        };
    }

    private Operation remove(Part part) {
        if (!part.parts("subModelOperations").isEmpty()) {
            problems.add("operation.afterRemoval", part, part.title());
        }
        return (scope, outcome) -> delete(scope.self());
    }

    /** Removes an element, what it contains and what refers to them. */
    static void delete(EObject element) {
        EcoreUtil.delete(element, true);
    }

    private Operation loop(Part part, EClass self) {
        Expression members = required(part, "expression", self);
        String iterator = part.text("iteratorName");
        List<Operation> subs = subs(part, null);
        return (scope, outcome) -> {
            for (EObject member : new ArrayList<>(members.elements(scope))) {
                Operation.runAll(subs, scope.with(iterator, member).on(member), outcome);
            }
        };
    }

    private Operation condition(Part part, EClass self) {
        Expression condition = required(part, "conditionExpression", self);
        List<Operation> subs = subs(part, self);
        return (scope, outcome) -> {
            if (condition.flag(scope)) {
                Operation.runAll(subs, scope, outcome);
            }
        };
    }

    private Operation let(Part part, EClass self) {
        Expression value = required(part, "valueExpression", self);
        String variable = part.text("variableName");
        List<Operation> subs = subs(part, self);
        return (scope, outcome) -> Operation.runAll(subs, scope.with(variable, value.evaluate(scope)), outcome);
    }

    private Operation choice(Part part, EClass self) {
        record Case(Expression condition, List<Operation> operations) {
        }
        List<Case> cases = new ArrayList<>();
        part.parts("cases").forEach(c -> cases.add(new Case(required(c, "conditionExpression", self), subs(c, self))));
        List<Operation> otherwise = part.part("default").map(d -> subs(d, self)).orElse(List.of());
        return (scope, outcome) -> Operation.runAll(cases.stream().filter(c -> c.condition().flag(scope)).findFirst().map(Case::operations)
                .orElse(otherwise), scope, outcome);
    }

    private Operation navigation(Part part, EClass self) {
        Optional<Part> diagram = part.part("diagramDescription");
        if (diagram.isEmpty()) {
            problems.add("navigation.nowhere", part, part.title());
        }
        List<Operation> subs = subs(part, self);
        return (scope, outcome) -> {
            diagram.ifPresent(d -> outcome.goTo(new Destination(d.text("name"), scope.self())));
            Operation.runAll(subs, scope, outcome);
        };
    }

    private String featureName(Part part, String attribute, EClass self) {
        String name = part.text(attribute).strip();
        if (self != null && self.getEStructuralFeature(name) == null) {
            problems.add("expression.noFeature", part, part.title(), self.getName(), name);
        }
        return name;
    }

    private EStructuralFeature feature(EObject element, String name, Part part) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null || !feature.isChangeable()) {
            throw failure(part, "expression.noFeature", element.eClass().getName(), name);
        }
        return feature;
    }

    @SuppressWarnings("unchecked")
    private void add(EObject owner, EStructuralFeature feature, Object value, Part part) {
        if (!feature.isMany()) {
            set(owner, feature, value, part);
        } else if (!feature.getEType().isInstance(value)) {
            throw failure(part, "operation.wrongValue", feature.getName(), String.valueOf(value));
        } else {
            ((Collection<Object>) owner.eGet(feature)).add(value);
        }
    }

    private void set(EObject owner, EStructuralFeature feature, Object value, Part part) {
        if (value != null && !feature.getEType().isInstance(value)) {
            throw failure(part, "operation.wrongValue", feature.getName(), String.valueOf(value));
        }
        owner.eSet(feature, value);
    }

    /** Text becomes a value of the attribute's type. */
    private Object converted(EStructuralFeature feature, Object value, Part part) {
        if (feature instanceof EAttribute attribute && value instanceof String text && !attribute.getEAttributeType().isInstance(value)) {
            try {
                return text.isBlank() ? attribute.getDefaultValue() : EcoreUtil.createFromString(attribute.getEAttributeType(),
                        text.strip());
            } catch (RuntimeException e) {
                throw new ToolException(new SpecificationProblem("operation.wrongValue", 0,
                        List.of(part.title(), feature.getName(), text)), e);
            }
        }
        return value;
    }

    private ToolException failure(Part part, String code, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(part.title()));
        all.addAll(List.of(arguments));
        return new ToolException(new SpecificationProblem(code, problems.line(part), all), null);
    }
}
