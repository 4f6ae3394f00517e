package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.evaluation.tests.Trees.at;
import static org.kigi.evaluation.tests.Trees.set;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Assumption;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.Reason.Code;
import org.kigi.evaluation.Status;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Unit;

class EvaluatorTest {

    private final Trees trees = new Trees();

    private static void assertProblem(Code expected, Reason found) {
        assertEquals(expected, found == null ? null : found.code());
    }

    // formulas and units

    /** Chain of the worked case of the project's issue on attribution: 1000 impressions, 150 clicks, 120 orders, 8600 revenue. */
    @Test
    void computesAFunnelWithRatesInPercent() {
        KGI revenue = trees.kgi("revenue", "¥");
        revenue.setFormula("impressions * click_rate * order_rate * value_per_order");
        trees.monthly(trees.driver(revenue, "impressions", "view"), "2026-04", 1000);
        trees.monthly(trees.driver(revenue, "click_rate", "%"), "2026-04", 15);
        trees.monthly(trees.driver(revenue, "order_rate", "%"), "2026-04", 80);
        trees.monthly(trees.driver(revenue, "value_per_order", "¥/order"), "2026-04", 8600.0 / 120);

        PeriodValue april = at(trees.evaluate("2026-04-30").of(revenue), "2026-04-01");
        assertEquals(8600, april.computed(), 1e-9);
        assertNull(april.actual());
        assertTrue(april.complete());
        assertNull(april.problem());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // unit of result, formula, units of a and b, values of a and b, expected result
            "% | a / b | deal | lead | 30 | 120 | 25", "lead | a * b | visit | % | 50000 | 1.2 | 600",
            "¥ | a * b | customer | ¥/customer | 4 | 250 | 1000",
            "百万円 | a + b | 億円 | 千円 | 2 | 500 | 200.5", "千円 | a * b | 件 | 百万円/件 | 3 | 2 | 6000", "pt | a - b | % | % | 45 | 10 | 35",
            "pt | (a - b) / (a + b) * 100 | person | person | 45 | 35 | 12.5", "% | 1 - a * b | % | % | 50 | 50 | 75",
            "% | a - b | % | pt | 3 | 2 | ",
            "¥ | a + b | ¥ | person | 1 | 2 | ", "person | a * b | ¥ | person | 1 | 2 | ", "h | a + b | minute | h | 90 | 1 | 2.5",
            "'' | a / b | deal | lead | 30 | 120 | 0.25", "% | a / b | '' | '' | 30 | 120 | 25", "百万円 | a + b | '' | '' | 1 | 2 | ",
            "¥ | a + b | ¥ | '' | 1 | 2 | 3"})
    void givesTheResultInTheUnitOfTheIndicator(String unit, String formula, String unitA, String unitB, double a, double b,
            Double expected) {
        KGI result = trees.kgi("result", unit);
        result.setFormula(formula);
        trees.monthly(trees.driver(result, "a", unitA), "2026-04", a);
        trees.monthly(trees.driver(result, "b", unitB), "2026-04", b);
        IndicatorEvaluation found = trees.evaluate("2026-04-30").of(result);
        if (expected == null) {
            assertTrue(found.values().isEmpty());
            assertTrue(List.of(Code.UNITS_DIFFER, Code.UNIT_OF_RESULT).contains(found.problems().getFirst().code()));
        } else {
            assertEquals(List.of(), found.problems());
            assertEquals(expected, at(found, "2026-04-01").computed(), 1e-9);
        }
    }

    @Test
    void readsUnitsOfTheTree() {
        Unit unit = Elements.create(Unit.class);
        unit.setSymbol("seat");
        trees.tree.getUnits().add(unit);
        KGI sales = trees.kgi("sales", "千円");
        sales.setFormula("seats * fee");
        trees.monthly(trees.driver(sales, "seats", "seat"), "2026-04", 40);
        trees.monthly(trees.driver(sales, "fee", "¥/seat"), "2026-04", 1500);
        assertEquals(60, at(trees.evaluate("2026-04-30").of(sales), "2026-04-01").computed(), 1e-9);
    }

    @Test
    void numbersAloneAreInTheUnitOfTheIndicator() {
        KGI rate = trees.kgi("rate", "%");
        rate.setFormula("2 * 2.5");
        assertEquals(5, trees.evaluate("2026-04-30").of(rate).current().value());
    }

    @Test
    void driversMayHaveNoCode() {
        KGI leads = trees.kgi("leads", "lead");
        leads.setFormula("sum(drivers)");
        trees.monthly(trees.driver(leads, null, "lead"), "2026-04", 40);
        trees.monthly(trees.driver(leads, null, "lead"), "2026-04", 2);
        assertEquals(42, at(trees.evaluate("2026-04-30").of(leads), "2026-04-01").computed());
    }

    @Test
    void actualAndComputedStandSideBySideAndTheActualCounts() {
        KGI sales = trees.kgi("sales", "¥");
        sales.setFormula("new + old");
        trees.monthly(sales, "2026-04", 105);
        trees.monthly(trees.driver(sales, "new", "¥"), "2026-04", 60, 70);
        trees.monthly(trees.driver(sales, "old", "¥"), "2026-04", 40, 50);
        IndicatorEvaluation found = trees.evaluate("2026-05-31").of(sales);
        PeriodValue april = at(found, "2026-04-01");
        assertEquals(List.of(105.0, 100.0, 105.0, 5.0), List.of(april.actual(), april.computed(), april.value(), april.difference()));
        PeriodValue may = at(found, "2026-05-01");
        assertNull(may.actual());
        assertNull(may.difference());
        assertEquals(120, may.value());
    }

    // other periods

    @Test
    void comparesWithThePeriodBefore() {
        KGI growth = trees.kgi("growth", "%");
        growth.setFormula("sales / previous(sales) - 1");
        trees.monthly(trees.driver(growth, "sales", "¥"), "2026-04", 200, 250, 225);
        IndicatorEvaluation found = trees.evaluate("2026-06-30").of(growth);
        assertArrayEquals(new double[] {25, -10}, found.values().stream().mapToDouble(PeriodValue::value).toArray(), 1e-12);
        assertEquals(LocalDate.parse("2026-05-01"), found.values().getFirst().period().start());
    }

    @Test
    void sumsUpFromTheBeginningOfTheFiscalYear() {
        trees.tree.setFiscalYearStartMonth(6);
        KGI toDate = trees.kgi("to_date", "¥");
        toDate.setFormula("ytd(sales)");
        trees.monthly(trees.driver(toDate, "sales", "¥"), "2025-06", 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3, 5);
        IndicatorEvaluation found = trees.evaluate("2026-07-31").of(toDate);
        assertEquals(List.of(1.0, 3.0, 7.0, 15.0, 31.0, 63.0, 127.0, 255.0, 511.0, 1023.0, 2047.0, 4095.0, 3.0, 8.0),
                found.values().stream().map(PeriodValue::value).toList());
    }

    @Test
    void aSumToDateNeedsEveryPeriod() {
        KGI toDate = trees.kgi("to_date", "¥");
        toDate.setFormula("ytd(sales)");
        KPI sales = trees.driver(toDate, "sales", "¥");
        trees.readings(sales, "2026-04-30=1", "2026-06-30=4");
        IndicatorEvaluation found = trees.evaluate("2026-06-30").of(toDate);
        assertEquals(1, at(found, "2026-04-01").value());
        assertNull(at(found, "2026-06-01").value());
        assertEquals("Not computable because “sales” has no value for 2026-05.", at(found, "2026-06-01").problem().text(Language.EN));
    }

    @Test
    void whatIsNotChosenMayBeMissing() {
        KGI rate = trees.kgi("rate", "%");
        rate.setFormula("if(visits = 0, 0, leads / visits)");
        trees.monthly(trees.driver(rate, "visits", "visit"), "2026-04", 0, 200);
        KPI leads = trees.driver(rate, "leads", "lead");
        trees.readings(leads, "2026-05-31=10");
        IndicatorEvaluation found = trees.evaluate("2026-05-31").of(rate);
        assertEquals(List.of(0.0, 5.0), found.values().stream().map(PeriodValue::value).toList());
        assertTrue(at(found, "2026-04-01").complete());
    }

    @Test
    void givesTheNumbersOfLongerPeriods() {
        KGI rate = set(trees.kgi("rate", "%"), Frequency.MONTH, Aggregation.RATIO);
        rate.setFormula("leads / visits");
        KPI visits = trees.driver(rate, "visits", "visit");
        KPI leads = trees.driver(rate, "leads", "lead");
        trees.monthly(visits, "2026-04", 100, 100, 800, 100);
        trees.monthly(leads, "2026-04", 10, 20, 40, 5);
        Evaluation found = trees.evaluate("2026-07-31");
        // 70 of 1,000 in the first quarter, not the mean of 10, 20 and 5 %; one month of the second
        assertArrayEquals(new double[] {7, 5}, found.values(rate, Frequency.QUARTER).stream().mapToDouble(PeriodValue::computed).toArray(), 1e-12);
        assertEquals(List.of(true, false), found.values(rate, Frequency.QUARTER).stream().map(PeriodValue::complete).toList());
        assertEquals(List.of(1000.0, 100.0), found.values(visits, Frequency.QUARTER).stream().map(PeriodValue::actual).toList());
        Period window = new Period(Frequency.QUARTER, LocalDate.parse("2026-05-01"), LocalDate.parse("2026-07-31"), 4);
        assertEquals(65.0 / 1000 * 100, found.value(rate, window).value(), 1e-12);
        assertTrue(found.value(rate, window).complete());
        assertEquals(List.of(20.0, 40.0, 5.0), found.parts(leads, window).stream().map(PeriodValue::value).toList());
        Period day = new Period(Frequency.DAY, LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-01"), 4);
        assertNull(found.value(rate, day).value());
        assertEquals(List.of(), found.values(rate, Frequency.WEEK));
    }

    // assumptions

    @Test
    void anAssumptionReplacesReadingsAndWhatFollowsFromThem() {
        KGI sales = trees.kgi("sales", "¥");
        sales.setFormula("deals * price");
        trees.monthly(sales, "2026-04", 1_000, 2_100);
        KPI deals = trees.driver(sales, "deals", "deal");
        trees.monthly(deals, "2026-04", 10, 20);
        trees.monthly(trees.driver(sales, "price", "¥/deal"), "2026-04", 100, 100);
        Evaluation found = new Evaluator(trees, LocalDate.parse("2026-05-31")).evaluate(trees.tree,
                List.of(new Assumption(deals, 30, LocalDate.parse("2026-05-01"))));
        assertEquals(1_000, at(found.of(sales), "2026-04-01").value());
        PeriodValue may = at(found.of(sales), "2026-05-01");
        assertEquals(List.of(2_100.0, 3_000.0, 3_000.0), List.of(may.actual(), may.computed(), may.value()));
        assertEquals(List.of(20.0, 30.0), List.of(at(found.of(deals), "2026-05-01").actual(), at(found.of(deals), "2026-05-01").value()));
    }

    // what cannot be computed

    @Test
    void aCycleIsNamedAndTheRestIsComputed() {
        KGI a = trees.kgi("a", "");
        a.setFormula("b + 1");
        KPI b = trees.driver(a, "b", "");
        b.setFormula("c + 1");
        KPI c = trees.driver(b, "c", "");
        c.setFormula("a + d");
        KPI d = trees.driver(c, "d", "");
        trees.monthly(d, "2026-04", 5);
        KPI outside = trees.driver(a, "outside", "");
        outside.setFormula("d * 2");
        KPI behind = trees.driver(a, "behind", "");
        behind.setFormula("a + d");
        Evaluation found = trees.evaluate("2026-04-30");

        for (KPI member : List.of(b, c)) {
            assertProblem(Code.CYCLE, found.of(member).problems().getFirst());
        }
        assertEquals("The formula depends on itself: a → b → c → a.", found.of(a).problems().getFirst().text(Language.EN));
        assertEquals("計算式が循環しています：b → c → a → b", found.of(b).problems().getFirst().text(Language.JA));
        assertEquals(10, at(found.of(outside), "2026-04-01").computed());
        assertEquals(List.of(), found.of(behind).problems());
        assertProblem(Code.NO_TARGET, found.of(behind).reason());
        assertEquals(5, at(found.of(d), "2026-04-01").actual());
    }

    @Test
    void aMemberOfACycleKeepsItsReadings() {
        KGI a = trees.kgi("a", "");
        a.setFormula("a * 2");
        trees.monthly(a, "2026-04", 5);
        KGI user = trees.kgi("user", "");
        user.setFormula("a + 1");
        Evaluation found = trees.evaluate("2026-04-30");
        assertEquals("The formula depends on itself: a → a.", found.of(a).problems().getFirst().text(Language.EN));
        assertEquals(5, at(found.of(a), "2026-04-01").value());
        assertEquals(6, at(found.of(user), "2026-04-01").value());
    }

    @Test
    void aChainOfManyThousandFormulasIsComputed() {
        KGI root = trees.kgi("x0", "");
        for (int i = 1; i < 20_000; i++) {
            trees.driver(root, "x" + i, "").setFormula("x" + (i + 1) + " + 1");
        }
        root.setFormula("x1 + 1");
        KPI last = trees.driver(root, "x20000", "");
        trees.monthly(last, "2026-04", 0);
        assertEquals(20_000, at(trees.evaluate("2026-04-30").of(root), "2026-04-01").computed());
        last.setFormula("x0");
        last.setSeries(null);
        assertProblem(Code.CYCLE, trees.evaluate("2026-04-30").of(root).problems().getFirst());
    }

    @Test
    void aDivisionByZeroIsAProblemOfItsPeriodOnly() {
        KGI rate = trees.kgi("rate", "%");
        rate.setFormula("won / offers");
        trees.monthly(trees.driver(rate, "won", "deal"), "2026-04", 1, 0, 3);
        trees.monthly(trees.driver(rate, "offers", "deal"), "2026-04", 4, 0, 4);
        KPI dependent = trees.driver(rate, "dependent", "%");
        dependent.setFormula("rate * 2");
        Evaluation found = trees.evaluate("2026-06-30");
        IndicatorEvaluation rates = found.of(rate);
        assertEquals(List.of(25.0, 75.0), List.of(at(rates, "2026-04-01").value(), at(rates, "2026-06-01").value()));
        assertNull(at(rates, "2026-05-01").value());
        assertEquals("Not computable because of a division by zero (column 7 of the formula).",
                at(rates, "2026-05-01").problem().text(Language.EN));
        assertEquals("2026年5月の「rate」の値がないため計算できません。", at(found.of(dependent), "2026-05-01").problem().text(Language.JA));
        assertEquals(150, at(found.of(dependent), "2026-06-01").value());
    }

    @Test
    void aMissingReadingIsReportedAndNotInvented() {
        KGI total = trees.kgi("total", "");
        total.setFormula("a + b");
        trees.monthly(trees.driver(total, "a", ""), "2026-04", 1, 2, 3);
        KPI b = trees.driver(total, "b", "");
        trees.readings(b, "2026-04-30=10", "2026-06-30=30");
        Evaluation found = trees.evaluate("2026-06-30");
        assertProblem(Code.NO_READING, at(found.of(b), "2026-05-01").problem());
        PeriodValue may = at(found.of(total), "2026-05-01");
        assertNull(may.value());
        assertEquals("Not computable because “b” has no value for 2026-05.", may.problem().text(Language.EN));
        assertEquals(33, at(found.of(total), "2026-06-01").value());
    }

    @Test
    void theRootOfAMissingValueIsNamedThroughSeveralFormulas() {
        KGI top = trees.kgi("top", "");
        top.setFormula("middle * 2");
        KPI middle = trees.driver(top, "middle", "");
        middle.setFormula("bottom * 2");
        trees.driver(middle, "bottom", "");
        assertTrue(trees.evaluate("2026-06-30").of(top).values().isEmpty());
        Trees.goal(top, 1, "2026-03-31", 2, "2027-03-31");
        assertEquals("Not computable because “bottom” has no value for 2026-06.",
                trees.evaluate("2026-06-30").of(top).reason().text(Language.EN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "leads * | FORMULA_SYNTAX | The formula cannot be read: The formula ends too early (column 8);"
                    + " a code, a number or a parenthesis is expected.",
            "laeds * 2 | UNKNOWN_CODE_WITH_SUGGESTION | The formula uses the code “laeds” (column 1),"
                    + " which no indicator has; did you mean “leads”?",
            "2 * profit | UNKNOWN_CODE | The formula uses the code “profit” (column 5), which no indicator has.",
            "average(drivers) | NO_DRIVERS | The formula uses drivers, but the indicator has none.",
            "leads + cost | UNITS_DIFFER | Not computable because lead and ¥ cannot be added or compared (column 9 of the formula).",
            "cost / leads | UNIT_OF_RESULT | Not computable because the formula gives ¥/lead, but the unit is %.",
            "odd * 2 | UNIT_OF_INPUT | Not computable because the unit of “odd” cannot be read."})
    void saysWhatIsWrongWithAFormulaAndGoesOn(String formula, Code code, String text) {
        KGI kgi = trees.kgi("kgi", "%");
        trees.monthly(trees.driver(kgi, "leads", "lead"), "2026-04", 40);
        trees.monthly(trees.driver(kgi, "cost", "¥"), "2026-04", 4000);
        trees.monthly(trees.driver(kgi, "odd", "furlong"), "2026-04", 1);
        KPI bad = trees.driver(kgi, "bad", "%");
        bad.setFormula(formula);
        trees.monthly(bad, "2026-04", 9);
        Evaluation found = trees.evaluate("2026-04-30");
        assertProblem(code, found.of(bad).problems().getFirst());
        assertEquals(text, found.of(bad).problems().getFirst().text(Language.EN));
        assertEquals(9, at(found.of(bad), "2026-04-01").value());
    }

    @Test
    void anUnreadableUnitIsReportedAndReadingsStay() {
        KGI kgi = trees.kgi("kgi", "custmer");
        kgi.setFormula("1 + 1");
        trees.monthly(kgi, "2026-04", 9);
        IndicatorEvaluation found = trees.evaluate("2026-04-30").of(kgi);
        assertNull(found.unit());
        assertEquals("単位を解釈できません。単位「custmer」は定義されていません（1文字目）。「customer」のことでしょうか。",
                found.problems().getFirst().text(Language.JA));
        assertProblem(Code.UNIT_OF_FORMULA, found.problems().get(1));
        assertEquals(9, at(found, "2026-04-01").value());
    }

    @Test
    void unreadableReadingsAreReported() {
        KGI kgi = trees.kgi("kgi", "¥");
        kgi.setSeries("data/none.csv");
        Trees.goal(kgi, 1, "2026-03-31", 2, "2027-03-31");
        Evaluation found = trees.evaluate("2026-04-30");
        assertEquals("The readings cannot be read: data/none.csv: the file does not exist.", found.of(kgi).reason().text(Language.EN));
        assertEquals(Status.UNKNOWN, found.of(kgi).status());
        assertEquals(Series.EMPTY, found.readings(kgi));
    }

    @Test
    void sumsBeyondWhatANumberHoldsAreAProblem() {
        KGI kgi = trees.kgi("kgi", "");
        trees.readings(kgi, "2026-04-10=1.7E308", "2026-04-20=1.7E308");
        assertProblem(Code.OUT_OF_RANGE, at(trees.evaluate("2026-04-30").of(kgi), "2026-04-01").problem());
    }

    // readings and periods

    @ParameterizedTest
    @CsvSource({"SUM, 60", "AVERAGE, 20", "LAST, 30"})
    void combinesTheReadingsOfAPeriod(Aggregation aggregation, double expected) {
        KGI kgi = set(trees.kgi("kgi", ""), Frequency.MONTH, aggregation);
        trees.readings(kgi, "2026-03-31=99", "2026-04-08=10", "2026-04-18=20", "2026-04-30=30", "2026-05-01=99");
        assertEquals(expected, at(trees.evaluate("2026-05-31").of(kgi), "2026-04-01").actual());
    }

    @ParameterizedTest
    @CsvSource({"RATIO, SEVERAL_READINGS_OF_RATIO", "DISTINCT, SEVERAL_READINGS_OF_DISTINCT"})
    void neverAveragesRatiosNorAddsDistinctCounts(Aggregation aggregation, Code code) {
        KGI kgi = set(trees.kgi("kgi", ""), Frequency.MONTH, aggregation);
        trees.readings(kgi, "2026-04-10=10", "2026-04-20=20", "2026-05-31=30");
        IndicatorEvaluation found = trees.evaluate("2026-05-31").of(kgi);
        assertNull(at(found, "2026-04-01").value());
        assertProblem(code, at(found, "2026-04-01").problem());
        assertEquals(30, at(found, "2026-05-01").value());
    }

    @Test
    void knowsNothingOfTheFuture() {
        KGI kgi = trees.kgi("kgi", "");
        trees.monthly(kgi, "2026-04", 1, 2, 3);
        Evaluation found = trees.evaluate("2026-05-31");
        assertEquals(2, found.of(kgi).values().size());
        assertEquals(2, found.of(kgi).current().value());
        assertEquals(3, found.readings(kgi).readings().size());
    }

    @Test
    void aRunningMonthIsNotComplete() {
        KGI kgi = trees.kgi("kgi", "");
        trees.readings(kgi, "2026-04-01=100", "2026-05-01=7");
        IndicatorEvaluation found = trees.evaluate("2026-05-15").of(kgi);
        assertFalse(at(found, "2026-05-01").complete());
        assertEquals(7, at(found, "2026-05-01").actual());
        assertEquals("2026-04", found.current().period().label(Language.EN));
    }

    @Test
    void monthlyReadingsOfAFiscalYearAreItsSumToDate() {
        KGI sales = set(trees.kgi("sales", "¥"), Frequency.YEAR, Aggregation.SUM);
        trees.monthly(sales, "2025-04", 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 20, 20, 20);
        IndicatorEvaluation found = trees.evaluate("2026-07-15").of(sales);
        PeriodValue last = at(found, "2025-04-01");
        assertEquals(120, last.value());
        assertTrue(last.complete());
        assertEquals("FY2025", last.period().label(Language.EN));
        PeriodValue running = at(found, "2026-04-01");
        assertEquals(60, running.value());
        assertFalse(running.complete());
    }

    @Test
    void theCurrentValueOfAYearIsItsMovingTotal() {
        KGI sales = set(trees.kgi("sales", "¥"), Frequency.YEAR, Aggregation.SUM);
        trees.monthly(sales, "2025-04", 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 20, 20, 20);
        PeriodValue current = trees.evaluate("2026-07-15").of(sales).current();
        assertEquals(9 * 10 + 3 * 20, current.value());
        assertTrue(current.complete());
        assertEquals(LocalDate.of(2026, 6, 30), current.period().end());
        assertEquals("2025-07 to 2026-06", current.period().label(Language.EN));
        assertEquals("2025年7月～2026年6月", current.period().label(Language.JA));
    }

    @Test
    void theMovingTotalIsAlsoComputedFromMonthlyDrivers() {
        KGI sales = set(trees.kgi("sales", "¥"), Frequency.YEAR, Aggregation.SUM);
        sales.setFormula("new + old");
        trees.monthly(trees.driver(sales, "new", "¥"), "2025-04", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2);
        trees.monthly(trees.driver(sales, "old", "¥"), "2025-04", 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 8);
        PeriodValue current = trees.evaluate("2026-07-15").of(sales).current();
        assertEquals("2025-06 to 2026-05", current.period().label(Language.EN), "the last month that both drivers have");
        assertEquals(120, current.value());
    }

    @Test
    void aYearWithAGapIsNoSum() {
        KGI sales = set(trees.kgi("sales", "¥"), Frequency.YEAR, Aggregation.SUM);
        trees.readings(sales, "2025-04-30=10", "2025-05-31=10", "2025-06-30=10", "2025-08-31=10", "2025-09-30=10", "2025-10-31=10",
                "2025-11-30=10", "2025-12-31=10", "2026-01-31=10", "2026-02-28=10", "2026-03-31=10", "2026-04-30=10");
        IndicatorEvaluation found = trees.evaluate("2026-04-30").of(sales);
        PeriodValue gap = found.values().getFirst();
        assertEquals(10, gap.value(), "the sum to date of fiscal 2026, the first year that has a value");
        assertProblem(Code.NO_TARGET, found.reason());
        Trees.goal(sales, 100, "2025-03-31", 200, "2027-03-31");
        assertProblem(Code.NO_COMPLETE_PERIOD, trees.evaluate("2026-04-30").of(sales).reason());
    }

    @Test
    void aYearThatBeganBeforeTheReadingsIsNoSum() {
        KGI sales = set(trees.kgi("sales", "¥"), Frequency.YEAR, Aggregation.SUM);
        trees.monthly(sales, "2025-10", 10, 10, 10, 10, 10, 10, 20);
        IndicatorEvaluation found = trees.evaluate("2026-04-30").of(sales);
        assertEquals(1, found.values().size());
        assertEquals(20, at(found, "2026-04-01").value());
    }

    @ParameterizedTest
    @CsvSource({"SUM, 450", "AVERAGE, 150", "LAST, 200"})
    void aQuarterIsMadeOfTheMonthsOfItsDrivers(Aggregation aggregation, double expected) {
        KGI quarterly = set(trees.kgi("quarterly", ""), Frequency.QUARTER, Aggregation.SUM);
        quarterly.setFormula("monthly");
        trees.monthly(set(trees.driver(quarterly, "monthly", ""), Frequency.MONTH, aggregation), "2026-04", 100, 150, 200, 999);
        IndicatorEvaluation found = trees.evaluate("2026-06-30").of(quarterly);
        assertEquals(expected, at(found, "2026-04-01").computed());
        assertEquals("FY2026 Q1", at(found, "2026-04-01").period().label(Language.EN));
    }

    /** 2 of 10 and 30 of 90 are 32 %, whereas the mean of 20 % and 33.3 % is 26.7 %. */
    @Test
    void aRatioIsRecomputedFromItsPartsAndNotAveraged() {
        KGI quarterly = set(trees.kgi("quarterly", "%"), Frequency.QUARTER, Aggregation.RATIO);
        quarterly.setFormula("rate * 1");
        KPI rate = set(trees.driver(quarterly, "rate", "%"), Frequency.MONTH, Aggregation.RATIO);
        rate.setFormula("won / offers");
        trees.monthly(trees.driver(rate, "won", "deal"), "2026-04", 2, 30, 0);
        trees.monthly(trees.driver(rate, "offers", "deal"), "2026-04", 10, 90, 0);
        Evaluation found = trees.evaluate("2026-06-30");
        assertEquals(20, at(found.of(rate), "2026-04-01").computed(), 1e-12);
        assertEquals(32, at(found.of(quarterly), "2026-04-01").computed(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "RATIO | MONTH | RATIO_NOT_CONVERTIBLE | Not computable because the ratio “input” has no formula"
                    + " from which to compute it for longer periods.",
            "DISTINCT | MONTH | DISTINCT_NOT_CONVERTIBLE | Not computable because the distinct counts of “input” cannot be added up"
                    + " to longer periods.",
            "SUM | YEAR | INPUT_OF_LONGER_PERIOD | Not computable because “input” is known Yearly only; it cannot be split."})
    void refusesWhatCannotBeConverted(Aggregation aggregation, Frequency frequency, Code code, String text) {
        KGI quarterly = set(trees.kgi("quarterly", ""), Frequency.QUARTER, Aggregation.SUM);
        quarterly.setFormula("input");
        trees.monthly(set(trees.driver(quarterly, "input", ""), frequency, aggregation), "2026-04", 1, 2, 3);
        IndicatorEvaluation found = trees.evaluate("2026-06-30").of(quarterly);
        assertProblem(code, found.problems().getFirst());
        assertEquals(text, found.problems().getFirst().text(Language.EN));
        assertTrue(found.values().isEmpty());
    }

    @Test
    void distinctCountsOfTheSamePeriodAreUsedAsTheyAre() {
        KGI share = set(trees.kgi("share", "%"), Frequency.MONTH, Aggregation.RATIO);
        share.setFormula("returning / visitors");
        trees.monthly(set(trees.driver(share, "visitors", "visitor"), Frequency.MONTH, Aggregation.DISTINCT), "2026-04", 200);
        trees.monthly(set(trees.driver(share, "returning", "visitor"), Frequency.MONTH, Aggregation.DISTINCT), "2026-04", 50);
        assertEquals(25, at(trees.evaluate("2026-04-30").of(share), "2026-04-01").computed(), 1e-12);
    }

    /** ISO 8601: the week of 2026-06-29 has its Thursday on 2026-07-02 and so belongs to July. */
    @Test
    void aWeekBelongsToTheMonthOfItsThursday() {
        KGI monthly = trees.kgi("monthly", "");
        monthly.setFormula("weekly");
        KPI weekly = set(trees.driver(monthly, "weekly", ""), Frequency.WEEK, Aggregation.SUM);
        trees.readings(weekly, "2026-06-01=1", "2026-06-08=1", "2026-06-15=1", "2026-06-22=1", "2026-06-29=10", "2026-07-06=10",
                "2026-07-13=10", "2026-07-20=10", "2026-07-27=10", "2026-08-03=100");
        IndicatorEvaluation found = trees.evaluate("2026-08-09").of(monthly);
        assertEquals(List.of(4.0, 50.0), List.of(at(found, "2026-06-01").value(), at(found, "2026-07-01").value()));
        assertTrue(at(found, "2026-07-01").complete());
        assertFalse(at(found, "2026-08-01").complete());
    }

    @Test
    void theFiscalYearMayBeginInAnyMonth() {
        trees.tree.setFiscalYearStartMonth(1);
        KGI sales = set(trees.kgi("sales", "¥"), Frequency.YEAR, Aggregation.SUM);
        trees.monthly(sales, "2025-01", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        PeriodValue current = trees.evaluate("2025-12-31").of(sales).current();
        assertEquals(12, current.value());
        assertEquals("FY2025", current.period().label(Language.EN));
    }

    @Test
    void dailyReadingsOfWorkingDaysMakeACompleteMonth() {
        KGI visits = trees.kgi("visits", "visit");
        List<String> readings = LocalDate.of(2026, 4, 1).datesUntil(LocalDate.of(2026, 5, 1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .map(day -> day + "=10").toList();
        trees.readings(visits, readings.toArray(String[]::new));
        PeriodValue april = at(trees.evaluate("2026-05-20").of(visits), "2026-04-01");
        assertEquals(220, april.value());
        assertTrue(april.complete());

        trees.readings(visits, readings.subList(0, 10).toArray(String[]::new));
        assertFalse(at(trees.evaluate("2026-05-20").of(visits), "2026-04-01").complete(), "the second half is missing");
    }

    // the path to the target

    @Test
    void plansAlongStraightLinesOverTheMilestones() {
        KGI kgi = trees.kgi("kgi", "");
        Trees.goal(kgi, 100, "2026-03-31", 300, "2026-09-30");
        Trees.milestone(kgi, 280, "2026-06-30");
        Trees.milestone(kgi, 9_999, "2026-01-31");
        trees.monthly(kgi, "2026-02", 1, 1, 1, 1, 1, 1, 1, 1, 1);
        IndicatorEvaluation found = trees.evaluate("2026-10-31").of(kgi);
        assertNull(at(found, "2026-02-01").planned());
        assertEquals(100, at(found, "2026-03-01").planned());
        assertEquals(100 + 180 * 30 / 91.0, at(found, "2026-04-01").planned(), 1e-9);
        assertEquals(280, at(found, "2026-06-01").planned());
        assertEquals(280 + 20 * 62 / 92.0, at(found, "2026-08-01").planned(), 1e-9);
        assertEquals(List.of(300.0, 300.0), List.of(at(found, "2026-09-01").planned(), at(found, "2026-10-01").planned()));
    }

    // the whole

    @Test
    void keepsTheOrderOfTheTree() {
        KGI first = trees.kgi("first", "");
        KPI driver = trees.driver(first, "driver", "");
        KGI second = trees.kgi("second", "");
        Evaluation found = trees.evaluate("2026-04-30");
        assertEquals(List.of(first, driver, second), found.all().stream().map(IndicatorEvaluation::indicator).toList());
        assertThrows(IllegalArgumentException.class, () -> found.of(Elements.kpi("stranger")));
        assertThrows(UnsupportedOperationException.class, () -> found.indicators().clear());
    }

    @Test
    void anEmptyTreeIsNoProblem() {
        assertEquals(List.of(), trees.evaluate("2026-04-30").all());
    }

    @Test
    void aTreeWithoutAFiscalYearIsEvaluatedAllTheSame() {
        trees.tree.setFiscalYearStartMonth(77);
        KGI sales = set(trees.kgi("sales", "¥"), Frequency.YEAR, Aggregation.SUM);
        trees.readings(sales, "2026-03-31=5");
        assertEquals(5, trees.evaluate("2026-04-30").of(sales).values().getFirst().value());
    }

    @Test
    void aReadingOfTheYear1DoesNotMakeItSlow() {
        KGI daily = set(trees.kgi("daily", ""), Frequency.DAY, Aggregation.SUM);
        trees.readings(daily, "0001-01-01=1", "2026-04-30=2");
        IndicatorEvaluation found = trees.evaluate("2026-04-30").of(daily);
        assertEquals(2, found.current().value());
        assertTrue(found.values().size() <= 10_000);
    }
}
