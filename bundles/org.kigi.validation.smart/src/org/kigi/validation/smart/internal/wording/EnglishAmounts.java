package org.kigi.validation.smart.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kigi.validation.smart.internal.wording.Amount.Role;

/** Finds the amounts of an English sentence among its tokens. */
final class EnglishAmounts {

    private static final Map<String, Double> MULTIPLES = Map.ofEntries(Map.entry("hundred", 1e2), Map.entry("thousand", 1e3),
            Map.entry("million", 1e6), Map.entry("billion", 1e9), Map.entry("trillion", 1e12), Map.entry("k", 1e3), Map.entry("m", 1e6),
            Map.entry("mn", 1e6), Map.entry("b", 1e9), Map.entry("bn", 1e9), Map.entry("tn", 1e12));
    private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("¥", "¥"), Map.entry("￥", "¥"), Map.entry("jpy", "¥"),
            Map.entry("yen", "¥"), Map.entry("$", "$"), Map.entry("usd", "$"), Map.entry("dollar", "$"), Map.entry("dollars", "$"),
            Map.entry("€", "€"), Map.entry("eur", "€"), Map.entry("euro", "€"), Map.entry("euros", "€"), Map.entry("£", "£"),
            Map.entry("gbp", "£"), Map.entry("pounds", "£"));
    private static final Map<String, Double> NUMERALS = Map.ofEntries(Map.entry("two", 2.0), Map.entry("three", 3.0),
            Map.entry("four", 4.0), Map.entry("five", 5.0), Map.entry("six", 6.0), Map.entry("seven", 7.0), Map.entry("eight", 8.0),
            Map.entry("nine", 9.0), Map.entry("ten", 10.0), Map.entry("eleven", 11.0), Map.entry("twelve", 12.0), Map.entry("dozen", 12.0),
            Map.entry("twenty", 20.0), Map.entry("thirty", 30.0), Map.entry("forty", 40.0), Map.entry("fifty", 50.0),
            Map.entry("hundred", 1e2), Map.entry("thousand", 1e3), Map.entry("million", 1e6), Map.entry("billion", 1e9));
    private static final Map<String, Double> FACTORS = Map.ofEntries(Map.entry("double", 2.0), Map.entry("doubles", 2.0),
            Map.entry("doubled", 2.0), Map.entry("doubling", 2.0), Map.entry("twice", 2.0), Map.entry("triple", 3.0),
            Map.entry("tripled", 3.0), Map.entry("tripling", 3.0), Map.entry("quadruple", 4.0), Map.entry("halve", 0.5),
            Map.entry("halves", 0.5), Map.entry("halved", 0.5), Map.entry("halving", 0.5), Map.entry("half", 0.5));
    private static final Map<String, Integer> PARTS = Map.of("third", 3, "thirds", 3, "quarters", 4, "quarter", 4, "fifth", 5, "fifths", 5,
            "tenth", 10, "tenths", 10);
    private static final Set<String> MONTHS = Set.of("jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun",
            "june", "jul", "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december");
    /** Units written at the number. */
    private static final Set<String> SUFFIXES = Set.of("pp", "pt", "pts", "x", "s", "h", "ms", "t", "kg", "g", "km", "ha", "kw", "mw", "gw",
            "kwh", "mwh", "gwh", "twh", "mb", "gb", "tb", "min", "hrs", "c");
    /** A number after these is a name. */
    private static final Set<String> NAMING = Set.of("stage", "stages", "level", "phase", "phases", "tier", "goal", "goals", "target",
            "targets", "article", "section", "chapter", "item", "version", "type", "grade", "grades", "step", "part", "no", "iso", "iec",
            "ieee", "jis", "rfc", "en", "priority", "scope", "scopes", "class", "group", "age", "aged", "ages", "covid", "vision",
            "agenda", "fy", "cy", "fiscal", "per", "q", "h", "objective");
    private static final Set<String> TIMES = Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "quarter",
            "quarters", "decade", "decades");
    private static final Set<String> BEFORE_PERIOD = Set.of("within", "in", "over", "next", "coming", "past", "last", "previous", "for",
            "after", "every", "each", "under", "first", "following");
    private static final Set<String> PERIODS = Set.of("period", "course", "span", "term");
    private static final Set<String> AFTER_YEAR = Set.of("level", "levels", "baseline", "target", "targets", "value", "values", "figure",
            "figures", "agenda", "plan", "strategy", "vision", "season", "to", "and", "or", "by", "in", "compared", "as", "is", "are", "with",
            "for", "from", "at", "the", "of", "on", "while", "through", "until", "onwards", "when", "without", "per", "we", "all", "its");
    private static final Set<String> TO_AN_AMOUNT = Set.of("to", "of", "than", "least", "most", "over", "above", "below", "nearly", "reach");
    private static final Set<String> LIMITS = Set.of("at", "least", "most", "more", "less", "fewer", "than", "below", "under", "over", "above",
            "up", "as", "low", "high", "about", "around", "nearly", "almost", "approximately", "roughly", "some", "a", "an", "the", "only",
            "another", "further", "well", "close");
    private static final Set<String> BOUNDS = Set.of("least", "most", "less", "fewer", "below", "above", "under");
    private static final Set<String> LEVELS = Set.of("to", "reach", "reaches", "reaching", "achieve", "exceed", "hit", "of", "becomes", "be");
    private static final Set<String> NO_UNITS = Set.of("to", "by", "in", "at", "of", "for", "from", "and", "or", "a", "an", "the", "per",
            "until", "before", "within", "on", "with", "through", "each", "every", "as", "while", "is", "are", "now", "compared", "than");

    private final List<Token> tokens;
    private final List<Amount> amounts = new ArrayList<>();
    private boolean afterName;

    private EnglishAmounts(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Amount> of(List<Token> tokens) {
        return new EnglishAmounts(tokens).scan();
    }

    private List<Amount> scan() {
        for (int i = 0; i < tokens.size();) {
            Token token = tokens.get(i);
            if (token.isNumber()) {
                i = number(i);
            } else {
                i = token.isWord() ? word(i) : i + 1;
            }
        }
        return amounts;
    }

    private Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    private static final Token NONE = new Token(0, 0, "", Token.Kind.SIGN, false, false);

    private int number(int i) {
        Token token = at(i);
        Token before = at(i - 1);
        Token after = at(i + 1);
        if (token.text().indexOf('.') != token.text().lastIndexOf('.')) {
            return i + 1; // 31.3.2027, version 1.1.2
        }
        boolean money = CURRENCIES.containsKey(before.text());
        if (!money && isName(i, token, before, after)) {
            afterName = true;
            return i + 1;
        }
        boolean year = !money && isYear(i, token, before, after);
        afterName = false;
        if (year || !money && isDateOrPeriod(i, before, after)) {
            return isSpan(i) ? i + 3 : i + 1;
        }
        return amount(money ? i - 1 : i, i, Double.parseDouble(token.text().replace(",", "")));
    }

    /** Reads what follows a number, from the token after {@code i}. */
    private int amount(int first, int i, double number) {
        double value = number;
        int next = i + 1;
        while (MULTIPLES.containsKey(at(next).text()) && isMultiple(at(next))) {
            value *= MULTIPLES.get(at(next).text());
            next++;
        }
        String unit = CURRENCIES.getOrDefault(at(first).text(), "");
        if (unit.isEmpty()) {
            Token word = at(next);
            Token second = at(next + 1);
            if (word.is("%") || word.is("percent")) {
                unit = second.is("points") || second.is("point") ? "pt" : "%";
                next += unit.equals("pt") ? 2 : 1;
            } else if (word.is("per") && second.is("cent")) {
                unit = "%";
                next += 2;
            } else if (word.is("percentage") && second.text().startsWith("point")) {
                unit = "pt";
                next += 2;
            } else if (word.is("points") || word.is("point") || word.is("pp") || word.is("pt") || word.is("pts")) {
                unit = "pt";
                next++;
            } else if (word.is("x") || word.is("times")) {
                unit = "×";
                next++;
            } else if (CURRENCIES.containsKey(word.text())) {
                unit = CURRENCIES.get(word.text());
                next++;
            } else if (word.isWord() && !NO_UNITS.contains(word.text())) {
                unit = word.text();
                next++;
            }
        }
        amounts.add(new Amount(at(first).start(), at(next - 1).end(), value, unit, role(first)));
        return next;
    }

    private static boolean isMultiple(Token token) {
        return token.text().length() > 2 || token.joined();
    }

    /** A number within a name: Q3, 5S, COVID-19, stage 2, ISO 9001, aged 16-74. */
    private boolean isName(int i, Token token, Token before, Token after) {
        if (before.isWord() && token.joined() || before.is("-") && before.joined() && token.joined() && at(i - 2).isWord()
                || NAMING.contains(before.text())) {
            return true;
        }
        if (afterName && (before.is("-") || before.is("–") || before.is("and") || before.is("or") || before.is(",") || before.is("/")
                || before.is(":"))) {
            return true;
        }
        if (after.isWord() && after.joined()) {
            boolean known = MULTIPLES.containsKey(after.text()) || SUFFIXES.contains(after.text()) && !after.capital();
            return !known;
        }
        return false;
    }

    private boolean isYear(int i, Token token, Token before, Token after) {
        if (token.end() - token.start() != 4 || !(token.text().startsWith("19") || token.text().startsWith("20"))
                || token.text().indexOf(',') >= 0 || token.text().indexOf('.') >= 0 || after.is("%")) {
            return false;
        }
        boolean unitFollows = after.isWord() && !after.capital() && !after.joined() && !AFTER_YEAR.contains(after.text());
        boolean started = !amounts.isEmpty() && amounts.getLast().role() == Role.START;
        return !(TO_AN_AMOUNT.contains(before.text()) && (unitFollows || started));
    }

    private boolean isDateOrPeriod(int i, Token before, Token after) {
        if (MONTHS.contains(before.text()) && before.capital() || MONTHS.contains(after.text()) && after.capital()
                || after.is("of") && MONTHS.contains(at(i + 2).text())) {
            return true;
        }
        if (after.is("/") && at(i + 2).isNumber() && at(i + 2).joined() && !at(i + 2).is("0")) {
            return true; // 24/7, 3/31
        }
        if (TIMES.contains(after.text())) {
            return BEFORE_PERIOD.contains(before.text()) || before.is("of") && PERIODS.contains(at(i - 2).text())
                || at(i + 2).is("of") && at(i + 3).is("age") || at(i + 2).is("old");
        }
        return after.is("-") && after.joined() && (TIMES.contains(at(i + 2).text()) || at(i + 2).is("hour"));
    }

    /** 2025-26, 2020–2030, 2027-03-31 and 24/7 are read as one. */
    private boolean isSpan(int i) {
        Token sign = at(i + 1);
        return (sign.is("-") || sign.is("–") || sign.is("/")) && sign.joined() && at(i + 2).isNumber() && at(i + 2).joined();
    }

    private int word(int i) {
        Token token = at(i);
        afterName &= token.is("and") || token.is("or");
        if (FACTORS.containsKey(token.text())) {
            boolean half = token.is("half");
            amounts.add(new Amount(token.start(), token.end(), half ? 50 : FACTORS.get(token.text()), half ? "%" : "×",
                    half ? role(i) : Role.CHANGE));
            return i + 1;
        }
        if (token.is("carbon") && (at(i + 1).is("neutral") || at(i + 1).is("neutrality"))) {
            amounts.add(new Amount(token.start(), at(i + 1).end(), 0, "", Role.LEVEL));
            return i + 2;
        }
        if (token.is("zero")) {
            return amount(i, i, 0);
        }
        Token next = at(i + 1).is("-") ? at(i + 2) : at(i + 1);
        int after = at(i + 1).is("-") ? i + 3 : i + 2;
        Double numeral = token.is("one") || token.is("a") ? Double.valueOf(1) : NUMERALS.get(token.text());
        if (numeral != null && PARTS.containsKey(next.text()) && !(token.is("a") && next.is("quarter"))) {
            amounts.add(new Amount(token.start(), next.end(), 100 * numeral / PARTS.get(next.text()), "%", role(i)));
            return after;
        }
        if (numeral == null || token.is("one") || token.is("a")) {
            return i + 1;
        }
        boolean period = TIMES.contains(at(i + 1).text()) && BEFORE_PERIOD.contains(at(i - 1).text())
                || at(i + 1).is("years") && at(i + 2).is("of") && at(i + 3).is("age");
        return period || NAMING.contains(at(i - 1).text()) ? i + 1 : amount(i, i, numeral);
    }

    private Role role(int first) {
        int i = first - 1;
        boolean bound = false;
        while (LIMITS.contains(at(i).text())) {
            bound |= BOUNDS.contains(at(i).text()) || at(i).is("than") && at(i - 1).is("more");
            i--;
        }
        String word = at(i).text();
        if (word.equals("from")) {
            return Role.START;
        }
        if (word.equals("by")) {
            return Role.CHANGE;
        }
        return bound || LEVELS.contains(word) ? Role.LEVEL : Role.OPEN;
    }
}
