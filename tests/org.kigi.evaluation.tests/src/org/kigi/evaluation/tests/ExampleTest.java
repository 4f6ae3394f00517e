package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kigi.core.GoalTrees;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Status;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Reading;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.persistence.XmiGoalStore;

/** The example project, whose readings follow from each other as its formulas say, but for rounding. */
class ExampleTest {

    private static final Path PROJECT = Path.of("../../examples/b2b-marketing");
    private static Evaluation evaluation;
    private static GoalTree tree;

    @BeforeAll
    static void evaluate() throws Exception {
        tree = new XmiGoalStore().load(PROJECT.resolve("b2b-marketing.kigi"));
        evaluation = new Evaluator(new CsvSeriesStore(PROJECT), LocalDate.of(2026, 10, 15)).evaluate(tree);
    }

    @Test
    void everyFormulaAgreesWithTheReadings() {
        int compared = 0;
        for (IndicatorEvaluation found : evaluation.all()) {
            assertEquals(List.of(), found.problems(), found.indicator().getCode());
            for (PeriodValue value : found.values()) {
                if (value.actual() != null && value.computed() != null) {
                    compared++;
                    assertEquals(value.actual(), value.computed(), Math.abs(value.actual()) * 0.02 + 1,
                            found.indicator().getCode() + " in " + value.period());
                }
            }
        }
        assertTrue(compared > 100, "compared " + compared);
    }

    @Test
    void theAnnualSalesAreTheLastTwelveMonthsOfReadings() {
        Indicator sales = GoalTrees.byCode(tree).get("annual_sales");
        PeriodValue current = evaluation.of(sales).current();
        double expected = evaluation.readings(sales).readings().stream().filter(reading -> current.period().contains(reading.date()))
                .mapToDouble(Reading::value).sum();
        assertEquals(LocalDate.of(2026, 9, 30), current.period().end());
        assertEquals(expected, current.actual(), 1e-3);
        assertTrue(current.complete());
    }

    @Test
    void theIndicatorsAreOfSeveralStatuses() {
        Set<Status> statuses = evaluation.all().stream().map(IndicatorEvaluation::status)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
        assertTrue(statuses.size() >= 4, "only " + statuses);
    }
}
