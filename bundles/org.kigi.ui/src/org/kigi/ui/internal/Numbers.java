package org.kigi.ui.internal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people type and read them: 1,350,000 or １２.５. Both languages use the point for decimals. */
public final class Numbers {
    private Numbers() {
    }

    /** The number with thousands marked and without rounding. */
    public static String text(double value) {
        var format = new DecimalFormat("#,##0.###############", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(BigDecimal.valueOf(value));
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
