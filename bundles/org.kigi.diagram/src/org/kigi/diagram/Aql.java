package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Makes expressions of the plain part of the Acceleo Query Language: literals, variables, navigation, operators, conditions, the usual
 * operations on texts and collections, and services. The language is closed: it reads the model and calls services, nothing else.
 *
 * @see <a href="https://eclipse.dev/acceleo/documentation/">AQL</a>
 */
final class Aql {

    /** A term in a term and so on, so deep at most. */
    private static final int DEEPEST = 60;
    private static final int LONGEST = 2_000;
    /** Members of collections that one evaluation goes through. */
    private static final int MOST_STEPS = 2_000_000;

    private final AqlTokens tokens;
    private final Services services;
    private final Function<String, EClassifier> types;
    /** The types of the variables that are known, the innermost last; a null type is not known. */
    private final List<Variable> variables = new ArrayList<>();
    private int depth;

    private record Variable(String name, EClass type) {
    }

    /** What an expression means where it is evaluated; {@code type} is that of the element or elements, null if it is not known. */
    private record Term(EClass type, Meaning meaning) {
        Object value(Frame frame) {
            return meaning.value(frame);
        }
    }

    private interface Meaning {
        Object value(Frame frame);
    }

    /** Variables of an evaluation, and how much of its budget is used. */
    private static final class Frame {
        private final Scope scope;
        private final Frame outer;
        private final String name;
        private final Object value;
        private final int[] steps;

        Frame(Scope scope) {
            this(scope, null, null, null, new int[1]);
        }

        private Frame(Scope scope, Frame outer, String name, Object value, int[] steps) {
            this.scope = scope;
            this.outer = outer;
            this.name = name;
            this.value = value;
            this.steps = steps;
        }

        Frame with(String newName, Object newValue) {
            if (++steps[0] > MOST_STEPS) {
                throw new IllegalArgumentException("> " + MOST_STEPS);
            }
            return new Frame(scope, this, newName, newValue, steps);
        }

        Object variable(String wanted) {
            for (Frame frame = this; frame.name != null; frame = frame.outer) {
                if (frame.name.equals(wanted)) {
                    return frame.value;
                }
            }
            if (!scope.knows(wanted)) {
                throw new IllegalArgumentException(wanted);
            }
            return scope.variable(wanted);
        }
    }

    /** What is wrong with an expression: the code and the arguments of a {@link SpecificationProblem}, without those that say where. */
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final transient Object[] arguments;

        SyntaxException(String code, Object... arguments) {
            super(code);
            this.code = code;
            this.arguments = arguments;
        }

        String code() {
            return code;
        }

        Object[] arguments() {
            return arguments;
        }
    }

    private Aql(String text, EClass self, Services services, Function<String, EClassifier> types) throws SyntaxException {
        tokens = new AqlTokens(text);
        this.services = services;
        this.types = types;
        variables.add(new Variable("self", self));
    }

    /** The expression of a text without its {@code aql:}; {@code self} is the type it is meant for, or null. */
    static Expression parse(String text, EClass self, Services services, Function<String, EClassifier> types) throws SyntaxException {
        if (text.length() > LONGEST) {
            throw new SyntaxException("aql.tooLong", LONGEST);
        }
        Aql parser = new Aql(text, self, services, types);
        Term term = parser.expression();
        if (!parser.tokens.atEnd()) {
            throw parser.unexpected();
        }
        return scope -> term.value(new Frame(scope));
    }

    private SyntaxException unexpected() {
        return tokens.atEnd() ? new SyntaxException("aql.end") : new SyntaxException("aql.unexpected", tokens.text(), tokens.column());
    }

    private void expect(String symbol) throws SyntaxException {
        if (!tokens.skip(symbol)) {
            throw unexpected();
        }
    }

    private Term expression() throws SyntaxException {
        if (++depth > DEEPEST) {
            throw new SyntaxException("aql.tooDeep", DEEPEST);
        }
        Term term = tokens.skip("let") ? let() : implication();
        depth--;
        return term;
    }

    private Term let() throws SyntaxException {
        String name = name();
        expect("=");
        Term value = expression();
        expect("in");
        variables.add(new Variable(name, value.type()));
        Term body = expression();
        variables.removeLast();
        return new Term(body.type(), f -> body.value(f.with(name, value.value(f))));
    }

    private String name() throws SyntaxException {
        if (!tokens.isName()) {
            throw unexpected();
        }
        return tokens.take();
    }

    private Term implication() throws SyntaxException {
        Term left = disjunction();
        while (tokens.skip("implies")) {
            Term first = left;
            Term second = disjunction();
            left = new Term(null, f -> !flag(first.value(f)) || flag(second.value(f)));
        }
        return left;
    }

    private Term disjunction() throws SyntaxException {
        Term left = conjunction();
        while (tokens.is("or") || tokens.is("xor")) {
            boolean exclusive = tokens.take().equals("xor");
            Term first = left;
            Term second = conjunction();
            left = new Term(null, exclusive ? f -> flag(first.value(f)) ^ flag(second.value(f))
                    : f -> flag(first.value(f)) || flag(second.value(f)));
        }
        return left;
    }

    private Term conjunction() throws SyntaxException {
        Term left = negation();
        while (tokens.skip("and")) {
            Term first = left;
            Term second = negation();
            left = new Term(null, f -> flag(first.value(f)) && flag(second.value(f)));
        }
        return left;
    }

    private Term negation() throws SyntaxException {
        int negations = 0;
        while (tokens.skip("not")) {
            negations++;
        }
        Term term = comparison();
        boolean odd = negations % 2 == 1;
        return negations == 0 ? term : new Term(null, f -> flag(term.value(f)) != odd);
    }

    private Term comparison() throws SyntaxException {
        Term left = sum();
        while (tokens.isOneOf("=", "==", "<>", "!=", "<", "<=", ">", ">=")) {
            String operator = tokens.take();
            Term first = left;
            Term second = sum();
            left = new Term(null, f -> compare(operator, first.value(f), second.value(f)));
        }
        return left;
    }

    private Term sum() throws SyntaxException {
        Term left = product();
        while (tokens.isOneOf("+", "-")) {
            boolean plus = tokens.take().equals("+");
            Term first = left;
            Term second = product();
            left = new Term(first.type() == second.type() ? first.type() : null,
                    plus ? f -> AqlOperations.plus(first.value(f), second.value(f))
                            : f -> AqlOperations.arithmetic('-', first.value(f), second.value(f)));
        }
        return left;
    }

    private Term product() throws SyntaxException {
        Term left = sign();
        while (tokens.isOneOf("*", "/")) {
            char operator = tokens.take().charAt(0);
            Term first = left;
            Term second = sign();
            left = new Term(null, f -> AqlOperations.arithmetic(operator, first.value(f), second.value(f)));
        }
        return left;
    }

    private Term sign() throws SyntaxException {
        if (tokens.skip("-")) {
            Term term = postfix();
            return new Term(null, f -> AqlOperations.arithmetic('-', 0, term.value(f)));
        }
        return postfix();
    }

    private Term postfix() throws SyntaxException {
        Term term = primary();
        while (tokens.isOneOf(".", "->")) {
            boolean onCollection = tokens.take().equals("->");
            int column = tokens.column();
            String name = name();
            if (tokens.skip("(")) {
                term = onCollection ? collectionCall(term, name, column) : call(term, name, column);
            } else if (onCollection) {
                throw unexpected();
            } else {
                term = feature(term, name);
            }
        }
        return term;
    }

    private Term primary() throws SyntaxException {
        if (tokens.skip("(")) {
            Term inner = expression();
            expect(")");
            return inner;
        }
        if (tokens.skip("if")) {
            Term condition = expression();
            expect("then");
            Term yes = expression();
            expect("else");
            Term no = expression();
            expect("endif");
            return new Term(yes.type() == no.type() ? yes.type() : null, f -> flag(condition.value(f)) ? yes.value(f) : no.value(f));
        }
        if (tokens.isLiteral()) {
            Object value = tokens.literal();
            return new Term(null, f -> value);
        }
        if (tokens.skip("[") || tokens.skip("Sequence{") || tokens.skip("OrderedSet{")) {
            return sequence();
        }
        int column = tokens.column();
        String name = name();
        if (tokens.skip("::")) {
            return enumeration(name + "::" + name(), column);
        }
        Variable known = variables.stream().filter(v -> v.name().equals(name)).reduce((a, b) -> b).orElse(null);
        return new Term(known == null ? null : known.type(), f -> f.variable(name));
    }

    private Term sequence() throws SyntaxException {
        List<Term> members = new ArrayList<>();
        while (!tokens.isOneOf("/]", "}")) {
            if (!members.isEmpty()) {
                expect(",");
            }
            members.add(expression());
        }
        tokens.take();
        return new Term(null, f -> members.stream().map(m -> m.value(f)).filter(Objects::nonNull).toList());
    }

    private Term enumeration(String prefix, int column) throws SyntaxException {
        expect("::");
        String literal = name();
        if (types.apply(prefix) instanceof EEnum type) {
            Enumerator value = type.getEEnumLiteralByLiteral(literal) != null ? type.getEEnumLiteralByLiteral(literal).getInstance()
                    : type.getEEnumLiteral(literal) == null ? null : type.getEEnumLiteral(literal).getInstance();
            if (value != null) {
                return new Term(null, f -> value);
            }
        }
        throw new SyntaxException("aql.noType", prefix + "::" + literal, column);
    }

    /** The type named in an argument, such as {@code family::Man}. */
    private EClass type() throws SyntaxException {
        int column = tokens.column();
        StringBuilder name = new StringBuilder(name());
        while (tokens.skip("::")) {
            name.append("::").append(name());
        }
        if (types.apply(name.toString()) instanceof EClass type) {
            return type;
        }
        throw new SyntaxException("aql.noType", name, column);
    }

    private Term feature(Term owner, String name) throws SyntaxException {
        EStructuralFeature known = owner.type() == null ? null : owner.type().getEStructuralFeature(name);
        if (owner.type() != null && known == null && owner.type().getInstanceClass() != EObject.class) {
            throw new SyntaxException("expression.noFeature", owner.type().getName(), name);
        }
        EClass type = known instanceof EReference reference ? reference.getEReferenceType() : null;
        return new Term(type, f -> Features.ofAny(owner.value(f), name));
    }

    private Term call(Term owner, String name, int column) throws SyntaxException {
        switch (name) {
            case "oclIsKindOf", "oclIsTypeOf" -> {
                EClass type = type();
                expect(")");
                boolean exact = name.equals("oclIsTypeOf");
                return new Term(null, f -> owner.value(f) instanceof EObject element
                        && (exact ? element.eClass() == type : type.isInstance(element)));
            }
            case "oclAsType" -> {
                EClass type = type();
                expect(")");
                return new Term(type, owner.meaning());
            }
            case "eContainer", "eContainerOrSelf", "eContents", "eAllContents", "ancestors" -> {
                EClass type = tokens.is(")") ? null : type();
                expect(")");
                return new Term(type, f -> AqlOperations.navigate(name, type, owner.value(f)));
            }
            default -> {
                if (!services.has(name) && !AqlOperations.knows(name)) {
                    throw new SyntaxException("aql.noOperation", name, column);
                }
                List<Term> arguments = arguments();
                if (services.has(name)) {
                    return new Term(null, f -> AqlOperations.onEach(owner.value(f), receiver -> f.scope.services().call(name, receiver,
                            arguments.stream().map(a -> a.value(f)).toArray())));
                }
                if (AqlOperations.isOperation(name, arguments.size())) {
                    return new Term(null, f -> AqlOperations.call(name, owner.value(f), arguments.stream().map(a -> a.value(f)).toList()));
                }
                throw new SyntaxException("aql.noOperation", name, column);
            }
        }
    }

    private List<Term> arguments() throws SyntaxException {
        List<Term> arguments = new ArrayList<>();
        while (!tokens.skip(")")) {
            if (!arguments.isEmpty()) {
                expect(",");
            }
            arguments.add(expression());
        }
        return arguments;
    }

    private Term collectionCall(Term owner, String name, int column) throws SyntaxException {
        switch (name) {
            case "filter" -> {
                EClass type = type();
                expect(")");
                return new Term(type, f -> AqlOperations.collection(owner.value(f)).stream().filter(type::isInstance).toList());
            }
            case "select", "reject", "collect", "exists", "forAll", "any", "one", "sortedBy", "isUnique" -> {
                return lambda(owner, name);
            }
            default -> {
                if (!AqlOperations.knowsOnCollections(name)) {
                    throw new SyntaxException("aql.noOperation", name, column);
                }
                List<Term> arguments = arguments();
                if (!AqlOperations.isOnCollections(name, arguments.size())) {
                    throw new SyntaxException("aql.noOperation", name, column);
                }
                boolean keepsType = Set.of("first", "last", "at", "asSequence", "asSet", "asOrderedSet", "reverse", "excluding",
                        "including").contains(name);
                return new Term(keepsType ? owner.type() : null, f -> AqlOperations.callOnCollection(name,
                        AqlOperations.collection(owner.value(f)), arguments.stream().map(a -> a.value(f)).toList()));
            }
        }
    }

    /** {@code select(x | …)} and the like; without a name the member is {@code self}, as in AQL. */
    private Term lambda(Term owner, String name) throws SyntaxException {
        String variable = "self";
        EClass memberType = owner.type();
        if (tokens.isName() && tokens.followedBy("|")) {
            variable = tokens.take();
            expect("|");
        } else if (tokens.isName() && tokens.followedBy(":")) {
            variable = tokens.take();
            expect(":");
            memberType = type();
            expect("|");
        }
        variables.add(new Variable(variable, memberType));
        Term body = expression();
        variables.removeLast();
        expect(")");
        String member = variable;
        EClass type = name.equals("collect") ? body.type() : owner.type();
        return new Term(type, f -> each(name, AqlOperations.collection(owner.value(f)), m -> body.value(f.with(member, m))));
    }

    private static Object each(String name, Collection<?> members, Function<Object, Object> body) {
        return switch (name) {
            case "select" -> members.stream().filter(m -> flag(body.apply(m))).toList();
            case "reject" -> members.stream().filter(m -> !flag(body.apply(m))).toList();
            case "exists" -> members.stream().anyMatch(m -> flag(body.apply(m)));
            case "forAll" -> members.stream().allMatch(m -> flag(body.apply(m)));
            case "any" -> members.stream().filter(m -> flag(body.apply(m))).findFirst().orElse(null);
            case "one" -> members.stream().filter(m -> flag(body.apply(m))).count() == 1;
            case "sortedBy" -> members.stream().sorted((a, b) -> AqlOperations.order(body.apply(a), body.apply(b))).toList();
            case "isUnique" -> {
                Set<Object> seen = new HashSet<>();
                yield members.stream().allMatch(m -> seen.add(body.apply(m)));
            }
            default -> {
                List<Object> all = new ArrayList<>();
                for (Object member : members) {
                    Object value = body.apply(member);
                    if (value instanceof Collection<?> several) {
                        all.addAll(several);
                    } else if (value != null) {
                        all.add(value);
                    }
                }
                yield all;
            }
        };
    }

    private static boolean flag(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException(value + " ∉ {true, false}");
    }

    private static boolean compare(String operator, Object a, Object b) {
        return switch (operator) {
            case "=", "==" -> AqlOperations.same(a, b);
            case "<>", "!=" -> !AqlOperations.same(a, b);
            case "<" -> AqlOperations.order(a, b) < 0;
            case "<=" -> AqlOperations.order(a, b) <= 0;
            case ">" -> AqlOperations.order(a, b) > 0;
            default -> AqlOperations.order(a, b) >= 0;
        };
    }
}
