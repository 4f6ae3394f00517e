package org.kigi.evaluation.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kigi.core.Suggestions;
import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Comparison;
import org.kigi.evaluation.formula.Expression.Condition;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Factor;
import org.kigi.evaluation.formula.Expression.Function;
import org.kigi.evaluation.formula.Expression.Literal;
import org.kigi.evaluation.formula.Expression.Negation;
import org.kigi.evaluation.formula.Expression.Operator;
import org.kigi.evaluation.formula.Expression.Product;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Shift;
import org.kigi.evaluation.formula.Expression.Shifted;
import org.kigi.evaluation.formula.Expression.Sum;
import org.kigi.evaluation.formula.FormulaSyntaxException.Problem;

/**
 * Reads one formula by recursive descent. Terms and factors of one level are kept in one list, so that only parentheses, signs and calls
 * deepen the expression, and these are limited.
 */
final class FormulaParser {

    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 100;
    private static final String PLUS = "+＋";
    private static final String MINUS = "-−－–";
    private static final String TIMES = "*×＊";
    private static final String DIVIDED_BY = "/÷／";
    private static final String OPEN = "(（";
    private static final String CLOSE = ")）";
    private static final String COMMA = ",，、";
    private static final String DRIVERS = "drivers";
    private static final String IF = "if";
    private static final Map<String, Function> FUNCTIONS = byName(Function.values());
    private static final Map<String, Shift> SHIFTS = byName(Shift.values());
    private static final List<String> NAMES = Stream.of(FUNCTIONS.keySet(), Set.of(IF), SHIFTS.keySet()).flatMap(Set::stream).toList();
    /** Longer ones first. */
    private static final Map<String, Operator> OPERATORS = operators();

    private final String text;
    private int position;
    private int depth;

    private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        Map<String, E> named = new LinkedHashMap<>();
        for (E constant : constants) {
            named.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return named;
    }

    private static Map<String, Operator> operators() {
        Map<String, Operator> operators = new LinkedHashMap<>();
        List.of("<=", "≤", "≦").forEach(sign -> operators.put(sign, Operator.LESS_OR_EQUAL));
        List.of(">=", "≥", "≧").forEach(sign -> operators.put(sign, Operator.GREATER_OR_EQUAL));
        List.of("<>", "!=", "≠").forEach(sign -> operators.put(sign, Operator.NOT_EQUAL));
        List.of("==", "=", "＝").forEach(sign -> operators.put(sign, Operator.EQUAL));
        List.of("<", "＜").forEach(sign -> operators.put(sign, Operator.LESS));
        List.of(">", "＞").forEach(sign -> operators.put(sign, Operator.GREATER));
        return operators;
    }

    FormulaParser(String text) {
        this.text = text;
    }

    Expression parse() throws FormulaSyntaxException {
        if (text.isBlank()) {
            throw new FormulaSyntaxException(Problem.EMPTY, 1);
        }
        if (text.length() > LONGEST) {
            throw new FormulaSyntaxException(Problem.TOO_LONG, LONGEST + 1, LONGEST);
        }
        Expression whole = comparison();
        if (position < text.length()) {
            throw new FormulaSyntaxException(Problem.OPERATOR_EXPECTED, position + 1, word());
        }
        return whole;
    }

    private Expression comparison() throws FormulaSyntaxException {
        skipSpaces();
        int column = position + 1;
        Expression left = sum();
        skipSpaces();
        for (Map.Entry<String, Operator> operator : OPERATORS.entrySet()) {
            if (text.startsWith(operator.getKey(), position)) {
                position += operator.getKey().length();
                return new Comparison(left, operator.getValue(), sum(), column);
            }
        }
        return left;
    }

    private Expression sum() throws FormulaSyntaxException {
        skipSpaces();
        int column = position + 1;
        List<Expression> terms = new ArrayList<>(List.of(product()));
        while (true) {
            int sign = position + 1;
            if (accept(PLUS)) {
                terms.add(product());
            } else if (accept(MINUS)) {
                terms.add(new Negation(product(), sign));
            } else {
                return terms.size() == 1 ? terms.getFirst() : new Sum(List.copyOf(terms), column);
            }
        }
    }

    private Expression product() throws FormulaSyntaxException {
        skipSpaces();
        int column = position + 1;
        List<Factor> factors = new ArrayList<>(List.of(new Factor(signed(), false)));
        while (true) {
            if (accept(TIMES)) {
                factors.add(new Factor(signed(), false));
            } else if (accept(DIVIDED_BY)) {
                factors.add(new Factor(signed(), true));
            } else {
                return factors.size() == 1 ? factors.getFirst().operand() : new Product(List.copyOf(factors), column);
            }
        }
    }

    private Expression signed() throws FormulaSyntaxException {
        skipSpaces();
        int column = position + 1;
        if (accept(MINUS)) {
            deepen(column);
            Negation negation = new Negation(signed(), column);
            depth--;
            return negation;
        }
        return primary(column);
    }

    private Expression primary(int column) throws FormulaSyntaxException {
        if (position == text.length()) {
            throw new FormulaSyntaxException(Problem.UNEXPECTED_END, column);
        }
        if (accept(OPEN)) {
            deepen(column);
            Expression inner = comparison();
            close(column);
            return inner;
        }
        int first = text.codePointAt(position);
        if (first >= '0' && first <= '9' || first == '.') {
            return literal(column);
        }
        if (!Character.isLetter(first) && first != '_') {
            throw new FormulaSyntaxException(Problem.UNEXPECTED, column, Character.toString(first));
        }
        String word = word();
        position += word.length();
        int afterWord = position + 1;
        if (accept(OPEN)) {
            return call(word, column, afterWord);
        }
        if (word.equals(DRIVERS)) {
            throw new FormulaSyntaxException(Problem.DRIVERS_OUTSIDE_CALL, column);
        }
        return new Reference(word, column);
    }

    private Expression call(String word, int column, int parenthesis) throws FormulaSyntaxException {
        String name = word.toLowerCase(Locale.ROOT);
        if (!NAMES.contains(name)) {
            Optional<String> nearest = Suggestions.nearest(word, NAMES);
            throw nearest.isPresent() ? new FormulaSyntaxException(Problem.UNKNOWN_FUNCTION_WITH_SUGGESTION, column, word, nearest.get())
                    : new FormulaSyntaxException(Problem.UNKNOWN_FUNCTION, column, word);
        }
        deepen(column);
        skipSpaces();
        if (position < text.length() && CLOSE.indexOf(text.charAt(position)) >= 0) {
            throw new FormulaSyntaxException(Problem.NO_ARGUMENTS, column, word);
        }
        boolean several = FUNCTIONS.containsKey(name);
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(several ? argument() : comparison());
        } while (accept(COMMA));
        close(parenthesis);
        if (several) {
            return new Call(FUNCTIONS.get(name), List.copyOf(arguments), column);
        }
        int needed = name.equals(IF) ? 3 : 1;
        if (arguments.size() != needed) {
            throw new FormulaSyntaxException(Problem.ARGUMENTS, column, word, needed, arguments.size());
        }
        return name.equals(IF) ? new Condition(arguments.get(0), arguments.get(1), arguments.get(2), column)
                : new Shifted(SHIFTS.get(name), arguments.getFirst(), column);
    }

    private Expression argument() throws FormulaSyntaxException {
        skipSpaces();
        int start = position;
        if (start < text.length() && Character.isLetter(text.codePointAt(start)) && word().equals(DRIVERS)) {
            position += DRIVERS.length();
            skipSpaces();
            if (position == text.length() || (COMMA + CLOSE).indexOf(text.charAt(position)) >= 0) {
                return new Drivers(start + 1);
            }
            position = start;
        }
        return comparison();
    }

    private Literal literal(int column) throws FormulaSyntaxException {
        int start = position;
        while (position < text.length() && (Character.isLetterOrDigit(text.charAt(position)) || text.charAt(position) == '.')) {
            position++;
        }
        String digits = text.substring(start, position);
        if (!digits.matches("[0-9]+(\\.[0-9]*)?|\\.[0-9]+") || !Double.isFinite(Double.parseDouble(digits))) {
            throw new FormulaSyntaxException(Problem.BAD_NUMBER, column, digits);
        }
        skipSpaces();
        return new Literal(Double.parseDouble(digits), column);
    }

    private void deepen(int column) throws FormulaSyntaxException {
        if (++depth > DEEPEST) {
            throw new FormulaSyntaxException(Problem.TOO_DEEP, column, DEEPEST);
        }
    }

    private void close(int opened) throws FormulaSyntaxException {
        skipSpaces();
        if (position < text.length() && CLOSE.indexOf(text.charAt(position)) < 0) {
            throw new FormulaSyntaxException(Problem.OPERATOR_EXPECTED, position + 1, word());
        }
        if (!accept(CLOSE)) {
            throw new FormulaSyntaxException(Problem.CLOSING_PARENTHESIS_EXPECTED, opened);
        }
        depth--;
    }

    /** Passes over one of these characters and the spaces before and after it, if it is next. */
    private boolean accept(String characters) {
        skipSpaces();
        if (position == text.length() || characters.indexOf(text.charAt(position)) < 0) {
            return false;
        }
        position++;
        skipSpaces();
        return true;
    }

    /** The code or word at this place, or the single character if there is none. */
    private String word() {
        int end = position;
        while (end < text.length() && (Character.isLetterOrDigit(text.codePointAt(end)) || text.charAt(end) == '_')) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > position ? text.substring(position, end) : Character.toString(text.codePointAt(position));
    }

    private void skipSpaces() {
        while (position < text.length() && (Character.isWhitespace(text.charAt(position)) || text.charAt(position) == '\u00A0')) {
            position++;
        }
    }
}
