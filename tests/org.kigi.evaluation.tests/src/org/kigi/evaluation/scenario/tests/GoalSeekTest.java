package org.kigi.evaluation.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kigi.core.Language;
import org.kigi.evaluation.scenario.GoalSeek;
import org.kigi.evaluation.scenario.ScenarioReason.Code;
import org.kigi.model.goaltree.Direction;

class GoalSeekTest {

    private static GoalSeek seek(Plan plan, String driver) {
        return GoalSeek.of(plan.evaluation(), plan.result, plan.indicator(driver));
    }

    /** @param x the current value of the only driver */
    private static GoalSeek seek(String formula, double x, Direction direction, double target) {
        Plan plan = new Plan(formula).target(direction, target);
        plan.driver("x", x);
        return seek(plan, "x");
    }

    /** Units at which contribution covers fixed cost: fixed cost / (price − variable cost) = 12,000 / (50 − 20). */
    @Test
    void breakEvenIsFixedCostByContribution() {
        Plan plan = new Plan("units * (price - unit_cost) - fixed_cost").target(Direction.HIGHER_IS_BETTER, 0.0);
        plan.driver("units", 250);
        plan.driver("price", 50);
        plan.driver("unit_cost", 20);
        plan.driver("fixed_cost", 12_000);
        GoalSeek units = seek(plan, "units");
        assertEquals(400, units.required(), 1e-9);
        assertEquals(150, units.change(), 1e-9);
        assertEquals(0.6, units.relativeChange(), 1e-12);
        assertEquals(250, units.current());
        assertEquals(0, units.target());
        assertTrue(units.achieved() >= 0 && units.achieved() < 1e-8, "" + units.achieved());
        assertTrue(units.evaluations() > 10 && units.evaluations() < 1000);
        assertEquals(20 + 12_000 / 250.0, seek(plan, "price").required(), 1e-9);
        assertEquals(50 - 12_000 / 250.0, seek(plan, "unit_cost").required(), 1e-9);
        assertEquals(250 * 30, seek(plan, "fixed_cost").required(), 1e-8);
    }

    /** Brealey, Myers and Allen, section 10-1: the net present value is 0 at sales of about 85,000 scooters, a share of 8.5 %. */
    @Test
    void scooterBreaksEvenAsInTheTextbook() {
        Plan plan = Plan.scooter().target(Direction.HIGHER_IS_BETTER, 0.0);
        assertEquals(0.085, seek(plan, "share").required(), 0.0005);
    }

    @Test
    void achievedValueIsOnTheBetterSideOfTheTarget() {
        for (double target : new double[] {1 / 3.0, 0.7, 1e9 / 7, 123_456.789}) {
            GoalSeek higher = seek("x * x * x / 3", 2, Direction.HIGHER_IS_BETTER, target);
            assertTrue(higher.achieved() >= target && higher.achieved() <= target * (1 + 1e-12), higher.toString());
            GoalSeek lower = seek("x * x * x / 3", 2, Direction.LOWER_IS_BETTER, target);
            assertTrue(lower.achieved() <= target && lower.achieved() >= target * (1 - 1e-12), lower.toString());
            assertEquals(Math.cbrt(3 * target), lower.required(), 1e-12 * Math.cbrt(3 * target));
        }
    }

    @Test
    void rangeIsSoughtAtItsMiddle() {
        Plan plan = new Plan("2 * x").target(Direction.RANGE, 50.0);
        plan.result.setWarningThreshold(60.0);
        plan.driver("x", 10);
        assertEquals(25, seek(plan, "x").required(), 1e-9);
    }

    @Test
    void targetThatIsMetAlreadyIsTheCurrentValue() {
        GoalSeek seek = seek("x * 2", 5, Direction.HIGHER_IS_BETTER, 10);
        assertEquals(5, seek.required());
        assertEquals(0, seek.change());
    }

    @Test
    void nearestOfSeveralSolutionsIsReported() {
        GoalSeek seek = seek("x * x", 5, Direction.HIGHER_IS_BETTER, 100);
        assertEquals(10, seek.required(), 1e-9);
        assertEquals(Code.SEVERAL_SOLUTIONS, seek.remarks().getFirst().code());
        assertEquals(-10, seek("x * x", -5, Direction.HIGHER_IS_BETTER, 100).required(), 1e-9);
        GoalSeek hump = seek("x * (10 - x)", 3, Direction.HIGHER_IS_BETTER, 16);
        assertEquals(2, hump.required(), 1e-9);
        assertEquals("There are 2 solutions; this one is the nearest to the current value.",
                hump.remarks().getFirst().text(Language.EN));
    }

    @Test
    void notMonotoneIsRemarked() {
        // rises, falls to a dip above the target, and rises again
        GoalSeek seek = seek("max(min(x, 200), min(x, 300 - x))", 120, Direction.HIGHER_IS_BETTER, 90);
        assertEquals(90, seek.required(), 1e-9);
        GoalSeek dip = seek("max(x, 60 - x) - 10 * max(0 - x, 0) * 0", 50, Direction.HIGHER_IS_BETTER, 100);
        assertEquals(100, dip.required(), 1e-9);
        assertEquals(Code.SEVERAL_SOLUTIONS, dip.remarks().getFirst().code());
        GoalSeek once = seek("min(x, 1000) + 0 * x - 3 * max(min(x, 60) - 50, 0)", 20, Direction.HIGHER_IS_BETTER, 100);
        assertEquals(130, once.required(), 1e-9);
        assertEquals(Code.NOT_MONOTONE, once.remarks().getFirst().code());
    }

    @Test
    void plateauBeginsAtItsNearEdge() {
        assertEquals(100, seek("min(x, 100)", 50, Direction.HIGHER_IS_BETTER, 100).required(), 1e-9);
        assertEquals(100, seek("max(x, 100)", 170, Direction.LOWER_IS_BETTER, 100).required(), 1e-9);
    }

    @Test
    void poleIsNoSolution() {
        GoalSeek seek = seek("1 / (x - 8)", 5, Direction.HIGHER_IS_BETTER, 0);
        assertNull(seek.required());
        assertEquals(Code.NO_SOLUTION, seek.reason().code());
        assertEquals(8.5, seek("1 / (x - 8)", 5, Direction.HIGHER_IS_BETTER, 2).required(), 1e-9);
    }

    @Test
    void solutionBeyondReachNamesTheClosest() {
        GoalSeek seek = seek("10 - 1 / (x * x + 1)", 5, Direction.HIGHER_IS_BETTER, 11);
        assertEquals(Code.NO_SOLUTION, seek.reason().code());
        String text = seek.reason().text(Language.EN);
        assertTrue(text.startsWith("“result” does not reach 11, whatever “x” is between -") && text.endsWith("; closest is 10."), text);
        assertNull(seek.achieved());
        assertNotNull(seek.period());
    }

    @Test
    void startsFromZeroWhenTheDriverHasNoValueOrIsZero() {
        Plan plan = new Plan("x * 3").target(Direction.HIGHER_IS_BETTER, 12.0);
        plan.driver(plan.result, "x");
        GoalSeek seek = seek(plan, "x");
        assertEquals(4, seek.required(), 1e-9);
        assertNull(seek.current());
        assertNull(seek.change());
        GoalSeek zero = seek("x * 3", 0, Direction.HIGHER_IS_BETTER, 12);
        assertEquals(4, zero.change(), 1e-9);
        assertNull(zero.relativeChange());
        assertEquals(0, seek("x * 3", 12, Direction.HIGHER_IS_BETTER, 0).required(), 1e-9);
    }

    @Test
    void namesWhyThereIsNoValue() {
        Plan plan = new Plan("x * 0 + 5 + 0 * y / y").target(Direction.HIGHER_IS_BETTER, 12.0);
        plan.driver("x", 3);
        plan.driver("y", 3);
        plan.driver("unused", 3);
        assertEquals(Code.NO_INFLUENCE, seek(plan, "x").reason().code());
        assertEquals(Code.NO_INFLUENCE, seek(plan, "unused").reason().code());
        assertEquals(Code.SAME_INDICATOR, seek(plan, "result").reason().code());
        plan.readings(plan.indicator("y"), 0);
        assertEquals(Code.NOT_COMPUTABLE, seek(plan, "x").reason().code());
        plan.target(Direction.HIGHER_IS_BETTER, null);
        assertEquals(Code.TARGET_WITHOUT_VALUE, seek(plan, "x").reason().code());
        plan.result.setTarget(null);
        assertEquals(Code.NO_TARGET, seek(plan, "x").reason().code());
        assertEquals("「result」に目標値がないため計算できません。", seek(plan, "x").reason().text(Language.JA));
    }

    @Test
    void driverAboveTheResultHasNoInfluence() {
        Plan plan = new Plan("x * 2").target(Direction.HIGHER_IS_BETTER, 12.0);
        plan.driver("x", 3).setTarget(plan.result.getTarget());
        GoalSeek seek = GoalSeek.of(plan.evaluation(), plan.indicator("x"), plan.result);
        assertEquals(Code.NO_INFLUENCE, seek.reason() == null ? null : seek.reason().code());
    }
}
