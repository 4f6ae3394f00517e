package org.kigi.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Waiver;
import org.kigi.validation.Finding;
import org.kigi.validation.Phrase;
import org.kigi.validation.Rule;
import org.kigi.validation.Severity;
import org.kigi.validation.TextSpan;
import org.kigi.validation.Validator;

class ValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);

    private final GoalTree tree = Elements.goalTree("Strategy");
    private final KGI sales = Elements.kgi("Sales");
    private final KPI customers = Elements.kpi("Customers");

    @BeforeEach
    void containOneInAnother() {
        sales.getDrivers().add(customers);
        tree.getKgis().add(sales);
    }

    @Test
    void reportsInTheOrderOfTheTreeAndThenOfTheRules() {
        KPI price = Elements.kpi("Price");
        sales.getDrivers().add(price);
        assertEquals(List.of("Sales a.rule", "Sales b.rule", "Customers a.rule", "Customers b.rule", "Price a.rule", "Price b.rule"),
                validate("b.rule", "a.rule").stream().map(f -> ((Element) f.element()).getName() + " " + f.rule().id()).toList());
    }

    @Test
    void ordersFindingsAboutObjectsWithoutANameByTheirPlaceToo() {
        Influence influence = influence();
        assertEquals(List.of(sales, customers, influence), validate("a.rule").stream().map(Finding::element).toList());
    }

    @Test
    void silencesTheFindingThatAWaiverNames() {
        waiver("a.rule", customers, TODAY.plusDays(1));
        assertEquals(List.of("Sales a.rule", "Sales b.rule", "Customers b.rule"), validate("a.rule", "b.rule").stream()
                .map(f -> ((Element) f.element()).getName() + " " + f.rule().id()).toList());
    }

    @Test
    void honoursAWaiverUpToItsLastDay() {
        Waiver waiver = waiver("a.rule", customers, TODAY);
        assertEquals(1, validate("a.rule").size());
        waiver.setUntil(TODAY.minusDays(1));
        assertEquals(2, validate("a.rule").size());
    }

    @Test
    void ignoresAWaiverWithoutALastDay() {
        waiver("a.rule", customers, null);
        assertEquals(2, validate("a.rule").size());
    }

    @Test
    void waivesAnObjectWithoutANameThroughTheElementThatContainsIt() {
        influence();
        waiver("a.rule", tree, TODAY);
        assertEquals(List.of(sales, customers), validate("a.rule").stream().map(Finding::element).toList());
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        Person owner = Elements.create(Person.class);
        tree.getPeople().add(owner);
        sales.setOwner(owner);
        customers.setOwner(owner);
        assertEquals(List.of(), validate("a.rule", "b.rule"));
    }

    @Test
    void writesMessagesInBothLanguages() {
        Finding finding = validate("b.rule").getFirst();
        assertEquals("Sales has no owner (12000).", finding.message(Language.EN));
        assertEquals("「Sales」に責任者がいません（12000）。", finding.message(Language.JA));
        assertEquals("Nobody", finding.rule().title(Language.EN));
        assertEquals("選んでください。", finding.rule().explanation(Language.JA));
    }

    @Test
    void givesTheSameFindingsForTheSameTree() {
        assertEquals(validate("a.rule", "b.rule"), validate("a.rule", "b.rule"));
    }

    @Test
    void keepsTheEvidenceOfAFinding() {
        List<Object> evidence = new ArrayList<>(List.of(new Phrase("one", "一"), 1));
        Finding finding = new Finding(OwnerRule.of("a.rule").description(), Severity.INFO, sales, null, null, evidence);
        evidence.clear();
        assertEquals("一：1。", finding.message(Language.JA));
    }

    @Test
    void refusesAnEmptySpan() {
        assertEquals("goal", new TextSpan(2, 6).of("A goal"));
        assertThrows(IllegalArgumentException.class, () -> new TextSpan(3, 3));
        assertThrows(IllegalArgumentException.class, () -> new TextSpan(-1, 3));
    }

    private List<Finding> validate(String... rules) {
        return new Validator(List.of(rules).stream().<Rule>map(OwnerRule::of).toList(), TODAY).validate(tree);
    }

    private Influence influence() {
        Influence influence = Elements.create(Influence.class);
        tree.getInfluences().add(influence);
        return influence;
    }

    private Waiver waiver(String rule, Element element, LocalDate until) {
        Waiver waiver = Elements.create(Waiver.class);
        waiver.setRule(rule);
        waiver.setElement(element);
        waiver.setReason("Agreed.");
        waiver.setUntil(until);
        tree.getWaivers().add(waiver);
        return waiver;
    }
}
