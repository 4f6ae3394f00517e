package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every tree, however wrong it is. Trees are drawn by a seed, so that a failing one can be drawn again. */
class EvaluatorProperties {

    private static final String[] UNITS = {"¥", "百万円", "%", "person", "customer", "¥/customer", "pt", "", null, "furlong", "h"};
    private static final String[] FORMULAS = {null, null, null, "a + b", "a * b", "a / b", "a / (b - b)", "sum(drivers)",
            "average(drivers, 1)",
            "-c", "max(a, b) * 1.5", "d + e", "e", "a +", "nobody", "drivers", "1 - b", "c * c * c * c", "min(d, 0)", "7"};
    private static final double[] VALUES = {0, 1, -1, 5, 42, 99.5, 1e6, -3.25, 1e-9, 1.7e308, -1.7e308, 4.9e-324};

    private static Trees randomTree(long seed) {
        Random random = new Random(seed);
        Trees trees = new Trees();
        trees.tree.setFiscalYearStartMonth(random.nextInt(14));
        List<Indicator> indicators = new ArrayList<>();
        for (String code : List.of("a", "b", "c", "d", "e", "f", "g")) {
            String unit = UNITS[random.nextInt(UNITS.length)];
            Indicator indicator = indicators.isEmpty() || random.nextInt(4) == 0 ? trees.kgi(code, unit)
                    : trees.driver(indicators.get(random.nextInt(indicators.size())), code, unit);
            indicators.add(indicator);
            indicator.setFormula(FORMULAS[random.nextInt(FORMULAS.length)]);
            indicator.setFrequency(Frequency.get(random.nextInt(6)));
            indicator.setAggregation(Aggregation.get(random.nextInt(5)));
            indicator.setDirection(Direction.get(random.nextInt(3)));
            indicator.setWeight(random.nextBoolean() ? null : Double.valueOf(value(random)));
            indicator.setWarningThreshold(random.nextBoolean() ? null : Double.valueOf(value(random)));
            if (random.nextInt(3) > 0) {
                Trees.baseline(indicator, random.nextInt(5) == 0 ? null : Double.valueOf(value(random)), date(random));
            }
            if (random.nextInt(4) > 0) {
                Trees.target(indicator, random.nextInt(5) == 0 ? null : Double.valueOf(value(random)), date(random));
            }
            if (random.nextInt(3) == 0) {
                Trees.milestone(indicator, value(random), LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)).toString());
            }
            if (random.nextInt(3) > 0) {
                int step = 1 + random.nextInt(60);
                LocalDate start = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));
                String[] readings = new String[random.nextInt(20)];
                Arrays.setAll(readings, i -> start.plusDays((long) i * step) + "=" + value(random));
                trees.readings(indicator, readings);
            }
        }
        return trees;
    }

    private static double value(Random random) {
        return random.nextBoolean() ? VALUES[random.nextInt(VALUES.length)] : random.nextInt(2_000) / 10.0;
    }

    private static String date(Random random) {
        return random.nextInt(6) == 0 ? null : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1_200)).toString();
    }

    @Property(tries = 2_000)
    void everyNumberIsFiniteAndEveryGapHasAReason(@ForAll long seed) {
        Evaluation evaluation = randomTree(seed).evaluate("2026-08-15");
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
        Trees trees = randomTree(seed);
        assertEquals(trees.evaluate("2026-08-15").all().toString(), trees.evaluate("2026-08-15").all().toString());
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
