package org.kigi.evaluation.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.evaluation.Status;
import org.kigi.evaluation.scenario.ScenarioComparison;
import org.kigi.evaluation.scenario.ScenarioComparison.Cell;
import org.kigi.evaluation.scenario.ScenarioComparison.Row;
import org.kigi.evaluation.scenario.ScenarioReason;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Scenario;

class ScenarioComparisonTest {

    private final Plan plan = new Plan("a * b - c").target(Direction.HIGHER_IS_BETTER, 30.0);

    ScenarioComparisonTest() {
        plan.driver("a", 4, 5);
        plan.driver("b", 4, 4);
        plan.driver("c", 0, 0);
        plan.baseline(10);
    }

    private ScenarioComparison compare(Scenario... scenarios) {
        return ScenarioComparison.of(plan.evaluator(), plan.tree, List.of(scenarios));
    }

    private static Row row(ScenarioComparison comparison, String code) {
        return comparison.rows().stream().filter(row -> row.indicator().getCode().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void scenariosStandBesideThePlainState() {
        plan.assume(plan.indicator("b"), 6.0);
        Scenario other = Elements.create(Scenario.class);
        ScenarioComparison comparison = compare(plan.scenario, other);
        assertEquals(List.of("result", "a", "b", "c"), comparison.rows().stream().map(row -> row.indicator().getCode()).toList());
        Row result = row(comparison, "result");
        assertEquals(20, result.plain().value());
        assertEquals(0.5, result.plain().progress(), 1e-12);
        assertNull(result.plain().difference());
        Cell more = result.cells().getFirst();
        assertEquals(30, more.value());
        assertEquals(10, more.difference());
        assertEquals(0.5, more.relativeDifference());
        assertEquals(1, more.progress());
        assertEquals(Status.ACHIEVED, more.status());
        assertEquals(0, result.cells().getLast().difference());
        assertEquals(0, result.cells().getLast().relativeDifference());
        assertEquals(6, row(comparison, "b").cells().getFirst().value());
        assertEquals(0, row(comparison, "a").cells().getFirst().difference());
    }

    @Test
    void differenceToZeroHasNoShare() {
        plan.assume(plan.indicator("c"), -7.0);
        Cell cell = row(compare(plan.scenario), "c").cells().getFirst();
        assertEquals(-7, cell.difference());
        assertNull(cell.relativeDifference());
    }

    @Test
    void shareOfANegativeValueHasTheSignOfTheDifference() {
        plan.readings(plan.indicator("c"), 60, 60);
        plan.assume(plan.indicator("c"), 50.0);
        Cell cell = row(compare(plan.scenario), "result").cells().getFirst();
        assertEquals(10, cell.difference());
        assertEquals(0.25, cell.relativeDifference());
    }

    @Test
    void valueThatIsOnlyInOneStateHasNoDifference() {
        plan.driver(plan.result, "d");
        plan.assume(plan.indicator("d"), 5.0);
        Cell cell = row(compare(plan.scenario), "d").cells().getFirst();
        assertEquals(5, cell.value());
        assertNull(cell.difference());
    }

    @Test
    void withoutScenariosThereIsThePlainState() {
        assertEquals(List.of(), row(compare(), "result").cells());
        assertEquals(20, row(compare(), "result").plain().value());
    }

    @Test
    void everyReasonHasATextInBothLanguages() {
        Texts texts = Texts.of(ScenarioReason.class);
        assertEquals(texts.keys(Language.EN), texts.keys(Language.JA));
        Arrays.stream(ScenarioReason.Code.values()).forEach(code -> texts.get(Language.JA, code.name()));
    }
}
