package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.Formula.Fault;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.evaluation.formula.FormulaSyntaxException.Problem;
import org.kigi.evaluation.formula.Inputs;

class FormulaTest {

    private static final Map<String, Double> VALUES = Map.of("a", 7.0, "b", 2.0, "c", 3.0, "zero", 0.0, "huge", 1e308, "受注件数", 12.0,
            "sum", 5.0, "drivers2", 4.0);

    private static Formula.Result evaluate(String formula, Double... drivers) throws FormulaSyntaxException {
        return Formula.parse(formula).evaluate(VALUES::get, Arrays.asList(drivers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a + b * c | 13", "(a + b) * c | 27", "a - b - c | 2", "a - (b - c) | 8", "a / b / b | 1.75", "a / b * b | 7", "a - b + c | 8",
            "-a + b | -5", "a * -b | -14", "--a | 7", "-(a - b) | -5", "- a * b | -14", "2 - -3 | 5",
            "1.5 | 1.5", ".5 * b | 1", "2. + 1 | 3", "'  a\t+  b ' | 9",
            "a × b ÷ c − 1 | 3.6666666666666665", "（a＋b）＊c／b－1 | 12.5", "受注件数 * b | 24",
            "sum(a, b, c) | 12", "average(a, b, c) | 4", "min(a, b, c) | 2", "max(a, b, c) | 7", "SUM(a，b) | 9", "max(a、b) | 7",
            "sum + 1 | 6", "sum(sum) | 5", "drivers2 + 1 | 5", "min(max(a, b), c * 2) | 6", "average(a - b, -(c)) | 1"})
    void computesAsInArithmetic(String formula, double expected) throws FormulaSyntaxException {
        assertEquals(expected, evaluate(formula).value(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a > b | 1", "a < b | 0", "b >= 2 | 1", "b <= 1 | 0", "a = 7 | 1", "a == 6 | 0", "a <> 7 | 0", "a != b | 1", "a ≥ 7 | 1",
            "a ≦ 6.9 | 0", "a ≠ b | 1", "a＞b | 1", "a - b > c + 1 | 1", "(a > b) + (c > b) | 2", "1 + 1 = 2 | 1",
            "if(a > b, a, b) | 7", "if(a < b, a, b) | 2", "if(zero, a, b) | 2", "if(-1, a, b) | 7", "IF(a > 5, if(b > 5, 1, 2), 3) | 2",
            "if(zero = 0, 0, a / zero) | 0", "if(a > b, c, missing) | 3", "product(a, b, c) | 42", "product(a) | 7", "ytd(a) | 7",
            "if + 1 | 9", "product / 2 | 3"})
    void comparesAndChooses(String formula, double expected) throws FormulaSyntaxException {
        Map<String, Double> values = new HashMap<>(VALUES);
        values.putAll(Map.of("if", 8.0, "product", 6.0));
        assertEquals(expected, Formula.parse(formula).evaluate(values::get, List.of()).value());
    }

    @Test
    void whatDecidesMustBeKnown() throws FormulaSyntaxException {
        assertEquals(Fault.INPUT_MISSING, evaluate("if(missing > 0, a, b)").fault());
        assertEquals(Fault.DIVISION_BY_ZERO, evaluate("if(a / zero > 0, a, b)").fault());
        assertEquals(Fault.INPUT_MISSING, evaluate("previous(a)").fault(), "there is no earlier period");
    }

    @Test
    void sumsWithinSumsEndAfterSomeSteps() throws FormulaSyntaxException {
        String nested = "ytd(".repeat(20) + "a" + ")".repeat(20);
        Inputs daily = new Inputs() {

            @Override
            public double reference(String code, int period) {
                return 1;
            }

            @Override
            public int drivers() {
                return 0;
            }

            @Override
            public double driver(int index, int period) {
                return Double.NaN;
            }

            @Override
            public int yearStart(int period) {
                return 0;
            }
        };
        assertEquals(Fault.TOO_MANY_STEPS, Formula.parse(nested).evaluate(daily, 364).fault());
        // the number of ways to choose 3 of 12 + 2 with repetition: C(14, 3) for the threefold sum of twelve ones
        assertEquals(364, Formula.parse("ytd(ytd(ytd(a)))").evaluate(daily, 11).value());
    }

    @Test
    void driversStandForTheValuesOfAllDrivers() throws FormulaSyntaxException {
        assertEquals(60, evaluate("sum(drivers)", 10.0, 20.0, 30.0).value());
        assertEquals(20, evaluate("average( drivers )", 10.0, 20.0, 30.0).value());
        assertEquals(7, evaluate("min(drivers, a)", 10.0, 20.0).value());
        assertEquals(27, evaluate("max(a, drivers) + a", 10.0, 20.0).value());
        assertEquals(6_000, evaluate("product(drivers)", 10.0, 20.0, 30.0).value());
        assertEquals(Fault.NO_DRIVERS, evaluate("sum(drivers)").fault());
    }

    @Test
    void saysWhichCodesItNeeds() throws FormulaSyntaxException {
        Formula formula = Formula.parse("leads * rate - max(leads, drivers)");
        assertEquals(List.of("leads", "rate"), List.copyOf(formula.codes()));
        assertEquals(List.of(new Reference("leads", 1), new Reference("rate", 9), new Reference("leads", 20)), formula.references());
        assertTrue(formula.usesDrivers());
        assertFalse(Formula.parse("a").usesDrivers());
        assertThrows(UnsupportedOperationException.class, () -> formula.codes().clear());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a / zero | DIVISION_BY_ZERO | 5", "a / (b / zero) | DIVISION_BY_ZERO | 10", "min(1, a / (b - 2)) | DIVISION_BY_ZERO | 13",
            "zero / zero | DIVISION_BY_ZERO | 8", "huge * 10 | OVERFLOW | 1", "1 / (huge * 10) | OVERFLOW | 6",
            "huge + huge - huge - huge | OVERFLOW | 1", "a + missing | INPUT_MISSING | 5", "zero * missing | INPUT_MISSING | 8",
            "max(a, missing) | INPUT_MISSING | 8"})
    void hasAFaultInsteadOfANumberThatIsNone(String formula, Fault fault, int column) throws FormulaSyntaxException {
        Formula.Result result = evaluate(formula);
        assertEquals(fault, result.fault());
        assertNull(result.value());
        assertEquals(column, result.column());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'' | EMPTY | 1", "'   ' | EMPTY | 1", "a + | UNEXPECTED_END | 4", "a b | OPERATOR_EXPECTED | 3", "a + * b | UNEXPECTED | 5",
            "(a + b | CLOSING_PARENTHESIS_EXPECTED | 1", "sum(a | CLOSING_PARENTHESIS_EXPECTED | 4", "a + b) | OPERATOR_EXPECTED | 6",
            "a $ b | OPERATOR_EXPECTED | 3", "1.2.3 | BAD_NUMBER | 1", "1e5 | BAD_NUMBER | 1", "a + 2b | BAD_NUMBER | 5",
            "summ(a) | UNKNOWN_FUNCTION_WITH_SUGGESTION | 1", "a + exec(b) | UNKNOWN_FUNCTION | 5", "sum() | NO_ARGUMENTS | 1",
            "sum(a,) | UNEXPECTED | 7", "sum(,a) | UNEXPECTED | 5", "drivers * 2 | DRIVERS_OUTSIDE_CALL | 1",
            "sum(drivers * 2) | DRIVERS_OUTSIDE_CALL | 5", "a.b | OPERATOR_EXPECTED | 2", "a; b | OPERATOR_EXPECTED | 2",
            "a + 'x' | UNEXPECTED | 5", "a = = b | UNEXPECTED | 5", "a < b < c | OPERATOR_EXPECTED | 7", "if(a, b) | ARGUMENTS | 1",
            "1 + previous(a, b) | ARGUMENTS | 5", "ytd(drivers) | DRIVERS_OUTSIDE_CALL | 5", "previos(a) | UNKNOWN_FUNCTION_WITH_SUGGESTION | 1", "１ + a | UNEXPECTED | 1"})
    void saysWhereItCannotBeRead(String formula, Problem problem, int column) {
        FormulaSyntaxException refused = assertThrows(FormulaSyntaxException.class, () -> Formula.parse(formula));
        assertEquals(problem, refused.problem());
        assertEquals(column, refused.column());
        for (Language language : Language.values()) {
            assertFalse(refused.text(language).isBlank());
            assertTrue(problem == Problem.EMPTY || refused.text(language).contains(Integer.toString(column)), refused.text(language));
        }
    }

    @Test
    void speaksBothLanguages() {
        FormulaSyntaxException refused = assertThrows(FormulaSyntaxException.class, () -> Formula.parse("averag(a)"));
        assertEquals("There is no function “averag” (column 1); did you mean “average”?", refused.text(Language.EN));
        assertEquals("関数「averag」はありません（1文字目）。「average」のことでしょうか。", refused.text(Language.JA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "sum("})
    void refusesDepthInsteadOfExhaustingTheStack(String opening) {
        assertEquals(Problem.TOO_DEEP,
                assertThrows(FormulaSyntaxException.class, () -> Formula.parse(opening.repeat(900) + "a")).problem());
    }

    @Test
    void aHundredLevelsAreFine() throws FormulaSyntaxException {
        assertEquals(7, evaluate("(".repeat(100) + "a" + ")".repeat(100)).value());
    }

    @Test
    void aLongChainIsNotDeep() throws FormulaSyntaxException {
        assertEquals(7 * 2_000, evaluate("a" + "+a".repeat(1_999)).value());
        assertEquals(7, evaluate("a" + "*b/b".repeat(900)).value());
        assertEquals(Problem.TOO_LONG,
                assertThrows(FormulaSyntaxException.class, () -> Formula.parse("a" + "+a".repeat(2_000))).problem());
    }

    @Test
    void codesMayBeOfAnyScript() throws FormulaSyntaxException {
        assertEquals(Set.of("売上高", "_x1", "größe", "リード数"), Formula.parse("売上高 + _x1 * größe / リード数").codes());
    }
}
