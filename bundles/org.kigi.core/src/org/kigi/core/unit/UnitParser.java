package org.kigi.core.unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.kigi.core.Suggestions;
import org.kigi.core.unit.UnitSyntaxException.Problem;

/** Reads one unit expression by recursive descent; its size is limited so that no expression can exhaust the machine. */
final class UnitParser {

    private static final int LONGEST = 200;
    private static final int DEEPEST = 20;
    private static final int LARGEST_EXPONENT = 9;
    private static final int LARGEST_DEGREE = 99;
    private static final int LARGEST_FACTOR_BITS = 2_000;
    private static final int LONGEST_NUMBER = 30;

    @FunctionalInterface
    interface Lookup {
        NamedUnit unit(String symbol, int column) throws UnitSyntaxException;
    }

    private final String text;
    private final Set<String> known;
    private final Lookup lookup;
    private int position;
    private int depth;

    UnitParser(String text, Set<String> known, Lookup lookup) {
        this.text = text;
        this.known = known;
        this.lookup = lookup;
    }

    UnitExpression parse() throws UnitSyntaxException {
        if (text.isBlank()) {
            throw new UnitSyntaxException(Problem.EMPTY, 1);
        }
        if (text.length() > LONGEST) {
            throw new UnitSyntaxException(Problem.TOO_LONG, LONGEST + 1, LONGEST);
        }
        UnitExpression result = product();
        if (position < text.length()) {
            throw new UnitSyntaxException(Problem.OPERATOR_EXPECTED, position + 1, text.substring(position, end(position)));
        }
        return result.writtenAs(text.strip());
    }

    private UnitExpression product() throws UnitSyntaxException {
        UnitExpression result = power();
        while (true) {
            skipSpaces();
            if (position == text.length()) {
                return result;
            }
            int start = position;
            char next = text.charAt(position);
            boolean divide = "/÷／".indexOf(next) >= 0;
            if (divide || "*×·・".indexOf(next) >= 0) {
                position++;
            } else if (next != '(' && !isNumberPart(next) && !isSymbolStart(position)) {
                return result;
            }
            UnitExpression factor = power();
            result = limited(divide ? result.dividedBy(factor) : result.times(factor), start);
        }
    }

    private UnitExpression power() throws UnitSyntaxException {
        UnitExpression base = primary();
        skipSpaces();
        if (position == text.length() || text.charAt(position) != '^') {
            return base;
        }
        int start = ++position;
        skipSpaces();
        int digits = position;
        if (position < text.length() && text.charAt(position) == '-') {
            position++;
        }
        while (position < text.length() && isNumberPart(text.charAt(position))) {
            position++;
        }
        String exponent = text.substring(digits, position);
        if (!exponent.matches("-?[0-" + LARGEST_EXPONENT + "]")) {
            throw new UnitSyntaxException(Problem.EXPONENT_EXPECTED, start + 1, LARGEST_EXPONENT);
        }
        return limited(base.power(Integer.parseInt(exponent)), start);
    }

    private UnitExpression primary() throws UnitSyntaxException {
        skipSpaces();
        int start = position;
        if (start == text.length()) {
            throw new UnitSyntaxException(Problem.UNIT_EXPECTED, start + 1);
        }
        if (text.charAt(start) == '(') {
            return parenthesised();
        }
        if (isNumberPart(text.charAt(start))) {
            return number();
        }
        if (!isSymbolStart(start)) {
            throw new UnitSyntaxException(Problem.UNIT_EXPECTED, start + 1);
        }
        position = end(start);
        String symbol = text.substring(start, position);
        NamedUnit unit = known.contains(symbol) ? lookup.unit(symbol, start + 1) : null;
        if (unit == null) {
            Optional<String> nearest = Suggestions.nearest(symbol, known);
            throw nearest.isPresent() ? new UnitSyntaxException(Problem.UNKNOWN_UNIT_WITH_SUGGESTION, start + 1, symbol, nearest.get())
                    : new UnitSyntaxException(Problem.UNKNOWN_UNIT, start + 1, symbol);
        }
        return limited(UnitExpression.of(unit), start);
    }

    private UnitExpression parenthesised() throws UnitSyntaxException {
        int start = position++;
        if (++depth > DEEPEST) {
            throw new UnitSyntaxException(Problem.TOO_DEEP, start + 1, DEEPEST);
        }
        UnitExpression inner = product();
        if (position == text.length() || text.charAt(position) != ')') {
            throw new UnitSyntaxException(Problem.CLOSING_PARENTHESIS_EXPECTED, start + 1);
        }
        position++;
        depth--;
        return inner;
    }

    private UnitExpression number() throws UnitSyntaxException {
        int start = position;
        while (position < text.length() && isNumberPart(text.charAt(position))) {
            position++;
        }
        String digits = text.substring(start, position);
        if (digits.length() > LONGEST_NUMBER || !digits.matches("[0-9]+(\\.[0-9]+)?") || new BigDecimal(digits).signum() == 0) {
            throw new UnitSyntaxException(Problem.BAD_NUMBER, start + 1, digits);
        }
        return UnitExpression.number(new BigDecimal(digits));
    }

    private static UnitExpression limited(UnitExpression expression, int start) throws UnitSyntaxException {
        if (expression.size() > LARGEST_FACTOR_BITS || expression.degree() > LARGEST_DEGREE) {
            throw new UnitSyntaxException(Problem.TOO_LARGE, start + 1);
        }
        return expression;
    }

    private void skipSpaces() {
        while (position < text.length() && (Character.isWhitespace(text.charAt(position)) || text.charAt(position) == '　')) {
            position++;
        }
    }

    /** Where the symbol that begins at that place ends: letters, digits and signs, with hyphens inside. */
    private int end(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean hyphen = next == '-' && end + 1 < text.length() && Character.isLetter(text.codePointAt(end + 1));
            if (!hyphen && !isSign(next) && !Character.isLetterOrDigit(next)) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private boolean isSymbolStart(int place) {
        int first = text.codePointAt(place);
        return Character.isLetter(first) || isSign(first);
    }

    private static boolean isSign(int character) {
        return Character.getType(character) == Character.CURRENCY_SYMBOL || "%％‰°#_".indexOf(character) >= 0;
    }

    private static boolean isNumberPart(char character) {
        return character >= '0' && character <= '9' || character == '.';
    }
}
