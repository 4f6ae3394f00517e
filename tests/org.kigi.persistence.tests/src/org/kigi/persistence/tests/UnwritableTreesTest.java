package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.impl.KPIImpl;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.UnwritableModelException.Reason;
import org.kigi.persistence.XmiGoalStore;

/** What could not be read again is not written; the message names the element in words that its user knows. */
class UnwritableTreesTest {
    private final XmiGoalStore store = new XmiGoalStore();
    private GoalTree tree;
    private KPI customers;

    @BeforeEach
    void readTree() throws Exception {
        tree = Trees.small();
        customers = tree.getKgis().getFirst().getDrivers().getFirst();
    }

    @Test
    void refusesAnElementWithoutId() {
        Person person = GoaltreeFactory.eINSTANCE.createPerson();
        person.setName("Ken");
        tree.getPeople().add(person);
        assertSame(person, refused(Reason.BAD_ID, "Person “Ken”", "担当者「Ken」").element().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a#b", "ä", "//@kgis.0"})
    void refusesAMalformedId(String id) {
        customers.setId(id);
        refused(Reason.BAD_ID, "KPI “New customers”", "KPI「New customers」");
    }

    @Test
    void refusesTwoElementsWithOneId() {
        tree.getPeople().getFirst().setId(customers.getId());
        refused(Reason.DUPLICATE_ID, "Person “Aiko Tanaka” and KPI “New customers”", "担当者「Aiko Tanaka」とKPI「New customers」");
    }

    @Test
    void refusesAReferenceToAnElementThatWasDeleted() {
        Person aiko = tree.getPeople().removeFirst();
        UnwritableModelException e = refused(Reason.DANGLING_REFERENCE,
                "“Owner” of the KGI “Annual sales” refers to the Person “Aiko Tanaka”", "KGI「Annual sales」");
        assertSame(aiko, tree.getKgis().getFirst().getOwner());
        assertSame(tree.getKgis().getFirst(), e.element().orElseThrow());
    }

    @Test
    void refusesAReferenceToACopyOfAnElement() {
        Person copy = Elements.create(Person.class);
        copy.setId(tree.getPeople().getFirst().getId());
        customers.setOwner(copy);
        refused(Reason.DANGLING_REFERENCE, "KPI “New customers”", "KPI「New customers」");
    }

    @Test
    void refusesAReferenceIntoAnotherFileAndDoesNotOpenIt() {
        Person proxy = GoaltreeFactory.eINSTANCE.createPerson();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("http://127.0.0.1:1/team.kigi#a"));
        customers.setOwner(proxy);
        refused(Reason.DANGLING_REFERENCE, "KPI “New customers”", "KPI「New customers」");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u0001", "a\u000B", "a\u000C", "a\u001F", "a\uFFFE", "a\uFFFF", "a\uD83D", "a\uDFAF",
        "a\uDFAF\uD83D"})
    void refusesCharactersThatXmlCannotHold(String text) {
        customers.setName("New customers");
        customers.setStatement(text);
        UnwritableModelException e = refused(Reason.BAD_CHARACTER, "KPI “New customers” has a character at position 2",
                "KPI「New customers」");
        assertTrue(e.getMessage().contains("U+%04X".formatted((int) text.charAt(1))), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesNumbersThatAreNotFinite(double value) {
        tree.getKgis().getFirst().getTarget().setValue(value);
        refused(Reason.BAD_VALUE, "“Value” of the Target of KGI “Annual sales”", "KGI「Annual sales」の");
    }

    @Test
    void refusesAnObjectOfAnotherMetamodel() {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("Intruder");
        type.getESuperTypes().add(GoaltreePackage.eINSTANCE.getKPI());
        EcoreFactory.eINSTANCE.createEPackage().getEClassifiers().add(type);
        customers.getDrivers().add(new KPIImpl() {
            @Override
            protected EClass eStaticClass() {
                return type;
            }
        });
        refused(Reason.FOREIGN_OBJECT, "Intruder", "Intruder");
    }

    @Test
    void refusesToSaveNothing() {
        tree = null;
        refused(Reason.NOT_ONE_TREE, "no goal tree", "ゴールツリー");
    }

    private UnwritableModelException refused(Reason reason, String english, String japanese) {
        UnwritableModelException e = assertThrows(UnwritableModelException.class, () -> store.toBytes(tree));
        assertEquals(reason, e.kind(), e.getMessage());
        for (Language language : Language.values()) {
            String message = e.message(language);
            assertTrue(message.contains(language == Language.EN ? english : japanese), message);
            assertFalse(message.chars().anyMatch(Character::isISOControl), message);
        }
        return e;
    }
}
