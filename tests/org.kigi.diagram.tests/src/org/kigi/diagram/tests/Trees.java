package org.kigi.diagram.tests;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.unit.UnitExpression;
import org.kigi.design.Analysis;
import org.kigi.design.Specifications;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramSpecification;
import org.kigi.diagram.SpecificationException;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Target;
import org.kigi.validation.Finding;

/** Small goal trees, and the diagrams of them. */
final class Trees {

    static final DiagramSpecification SPECIFICATION = load();
    static final String VALUES = "Values and progress";
    static final String OWNERS = "Owners";
    static final String FINDINGS = "SMART findings";
    static final String ACTIONS = "Actions";
    static final String INFLUENCES = "Influences";

    private Trees() {
    }

    private static DiagramSpecification load() {
        try {
            return DiagramSpecification.load(Specifications.goalTree());
        } catch (SpecificationException e) {
            throw new AssertionError(e);
        }
    }

    /** A KGI "Sales" with the KPIs "Customers" (with a driver "Visits" and an action "Fair") and "Price". */
    static GoalTree small() {
        GoalTree tree = Elements.goalTree("Strategy");
        tree.setNameJa("戦略");
        KGI sales = Elements.kgi("Sales");
        sales.setNameJa("売上高");
        sales.setUnit("¥");
        tree.getKgis().add(sales);
        KPI customers = kpi(sales, "Customers");
        kpi(customers, "Visits");
        customers.getActions().add(Elements.action("Fair"));
        kpi(sales, "Price");
        return tree;
    }

    static KPI kpi(Indicator parent, String name) {
        KPI kpi = Elements.kpi(name);
        parent.getDrivers().add(kpi);
        return kpi;
    }

    static Indicator indicator(GoalTree tree, String name) {
        return GoalTrees.indicators(tree).stream().filter(i -> name.equals(i.getName())).findFirst().orElseThrow();
    }

    static Action action(GoalTree tree, String name) {
        return GoalTrees.actions(tree).stream().filter(a -> name.equals(a.getName())).findFirst().orElseThrow();
    }

    static Target target(Indicator indicator, double value, String date) {
        Target target = Elements.create(Target.class);
        target.setValue(value);
        target.setDate(LocalDate.parse(date));
        indicator.setTarget(target);
        return target;
    }

    static Person owner(GoalTree tree, Indicator indicator, String name) {
        Person person = Elements.create(Person.class);
        person.setName(name);
        tree.getPeople().add(person);
        indicator.setOwner(person);
        return person;
    }

    /** Attaches an analysis that knows nothing but these statuses, half the way as progress, and these findings. */
    static Analysis analyse(GoalTree tree, Map<Indicator, Status> statuses, List<Finding> findings) {
        return Analysis.attach(tree, () -> {
            Map<Indicator, IndicatorEvaluation> evaluations = new LinkedHashMap<>();
            for (Indicator indicator : GoalTrees.indicators(tree)) {
                evaluations.put(indicator, new IndicatorEvaluation(indicator, UnitExpression.ONE, List.of(), null, 0.5, null, null, null,
                        statuses.getOrDefault(indicator, Status.UNKNOWN), null, List.of()));
            }
            return new Evaluation(tree, LocalDate.parse("2026-06-30"), evaluations, new HashMap<>());
        }, evaluation -> findings);
    }

    static Diagram diagram(GoalTree tree, Language language) {
        return new DiagramEngine(SPECIFICATION).compute(tree, language);
    }

    static Diagram diagram(GoalTree tree, String... layers) {
        return new DiagramEngine(SPECIFICATION).compute(tree, Language.EN, Set.of(layers));
    }
}
