package org.kigi.evaluation.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kigi.core.Language;
import org.kigi.evaluation.scenario.GapSplit;
import org.kigi.evaluation.scenario.GapSplit.By;
import org.kigi.evaluation.scenario.GapSplit.Part;
import org.kigi.evaluation.scenario.ScenarioReason.Code;
import org.kigi.model.goaltree.Direction;

class GapSplitTest {

    private static GapSplit split(Plan plan, By by) {
        return GapSplit.of(plan.evaluation(), plan.result, by);
    }

    private static List<Double> amounts(GapSplit split) {
        return split.parts().stream().map(Part::amount).toList();
    }

    private static Plan sum(double... weights) {
        Plan plan = new Plan("a + b + c").target(Direction.HIGHER_IS_BETTER, 160.0);
        plan.driver("a", 10);
        plan.driver("b", 20);
        plan.driver("c", 30);
        for (int i = 0; i < weights.length; i++) {
            plan.result.getDrivers().get(i).setWeight(weights[i]);
        }
        return plan;
    }

    @Test
    void gapIsSplitByWeight() {
        GapSplit split = split(sum(0.5, 0.3, 0.2), By.WEIGHT);
        assertEquals(60, split.current());
        assertEquals(100, split.gap());
        assertEquals(List.of(50.0, 30.0, 20.0), amounts(split));
        assertEquals(List.of(60.0, 50.0, 50.0), split.parts().stream().map(part -> Math.rint(part.required() * 1e9) / 1e9).toList());
        assertEquals(160, split.together(), 1e-9);
        assertEquals(List.of(0.5, 0.3, 0.2), split.parts().stream().map(Part::share).toList());
    }

    @Test
    void absentWeightIsOneAndNoneTakesNoPart() {
        GapSplit split = split(sum(3, 0), By.WEIGHT);
        assertEquals(Arrays.asList(75.0, null, 25.0), amounts(split));
        assertEquals(Code.WITHOUT_WEIGHT, split.parts().get(1).reason().code());
        assertEquals(Code.NO_PARTS, split(sum(0, 0, -1), By.WEIGHT).reason().code());
    }

    @Test
    void partsAddUpToTheGapExactly() {
        Plan plan = sum(1, 1, 1);
        plan.target(Direction.HIGHER_IS_BETTER, 60.1);
        GapSplit split = split(plan, By.WEIGHT);
        assertEquals(60.1 - 60, split.gap());
        assertEquals(split.gap(), amounts(split).stream().mapToDouble(Double::doubleValue).sum(), Math.ulp(split.gap()));
    }

    /** A product exceeds its target by the effect of both increases meeting: 10 · 20 = 200 to 250 by 12.5 · 20 and 10 · 22.5. */
    @Test
    void driversOfAProductTogetherExceedTheTarget() {
        Plan plan = new Plan("a * b").target(Direction.HIGHER_IS_BETTER, 300.0);
        plan.driver("a", 10);
        plan.driver("b", 20);
        GapSplit split = split(plan, By.WEIGHT);
        assertEquals(12.5, split.parts().get(0).required(), 1e-9);
        assertEquals(25, split.parts().get(1).required(), 1e-9);
        assertEquals(312.5, split.together(), 1e-9);
    }

    @Test
    void lessCanBeBetter() {
        Plan plan = new Plan("hours / people").target(Direction.LOWER_IS_BETTER, 5.0);
        plan.driver("hours", 80);
        plan.driver("people", 10);
        GapSplit split = split(plan, By.WEIGHT);
        assertEquals(-3, split.gap());
        assertEquals(65, split.parts().get(0).required(), 1e-9);
        assertEquals(80 / 6.5, split.parts().get(1).required(), 1e-9);
        assertEquals(65 / (80 / 6.5), split.together(), 1e-9);
    }

    /**
     * Six months are left. Over spans of six months a rose by 6 and by 8 (mean 7, best 8), b by 3 each time; c counts twice and rose by 1
     * and by 2 (mean 3 for the result, best 4).
     */
    @Test
    void abilityIsThePastImprovementOverTheSpanThatIsLeft() {
        Plan plan = new Plan("a + b + 2 * c").target(Direction.HIGHER_IS_BETTER, 100.0);
        plan.driver("a", 1, 2, 4, 4, 5, 6, 7, 10);
        plan.driver("b", 1, 1, 1, 1, 1, 1, 4, 4);
        plan.driver("c", 3, 3, 3, 3, 3, 3, 4, 5);
        GapSplit split = split(plan, By.ABILITY);
        assertEquals(24, split.current());
        assertEquals(List.of(7.0, 3.0, 3.0), split.parts().stream().map(Part::base).toList());
        assertEquals(76.0 * 7 / 13, split.parts().getFirst().amount(), 1e-9);
        assertEquals(5 + 76.0 * 3 / 13 / 2, split.parts().getLast().required(), 1e-9);
        assertEquals(100, split.together(), 1e-9);
        assertEquals(List.of(8.0, 3.0, 4.0), split(plan, By.BEST).parts().stream().map(Part::base).toList());
    }

    /** History holds three months; what happened in them is taken to go on for six. */
    @Test
    void shortHistoryIsTakenToGoOn() {
        Plan plan = new Plan("a + b").target(Direction.HIGHER_IS_BETTER, 100.0);
        plan.driver("a", 1, 2, 3, 5);
        plan.driver("b", 1, 1, 1, 3);
        assertEquals(List.of(8.0, 4.0), split(plan, By.ABILITY).parts().stream().map(Part::base).toList());
    }

    @Test
    void driversWithoutAbilityOrInfluenceSayWhy() {
        Plan plan = new Plan("a - b + d + e * 0").target(Direction.HIGHER_IS_BETTER, 100.0);
        plan.driver("a", 1, 2, 3);
        plan.driver("b", 1, 2, 3);
        plan.driver("d", 4);
        plan.driver("e", 1, 2, 3);
        plan.driver("unused", 1, 2, 3);
        plan.driver(plan.result, "none");
        GapSplit split = split(plan, By.ABILITY);
        assertEquals(Arrays.asList(null, Code.NO_ABILITY, Code.NO_HISTORY, Code.NO_INFLUENCE, Code.NO_INFLUENCE, Code.NO_VALUE),
                split.parts().stream().map(part -> part.reason() == null ? null : part.reason().code()).toList());
        assertEquals(split.gap(), split.parts().getFirst().amount());
        assertEquals("“b” takes no part because it did not bring “result” closer to its target in the past.",
                split.parts().get(1).reason().text(Language.EN));
    }

    @Test
    void driverThatCannotBringItsPartHasNoRequiredValue() {
        Plan plan = new Plan("a + min(b, 25)").target(Direction.HIGHER_IS_BETTER, 130.0);
        plan.driver("a", 10);
        plan.driver("b", 20);
        GapSplit split = split(plan, By.WEIGHT);
        assertEquals(List.of(50.0, 50.0), amounts(split));
        assertEquals(60, split.parts().getFirst().required(), 1e-9);
        assertNull(split.parts().getLast().required());
        assertEquals(Code.NOT_REACHED, split.parts().getLast().reason().code());
        assertNull(split.together());
    }

    @Test
    void namesWhyThereIsNoGapToSplit() {
        Plan plan = sum();
        plan.target(Direction.HIGHER_IS_BETTER, 60.0);
        assertEquals(Code.TARGET_MET, split(plan, By.WEIGHT).reason().code());
        plan.target(Direction.RANGE, 65.0);
        plan.baseline(-35);
        assertEquals(Code.TARGET_MET, split(plan, By.WEIGHT).reason().code());
        plan.target(Direction.HIGHER_IS_BETTER, 100.0, null);
        assertEquals(Code.TARGET_WITHOUT_DATE, split(plan, By.ABILITY).reason().code());
        assertNull(split(plan, By.WEIGHT).reason());
        plan.target(Direction.HIGHER_IS_BETTER, 100.0, LocalDate.of(2026, 9, 30));
        assertEquals(Code.DEADLINE_PASSED, split(plan, By.BEST).reason().code());
        plan.result.setTarget(null);
        assertEquals(Code.NO_TARGET, split(plan, By.WEIGHT).reason().code());
        Plan empty = new Plan("x").target(Direction.HIGHER_IS_BETTER, 5.0);
        assertEquals(Code.NO_VALUE, split(empty, By.WEIGHT).reason().code());
        empty.readings(empty.result, 3);
        empty.result.setFormula(null);
        assertEquals(Code.NO_DRIVERS, split(empty, By.WEIGHT).reason().code());
        assertTrue(split(empty, By.WEIGHT).parts().isEmpty());
    }

    @Test
    void waysHaveNamesInBothLanguages() {
        assertEquals(List.of("By weight", "By average past improvement", "By best past improvement"),
                Arrays.stream(By.values()).map(by -> by.label(Language.EN)).toList());
        assertEquals("ウェイトによる配分", By.WEIGHT.label(Language.JA));
    }
}
