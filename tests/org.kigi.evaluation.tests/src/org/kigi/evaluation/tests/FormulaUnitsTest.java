package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.evaluation.formula.FormulaUnitException;

class FormulaUnitsTest {

    private static UnitExpression unit(String text) {
        try {
            return UnitSystem.builtIn().parse(text);
        } catch (UnitSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static UnitExpression unitOf(String formula) throws FormulaSyntaxException, FormulaUnitException {
        Map<String, UnitExpression> units = new HashMap<>(Map.of("sales", unit("¥"), "million", unit("百万円"), "staff", unit("person"),
                "customers", unit("customer"), "price", unit("¥/customer"), "rate", unit("%"), "leads", unit("lead"), "nps", unit("pt"),
                "hours", unit("h")));
        return Formula.parse(formula).unit(units::get, List.of(unit("lead"), unit("deal")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "customers * price | ¥", "sales / customers | ¥/customer", "sales + million | ¥", "million - sales | 百万円", "-sales | ¥",
            "sales * 1.1 | ¥", "leads * rate | lead * 0.01", "1 - rate | %", "rate + 1 | %", "1 + rate | %", "sales + 0 | ¥",
            "0 - million | 百万円",
            "max(0, sales) | ¥", "sales + 500 | ¥", "500 + sales | ¥", "average(sales, million) | ¥", "leads + customers | lead",
            "sum(drivers) | lead", "staff * hours | person * h", "sales / sales | 1",
            "product(customers, price) | ¥", "product(drivers) | lead * deal", "if(rate > 0.1, sales, million) | ¥", "previous(sales) | ¥",
            "ytd(sales) / ytd(customers) | ¥/customer", "if(sales > million, 0, sales) | ¥", "sales / previous(sales) | 1"})
    void followsTheArithmeticOfTheUnits(String formula, String expected) throws Exception {
        UnitExpression found = unitOf(formula);
        assertEquals(unit(expected).dimensions(), found.dimensions());
        if (!formula.contains("1 ")) {
            assertEquals(unit(expected), found);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sales + staff | 9 | ¥ | person", "sales * 2 - (nps) | 14 | ¥ | pt", "max(rate, sales) | 11 | % | ¥",
            "sum(drivers, price) | 14 | lead | ¥/customer", "million + 5 | 11 | 百万円 | ''", "rate + leads | 8 | % | lead",
            "hours + sales / customers | 9 | h | ¥/customer", "sales > staff | 9 | ¥ | person", "if(1, sales, hours) | 14 | ¥ | h",
            "sales - previous(hours) | 9 | ¥ | h"})
    void refusesToAddWhatMeasuresDifferentThings(String formula, int column, String left, String right) {
        FormulaUnitException refused = assertThrows(FormulaUnitException.class, () -> unitOf(formula));
        assertEquals(column, refused.column());
        assertEquals(List.of(left, right), List.of(refused.left().symbol(), refused.right().symbol()));
    }

    @Test
    void isUnknownWhenAnInputIs() throws Exception {
        assertNull(unitOf("sales * unheard"));
        assertNull(unitOf("sum(sales, unheard) / customers"));
        assertNull(Formula.parse("sum(drivers)").unit(code -> null, Arrays.asList(unit("¥"), null)));
    }

    @Test
    void numbersAloneHaveNone() throws Exception {
        assertNull(unitOf("2 * 3 + 1"));
    }
}
