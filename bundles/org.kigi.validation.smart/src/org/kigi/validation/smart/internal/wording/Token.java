package org.kigi.validation.smart.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, number or sign of an English sentence.
 *
 * @param text in lower case
 * @param joined true if no space stands before it
 * @param capital true if it begins with a capital letter
 */
record Token(int start, int end, String text, Kind kind, boolean joined, boolean capital) {

    enum Kind {
        WORD, NUMBER, SIGN
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }

    /** Splits a sentence. A word is a run of letters and apostrophes; a number keeps its commas, its decimal point and its
     * exponent. */
    static List<Token> split(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        int end = -1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            int start = i;
            Kind kind = isDigit(c) ? Kind.NUMBER : Character.isLetter(c) ? Kind.WORD : Kind.SIGN;
            i = switch (kind) {
                case NUMBER -> endOfNumber(text, i);
                case WORD -> endOfWord(text, i);
                case SIGN -> i + 1;
            };
            tokens.add(new Token(start, i, text.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\''), kind,
                    start == end, Character.isUpperCase(c)));
            end = i;
        }
        return tokens;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfNumber(String text, int start) {
        int i = start;
        while (i < text.length() && (isDigit(text.charAt(i))
                || (text.charAt(i) == ',' || text.charAt(i) == '.') && i + 1 < text.length() && isDigit(text.charAt(i + 1)))) {
            i++;
        }
        int exponent = i + 1 < text.length() && (text.charAt(i) == 'E' || text.charAt(i) == 'e') ? i + 1 : text.length();
        exponent += exponent + 1 < text.length() && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+') ? 1 : 0;
        if (exponent < text.length() && isDigit(text.charAt(exponent))) {
            i = exponent + 1;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length() && (Character.isLetter(text.charAt(i)) || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK
                || (text.charAt(i) == '\'' || text.charAt(i) == '’') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)))) {
            i++;
        }
        return i;
    }
}
