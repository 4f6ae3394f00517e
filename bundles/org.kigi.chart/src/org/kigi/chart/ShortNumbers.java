package org.kigi.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.kigi.core.Language;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;

/** Writes values the short way that charts and narrow tables need: ¥120M and ¥1.2億. */
public final class ShortNumbers {

    /** Smaller numbers are written in full: on an axis, where room is scarce, and elsewhere. */
    private static final double SHORT_ON_AXIS_FROM = 1e4;
    private static final double SHORT_FROM = 1e6;
    /** Larger numbers are so rare that no name is needed. */
    private static final double SHORT_UP_TO = 1e15;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?(?:E[+-]?\\d+)?");
    private static final UnitExpression YEN = yen();

    private final UnitExpression unit;
    private final Language language;
    private final double factor;

    /** @param unit the unit of the values, or null when it is unknown */
    public ShortNumbers(UnitExpression unit, Language language) {
        boolean scaledYen = unit != null && unit.dimensions().equals(Map.of("¥", 1)) && unit.factor() != 1;
        this.unit = unit == null ? UnitExpression.ONE : scaledYen ? YEN : unit;
        this.factor = scaledYen ? unit.factor() : 1;
        this.language = language;
    }

    /** Returns the value with its unit, a large one to four digits that count. */
    public String format(double value) {
        return format(unit, value * factor, fourDigits(value), SHORT_FROM);
    }

    /** Returns the same without its unit, for a table that has {@link #unit} beside it. */
    public String number(double value) {
        return format(UnitExpression.ONE, value * factor, fourDigits(value), SHORT_FROM);
    }

    /** Returns the unit of the numbers; empty for plain numbers. */
    public String unit() {
        return NUMBER.matcher(unit.format(2, language)).replaceFirst("").strip();
    }

    private double fourDigits(double value) {
        return Math.pow(10, Math.ceil(Math.log10(Math.abs(value * factor))) - 4);
    }

    /** Returns the value with its unit, exact to {@code step}, so that values at that distance are written differently. */
    String format(double value, double step) {
        return format(unit, value * factor, step * factor, SHORT_ON_AXIS_FROM);
    }

    private String format(UnitExpression in, double value, double step, double shortFrom) {
        String full = in.format(value, language);
        double size = Math.abs(value);
        if (size < shortFrom || size >= SHORT_UP_TO) {
            return full;
        }
        Scale scale = Scale.of(size, language);
        int decimals = Math.clamp((long) Math.ceil(-Math.log10(step / scale.size()) - 1e-9), 0, 6);
        return NUMBER.matcher(full).replaceFirst(number(size / scale.size(), decimals) + scale.name());
    }

    private static String number(double value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(value));
    }

    private static UnitExpression yen() {
        try {
            return UnitSystem.builtIn().parse("¥");
        } catch (UnitSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A power of ten with a name. */
    private record Scale(double size, String name) {

        static Scale of(double size, Language language) {
            return switch (language) {
                case EN -> size >= 1e12 ? new Scale(1e12, "T") : size >= 1e9 ? new Scale(1e9, "B") : size >= 1e6 ? new Scale(1e6, "M")
                        : new Scale(1e3, "K");
                case JA -> size >= 1e12 ? new Scale(1e12, "兆") : size >= 1e8 ? new Scale(1e8, "億") : new Scale(1e4, "万");
            };
        }
    }
}
