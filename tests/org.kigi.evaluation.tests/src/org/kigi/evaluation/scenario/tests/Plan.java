package org.kigi.evaluation.scenario.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Distribution;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.model.goaltree.Target;

/** A result with a formula over drivers, whose readings are at the end of each month up to September 2026, the day of the evaluation. */
final class Plan implements SeriesStore {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    final GoalTree tree = Elements.goalTree("Plan");
    final KGI result = Elements.kgi("result");
    final Scenario scenario = Elements.create(Scenario.class);
    private final Map<String, Series> series = new HashMap<>();

    Plan(String formula) {
        tree.getKgis().add(result);
        tree.getScenarios().add(scenario);
        scenario.setName("Scenario");
        described(result, "result");
        result.setFormula(formula);
    }

    private static <T extends Indicator> T described(T indicator, String code) {
        indicator.setCode(code);
        indicator.setAggregation(Aggregation.LAST);
        return indicator;
    }

    KPI driver(Indicator parent, String code) {
        KPI kpi = Elements.kpi(code);
        parent.getDrivers().add(kpi);
        return described(kpi, code);
    }

    /** A driver of the result with one reading a month, the last one in September 2026. */
    KPI driver(String code, double... values) {
        return readings(driver(result, code), values);
    }

    <T extends Indicator> T readings(T indicator, double... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            readings.add(new Reading(TODAY.plusDays(1).minusMonths(values.length - 1L - i).minusDays(1), values[i], "", "", i + 2));
        }
        indicator.setSeries("data/" + indicator.getId() + ".csv");
        series.put(indicator.getSeries(), new Series(indicator.getSeries(), readings));
        return indicator;
    }

    KPI computed(Indicator parent, String code, String formula) {
        KPI kpi = driver(parent, code);
        kpi.setFormula(formula);
        return kpi;
    }

    Plan target(Direction direction, Double value) {
        return target(direction, value, LocalDate.of(2027, 3, 31));
    }

    Plan target(Direction direction, Double value, LocalDate date) {
        Target target = Elements.create(Target.class);
        target.setValue(value);
        target.setDate(date);
        result.setTarget(target);
        result.setDirection(direction);
        return this;
    }

    void baseline(double value) {
        Baseline baseline = Elements.create(Baseline.class);
        baseline.setValue(value);
        baseline.setDate(LocalDate.of(2026, 3, 31));
        result.setBaseline(baseline);
    }

    ScenarioOverride assume(Indicator indicator, Double value) {
        ScenarioOverride override = Elements.create(ScenarioOverride.class);
        override.setIndicator(indicator);
        override.setValue(value);
        scenario.getOverrides().add(override);
        return override;
    }

    ScenarioOverride assume(Indicator indicator, Double value, Double lower, Double upper, Distribution distribution) {
        ScenarioOverride override = assume(indicator, value);
        override.setLower(lower);
        override.setUpper(upper);
        override.setDistribution(distribution);
        return override;
    }

    Indicator indicator(String code) {
        return GoalTrees.byCode(tree).get(code);
    }

    @Override
    public Series load(String location) throws SeriesException {
        Series found = series.get(location);
        if (found == null) {
            throw new SeriesException(SeriesException.Problem.MISSING, location, 0);
        }
        return found;
    }

    Evaluator evaluator() {
        return new Evaluator(this, TODAY);
    }

    Evaluation evaluation() {
        return evaluator().evaluate(tree);
    }

    /**
     * The electric scooter of R. Brealey, S. Myers and F. Allen, “Principles of Corporate Finance”, section 10-1: ¥15 billion are invested,
     * depreciated over ten years; tax is 50 %, the cost of capital 10 %, so that the annuity factor is (1 − 1.1⁻¹⁰)/0.1. Market in
     * millions, price and unit cost in ¥1,000, the rest in ¥1,000 million.
     */
    static Plan scooter() {
        double annuity = (1 - Math.pow(1.1, -10)) / 0.1;
        Plan plan = new Plan("-15 + " + annuity + " * ((market * share * (price - unit_cost) - fixed_cost - 1.5) * 0.5 + 1.5)");
        plan.driver("market", 1.0);
        plan.driver("share", 0.1);
        plan.driver("price", 375);
        plan.driver("unit_cost", 300);
        plan.driver("fixed_cost", 3);
        return plan;
    }
}
