package org.kigi.core.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.core.unit.NamedUnit.BaseUnit;

/**
 * A product of powers of units with a factor, such as ¥/customer or 百万円. Two expressions are equal if they mean the same: the same
 * base units and the same factor, which is kept exactly; how they are written plays no part. Immutable.
 */
public final class UnitExpression {

    /** The unit of a plain number. */
    public static final UnitExpression ONE = new UnitExpression("", Map.of(), BigInteger.ONE, BigInteger.ONE);

    private static final Texts TEXTS = Texts.of(UnitExpression.class, "units");
    /** Display keys of the money without a smaller coin. */
    private static final Set<String> WHOLE_MONEY = Set.of("yen", "yen-word", "yen-code");
    private static final BaseUnit COUNT = new BaseUnit("", true);

    /** As it was written, or null for a computed expression. */
    private final String written;
    /** What is multiplied, in the order written, with exponents other than 0. */
    private final Map<NamedUnit, Integer> parts;
    /** Factor besides those of the parts, in lowest terms, as are numerator and denominator. */
    private final BigInteger extraNumerator;
    private final BigInteger extraDenominator;

    private final BigInteger numerator;
    private final BigInteger denominator;
    private final double factor;
    private final SortedMap<BaseUnit, Integer> dimensions;

    UnitExpression(String written, Map<NamedUnit, Integer> parts, BigInteger extraNumerator, BigInteger extraDenominator) {
        this.written = written;
        this.parts = parts;
        BigInteger common = extraNumerator.gcd(extraDenominator);
        this.extraNumerator = extraNumerator.divide(common);
        this.extraDenominator = extraDenominator.divide(common);
        BigInteger n = this.extraNumerator;
        BigInteger d = this.extraDenominator;
        dimensions = new TreeMap<>();
        for (Map.Entry<NamedUnit, Integer> part : parts.entrySet()) {
            NamedUnit unit = part.getKey();
            int exponent = part.getValue();
            n = n.multiply((exponent > 0 ? unit.numerator() : unit.denominator()).pow(Math.abs(exponent)));
            d = d.multiply((exponent > 0 ? unit.denominator() : unit.numerator()).pow(Math.abs(exponent)));
            unit.dimensions().forEach((base, power) -> dimensions.merge(base, power * exponent, UnitExpression::sumOrNone));
        }
        common = n.gcd(d);
        numerator = n.divide(common);
        denominator = d.divide(common);
        factor = quotient(numerator, denominator);
    }

    private static double quotient(BigInteger over, BigInteger under) {
        return new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL128).doubleValue();
    }

    static UnitExpression of(NamedUnit unit) {
        return new UnitExpression(null, Map.of(unit, 1), BigInteger.ONE, BigInteger.ONE);
    }

    static UnitExpression number(BigDecimal value) {
        BigInteger scale = BigInteger.TEN.pow(Math.abs(value.scale()));
        return value.scale() > 0 ? new UnitExpression(null, Map.of(), value.unscaledValue(), scale)
                : new UnitExpression(null, Map.of(), value.unscaledValue().multiply(scale), BigInteger.ONE);
    }

    UnitExpression writtenAs(String text) {
        return new UnitExpression(text, parts, extraNumerator, extraDenominator);
    }

    NamedUnit named(String symbol) {
        return new NamedUnit(symbol, null, numerator, denominator, dimensions);
    }

    /** Total length of the numbers that make up the factor, in bits. */
    int size() {
        return numerator.bitLength() + denominator.bitLength();
    }

    /** The largest exponent of a base unit, without its sign. */
    int degree() {
        return dimensions.values().stream().mapToInt(Math::abs).max().orElse(0);
    }

    /** How many base units one of this unit is: 1,000,000 for 百万円, 0.01 for %; positive. */
    public double factor() {
        return factor;
    }

    /** The exponents of the base units, by their names, sorted; empty for numbers and percentages. */
    public SortedMap<String, Integer> dimensions() {
        SortedMap<String, Integer> named = new TreeMap<>();
        dimensions.forEach((base, exponent) -> named.put(base.name(), exponent));
        return named;
    }

    public UnitExpression times(UnitExpression other) {
        return combined(other, 1);
    }

    public UnitExpression dividedBy(UnitExpression other) {
        return combined(other, -1);
    }

    public UnitExpression power(int exponent) {
        Map<NamedUnit, Integer> powers = new LinkedHashMap<>();
        if (exponent != 0) {
            parts.forEach((unit, power) -> powers.put(unit, power * exponent));
        }
        BigInteger n = extraNumerator.pow(Math.abs(exponent));
        BigInteger d = extraDenominator.pow(Math.abs(exponent));
        return exponent < 0 ? new UnitExpression(null, powers, d, n) : new UnitExpression(null, powers, n, d);
    }

    private UnitExpression combined(UnitExpression other, int sign) {
        Map<NamedUnit, Integer> product = new LinkedHashMap<>(parts);
        other.parts.forEach((unit, power) -> product.merge(unit, power * sign, UnitExpression::sumOrNone));
        BigInteger n = sign > 0 ? other.extraNumerator : other.extraDenominator;
        BigInteger d = sign > 0 ? other.extraDenominator : other.extraNumerator;
        return new UnitExpression(null, product, extraNumerator.multiply(n), extraDenominator.multiply(d));
    }

    private static Integer sumOrNone(int left, int right) {
        return left + right == 0 ? null : Integer.valueOf(left + right);
    }

    /** True if both measure the same in the strict sense: a person is no customer. */
    public boolean isCompatibleWith(UnitExpression other) {
        return dimensions.equals(other.dimensions);
    }

    /**
     * True if both measure the same when every kind of counted thing is taken for the same. It is how people work with rates: leads
     * times a rate in % are deals, deals divided by leads are a %. Money, time and points stay what they are.
     */
    public boolean isCommensurateWith(UnitExpression other) {
        return dimensions.equals(other.dimensions) || countsMerged().equals(other.countsMerged());
    }

    private Map<BaseUnit, Integer> countsMerged() {
        Map<BaseUnit, Integer> merged = new TreeMap<>();
        dimensions.forEach((base, exponent) -> merged.merge(base.counted() ? COUNT : base, exponent, UnitExpression::sumOrNone));
        return merged;
    }

    /**
     * By what a value in this unit has to be multiplied to be in the other: 1,000,000 from 百万円 to ¥.
     *
     * @throws IllegalArgumentException if the units are not {@linkplain #isCommensurateWith commensurate}
     */
    public double factorTo(UnitExpression other) {
        if (!isCommensurateWith(other)) {
            throw new IllegalArgumentException(this + " is not a measure of the same as " + other);
        }
        return quotient(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** True for numbers and percentages. */
    public boolean isDimensionless() {
        return dimensions.isEmpty();
    }

    /** As it was written; for a computed expression, its parts such as {@code ¥·hour/customer}; empty for a plain number. */
    public String symbol() {
        if (written != null) {
            return written;
        }
        StringBuilder symbol = new StringBuilder(isWhole() ? "" : decimal(new BigDecimal(extraNumerator)
                .divide(new BigDecimal(extraDenominator), MathContext.DECIMAL32), 6));
        parts.forEach((unit, exponent) -> {
            if (exponent > 0) {
                symbol.append(symbol.isEmpty() ? "" : "·").append(raised(unit.symbol(), exponent));
            }
        });
        parts.forEach((unit, exponent) -> {
            if (exponent < 0) {
                symbol.append(symbol.isEmpty() ? "1/" : "/").append(raised(unit.symbol(), -exponent));
            }
        });
        return symbol.toString();
    }

    /**
     * A value in this unit as people read it: {@code ¥1,234,567}, {@code 12.3 %}, {@code 1,234 persons} and {@code 1,234人},
     * {@code ¥12,300/customer} and {@code ¥12,300/社}. Whole from 1,000 up (yen from 100 up), else with at most two decimals, and
     * below 1 with three digits that count; halves are rounded away from zero. The default locale plays no part.
     *
     * @param value any number; one that is not finite is shown as a dash
     */
    public String format(double value, Language language) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        List<NamedUnit> over = new ArrayList<>();
        List<NamedUnit> under = new ArrayList<>();
        boolean plain = isWhole();
        for (Map.Entry<NamedUnit, Integer> part : parts.entrySet()) {
            plain &= Math.abs(part.getValue()) == 1;
            (part.getValue() > 0 ? over : under).add(part.getKey());
        }
        if (!plain || over.size() > 1) {
            return number(value, false) + ' ' + (isWhole() ? "" : "× ") + symbol();
        }
        StringBuilder text = new StringBuilder();
        if (over.isEmpty()) {
            text.append(number(value, false));
        } else {
            text.append(quantity(value, over.getFirst(), language));
        }
        for (NamedUnit unit : under) {
            text.append('/').append(unit.key() == null ? unit.symbol() : TEXTS.get(language, unit.key() + ".per"));
        }
        return text.toString();
    }

    private static String quantity(double value, NamedUnit unit, Language language) {
        if (unit.key() == null) {
            return attaches(unit.symbol()) ? number(value, false) + unit.symbol() : number(value, false) + ' ' + unit.symbol();
        }
        String times = unit.key() + ".times";
        double shown = TEXTS.has(times) ? value * Double.parseDouble(TEXTS.get(language, times)) : value;
        String number = number(Math.abs(shown), WHOLE_MONEY.contains(unit.key()));
        String text = TEXTS.get(language, unit.key() + (number.equals("1") ? ".one" : ".other"), number);
        return shown < 0 && !number.equals("0") ? '-' + text : text;
    }

    /** Japanese words follow a number without a space. */
    private static boolean attaches(String symbol) {
        Character.UnicodeScript script = Character.UnicodeScript.of(symbol.codePointAt(0));
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private boolean isWhole() {
        return extraNumerator.equals(BigInteger.ONE) && extraDenominator.equals(BigInteger.ONE);
    }

    private static String raised(String symbol, int exponent) {
        return exponent == 1 ? symbol : symbol + '^' + exponent;
    }

    private static String number(double value, boolean money) {
        double size = Math.abs(value);
        if (size >= 1e15) {
            return String.format(Locale.ROOT, "%.3E", value);
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        if (size >= 1) {
            return decimal(exact, size >= 1000 || money && size >= 100 ? 0 : 2);
        }
        int leadingZeros = exact.signum() == 0 ? 0 : exact.scale() - exact.precision();
        return decimal(exact, Math.min(leadingZeros + 3, 12));
    }

    private static String decimal(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        return text.equals("-0") ? "0" : text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitExpression that && numerator.equals(that.numerator) && denominator.equals(that.denominator)
                && dimensions.equals(that.dimensions);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * numerator.hashCode() + denominator.hashCode()) + dimensions.hashCode();
    }

    @Override
    public String toString() {
        return symbol();
    }
}
