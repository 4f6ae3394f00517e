package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;

import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesException.Problem;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Milestone;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Review;
import org.kigi.model.goaltree.Target;
import org.kigi.validation.Finding;
import org.kigi.validation.smart.SmartRules;
import org.kigi.validation.smart.ValidationSettings;

/**
 * A small tree with which nothing is wrong: monthly sales as customers × price, from September 2025 to March 2027, seen on 10 October 2026.
 * Readings go from October 2024 to September 2026.
 */
final class SoundTree {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 10);
    static final LocalDate BASELINE = LocalDate.of(2025, 9, 30);
    static final LocalDate DEADLINE = LocalDate.of(2027, 3, 31);
    static final int MONTHS = 24;

    final GoalTree tree = Elements.goalTree("Strategy");
    final Person owner = Elements.create(Person.class);
    final KGI sales = Elements.kgi("Sales");
    final KPI customers = Elements.kpi("Customers");
    final KPI price = Elements.kpi("Price");
    final Action campaign = Elements.action("Campaign");
    final Action offers = Elements.action("Offers");
    final Review review = Elements.create(Review.class);
    final Map<String, Series> files = new HashMap<>();
    final Map<String, SeriesException> broken = new HashMap<>();
    LocalDate today = TODAY;
    ValidationSettings settings = ValidationSettings.USUAL;

    SoundTree() {
        owner.setName("Aoi Sato");
        tree.getPeople().add(owner);
        tree.getKgis().add(sales);
        sales.getDrivers().addAll(List.of(customers, price));
        fill(sales, "sales", "¥", 10_000_000, 14_400_000);
        sales.setFormula("customers * price");
        fill(customers, "customers", "customer", 100, 120);
        customers.setAggregation(Aggregation.LAST);
        measure(customers, month -> 90 + month);
        fill(price, "price", "¥/customer", 100_000, 120_000);
        price.setAggregation(Aggregation.AVERAGE);
        measure(price, month -> 90_000 + 1_000 * month);
        fill(customers, campaign);
        fill(price, offers);
        review.setName("Review of the first half-year");
        review.setDate(LocalDate.of(2026, 9, 15));
        tree.getReviews().add(review);
    }

    private void fill(Indicator indicator, String code, String unit, double from, double to) {
        indicator.setCode(code);
        indicator.setUnit(unit);
        indicator.setOwner(owner);
        indicator.setStatement("Raise " + code + " from " + from + " to " + to + " by 31 March 2027.");
        indicator.setBaseline(Elements.create(Baseline.class));
        indicator.getBaseline().setValue(from);
        indicator.getBaseline().setDate(BASELINE);
        indicator.setTarget(Elements.create(Target.class));
        indicator.getTarget().setValue(to);
        indicator.getTarget().setDate(DEADLINE);
        addMilestone(indicator, from + (to - from) / 2, LocalDate.of(2026, 6, 30));
    }

    private void fill(Indicator indicator, Action action) {
        action.setOwner(owner);
        action.setStart(LocalDate.of(2026, 4, 1));
        action.setEnd(LocalDate.of(2026, 12, 31));
        action.setStatus(ActionStatus.RUNNING);
        indicator.getActions().add(action);
    }

    static Milestone addMilestone(Indicator indicator, double value, LocalDate date) {
        Milestone milestone = Elements.create(Milestone.class);
        milestone.setValue(value);
        milestone.setDate(date);
        indicator.getMilestones().add(milestone);
        return milestone;
    }

    /** Gives an indicator a reading for each month; the first, 0, is October 2024. */
    void measure(Indicator indicator, IntToDoubleFunction value) {
        indicator.setSeries("data/" + indicator.getCode() + ".csv");
        indicator.setMeasurementSource("CRM");
        List<Reading> readings = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            LocalDate lastDay = LocalDate.of(2024, 10, 1).plusMonths(month + 1).minusDays(1);
            readings.add(new Reading(lastDay, value.applyAsDouble(month), "", "CRM", 0));
        }
        files.put(indicator.getSeries(), new Series(indicator.getSeries(), readings));
    }

    List<Finding> findings() {
        return SmartRules.validate(evaluation(), settings);
    }

    Evaluation evaluation() {
        SeriesStore store = location -> {
            Series series = files.get(location);
            if (broken.containsKey(location)) {
                throw broken.get(location);
            }
            if (series == null) {
                throw new SeriesException(Problem.MISSING, location, 0);
            }
            return series;
        };
        return new Evaluator(store, today).evaluate(tree);
    }

    List<Finding> findings(String rule) {
        return findings().stream().filter(finding -> finding.rule().id().equals(rule)).toList();
    }

    /** Changes a sound tree and returns the one finding that the rule then makes; its messages are checked to be whole. */
    static Finding flagged(String rule, Consumer<SoundTree> change) {
        SoundTree tree = new SoundTree();
        assertEquals(List.of(), tree.findings(rule), "the sound tree");
        change.accept(tree);
        List<Finding> findings = tree.findings(rule);
        assertEquals(1, findings.size(), findings.toString());
        for (Language language : Language.values()) {
            String message = findings.getFirst().message(language);
            assertFalse(message.isBlank() || message.contains("{") || message.contains("null") || message.contains("NaN"), message);
        }
        return findings.getFirst();
    }

    /** Changes a sound tree and checks that the rule finds nothing. */
    static void accepted(String rule, Consumer<SoundTree> change) {
        SoundTree tree = new SoundTree();
        change.accept(tree);
        assertEquals(List.of(), tree.findings(rule).stream().map(finding -> finding.message(Language.EN)).toList());
    }
}
