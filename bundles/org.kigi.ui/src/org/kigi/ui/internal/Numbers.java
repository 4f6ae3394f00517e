package org.kigi.ui.internal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import org.kigi.core.Language;
import org.kigi.core.unit.UnitExpression;

/** Numbers as people type and read them: 1,350,000 or １２.５. Both languages use the point for decimals. */
public final class Numbers {
    /** What stands in place of a number that is absent. */
    public static final String ABSENT = "–";
    private static final double SMALL_SHARE = 0.1;

    private Numbers() {
    }

    /** The number with thousands marked and without rounding. */
    public static String text(double value) {
        var format = new DecimalFormat("#,##0.###############", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(BigDecimal.valueOf(value));
    }

    /** The number in its unit, or a dash if it is absent. @param unit null if there is none or it is not known */
    public static String text(Double value, UnitExpression unit, Language language) {
        return value == null ? ABSENT : unit == null ? UnitExpression.ONE.format(value, language) : unit.format(value, language);
    }

    /** The number in its unit with its sign, or a dash if it is absent. */
    public static String signed(Double value, UnitExpression unit, Language language) {
        return (value != null && value > 0 ? "+" : "") + text(value, unit, language);
    }

    /** A share as a percentage, or a dash if it is absent. */
    public static String percent(Double share, Language language) {
        if (share == null) {
            return ABSENT;
        }
        NumberFormat format = NumberFormat.getPercentInstance(language.locale());
        format.setMaximumFractionDigits(Math.abs(share) < SMALL_SHARE ? 1 : 0);
        return format.format(share);
    }

    /** The number that a text means, or nothing if it means none. Marks of thousands, blanks and full-width forms are allowed. */
    public static OptionalDouble parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", "").replace('\u2212', '-');
        try {
            double value = new BigDecimal(plain).doubleValue();
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
