package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.Decision;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Milestone;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Review;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.model.goaltree.Target;
import org.kigi.model.goaltree.Waiver;

class ElementsTest {

    static Stream<EClass> concreteClasses() {
        return GoaltreePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void givesEveryNewElementARandomUuid(EClass type) {
        Identified first = Elements.create(type);
        Identified second = Elements.create(type);

        assertSame(type, first.eClass());
        assertEquals(4, UUID.fromString(first.getId()).version());
        assertEquals(first.getId(), UUID.fromString(first.getId()).toString());
        assertNotEquals(first.getId(), second.getId());
    }

    @Test
    void createsByInterfaceWithTheDefaultsOfTheMetamodel() {
        KPI kpi = Elements.create(KPI.class);
        assertNull(kpi.getName());
        assertNull(kpi.getWeight());
        assertEquals(Frequency.MONTH, kpi.getFrequency());
        assertEquals(4, Elements.create(GoalTree.class).getFiscalYearStartMonth());
    }

    @Test
    void refusesWhatCannotBeCreated() {
        assertThrows(IllegalArgumentException.class, () -> Elements.create(Indicator.class));
        assertThrows(IllegalArgumentException.class, () -> Elements.create(Identified.class));
        assertThrows(IllegalArgumentException.class, () -> Elements.create(GoaltreePackage.eINSTANCE.getElement()));
    }

    @Test
    void namesWhatIsCreatedWithAName() {
        assertEquals("Strategy", Elements.goalTree("Strategy").getName());
        assertEquals("Sales", Elements.kgi("Sales").getName());
        assertEquals("Leads", Elements.kpi("Leads").getName());
        assertEquals("Fair", Elements.action("Fair").getName());
    }

    @Test
    void copyHasTheSameContentUnderNewIds() {
        GoalTree original = strategy();
        GoalTree copy = Elements.copyWithNewIds(original);

        List<Identified> before = all(original);
        List<Identified> after = all(copy);
        assertEquals(before.size(), after.size());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            assertSame(before.get(i).eClass(), after.get(i).eClass());
            assertNotSame(before.get(i), after.get(i));
            ids.add(before.get(i).getId());
            ids.add(UUID.fromString(after.get(i).getId()).toString());
        }
        assertEquals(2 * before.size(), ids.size(), "an id is there twice");
        KPI leads = copy.getKgis().get(0).getDrivers().get(0);
        assertEquals("LEADS", leads.getCode());
        assertEquals(2_400.0, leads.getTarget().getValue());
        assertEquals(LocalDate.of(2027, 3, 31), leads.getTarget().getDate());
    }

    @Test
    void referencesInsideTheCopyLeadToTheCopies() {
        GoalTree copy = Elements.copyWithNewIds(strategy());

        KGI sales = copy.getKgis().get(0);
        KPI leads = sales.getDrivers().get(0);
        Person owner = copy.getPeople().get(0);
        assertSame(owner, sales.getOwner());
        assertSame(owner, leads.getActions().get(0).getOwner());
        assertSame(leads, copy.getInfluences().get(0).getSource());
        assertSame(sales, copy.getInfluences().get(0).getTarget());
        assertSame(leads, copy.getScenarios().get(0).getOverrides().get(0).getIndicator());
        assertSame(leads, copy.getReviews().get(0).getDecisions().get(0).getSubject());
        assertEquals(List.of(owner), copy.getReviews().get(0).getParticipants());
        assertSame(leads, copy.getWaivers().get(0).getElement());
    }

    @Test
    void referencesOutOfTheCopyLeadWhereTheyLed() {
        GoalTree tree = strategy();
        KPI copy = Elements.copyWithNewIds(tree.getKgis().get(0).getDrivers().get(0));

        assertNull(copy.eContainer());
        assertSame(tree.getPeople().get(0), copy.getActions().get(0).getOwner());
    }

    @Test
    void copyingLeavesTheOriginalAlone() {
        GoalTree tree = strategy();
        List<String> ids = all(tree).stream().map(Identified::getId).toList();
        Elements.copyWithNewIds(tree.getKgis().get(0));
        assertEquals(ids, all(tree).stream().map(Identified::getId).toList());
    }

    private static GoalTree strategy() {
        GoalTree tree = Elements.goalTree("Strategy");
        Person owner = Elements.create(Person.class);
        owner.setName("Aoki");
        tree.getPeople().add(owner);
        KGI sales = Elements.kgi("Annual sales");
        sales.setOwner(owner);
        tree.getKgis().add(sales);
        KPI leads = Elements.kpi("Leads");
        leads.setCode("LEADS");
        Target target = Elements.create(Target.class);
        target.setValue(2_400.0);
        target.setDate(LocalDate.of(2027, 3, 31));
        leads.setTarget(target);
        leads.getMilestones().add(Elements.create(Milestone.class));
        sales.getDrivers().add(leads);
        leads.getActions().add(Elements.action("Trade fair"));
        leads.getActions().get(0).setOwner(owner);
        Influence influence = Elements.create(Influence.class);
        influence.setSource(leads);
        influence.setTarget(sales);
        tree.getInfluences().add(influence);
        ScenarioOverride override = Elements.create(ScenarioOverride.class);
        override.setIndicator(leads);
        Scenario scenario = Elements.create(Scenario.class);
        scenario.getOverrides().add(override);
        tree.getScenarios().add(scenario);
        Decision decision = Elements.create(Decision.class);
        decision.setSubject(leads);
        Review review = Elements.create(Review.class);
        review.getParticipants().add(owner);
        review.getDecisions().add(decision);
        tree.getReviews().add(review);
        Waiver waiver = Elements.create(Waiver.class);
        waiver.setElement(leads);
        tree.getWaivers().add(waiver);
        return tree;
    }

    private static List<Identified> all(GoalTree tree) {
        List<Identified> all = new ArrayList<>(List.of(tree));
        for (Iterator<EObject> contents = tree.eAllContents(); contents.hasNext();) {
            all.add((Identified) contents.next());
        }
        return all;
    }
}
