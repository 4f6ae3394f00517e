package org.kigi.design.services;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.CompactNumberFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kigi.core.Language;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;
import org.kigi.model.goaltree.GoalTree;

/** Numbers as cards show them. */
final class Numbers {

    /** From here on a card shows a number in short; the tooltip always has all digits. */
    private static final double LONG_NUMBER = 1_000_000;
    private static final MathContext SHORT = new MathContext(3);
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");

    private Numbers() {
    }

    /** A number with its unit, a long one in short: ¥1.35B, ¥13.5億. */
    static String brief(UnitExpression unit, double value, Language language) {
        String text = unit.format(value, language);
        Matcher number = NUMBER.matcher(text);
        if (Math.abs(value) < LONG_NUMBER || !number.find()) {
            return text;
        }
        double shown = new BigDecimal(number.group().replace(",", "")).round(SHORT).doubleValue();
        CompactNumberFormat brief = (CompactNumberFormat) NumberFormat.getCompactNumberInstance(
                language == Language.JA ? Locale.JAPAN : Locale.US, NumberFormat.Style.SHORT);
        brief.setMaximumFractionDigits(2);
        brief.setGroupingUsed(true);
        brief.setGroupingSize(3);
        return text.substring(0, number.start()) + brief.format(shown) + text.substring(number.end());
    }

    /** The currency of a tree; no unit where there is none that can be read. */
    static UnitExpression currency(Optional<GoalTree> tree) {
        if (tree.isEmpty() || tree.get().getCurrency() == null) {
            return UnitExpression.ONE;
        }
        try {
            return UnitSystem.of(tree.get()).parse(Currency.getInstance(tree.get().getCurrency()).getSymbol(Locale.US));
        } catch (UnitSyntaxException | IllegalArgumentException e) {
            return UnitExpression.ONE;
        }
    }
}
