package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSyntaxException.Problem;
import org.kigi.core.unit.UnitSystem;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Unit;

/** Reading unit expressions, built-in units and those of a tree. */
class UnitSystemTest {

    @ParameterizedTest
    @CsvSource({
            "¥/customer,      円/社",
            "¥ / customer,    ￥÷customers",
            "¥*h/customer,    h·¥/customer",
            "¥ h / customer,  ¥×h／customer",
            "¥/(person*day),  ¥/person/day",
            "¥/(person day),  ¥·person^-1·day^-1",
            "1000 ¥,          千円",
            "100 万円,         百万円",
            "0.01,            %",
            "10 ‰,            ％",
            "24 h,            day",
            "60 min,          時間",
            "4 quarters,      year",
            "persons,         人",
            "PV,              view",
            "(¥),             ¥",
            "person^2/person, person",
            "¥^0,             1" })
    void readsTheSameUnitInDifferentWritings(String one, String other) throws UnitSyntaxException {
        assertEquals(parse(one), parse(other));
        assertEquals(parse(one).hashCode(), parse(other).hashCode());
    }

    @ParameterizedTest
    @CsvSource({ "¥,$", "person,customer", "month,day", "¥/customer,customer/¥", "pt,%", "¥,千円", "lead,deal" })
    void tellsDifferentUnitsApart(String one, String other) throws UnitSyntaxException {
        assertNotEquals(parse(one), parse(other));
    }

    @Test
    void knowsFactorAndDimensions() throws UnitSyntaxException {
        assertEquals(1_000_000, parse("百万円").factor());
        assertEquals(100_000_000, parse("億円").factor());
        assertEquals(0.01, parse("%").factor());
        assertEquals(Map.of("¥", 1, "customer", -1), parse("千円/customer").dimensions());
        assertEquals(Map.of("person", 2), parse("person^2").dimensions());
        assertTrue(parse("%").isDimensionless());
        assertTrue(parse("lead/lead").isDimensionless());
        assertFalse(parse("pt").isDimensionless());
    }

    @Test
    void convertsBetweenCompatibleUnits() throws UnitSyntaxException {
        assertEquals(1_000_000, parse("百万円").factorTo(parse("¥")));
        assertEquals(0.01, parse("百万円").factorTo(parse("億円")));
        assertEquals(100, UnitExpression.ONE.factorTo(parse("%")));
        assertEquals(7 * 24 * 60 * 60, parse("week").factorTo(parse("second")));
        assertEquals(3, parse("quarter").factorTo(parse("month")));
        assertThrows(IllegalArgumentException.class, () -> parse("¥").factorTo(parse("$")));
        assertThrows(IllegalArgumentException.class, () -> parse("month").factorTo(parse("day")));
    }

    @Test
    void countsOfDifferentThingsAreCommensurateButNotCompatible() throws UnitSyntaxException {
        UnitExpression deals = parse("deal");
        UnitExpression closed = parse("lead").times(parse("%"));
        assertFalse(closed.isCompatibleWith(deals));
        assertTrue(closed.isCommensurateWith(deals));
        assertEquals(0.01, closed.factorTo(deals));
        assertTrue(parse("deal").dividedBy(parse("lead")).isCommensurateWith(parse("%")));
        assertFalse(parse("pt").isCommensurateWith(parse("person")));
        assertFalse(parse("day").isCommensurateWith(parse("person")));
    }

    @Test
    void keepsWhatWasWritten() throws UnitSyntaxException {
        assertEquals("円 / 社", parse(" 円 / 社 ").symbol());
        assertEquals("¥/customer", parse("¥").dividedBy(parse("customer")).symbol());
        assertEquals("¥·hour/customer", parse("¥*h").dividedBy(parse("customer")).symbol());
        assertEquals("1/day", UnitExpression.ONE.dividedBy(parse("day")).symbol());
        assertEquals("person^2", parse("person").power(2).symbol());
        assertEquals("", parse("person").dividedBy(parse("person")).symbol());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                        | EMPTY                         | 1",
            "'   '                     | EMPTY                         | 1",
            "¥/custmer                 | UNKNOWN_UNIT_WITH_SUGGESTION  | 3",
            "¥ * (visit/persn)         | UNKNOWN_UNIT_WITH_SUGGESTION  | 12",
            "¥ * (person/dya)          | UNKNOWN_UNIT_WITH_SUGGESTION  | 13",
            "widget                    | UNKNOWN_UNIT                  | 1",
            "¥/                        | UNIT_EXPECTED                 | 3",
            "/day                      | UNIT_EXPECTED                 | 1",
            "¥**h                      | UNIT_EXPECTED                 | 3",
            "¥/(person*day             | CLOSING_PARENTHESIS_EXPECTED  | 3",
            "person)                   | OPERATOR_EXPECTED             | 7",
            "person + day              | OPERATOR_EXPECTED             | 8",
            "person^                   | EXPONENT_EXPECTED             | 8",
            "person^1.5                | EXPONENT_EXPECTED             | 8",
            "person^10                 | EXPONENT_EXPECTED             | 8",
            "0 ¥                       | BAD_NUMBER                    | 1",
            "¥ * 1.2.3                 | BAD_NUMBER                    | 5",
            "¥ * 1,000                 | OPERATOR_EXPECTED             | 6" })
    void saysWhatIsWrongAndWhere(String text, Problem problem, int column) {
        UnitSyntaxException wrong = assertThrows(UnitSyntaxException.class, () -> parse(text));
        assertEquals(problem, wrong.problem());
        assertEquals(column, wrong.column());
        for (Language language : Language.values()) {
            assertFalse(wrong.text(language).isBlank());
            assertTrue(text.isBlank() || wrong.text(language).contains(Integer.toString(column)), wrong.text(language));
        }
    }

    @Test
    void suggestsTheUnitThatWasMeant() {
        UnitSyntaxException wrong = assertThrows(UnitSyntaxException.class, () -> parse("¥/custmer"));
        assertEquals("There is no unit “custmer” (column 3); did you mean “customer”?", wrong.text(Language.EN));
        assertEquals("単位「custmer」は定義されていません（3文字目）。「customer」のことでしょうか。", wrong.text(Language.JA));
        assertEquals(wrong.text(Language.EN), wrong.getMessage());
    }

    @Test
    void everyProblemHasItsTextInBothLanguages() {
        Texts texts = Texts.of(UnitSyntaxException.class);
        assertAll(Arrays.stream(Problem.values()).map(problem -> () -> assertTrue(texts.has(problem.name()), problem.name())));
        assertEquals(Arrays.stream(Problem.values()).map(Problem::name).collect(Collectors.toSet()), texts.keys(Language.EN));
    }

    /** No expression may make the machine work for long or overflow a stack. */
    @Test
    void refusesMonsters() {
        assertProblem(Problem.TOO_LONG, "¥*".repeat(100) + "¥");
        assertProblem(Problem.TOO_DEEP, "(".repeat(21) + "¥" + ")".repeat(21));
        assertProblem(Problem.TOO_LARGE, "((((¥^9)^9)^9)^9)^9");
        assertProblem(Problem.TOO_LARGE, "(((億円^9)^9)^9)^9");
        assertProblem(Problem.BAD_NUMBER, "1" + "0".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(strings = { "tr-TR", "ar-EG-u-nu-arab", "ja-JP" })
    void readingDoesNotDependOnTheMachine(String locale) throws UnitSyntaxException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertEquals(0.5, parse("0.5 item/visit").factor());
            UnitSyntaxException wrong = assertThrows(UnitSyntaxException.class, () -> parse("VISIT"));
            assertTrue(wrong.text(Language.EN).contains("“visit”"), wrong.text(Language.EN));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void unitsOfTheTreeMayBeNewThingsOrDefinedByOthers() throws UnitSyntaxException {
        GoalTree tree = Elements.goalTree("Strategy");
        define(tree, "seat", null);
        define(tree, "licence", "25 seat");
        define(tree, "sitelicence", "40 licence");
        UnitSystem units = UnitSystem.of(tree);

        assertEquals(1_000, units.parse("sitelicence").factorTo(units.parse("seat")));
        assertTrue(units.parse("seat").isCommensurateWith(units.parse("person")));
        assertEquals("12 licence", units.parse("licence").format(12, Language.EN));
        assertEquals(Problem.UNKNOWN_UNIT, assertThrows(UnitSyntaxException.class, () -> parse("licence")).problem());
    }

    @Test
    void unitsOfTheTreeHideBuiltInOnes() throws UnitSyntaxException {
        GoalTree tree = Elements.goalTree("Strategy");
        define(tree, "session", "30 min");
        define(tree, "session", "45 min");
        assertEquals(0.5, UnitSystem.of(tree).parse("session").factorTo(UnitSystem.of(tree).parse("h")));
        assertFalse(parse("session").isCompatibleWith(parse("h")));
    }

    @Test
    void aBadDefinitionIsAnErrorOnlyWhereItIsUsed() throws UnitSyntaxException {
        GoalTree tree = Elements.goalTree("Strategy");
        define(tree, "box", "12 itm");
        define(tree, "chicken", "2 egg");
        define(tree, "egg", "0.5 chicken");
        UnitSystem units = UnitSystem.of(tree);

        assertEquals(parse("item"), units.parse("item"));
        UnitSyntaxException bad = assertThrows(UnitSyntaxException.class, () -> units.parse("¥/box"));
        assertEquals(Problem.BAD_DEFINITION, bad.problem());
        assertEquals(3, bad.column());
        assertEquals("The definition of the unit “box” (column 3) cannot be read: "
                + "There is no unit “itm” (column 4); did you mean “item”?", bad.text(Language.EN));
        for (String symbol : new String[] { "chicken", "egg" }) {
            UnitSyntaxException circular = assertThrows(UnitSyntaxException.class, () -> units.parse(symbol));
            assertEquals(Problem.CIRCULAR_DEFINITION, circular.problem());
        }
    }

    @Test
    void moneyWithoutAUnitIsTheCurrencyOfTheTree() throws UnitSyntaxException {
        GoalTree tree = Elements.goalTree("Strategy");
        assertEquals("¥12,000", UnitSystem.of(tree).currency().format(12_000, Language.EN));
        tree.setCurrency("USD");
        assertEquals(parse("$"), UnitSystem.of(tree).currency());
        tree.setCurrency("CHF");
        assertEquals("12,000 CHF", UnitSystem.of(tree).currency().format(12_000, Language.EN));
        assertEquals(UnitSystem.of(tree).currency(), UnitSystem.of(tree).parse("CHF"));
        tree.setCurrency("moon dust");
        assertEquals(parse("¥"), UnitSystem.of(tree).currency());
        tree.setCurrency(null);
        assertEquals(parse("¥"), UnitSystem.of(tree).currency());
    }

    private static void assertProblem(Problem problem, String text) {
        assertEquals(problem, assertThrows(UnitSyntaxException.class, () -> parse(text)).problem());
    }

    private static void define(GoalTree tree, String symbol, String definition) {
        Unit unit = Elements.create(Unit.class);
        unit.setSymbol(symbol);
        unit.setDefinition(definition);
        tree.getUnits().add(unit);
    }

    private static UnitExpression parse(String text) throws UnitSyntaxException {
        return UnitSystem.builtIn().parse(text);
    }
}
