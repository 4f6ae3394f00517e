package org.kigi.evaluation.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.kigi.core.GoalTrees;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.WhatIf;
import org.kigi.evaluation.scenario.GapSplit;
import org.kigi.evaluation.scenario.GapSplit.By;
import org.kigi.evaluation.scenario.GapSplit.Part;
import org.kigi.evaluation.scenario.GoalSeek;
import org.kigi.evaluation.scenario.ScenarioComparison;
import org.kigi.evaluation.scenario.Simulation;
import org.kigi.evaluation.scenario.Summary;
import org.kigi.evaluation.scenario.Tornado;
import org.kigi.evaluation.scenario.Tornado.Bar;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Distribution;
import org.kigi.model.goaltree.Indicator;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for all plans. A plan is drawn by a seed: a formula over four drivers, one of them computed, with months of readings. */
class ScenarioProperties {

    private static final List<String> FORMULAS = List.of("a * b - c", "a + b + c", "(a - c) / (b + 1)", "max(a, b) * 2 + c",
            "min(a, 3 * b) - c * c", "a * a - b * c", "a * b / c", "sum(drivers)", "average(a, b) * c - 7");

    private static Plan plan(long seed) {
        Random random = new Random(seed);
        Plan plan = new Plan(FORMULAS.get(random.nextInt(FORMULAS.size())));
        plan.driver("a", months(random));
        plan.computed(plan.result, "b", "b1 + b2 * 0.5");
        plan.readings(plan.driver(plan.indicator("b"), "b1"), months(random));
        plan.readings(plan.driver(plan.indicator("b"), "b2"), months(random));
        plan.driver("c", months(random));
        for (Indicator indicator : GoalTrees.indicators(plan.tree)) {
            indicator.setWeight(random.nextInt(4) == 0 ? null : Double.valueOf(random.nextInt(4)));
        }
        return plan;
    }

    private static double[] months(Random random) {
        double[] values = new double[1 + random.nextInt(14)];
        double level = Math.rint(random.nextGaussian() * 50);
        for (int i = 0; i < values.length; i++) {
            values[i] = level + random.nextInt(9) * i;
        }
        return values;
    }

    private static Direction direction(long seed) {
        return Direction.VALUES.get((int) Math.floorMod(seed, 2L));
    }

    @Property(tries = 2000)
    void soughtValueMeetsTheTarget(@ForAll long seed, @ForAll @DoubleRange(min = -1000, max = 1000) double target) {
        Plan plan = plan(seed).target(direction(seed), target);
        Evaluation evaluation = plan.evaluation();
        for (String code : List.of("a", "b", "b1", "c")) {
            GoalSeek seek = GoalSeek.of(evaluation, plan.result, plan.indicator(code));
            assertEquals(seek.required() == null, seek.reason() != null, seek.toString());
            if (seek.required() != null) {
                double achieved = WhatIf.of(evaluation, plan.result, List.of(plan.indicator(code)), null).value(seek.required());
                assertEquals(seek.achieved(), achieved, 1e-9 * Math.max(1, Math.abs(achieved)), seek.toString());
                assertEquals(target, achieved, 1e-8 * Math.max(1, Math.abs(target)), seek.toString());
                assertTrue(plan.result.getDirection() == Direction.HIGHER_IS_BETTER ? achieved >= target : achieved <= target,
                        seek.toString());
            }
        }
    }

    @Property(tries = 2000)
    void barsAreInOrderOfTheirSwing(@ForAll long seed) {
        Plan plan = plan(seed);
        Evaluation evaluation = plan.evaluation();
        Tornado tornado = Tornado.of(evaluation, plan.result);
        assertEquals(4, tornado.bars().size() + tornado.omitted().size());
        for (int i = 1; i < tornado.bars().size(); i++) {
            assertTrue(tornado.bars().get(i - 1).swing() >= tornado.bars().get(i).swing(), tornado.toString());
        }
        for (Bar bar : tornado.bars()) {
            assertTrue(bar.lower() < bar.value() && bar.value() < bar.upper(), bar.toString());
            WhatIf whatIf = WhatIf.of(evaluation, plan.result, List.of(bar.input()), null);
            assertEquals(whatIf.value(bar.lower()), bar.low());
            assertEquals(whatIf.value(bar.upper()), bar.high());
        }
    }

    @Property(tries = 2000)
    void partsAddUpToTheGap(@ForAll long seed, @ForAll @DoubleRange(min = -1000, max = 1000) double target) {
        Plan plan = plan(seed).target(direction(seed), target);
        Evaluation evaluation = plan.evaluation();
        for (By by : By.values()) {
            GapSplit split = GapSplit.of(evaluation, plan.result, by);
            if (split.reason() != null) {
                assertTrue(split.parts().stream().allMatch(part -> part.amount() == null && part.required() == null), split.toString());
                continue;
            }
            BigDecimal rest = new BigDecimal(split.gap());
            double largest = 0;
            for (Part part : split.parts()) {
                assertTrue(part.amount() != null || part.reason() != null, part.toString());
                rest = part.amount() == null ? rest : rest.subtract(new BigDecimal(part.amount()));
                largest = part.amount() == null ? largest : Math.max(largest, Math.abs(part.amount()));
                if (part.required() != null) {
                    WhatIf whatIf = WhatIf.of(evaluation, plan.result, List.of(part.driver()), null);
                    double before = whatIf.value(part.current());
                    assertEquals(part.amount(), whatIf.value(part.required()) - before,
                            1e-8 * Math.max(1, Math.max(Math.abs(before), Math.abs(part.amount()))), part.toString());
                }
            }
            assertTrue(Math.abs(rest.doubleValue()) <= Math.ulp(largest), split + " rest " + rest.doubleValue());
        }
    }

    @Property(tries = 1000)
    void percentilesAreInOrderAndTheSeedDecides(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int draws,
            @ForAll Distribution distribution, @ForAll @DoubleRange(min = -100, max = 100) double target) {
        Plan plan = plan(seed).target(direction(seed), target);
        Random random = new Random(~seed);
        for (String code : List.of("a", "b", "c")) {
            double lower = random.nextGaussian() * 30;
            double upper = lower + random.nextInt(3) * random.nextDouble() * 10;
            plan.assume(plan.indicator(code), null, lower, upper, distribution);
        }
        Simulation simulation = Simulation.of(plan.evaluator(), plan.tree, plan.result, plan.scenario, draws, seed);
        assertEquals(simulation, Simulation.of(plan.evaluator(), plan.tree, plan.result, plan.scenario, draws, seed));
        Summary summary = simulation.summary();
        assertTrue(summary.minimum() <= summary.p10() && summary.p10() <= summary.p50() && summary.p50() <= summary.p90()
                && summary.p90() <= summary.maximum(), summary.toString());
        assertTrue(simulation.probability() >= 0 && simulation.probability() <= 1 && summary.standardDeviation() >= 0);
        assertEquals(draws, simulation.without() + summary.bins().stream().mapToInt(Summary.Bin::count).sum());
    }

    @Property(tries = 1000)
    void scenarioWithoutOverridesIsThePlainState(@ForAll long seed, @ForAll @DoubleRange(min = -1000, max = 1000) double target) {
        Plan plan = plan(seed).target(direction(seed), target);
        plan.baseline(target / 2);
        for (ScenarioComparison.Row row : ScenarioComparison.of(plan.evaluator(), plan.tree, List.of(plan.scenario)).rows()) {
            IndicatorEvaluation plain = row.plain().evaluation();
            assertEquals(plain, row.cells().getFirst().evaluation());
            assertEquals(plain.current() == null ? null : Double.valueOf(0), row.cells().getFirst().difference());
        }
    }

    @Property(tries = 1000)
    void anyNumbersGiveAResultOrAReason(@ForAll double value, @ForAll double lower, @ForAll double upper, @ForAll Distribution distribution,
            @ForAll double target, @ForAll @IntRange(max = 8) int formula) {
        Plan plan = new Plan(FORMULAS.get(formula).replace("drivers", "a, b, c")).target(direction(formula), target);
        plan.driver("a", value);
        plan.driver("b", 2, 3);
        plan.driver("c", 1);
        plan.assume(plan.indicator("a"), Double.isFinite(value) ? Double.valueOf(value) : null, lower, upper, distribution);
        Simulation simulation = Simulation.of(plan.evaluator(), plan.tree, plan.result, plan.scenario, 5, 1);
        assertEquals(simulation.summary() == null, simulation.reason() != null);
        Tornado tornado = Tornado.of(plan.evaluator(), plan.tree, plan.result, plan.scenario);
        assertEquals(1, tornado.bars().size() + tornado.omitted().size());
        tornado.bars().forEach(bar -> assertTrue(Double.isFinite(bar.low()) && Double.isFinite(bar.high())
                && Double.isFinite(bar.swing())));
        GoalSeek seek = GoalSeek.of(plan.evaluation(), plan.result, plan.indicator("a"));
        assertTrue(seek.reason() != null || Double.isFinite(seek.required()) && Double.isFinite(seek.achieved()), seek.toString());
        for (By by : By.values()) {
            GapSplit split = GapSplit.of(plan.evaluation(), plan.result, by);
            split.parts().forEach(part -> assertTrue(part.amount() == null || Double.isFinite(part.amount()), part.toString()));
        }
    }
}
