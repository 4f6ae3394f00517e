package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.kigi.core.GoalTrees;
import org.kigi.evaluation.Assumption;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.WhatIf;
import org.kigi.model.goaltree.Indicator;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The quick function of assumed values gives what an evaluation under these assumptions gives. */
class WhatIfProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void isTheValueOfAnEvaluationUnderTheSameAssumptions(@ForAll long seed) {
        Random random = new Random(seed);
        Trees trees = RandomTrees.draw(random);
        List<Indicator> indicators = GoalTrees.indicators(trees.tree);
        List<Assumption> assumptions = indicators.stream().filter(any -> random.nextInt(3) == 0)
                .map(one -> new Assumption(one, random.nextInt(100) - 20, random.nextBoolean() ? null : DAY.minusDays(random.nextInt(700))))
                .toList();
        Indicator result = indicators.get(random.nextInt(indicators.size()));
        Evaluation plain = trees.evaluate(DAY.toString());
        WhatIf function = WhatIf.of(plain, result, assumptions);
        double[] values = assumptions.stream().mapToDouble(Assumption::value).toArray();
        function.value(new double[values.length]);
        double found = function.value(values);

        Evaluation assumed = new Evaluator(trees, DAY).evaluate(trees.tree, assumptions);
        Double expected = assumed.value(result, function.period()).value();
        assertTrue(expected == null ? Double.isNaN(found) : expected == found, expected + " but was " + found);
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void keepsTheAssumptionsOfTheEvaluation(@ForAll long seed) {
        Random random = new Random(seed);
        Trees trees = RandomTrees.draw(random);
        List<Indicator> indicators = GoalTrees.indicators(trees.tree);
        List<Assumption> before = indicators.stream().filter(any -> random.nextInt(4) == 0)
                .map(one -> new Assumption(one, random.nextInt(100), random.nextBoolean() ? null : DAY.minusDays(random.nextInt(700))))
                .toList();
        Indicator input = indicators.get(random.nextInt(indicators.size()));
        Indicator result = indicators.get(random.nextInt(indicators.size()));
        Assumption added = new Assumption(input, 17, null);
        WhatIf function = WhatIf.of(new Evaluator(trees, DAY).evaluate(trees.tree, before), result, List.of(added));

        List<Assumption> all = new ArrayList<>(List.of(added));
        all.addAll(before);
        Double expected = new Evaluator(trees, DAY).evaluate(trees.tree, all).value(result, function.period()).value();
        double found = function.value(17);
        assertTrue(expected == null ? Double.isNaN(found) : expected == found, expected + " but was " + found);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void nothingAssumedChangesNothing(@ForAll long seed) {
        Trees trees = RandomTrees.draw(new Random(seed));
        Evaluation plain = trees.evaluate(DAY.toString());
        assertEquals(Trees.text(plain), Trees.text(new Evaluator(trees, DAY).evaluate(trees.tree, List.of())));
        for (Indicator indicator : GoalTrees.indicators(trees.tree)) {
            double found = WhatIf.of(plain, indicator, List.of()).value();
            assertTrue(plain.of(indicator).current() == null ? Double.isNaN(found) : plain.of(indicator).current().value() == found);
        }
    }
}
