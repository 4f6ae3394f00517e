package org.kigi.evaluation.scenario;

import java.util.ArrayList;
import java.util.List;

import org.kigi.evaluation.Assumption;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;

/**
 * Scenarios and the plain state side by side.
 *
 * @param plain the state without assumptions
 * @param rows all indicators in tree order
 */
public record ScenarioComparison(Evaluation plain, List<Scenario> scenarios, List<Row> rows) {

    /**
     * One indicator.
     *
     * @param cells one for each scenario, in their order
     */
    public record Row(Indicator indicator, Cell plain, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One indicator in one state.
     *
     * @param difference of the current value to that of the plain state; null if one is missing or they are not of the same period
     * @param relativeDifference the difference by the size of the plain state's value; null also if that is 0
     */
    public record Cell(IndicatorEvaluation evaluation, Double difference, Double relativeDifference) {

        /** The current value, or null. */
        public Double value() {
            return evaluation.current() == null ? null : evaluation.current().value();
        }

        public Double progress() {
            return evaluation.progress();
        }

        public Status status() {
            return evaluation.status();
        }
    }

    public ScenarioComparison {
        scenarios = List.copyOf(scenarios);
        rows = List.copyOf(rows);
    }

    /** Evaluates the tree once without assumptions and once for each scenario. */
    public static ScenarioComparison of(Evaluator evaluator, GoalTree tree, List<Scenario> scenarios) {
        Evaluation plain = evaluator.evaluate(tree);
        List<Evaluation> others = scenarios.stream().map(scenario -> evaluator.evaluate(tree, Assumption.of(scenario))).toList();
        List<Row> rows = new ArrayList<>();
        for (IndicatorEvaluation each : plain.all()) {
            rows.add(new Row(each.indicator(), new Cell(each, null, null),
                    others.stream().map(other -> cell(each, other.of(each.indicator()))).toList()));
        }
        return new ScenarioComparison(plain, scenarios, rows);
    }

    private static Cell cell(IndicatorEvaluation plain, IndicatorEvaluation other) {
        PeriodValue before = plain.current();
        PeriodValue after = other.current();
        if (before == null || after == null || !before.period().equals(after.period())) {
            return new Cell(other, null, null);
        }
        double difference = after.value() - before.value();
        double relative = difference / Math.abs(before.value());
        return new Cell(other, Double.isFinite(difference) ? Double.valueOf(difference) : null,
                Double.isFinite(relative) ? Double.valueOf(relative) : null);
    }
}
