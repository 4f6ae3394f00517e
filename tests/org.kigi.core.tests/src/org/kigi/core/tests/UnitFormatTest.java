package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;

/** Quantities as people read them. */
class UnitFormatTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "¥           | 1234567   | ¥1,234,567        | ¥1,234,567",
            "円          | 1234567   | ¥1,234,567        | 1,234,567円",
            "¥           | 123.6     | ¥124              | ¥124",
            "¥           | 12.345    | ¥12.35            | ¥12.35",
            "¥           | -1234.5   | -¥1,235           | -¥1,235",
            "万円        | 350       | ¥3,500 thousand   | 350万円",
            "百万円      | 12        | ¥12 million       | 12百万円",
            "億円        | 1.5       | ¥150 million      | 1.5億円",
            "$           | 1250.4    | $1,250            | 1,250ドル",
            "%           | 12.3      | 12.3 %            | 12.3%",
            "%           | -0.256    | -0.256 %          | -0.256%",
            "person      | 1         | 1 person          | 1人",
            "person      | 1234      | 1,234 persons     | 1,234人",
            "person      | 0         | 0 persons         | 0人",
            "人          | 2         | 2 persons         | 2人",
            "company     | 3         | 3 companies       | 3社",
            "inquiry     | 2         | 2 inquiries       | 2件",
            "view        | 54321     | 54,321 views      | 54,321 PV",
            "pt          | -12.5     | -12.5 pt          | -12.5pt",
            "month       | 3         | 3 months          | 3か月",
            "h           | 1.5       | 1.5 hours         | 1.5時間",
            "¥/customer  | 12300     | ¥12,300/customer  | ¥12,300/社",
            "円/社       | 12300     | ¥12,300/customer  | 12,300円/社",
            "deal/month  | 4.25      | 4.25 deals/month  | 4.25件/月",
            "1/day       | 5         | 5/day             | 5/日",
            "person^2    | 5         | 5 person^2        | 5 person^2",
            "person*day  | 5         | 5 person*day      | 5 person*day",
            "100 ¥       | 5         | 5 × 100 ¥         | 5 × 100 ¥" })
    void readsNaturallyInBothLanguages(String unit, double value, String english, String japanese) throws UnitSyntaxException {
        UnitExpression expression = UnitSystem.builtIn().parse(unit);
        assertEquals(english, expression.format(value, Language.EN));
        assertEquals(japanese, expression.format(value, Language.JA));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1234.5 | 1,235", "-1234.5 | -1,235", "999.994 | 999.99", "999.999 | 1,000", "2.345 | 2.35",
            "2 | 2", "0.5 | 0.5", "0.012345 | 0.0123", "0.0001 | 0.0001", "0.99996 | 1", "0 | 0", "-0.0 | 0",
            "-1E-20 | 0", "1E15 | 1.000E+15" })
    void showsAsManyDigitsAsCount(double value, String shown) {
        assertEquals(shown, UnitExpression.ONE.format(value, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
    void showsWhatIsNoNumberAsADash(double value) throws UnitSyntaxException {
        assertEquals("–", UnitSystem.builtIn().parse("¥").format(value, Language.EN));
        assertEquals("–", UnitSystem.builtIn().parse("¥").format(value, Language.JA));
    }

    @ParameterizedTest
    @ValueSource(strings = { "de-DE", "fr-FR", "hi-IN-u-nu-deva", "ar-EG-u-nu-arab", "ja-JP" })
    void doesNotDependOnTheMachine(String locale) throws UnitSyntaxException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        UnitExpression yen = UnitSystem.builtIn().parse("¥/customer");
        assertEquals("¥1,234,567/customer", yen.format(1_234_567, Language.EN));
        assertEquals("¥1,234,567/社", yen.format(1_234_567, Language.JA));
        assertEquals("1.500E+20/day", UnitSystem.builtIn().parse("1/day").format(1.5e20, Language.EN));
    }

    @Test
    void computedUnitsAreShownByTheirParts() throws UnitSyntaxException {
        UnitExpression price = UnitSystem.builtIn().parse("¥").dividedBy(UnitSystem.builtIn().parse("deal"));
        assertEquals("¥350,000/deal", price.format(350_000, Language.EN));
        assertEquals("¥350,000/件", price.format(350_000, Language.JA));
    }
}
