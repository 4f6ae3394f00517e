package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.kigi.core.Language;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;

/** Unit expressions are an Abelian group under multiplication, and converting is a homomorphism to the positive numbers. */
class UnitAlgebraProperties {

    private static final List<String> SYMBOLS = List.of("¥", "円", "千円", "億円", "$", "%", "‰", "pt", "day", "h", "week", "month", "年",
            "person", "人", "customer", "deal", "lead", "PV", "回");

    @Provide
    Arbitrary<UnitExpression> units() {
        Arbitrary<UnitExpression> power = Combinators.combine(Arbitraries.of(SYMBOLS), Arbitraries.integers().between(-2, 2))
                .as((symbol, exponent) -> parse(symbol).power(exponent));
        Arbitrary<UnitExpression> number = Arbitraries.of("7", "0.125", "1000", "0.3").map(UnitAlgebraProperties::parse);
        return Arbitraries.frequencyOf(Tuple.of(6, power), Tuple.of(1, number)).list().ofMaxSize(4)
                .map(factors -> factors.stream().reduce(UnitExpression.ONE, UnitExpression::times));
    }

    @Property
    void timesIsCommutative(@ForAll("units") UnitExpression a, @ForAll("units") UnitExpression b) {
        assertSame(a.times(b), b.times(a));
    }

    @Property
    void timesIsAssociative(@ForAll("units") UnitExpression a, @ForAll("units") UnitExpression b, @ForAll("units") UnitExpression c) {
        assertSame(a.times(b).times(c), a.times(b.times(c)));
    }

    @Property
    void oneChangesNothing(@ForAll("units") UnitExpression a) {
        assertSame(a, a.times(UnitExpression.ONE));
        assertSame(a, a.dividedBy(UnitExpression.ONE));
        assertSame(UnitExpression.ONE, a.dividedBy(a));
    }

    @Property
    void dividedByUndoesTimes(@ForAll("units") UnitExpression a, @ForAll("units") UnitExpression b) {
        assertSame(a, a.times(b).dividedBy(b));
        assertSame(a, a.dividedBy(b).times(b));
        assertSame(a.dividedBy(b), a.times(b.power(-1)));
    }

    @Property
    void powersAddUp(@ForAll("units") UnitExpression a, @ForAll @IntRange(min = -4, max = 4) int m,
            @ForAll @IntRange(min = -4, max = 4) int n) {
        assertSame(a.power(m + n), a.power(m).times(a.power(n)));
        assertSame(a.power(m * n), a.power(m).power(n));
    }

    @Property
    void factorToHasAnInverse(@ForAll("units") UnitExpression a, @ForAll @IntRange(min = 1, max = 1_000_000) int times) {
        UnitExpression b = a.times(parse(times + ""));
        assertEquals(times, b.factorTo(a), times * 1e-14);
        assertEquals(1.0, a.factorTo(b) * b.factorTo(a), 1e-14);
        assertEquals(1.0, a.factorTo(a));
    }

    @Property
    void convertingThroughAThirdUnitChangesNothing(@ForAll("units") UnitExpression a, @ForAll @IntRange(min = 1, max = 9_999) int m,
            @ForAll @IntRange(min = 1, max = 9_999) int n) {
        UnitExpression b = a.times(parse(m + ""));
        UnitExpression c = a.dividedBy(parse(n + ""));
        double direct = a.factorTo(c);
        assertEquals(direct, a.factorTo(b) * b.factorTo(c), direct * 1e-13);
    }

    /** The factor of a product is the product of the factors. */
    @Property
    void factorsMultiply(@ForAll("units") UnitExpression a, @ForAll("units") UnitExpression b) {
        double expected = a.factor() * b.factor();
        assertEquals(expected, a.times(b).factor(), expected * 1e-13);
    }

    @Property
    void compatibleUnitsAreCommensurateAndBothWays(@ForAll("units") UnitExpression a, @ForAll("units") UnitExpression b) {
        assertEquals(a.isCompatibleWith(b), b.isCompatibleWith(a));
        assertEquals(a.isCommensurateWith(b), b.isCommensurateWith(a));
        assertTrue(!a.isCompatibleWith(b) || a.isCommensurateWith(b));
        assertEquals(a.isCompatibleWith(b), a.dividedBy(b).isDimensionless());
    }

    @Property
    void theSymbolOfAComputedUnitCanBeReadBack(@ForAll("units") UnitExpression a) {
        String symbol = a.symbol();
        if (!symbol.isEmpty() && !Character.isDigit(symbol.charAt(0))) {
            assertSame(a, parse(symbol));
        }
    }

    @Property
    void everyNumberHasOneLineInBothLanguages(@ForAll("units") UnitExpression a,
            @ForAll @DoubleRange(min = -1e18, max = 1e18) double value) {
        for (Language language : Language.values()) {
            String shown = a.format(value, language);
            assertFalse(shown.isBlank());
            assertFalse(shown.contains("\n") || shown.contains("{") || shown.contains("null"), shown);
        }
    }

    private static void assertSame(UnitExpression expected, UnitExpression actual) {
        assertEquals(expected, actual);
        assertEquals(expected.hashCode(), actual.hashCode());
    }

    private static UnitExpression parse(String text) {
        try {
            return UnitSystem.builtIn().parse(text);
        } catch (UnitSyntaxException e) {
            throw new AssertionError(text, e);
        }
    }
}
