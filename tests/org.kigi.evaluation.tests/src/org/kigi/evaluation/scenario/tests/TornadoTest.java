package org.kigi.evaluation.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kigi.core.Language;
import org.kigi.evaluation.scenario.ScenarioReason.Code;
import org.kigi.evaluation.scenario.Tornado;
import org.kigi.evaluation.scenario.Tornado.Bar;
import org.kigi.model.goaltree.Distribution;

class TornadoTest {

    private static Tornado ofScenario(Plan plan) {
        return Tornado.of(plan.evaluator(), plan.tree, plan.result, plan.scenario);
    }

    private static List<String> inputs(Tornado tornado) {
        return tornado.bars().stream().map(bar -> bar.input().getCode()).toList();
    }

    /** Brealey, Myers and Allen, section 10-1, the table of the sensitivity analysis: NPV in ¥1,000 million to one decimal. */
    @Test
    void scooterMovesAsInTheTextbook() {
        Plan plan = Plan.scooter();
        Object[][] table = {{"market", 0.9, 1.0, 1.1, 1.1, 5.7}, {"share", 0.04, 0.1, 0.16, -10.4, 17.3},
                {"price", 350.0, 375.0, 380.0, -4.2, 5.0}, {"unit_cost", 275.0, 300.0, 360.0, 11.1, -15.0},
                {"fixed_cost", 2.0, 3.0, 4.0, 6.5, 0.4}};
        for (Object[] row : table) {
            plan.assume(plan.indicator((String) row[0]), (Double) row[2], (Double) row[1], (Double) row[3], Distribution.TRIANGULAR);
        }
        Tornado tornado = ofScenario(plan);
        assertEquals(3.4, tornado.value(), 0.05);
        assertEquals(List.of("share", "unit_cost", "price", "fixed_cost", "market"), inputs(tornado));
        for (Object[] row : table) {
            Bar bar = tornado.bars().stream().filter(each -> each.input().getCode().equals(row[0])).findFirst().orElseThrow();
            assertEquals((Double) row[4], bar.low(), 0.05, bar.toString());
            assertEquals(3.4, bar.middle(), 0.05);
            assertEquals((Double) row[5], bar.high(), 0.051, bar.toString());
            assertTrue(bar.stated());
        }
        assertNull(tornado.reason());
        assertEquals(List.of(), tornado.omitted());
    }

    @Test
    void withoutScenarioTheLeavesGoTenPerCentDownAndUp() {
        Plan plan = new Plan("sales - cost");
        plan.computed(plan.result, "sales", "units * price");
        plan.driver(plan.indicator("sales"), "units");
        plan.readings(plan.indicator("units"), 50, 60);
        plan.readings(plan.driver(plan.indicator("sales"), "price"), 10, 10);
        plan.driver("cost", 300, 500);
        plan.driver("unused", 1, 2);
        Tornado tornado = Tornado.of(plan.evaluation(), plan.result);
        assertEquals(100, tornado.value());
        assertEquals("2026-09", tornado.period().label(Language.EN));
        assertEquals(List.of("units", "price", "cost"), inputs(tornado));
        Bar units = tornado.bars().getFirst();
        assertFalse(units.stated());
        assertEquals(List.of(54.0, 60.0, 66.0), List.of(units.lower(), units.value(), units.upper()));
        assertEquals(List.of(40.0, 100.0, 160.0), List.of(units.low(), units.middle(), units.high()));
        assertEquals(120, units.swing());
        assertEquals(6, units.elasticity(), 1e-12);
        assertEquals(-5, tornado.bars().getLast().elasticity(), 1e-12);
    }

    /** The elasticity of a power function is its exponent; here over a range that is small. */
    @Test
    void elasticityOfAPowerIsItsExponent() {
        Plan plan = new Plan("7 * x * x * x / y");
        plan.assume(plan.driver("x", 4.0), 4.0, 3.9999, 4.0001, Distribution.UNIFORM);
        plan.assume(plan.driver("y", 5.0), 5.0, 4.9999, 5.0001, Distribution.UNIFORM);
        Tornado tornado = ofScenario(plan);
        assertEquals(3, tornado.bars().getFirst().elasticity(), 1e-6);
        assertEquals(-1, tornado.bars().getLast().elasticity(), 1e-6);
    }

    @Test
    void certainAssumptionsHoldWhileOneInputMoves() {
        Plan plan = new Plan("y * z");
        plan.computed(plan.result, "y", "x * 2");
        plan.driver("x", 1);
        plan.driver("z", 1);
        plan.assume(plan.indicator("x"), 10.0, 5.0, 15.0, Distribution.UNIFORM);
        plan.assume(plan.indicator("z"), 3.0, 2.0, 4.0, Distribution.UNIFORM);
        assertEquals(List.of(30.0, 60.0, 90.0), results(ofScenario(plan).bars().getFirst()));
        plan.assume(plan.indicator("y"), 7.0);
        Tornado tornado = ofScenario(plan);
        assertEquals(List.of("z", "y"), inputs(tornado));
        assertEquals(List.of(14.0, 21.0, 28.0), results(tornado.bars().getFirst()));
        assertEquals(Code.NO_INFLUENCE, tornado.omitted().getFirst().reason().code());
    }

    private static List<Double> results(Bar bar) {
        return List.of(bar.low(), bar.middle(), bar.high());
    }

    @Test
    void negativeValuesGoDownAndUpToo() {
        Plan plan = new Plan("x + 1");
        plan.driver("x", -20.0);
        Bar bar = Tornado.of(plan.evaluation(), plan.result).bars().getFirst();
        assertEquals(List.of(-22.0, -18.0, -21.0, -17.0), List.of(bar.lower(), bar.upper(), bar.low(), bar.high()));
    }

    @Test
    void namesWhyAnInputHasNoBar() {
        Plan plan = new Plan("a + b + c * 0 + 1 / d");
        plan.driver("a", 0);
        plan.driver(plan.result, "b");
        plan.driver("c", 4);
        plan.driver("d", 1);
        plan.assume(plan.indicator("a"), 0.0);
        plan.assume(plan.indicator("b"), 2.0, 3.0, 1.0, Distribution.UNIFORM);
        plan.assume(plan.indicator("c"), 4.0, 3.0, 5.0, Distribution.UNIFORM);
        plan.assume(plan.indicator("d"), 1.0, 0.0, 2.0, Distribution.UNIFORM);
        Tornado tornado = ofScenario(plan);
        assertEquals(List.of(), tornado.bars());
        assertEquals(List.of(Code.VALUE_IS_ZERO, Code.RANGE_REVERSED, Code.NO_INFLUENCE, Code.NOT_COMPUTABLE_AT),
                tornado.omitted().stream().map(omitted -> omitted.reason().code()).toList());
        assertEquals("Not computable because “result” has no value when “d” is 0.",
                tornado.omitted().getLast().reason().text(Language.EN));
    }

    @Test
    void resultThatNothingMovesSaysSo() {
        Plan plan = new Plan(null);
        plan.readings(plan.result, 5);
        plan.driver("x", 3);
        assertEquals(Code.NO_INPUTS, Tornado.of(plan.evaluation(), plan.result).reason().code());
        assertEquals(Code.NO_RANGES, ofScenario(plan).reason().code());
        Plan cyclic = new Plan("x");
        cyclic.computed(cyclic.result, "x", "result");
        assertEquals(Code.NO_INPUTS, Tornado.of(cyclic.evaluation(), cyclic.result).reason().code());
    }
}
