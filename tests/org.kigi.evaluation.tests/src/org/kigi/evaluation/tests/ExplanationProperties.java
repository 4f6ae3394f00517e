package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.kigi.core.Language;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.attribution.Attribution;
import org.kigi.evaluation.attribution.AttributionMethod;
import org.kigi.evaluation.attribution.Attributor;
import org.kigi.evaluation.attribution.Contribution;
import org.kigi.evaluation.explanation.Explainer;
import org.kigi.evaluation.explanation.Explanation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a tree says, every number of it can be explained, and so can every change. */
class ExplanationProperties {

    @Property(tries = 1000)
    void everyNumberIsExplained(@ForAll Random random) {
        Trees trees = RandomTrees.draw(random);
        Evaluation evaluation = new Evaluator(trees, LocalDate.of(2026, 9, 30)).evaluate(trees.tree);
        Explainer explainer = new Explainer(evaluation);
        for (IndicatorEvaluation evaluated : evaluation.all()) {
            Explanation explained = explainer.explain(evaluated.indicator());
            assertEquals(evaluated.current() == null ? null : evaluated.current().value(), explained.children().getFirst().value());
            Deque<Explanation> open = new ArrayDeque<>(List.of(explained));
            while (!open.isEmpty()) {
                Explanation line = open.pop();
                for (Language language : Language.values()) {
                    assertFalse(line.label(language).isBlank());
                    String text = line.label(language) + line.valueText(language) + line.detail(language);
                    assertFalse(text.contains("NaN") || text.contains("Infinity") || text.contains("∞") || text.contains("\n"), text);
                }
                assertTrue(line.value() == null || Double.isFinite(line.value()), line::toString);
                line.children().forEach(open::push);
            }
            assertEquals(evaluated.rolledUpProgress(), explainer.explainRollUp(evaluated.indicator()).value());
        }
    }

    @Property(tries = 1000)
    void everyChangeIsSplitOrHasAReason(@ForAll Random random, @ForAll AttributionMethod method) {
        Trees trees = RandomTrees.draw(random);
        Evaluation evaluation = new Evaluator(trees, LocalDate.of(2026, 9, 30)).evaluate(trees.tree);
        for (IndicatorEvaluation evaluated : evaluation.all()) {
            if (evaluated.current() == null || evaluated.values().isEmpty()) {
                continue;
            }
            Period to = evaluated.current().period();
            Period from = evaluated.values().get(random.nextInt(evaluated.values().size())).period();
            Attribution attribution = new Attributor(evaluation).attribute(evaluated.indicator(), from, to, method);
            if (attribution.reason() != null) {
                assertFalse(attribution.reason().text(Language.JA).isBlank());
            } else {
                double sum = attribution.contributions().stream().mapToDouble(Contribution::amount).sum();
                double size = attribution.contributions().stream().mapToDouble(one -> Math.abs(one.amount())).sum();
                assertEquals(attribution.change(), sum, 1e-9 * size + Double.MIN_VALUE);
            }
        }
    }
}
