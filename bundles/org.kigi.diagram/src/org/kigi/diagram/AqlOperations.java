package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What the operators and operations of {@link Aql} do. Nothing (null) is an empty collection, and an empty text where it is joined. */
final class AqlOperations {

    /** Operations on a value, and with how many arguments. */
    private static final Map<String, Integer> OPERATIONS = Map.ofEntries(Map.entry("size", 0), Map.entry("toString", 0),
            Map.entry("toUpper", 0), Map.entry("toUpperCase", 0), Map.entry("toLower", 0), Map.entry("toLowerCase", 0),
            Map.entry("toUpperFirst", 0), Map.entry("toLowerFirst", 0), Map.entry("trim", 0), Map.entry("startsWith", 1),
            Map.entry("endsWith", 1), Map.entry("contains", 1), Map.entry("concat", 1), Map.entry("equals", 1), Map.entry("differs", 1),
            Map.entry("oclIsUndefined", 0), Map.entry("eClass", 0), Map.entry("eGet", 1), Map.entry("eCrossReferences", 0),
            Map.entry("substring", 2), Map.entry("abs", 0));
    private static final Map<String, Integer> ON_COLLECTIONS = Map.ofEntries(Map.entry("size", 0), Map.entry("isEmpty", 0),
            Map.entry("notEmpty", 0), Map.entry("first", 0), Map.entry("last", 0), Map.entry("at", 1), Map.entry("includes", 1),
            Map.entry("excludes", 1), Map.entry("including", 1), Map.entry("excluding", 1), Map.entry("sep", 1), Map.entry("sum", 0),
            Map.entry("asSequence", 0), Map.entry("asSet", 0), Map.entry("asOrderedSet", 0), Map.entry("reverse", 0),
            Map.entry("union", 1), Map.entry("concat", 1), Map.entry("count", 1), Map.entry("indexOf", 1), Map.entry("flatten", 0),
            Map.entry("includesAll", 1), Map.entry("excludesAll", 1));

    private AqlOperations() {
    }

    static boolean knows(String name) {
        return OPERATIONS.containsKey(name);
    }

    static boolean knowsOnCollections(String name) {
        return ON_COLLECTIONS.containsKey(name);
    }

    static boolean isOperation(String name, int arguments) {
        return Integer.valueOf(arguments).equals(OPERATIONS.get(name));
    }

    static boolean isOnCollections(String name, int arguments) {
        return Integer.valueOf(arguments).equals(ON_COLLECTIONS.get(name));
    }

    static List<?> collection(Object value) {
        return value == null ? List.of() : value instanceof Collection<?> members ? new ArrayList<>(members) : List.of(value);
    }

    static String text(Object value) {
        return value == null ? "" : value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
    }

    /** Applies a function to a value, or to each member of a collection of values. */
    static Object onEach(Object value, Function<EObject, Object> function) {
        if (value instanceof Collection<?> members) {
            List<Object> all = new ArrayList<>();
            for (Object member : members) {
                Object result = onEach(member, function);
                if (result instanceof Collection<?> several) {
                    all.addAll(several);
                } else if (result != null) {
                    all.add(result);
                }
            }
            return all;
        }
        if (value == null) {
            return null;
        }
        if (value instanceof EObject element) {
            return function.apply(element);
        }
        throw new IllegalArgumentException(text(value));
    }

    static Object plus(Object a, Object b) {
        if (a instanceof Number && b instanceof Number) {
            return arithmetic('+', a, b);
        }
        if (a instanceof Collection<?> || b instanceof Collection<?>) {
            List<Object> all = new ArrayList<>(collection(a));
            all.addAll(collection(b));
            return all;
        }
        return text(a) + text(b);
    }

    static Number arithmetic(char operator, Object a, Object b) {
        if (!(a instanceof Number left) || !(b instanceof Number right)) {
            throw new IllegalArgumentException(text(a) + " " + operator + " " + text(b));
        }
        boolean whole = isWhole(left) && isWhole(right);
        return switch (operator) {
            case '+' -> whole ? (Number) Math.addExact(left.longValue(), right.longValue()) : left.doubleValue() + right.doubleValue();
            case '-' -> whole ? (Number) Math.subtractExact(left.longValue(), right.longValue()) : left.doubleValue() - right.doubleValue();
            case '*' -> whole ? (Number) Math.multiplyExact(left.longValue(), right.longValue()) : left.doubleValue() * right.doubleValue();
            default -> whole ? (Number) (left.longValue() / right.longValue()) : left.doubleValue() / right.doubleValue();
        };
    }

    private static boolean isWhole(Number number) {
        return !(number instanceof Double) && !(number instanceof Float);
    }

    static boolean same(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return x.doubleValue() == y.doubleValue();
        }
        if (a instanceof Node node && b instanceof EObject) {
            return node.element() == b;
        }
        return a == null ? b == null : a.equals(b);
    }

    static int order(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return Double.compare(x.doubleValue(), y.doubleValue());
        }
        if (a instanceof Comparable<?> && b != null && a.getClass() == b.getClass()) {
            @SuppressWarnings("unchecked")
            Comparable<Object> comparable = (Comparable<Object>) a;
            return comparable.compareTo(b);
        }
        throw new IllegalArgumentException(text(a) + " < " + text(b));
    }

    /** Navigation along containment; a type restricts what is found. */
    static Object navigate(String name, EClass type, Object value) {
        if (value instanceof Node node && name.equals("eContainer")) {
            return node.container();
        }
        return onEach(value, element -> switch (name) {
            case "eContents" -> element.eContents().stream().filter(e -> type == null || type.isInstance(e)).toList();
            case "eAllContents" -> {
                List<EObject> all = new ArrayList<>();
                element.eAllContents().forEachRemaining(e -> {
                    if (type == null || type.isInstance(e)) {
                        all.add(e);
                    }
                });
                yield all;
            }
            case "ancestors" -> {
                List<EObject> all = new ArrayList<>();
                for (EObject e = element.eContainer(); e != null; e = e.eContainer()) {
                    if (type == null || type.isInstance(e)) {
                        all.add(e);
                    }
                }
                yield all;
            }
            default -> {
                EObject found = name.equals("eContainer") ? element.eContainer() : element;
                while (found != null && type != null && !type.isInstance(found)) {
                    found = found.eContainer();
                }
                yield found;
            }
        });
    }

    static Object call(String name, Object owner, List<Object> arguments) {
        return switch (name) {
            case "size" -> owner instanceof Collection<?> members ? members.size() : text(owner).length();
            case "toString" -> text(owner);
            case "toUpper", "toUpperCase" -> text(owner).toUpperCase(Locale.ROOT);
            case "toLower", "toLowerCase" -> text(owner).toLowerCase(Locale.ROOT);
            case "toUpperFirst" -> first(text(owner), true);
            case "toLowerFirst" -> first(text(owner), false);
            case "trim" -> text(owner).strip();
            case "startsWith" -> text(owner).startsWith(text(arguments.getFirst()));
            case "endsWith" -> text(owner).endsWith(text(arguments.getFirst()));
            case "contains" -> text(owner).contains(text(arguments.getFirst()));
            case "concat" -> text(owner) + text(arguments.getFirst());
            case "substring" -> text(owner).substring(number(arguments.get(0)) - 1, number(arguments.get(1)));
            case "abs" -> order(owner, 0L) < 0 ? arithmetic('-', 0L, owner) : owner;
            case "equals" -> same(owner, arguments.getFirst());
            case "differs" -> !same(owner, arguments.getFirst());
            case "oclIsUndefined" -> owner == null;
            case "eGet" -> Features.ofAny(owner, text(arguments.getFirst()));
            default -> Features.ofAny(owner, name);
        };
    }

    private static String first(String text, boolean upper) {
        if (text.isEmpty()) {
            return text;
        }
        String first = text.substring(0, 1);
        return (upper ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT)) + text.substring(1);
    }

    private static int number(Object value) {
        if (value instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalArgumentException(text(value));
    }

    static Object callOnCollection(String name, List<?> members, List<Object> arguments) {
        Object argument = arguments.isEmpty() ? null : arguments.getFirst();
        return switch (name) {
            case "size" -> members.size();
            case "isEmpty" -> members.isEmpty();
            case "notEmpty" -> !members.isEmpty();
            case "first" -> members.isEmpty() ? null : members.getFirst();
            case "last" -> members.isEmpty() ? null : members.getLast();
            case "at" -> members.get(number(argument) - 1);
            case "includes" -> members.stream().anyMatch(m -> same(m, argument));
            case "excludes" -> members.stream().noneMatch(m -> same(m, argument));
            case "includesAll" -> collection(argument).stream().allMatch(a -> members.stream().anyMatch(m -> same(m, a)));
            case "excludesAll" -> collection(argument).stream().noneMatch(a -> members.stream().anyMatch(m -> same(m, a)));
            case "including", "union", "concat" -> plus(members, argument == null ? List.of() : argument);
            case "excluding" -> members.stream().filter(m -> !same(m, argument)).toList();
            case "count" -> members.stream().filter(m -> same(m, argument)).count();
            case "indexOf" -> members.indexOf(argument) + 1;
            case "sep" -> members.stream().map(AqlOperations::text).collect(Collectors.joining(text(argument)));
            case "sum" -> members.stream().<Object>map(m -> m).reduce(0L, (a, b) -> arithmetic('+', a, b));
            case "reverse" -> members.reversed();
            case "asSet", "asOrderedSet" -> new ArrayList<>(new LinkedHashSet<>(members));
            case "flatten" -> members.stream().flatMap(m -> collection(m).stream()).toList();
            default -> members;
        };
    }
}
