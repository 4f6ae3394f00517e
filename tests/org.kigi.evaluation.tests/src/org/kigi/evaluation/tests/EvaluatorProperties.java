package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

import org.kigi.core.Language;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.KGI;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every tree, however wrong it is. Trees are drawn by a seed, so that a failing one can be drawn again. */
class EvaluatorProperties {

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void everyNumberIsFiniteAndEveryGapHasAReason(@ForAll long seed) {
        Evaluation evaluation = RandomTrees.draw(new Random(seed)).evaluate("2026-08-15");
        for (IndicatorEvaluation found : evaluation.all()) {
            List<PeriodValue> values = new ArrayList<>(found.values());
            values.add(found.current());
            for (PeriodValue value : values) {
                if (value != null) {
                    assertFinite(value.actual(), value.computed(), value.planned());
                    assertTrue(value.value() != null || value.problem() != null || value.period().end().isAfter(evaluation.asOf()),
                            "a gap");
                    assertTrue(value.value() != null || !value.complete());
                    assertTrue(!value.complete() || !value.period().end().isAfter(evaluation.asOf()));
                    assertReadable(value.problem());
                }
            }
            assertFinite(found.progress(), found.requiredRate(), found.rolledUpProgress());
            assertTrue(found.rolledUpProgress() == null || found.rolledUpProgress() >= 0 && found.rolledUpProgress() <= 1);
            assertNotNull(found.reason());
            assertReadable(found.reason());
            found.problems().forEach(EvaluatorProperties::assertReadable);
            assertTrue(found.status() == Status.UNKNOWN || found.current() != null);
        }
    }

    private static void assertFinite(Double... numbers) {
        for (Double number : numbers) {
            assertTrue(number == null || Double.isFinite(number), () -> "not a number to show: " + number);
        }
    }

    private static void assertReadable(Reason reason) {
        if (reason != null) {
            for (Language language : Language.values()) {
                String text = reason.text(language);
                assertFalse(text.isBlank() || text.contains("{") || text.contains("NaN") || text.contains("@"), text);
            }
        }
    }

    @Property(tries = 300)
    void theSameTreeGivesTheSameResult(@ForAll long seed) {
        Trees trees = RandomTrees.draw(new Random(seed));
        assertEquals(Trees.text(trees.evaluate("2026-08-15")), Trees.text(trees.evaluate("2026-08-15")));
    }

    @Property(tries = 300)
    void whatComesLaterChangesNothing(@ForAll @Size(24) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
            @ForAll @IntRange(min = 1, max = 23) int known) {
        String asOf = LocalDate.of(2026, 1, 1).plusMonths(known).minusDays(1).toString();
        assertEquals(quarters(values.subList(0, known), asOf), quarters(values, asOf));
    }

    private static List<PeriodValue> quarters(List<Double> months, String asOf) {
        Trees trees = new Trees();
        KGI kgi = Trees.set(trees.kgi("kgi", "¥"), Frequency.QUARTER, Aggregation.SUM);
        trees.monthly(kgi, "2026-01", months.stream().mapToDouble(Double::doubleValue).toArray());
        return trees.evaluate(asOf).of(kgi).values();
    }

    @Property(tries = 300)
    void theYearIsTheSumOfItsMonthsWhicheverWayItIsAdded(@ForAll @Size(24) List<@DoubleRange(min = 0, max = 1e6) Double> values,
            @ForAll @IntRange(min = 1, max = 12) int startMonth) {
        double[] months = values.stream().mapToDouble(Double::doubleValue).toArray();
        Trees trees = new Trees();
        trees.tree.setFiscalYearStartMonth(startMonth);
        KGI read = Trees.set(trees.kgi("read", "¥"), Frequency.YEAR, Aggregation.SUM);
        trees.monthly(read, "2024-" + String.format("%02d", startMonth), months);
        KGI computed = Trees.set(trees.kgi("computed", "千円"), Frequency.YEAR, Aggregation.SUM);
        computed.setFormula("monthly");
        trees.monthly(trees.driver(computed, "monthly", "¥"), "2024-" + String.format("%02d", startMonth), months);

        LocalDate end = LocalDate.of(2024, startMonth, 1).plusMonths(24).minusDays(1);
        Evaluation evaluation = trees.evaluate(end.toString());
        for (int year = 0; year < 2; year++) {
            double expected = DoubleStream.of(months).skip(12L * year).limit(12).sum();
            assertEquals(expected, evaluation.of(read).values().get(year).value(), 1e-6);
            assertEquals(expected / 1_000, evaluation.of(computed).values().get(year).value(), 1e-6);
            assertTrue(evaluation.of(computed).values().get(year).complete());
        }
    }
}
