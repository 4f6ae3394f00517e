package org.kigi.core.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.kigi.core.unit.UnitSyntaxException.Problem;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Unit;

/**
 * The units that expressions may use: the built-in ones and those of a tree. Immutable.
 *
 * <p>Built in are yen (¥, 円, JPY, 千円, 万円, 百万円, 億円), $, €, £, the ratios % and ‰, the point (pt: survey scores and percentage
 * points, no ratio), spans of time, and things that are counted: persons, customers, deals and so on, each a base unit of its own, in
 * English singular and plural and in Japanese. A month is no fixed number of days.
 *
 * <p>An expression is a product of units: {@code *} or {@code ×} or {@code ·} or nothing between them, {@code /} or {@code ÷} for a
 * quotient, {@code ^} for a whole power, parentheses, and positive numbers: {@code ¥/customer}, {@code 1000 ¥}, {@code ¥/(person*day)}.
 */
public final class UnitSystem {

    private static final String[] COUNTED = {"person persons people 人 名", "case cases 件", "customer customers 社",
            "company companies 企業", "deal deals", "lead leads リード", "order orders", "inquiry inquiries", "response responses",
            "project projects", "contract contracts", "visit visits 訪問", "view views PV", "session sessions セッション",
            "click clicks クリック", "visitor visitors", "user users ユーザー", "member members 会員", "item items 個", "time times 回",
            "store stores 店"};
    private static final String YEN = "¥";
    private static final String YEN_CODE = "JPY";
    private static final UnitSystem BUILT_IN = new UnitSystem(builtInUnits(), Map.of(), YEN);

    private final Map<String, NamedUnit> units;
    /** The units of the tree whose definition cannot be read. */
    private final Map<String, UnitSyntaxException> broken;
    /** All symbols that mean something. */
    private final Set<String> known;
    private final String currency;

    private UnitSystem(Map<String, NamedUnit> units, Map<String, UnitSyntaxException> broken, String currency) {
        this.units = units;
        this.broken = broken;
        this.currency = currency;
        known = new HashSet<>(units.keySet());
        known.addAll(broken.keySet());
    }

    public static UnitSystem builtIn() {
        return BUILT_IN;
    }

    /**
     * The built-in units, the currency of the tree by its ISO 4217 code, and the units of the tree, which hide built-in ones of the same
     * symbol; of several with one symbol the first counts. A unit without a definition is a new kind of counted thing. A definition that
     * cannot be read is an error only where its unit is used.
     */
    public static UnitSystem of(GoalTree tree) {
        Map<String, NamedUnit> units = new HashMap<>(BUILT_IN.units);
        String currency = tree.getCurrency();
        if (currency == null || currency.equals(YEN_CODE) || !currency.matches("[A-Z]{3}")) {
            currency = YEN;
        } else {
            units.putIfAbsent(currency, NamedUnit.base(currency, null, false));
        }
        Map<String, Unit> own = new HashMap<>();
        for (Unit unit : tree.getUnits()) {
            if (unit.getSymbol() != null && !unit.getSymbol().isBlank()) {
                own.putIfAbsent(unit.getSymbol().strip(), unit);
            }
        }
        Definitions definitions = new Definitions(units, own);
        definitions.resolve();
        return new UnitSystem(units, definitions.broken, currency);
    }

    /** The unit of money that is said without a unit, such as the cost of an action: the currency of the tree, yen if it names none. */
    public UnitExpression currency() {
        return UnitExpression.of(units.get(currency));
    }

    /**
     * Reads an expression, which is kept as written for display.
     *
     * @throws UnitSyntaxException if it is empty, malformed, or uses an unknown unit
     */
    public UnitExpression parse(String text) throws UnitSyntaxException {
        return new UnitParser(text, known, (symbol, column) -> {
            if (broken.containsKey(symbol)) {
                throw broken.get(symbol).usedBy(symbol, column);
            }
            return units.get(symbol);
        }).parse();
    }

    private static Map<String, NamedUnit> builtInUnits() {
        Map<String, NamedUnit> units = new HashMap<>();
        NamedUnit yen = NamedUnit.base("¥", "yen", false);
        add(units, yen, "￥");
        add(units, yen.as("円", "yen-word"));
        add(units, yen.as("JPY", "yen-code"));
        add(units, yen.scaled("千円", "thousand-yen", 1_000, 1));
        add(units, yen.scaled("万円", "ten-thousand-yen", 10_000, 1));
        add(units, yen.scaled("百万円", "million-yen", 1_000_000, 1));
        add(units, yen.scaled("億円", "hundred-million-yen", 100_000_000, 1));
        add(units, NamedUnit.base("$", "dollar", false), "USD", "ドル");
        add(units, NamedUnit.base("€", "euro", false), "EUR", "ユーロ");
        add(units, NamedUnit.base("£", "pound", false), "GBP", "ポンド");
        NamedUnit one = UnitExpression.ONE.named("1");
        add(units, one.scaled("%", "percent", 1, 100), "％");
        add(units, one.scaled("‰", "permille", 1, 1_000));
        add(units, NamedUnit.base("pt", "point", false), "point", "points", "ポイント", "点");
        NamedUnit day = NamedUnit.base("day", "day", false);
        add(units, day, "days", "日");
        add(units, day.scaled("second", "second", 1, 86_400), "seconds", "sec", "秒");
        add(units, day.scaled("minute", "minute", 1, 1_440), "minutes", "min", "分");
        add(units, day.scaled("hour", "hour", 1, 24), "hours", "h", "時間");
        add(units, day.scaled("week", "week", 7, 1), "weeks", "週");
        NamedUnit month = NamedUnit.base("month", "month", false);
        add(units, month, "months", "か月", "月");
        add(units, month.scaled("quarter", "quarter", 3, 1), "quarters", "四半期");
        add(units, month.scaled("year", "year", 12, 1), "years", "年");
        for (String line : COUNTED) {
            String[] symbols = line.split(" ");
            NamedUnit unit = NamedUnit.base(symbols[0], symbols[0], true);
            add(units, unit, symbols);
        }
        return units;
    }

    private static void add(Map<String, NamedUnit> units, NamedUnit unit, String... otherSymbols) {
        units.put(unit.symbol(), unit);
        for (String symbol : otherSymbols) {
            units.put(symbol, unit);
        }
    }

    /** The units of a tree while their definitions, which may use each other, are read. */
    private static final class Definitions {

        private static final int DEEPEST = 50;

        private final Map<String, NamedUnit> units;
        private final Map<String, Unit> own;
        private final Map<String, UnitSyntaxException> broken = new HashMap<>();
        private final Set<String> resolved = new HashSet<>();
        private final Set<String> open = new HashSet<>();

        Definitions(Map<String, NamedUnit> units, Map<String, Unit> own) {
            this.units = units;
            this.own = own;
        }

        void resolve() {
            Set<String> known = new HashSet<>(units.keySet());
            known.addAll(own.keySet());
            own.keySet().forEach(symbol -> resolve(symbol, known));
        }

        private void resolve(String symbol, Set<String> known) {
            if (!resolved.add(symbol)) {
                return;
            }
            open.add(symbol);
            String definition = own.get(symbol).getDefinition();
            try {
                units.put(symbol, definition == null || definition.isBlank() ? NamedUnit.base(symbol, null, true)
                        : new UnitParser(definition, known, (used, column) -> use(used, column, known)).parse().named(symbol));
            } catch (UnitSyntaxException e) {
                broken.put(symbol, e);
            }
            open.remove(symbol);
        }

        private NamedUnit use(String symbol, int column, Set<String> known) throws UnitSyntaxException {
            if (open.contains(symbol) || open.size() > DEEPEST) {
                throw new UnitSyntaxException(Problem.CIRCULAR_DEFINITION, column, symbol);
            }
            if (own.containsKey(symbol)) {
                resolve(symbol, known);
            }
            if (broken.containsKey(symbol)) {
                throw broken.get(symbol).usedBy(symbol, column);
            }
            return units.get(symbol);
        }
    }
}
