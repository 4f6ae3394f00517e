package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.LiveEvaluation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** After every edit, what is computed again where it changed is what a full evaluation gives. */
class LiveEvaluationProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void aChangedTreeHasTheResultOfAFullEvaluation(@ForAll long seed) {
        Random random = new Random(seed);
        Trees trees = RandomTrees.draw(random);
        LiveEvaluation live = new LiveEvaluation(trees.tree, trees, DAY);
        for (int edit = 0; edit < 10; edit++) {
            Indicator changed = RandomTrees.edit(trees, random);
            assertSame(trees.evaluate(DAY.toString()), live.changed(changed));
        }
    }

    private static void assertSame(Evaluation expected, Evaluation found) {
        assertSame(Trees.text(expected).lines().toList(), Trees.text(found).lines().toList());
        for (IndicatorEvaluation one : expected.all()) {
            for (Frequency frequency : Frequency.values()) {
                assertSame(expected.values(one.indicator(), frequency).stream().map(Trees::text).toList(),
                        found.values(one.indicator(), frequency).stream().map(Trees::text).toList());
            }
        }
    }

    private static void assertSame(List<String> expected, List<String> found) {
        if (!expected.equals(found)) {
            // the first difference says enough
            for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
                assertEquals(expected.get(i), found.get(i));
            }
            assertEquals(expected.size(), found.size());
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void anEvaluationDoesNotFollowLaterChanges(@ForAll long seed) {
        Random random = new Random(seed);
        Trees trees = RandomTrees.draw(random);
        LiveEvaluation live = new LiveEvaluation(trees.tree, trees, DAY);
        Evaluation before = live.evaluation();
        String text = Trees.text(before);
        for (int edit = 0; edit < 5; edit++) {
            live.changed(RandomTrees.edit(trees, random));
        }
        assertEquals(text, Trees.text(before));
    }
}
