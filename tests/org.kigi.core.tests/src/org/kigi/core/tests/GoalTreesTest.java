package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.EffectStudy;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Target;

class GoalTreesTest {

    private final GoalTree tree = Elements.goalTree("Strategy");
    private final KGI sales = Elements.kgi("Annual sales");
    private final KPI customers = Elements.kpi("New customers");
    private final KPI leads = Elements.kpi("Leads");
    private final KPI winRate = Elements.kpi("Win rate");
    private final KPI price = Elements.kpi("Average price");
    private final KGI satisfaction = Elements.kgi("Satisfaction");
    private final Action fair = Elements.action("Trade fair");
    private final Action training = Elements.action("Sales training");
    private final Action survey = Elements.action("Survey");

    @BeforeEach
    void grow() {
        tree.getKgis().addAll(List.of(sales, satisfaction));
        sales.getDrivers().addAll(List.of(customers, price));
        customers.getDrivers().addAll(List.of(leads, winRate));
        customers.getActions().add(training);
        leads.getActions().add(fair);
        satisfaction.getActions().add(survey);
        sales.setNameJa("年間売上高");
        customers.setNameJa("新規顧客数");
    }

    @Test
    void listsIndicatorsInTreeOrderParentsFirst() {
        assertEquals(List.of(sales, customers, leads, winRate, price, satisfaction), GoalTrees.indicators(tree));
        assertEquals(List.of(), GoalTrees.indicators(Elements.goalTree("Empty")));
    }

    @Test
    void listsActionsInTheOrderOfTheirIndicators() {
        assertEquals(List.of(training, fair, survey), GoalTrees.actions(tree));
    }

    @Test
    void answersAreSnapshots() {
        List<Indicator> before = GoalTrees.indicators(tree);
        tree.getKgis().remove(satisfaction);
        assertEquals(6, before.size());
        assertEquals(5, GoalTrees.indicators(tree).size());
    }

    @Test
    void findsTheTreeOfAnything() {
        Target target = Elements.create(Target.class);
        leads.setTarget(target);
        assertEquals(Optional.of(tree), GoalTrees.treeOf(target));
        assertEquals(Optional.of(tree), GoalTrees.treeOf(tree));
        assertEquals(Optional.empty(), GoalTrees.treeOf(Elements.kpi("Loose")));
    }

    @Test
    void findsTheIndicatorAbove() {
        EffectStudy study = Elements.create(EffectStudy.class);
        fair.getStudies().add(study);
        assertEquals(Optional.of(customers), GoalTrees.parent(leads));
        assertEquals(Optional.of(leads), GoalTrees.parent(fair));
        assertEquals(Optional.of(leads), GoalTrees.parent(study));
        assertEquals(Optional.empty(), GoalTrees.parent(sales));
        assertEquals(Optional.empty(), GoalTrees.parent(tree));
    }

    @Test
    void findsIndicatorsByCodeAndTakesTheFirstOfTwo() {
        sales.setCode("SALES");
        leads.setCode("LEADS");
        price.setCode("LEADS");
        winRate.setCode(" ");
        Map<String, Indicator> byCode = GoalTrees.byCode(tree);
        assertEquals(List.of("SALES", "LEADS"), List.copyOf(byCode.keySet()));
        assertSame(leads, byCode.get("LEADS"));
    }

    @Test
    void findsAnythingByIdTheTreeIncluded() {
        Person person = Elements.create(Person.class);
        tree.getPeople().add(person);
        assertEquals(Optional.of(tree), GoalTrees.byId(tree, tree.getId()));
        assertEquals(Optional.of(fair), GoalTrees.byId(tree, fair.getId()));
        assertEquals(Optional.of(person), GoalTrees.byId(tree, person.getId()));
        assertEquals(Optional.empty(), GoalTrees.byId(tree, "no such id"));
    }

    @Test
    void pathLeadsFromTheKgiDown() {
        assertEquals("Annual sales / New customers / Leads / Trade fair", GoalTrees.path(fair, Language.EN));
        assertEquals("年間売上高 / 新規顧客数 / Leads", GoalTrees.path(leads, Language.JA));
        assertEquals("Annual sales", GoalTrees.path(sales, Language.EN));
        assertEquals("Strategy", GoalTrees.path(tree, Language.EN));
    }

    @Test
    void depthCountsFromTheKgi() {
        assertEquals(0, GoalTrees.depth(sales));
        assertEquals(1, GoalTrees.depth(price));
        assertEquals(2, GoalTrees.depth(leads));
    }

    @Test
    void childrenAreDriversThenActions() {
        assertEquals(List.of(sales, satisfaction), GoalTrees.children(tree));
        assertEquals(List.of(leads, winRate, training), GoalTrees.children(customers));
        assertEquals(List.of(), GoalTrees.children(fair));
        assertEquals(List.of(), GoalTrees.children(Elements.create(Person.class)));
    }

    /** Deeper than the stack of a thread would carry a recursion. */
    @Test
    void walksVeryDeepTrees() {
        Indicator deepest = satisfaction;
        for (int i = 0; i < 20_000; i++) {
            KPI next = Elements.kpi("Level " + i);
            deepest.getDrivers().add(next);
            deepest = next;
        }
        assertEquals(20_006, GoalTrees.indicators(tree).size());
        assertEquals(20_000, GoalTrees.depth(deepest));
        assertEquals(3, GoalTrees.actions(tree).size());
    }
}
