package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and symbols of an expression, with a place to read from. */
final class AqlTokens {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<text>'(?:[^'\\\\]|\\\\.)*')|(?<number>\\d+(?:\\.\\d+)?)"
            + "|(?<word>(?:Sequence|OrderedSet)\\s*\\{|[A-Za-z_]\\w*)|(?<symbol>->|/\\]|::|==|<>|!=|<=|>=|[-.+*/=<>()|,\\[\\]{}:]))");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "xor", "not", "implies", "if", "then", "else", "endif", "let", "in",
            "true", "false", "null");

    private record Token(String text, int column, boolean word) {
    }

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    AqlTokens(String text) throws Aql.SyntaxException {
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        int end = text.stripTrailing().length();
        while (at < end) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                int column = at + (text.substring(at).length() - text.substring(at).stripLeading().length());
                throw new Aql.SyntaxException("aql.unexpected", Character.toString(text.codePointAt(column)), column + 1);
            }
            String token = matcher.group().strip();
            tokens.add(new Token(token.replaceAll("\\s*\\{$", "{"), matcher.end() - token.length() + 1, matcher.group("word") != null));
            at = matcher.end();
        }
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    String text() {
        return atEnd() ? "" : tokens.get(next).text();
    }

    /** Where the next token begins, from 1. */
    int column() {
        return atEnd() ? 0 : tokens.get(next).column();
    }

    boolean is(String token) {
        return text().equals(token);
    }

    boolean isOneOf(String... symbols) {
        return List.of(symbols).contains(text());
    }

    boolean skip(String token) {
        boolean found = is(token);
        if (found) {
            next++;
        }
        return found;
    }

    String take() {
        return tokens.get(next++).text();
    }

    boolean isName() {
        return !atEnd() && tokens.get(next).word() && !KEYWORDS.contains(text()) && !text().endsWith("{");
    }

    boolean followedBy(String token) {
        return next + 1 < tokens.size() && tokens.get(next + 1).text().equals(token);
    }

    boolean isLiteral() {
        String token = text();
        return !token.isEmpty() && (token.charAt(0) == '\'' || Character.isDigit(token.charAt(0)))
                || isOneOf("true", "false", "null");
    }

    /** The value of the literal that stands here; goes on behind it. */
    Object literal() {
        String token = take();
        if (token.charAt(0) == '\'') {
            return token.substring(1, token.length() - 1).translateEscapes();
        }
        return switch (token) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> token.contains(".") ? (Object) Double.valueOf(token) : Long.valueOf(token);
        };
    }
}
