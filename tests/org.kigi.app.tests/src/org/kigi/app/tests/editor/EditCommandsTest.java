package org.kigi.app.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.edit.AddElement;
import org.kigi.diagram.ui.edit.DeleteElements;
import org.kigi.diagram.ui.edit.MoveElements;
import org.kigi.diagram.ui.edit.PasteElements;
import org.kigi.diagram.ui.edit.Placement;
import org.kigi.diagram.ui.edit.RenameElement;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Waiver;
import org.kigi.persistence.XmiGoalStore;

/** The commands behind both pages of the editor, without a window. */
class EditCommandsTest {

    @TempDir
    Path folder;

    private GoalTreeDocument document;
    private GoalTree tree;
    private KGI sales;
    private KPI customers;
    private KPI leads;
    private KPI rate;
    private Action seminar;
    private Person owner;

    @BeforeEach
    void openTree() throws Exception {
        GoalTree written = Elements.goalTree("Strategy");
        written.getKgis().add(Elements.kgi("Sales"));
        written.getKgis().getFirst().setCode("sales");
        written.getKgis().getFirst().setFormula("customers * 2");
        written.getPeople().add(Elements.create(Person.class));
        written.getPeople().getFirst().setName("Sato");
        for (String name : List.of("customers", "leads", "rate")) {
            KPI kpi = Elements.kpi(name);
            kpi.setCode(name);
            written.getKgis().getFirst().getDrivers().add(kpi);
        }
        written.getKgis().getFirst().getActions().add(Elements.action("Seminar"));
        written.getKgis().getFirst().getActions().getFirst().setOwner(written.getPeople().getFirst());
        Path file = folder.resolve("strategy.kigi");
        new XmiGoalStore().save(written, file);
        document = GoalTreeDocument.open(file);
        tree = document.tree();
        sales = tree.getKgis().getFirst();
        customers = sales.getDrivers().get(0);
        leads = sales.getDrivers().get(1);
        rate = sales.getDrivers().get(2);
        seminar = sales.getActions().getFirst();
        owner = tree.getPeople().getFirst();
    }

    @AfterEach
    void close() {
        document.dispose();
    }

    private EditingDomain domain() {
        return document.domain();
    }

    private void run(Command command) {
        assertTrue(command.canExecute(), () -> "cannot be executed: " + command);
        document.commandStack().execute(command);
    }

    private byte[] bytes() throws Exception {
        return new XmiGoalStore().toBytes(tree);
    }

    @Test
    void addedElementHasIdAndNameOfItsType() {
        AddElement addition = new AddElement(domain(), customers, Literals.KPI, Language.JA);
        run(addition.command());
        KPI added = customers.getDrivers().getFirst();
        assertSame(added, addition.element());
        assertEquals("新しいKPI", added.getName().replace(" ", ""));
        assertEquals(36, added.getId().length());
    }

    @Test
    void actionHoldsNoIndicator() {
        assertFalse(new AddElement(domain(), seminar, Literals.KPI, Language.EN).command().canExecute());
        assertSame(sales, Placement.nearest(seminar, Literals.KPI).orElseThrow());
    }

    @Test
    void deletesWhatMeansNothingWithoutTheDeleted() throws Exception {
        Influence influence = Elements.create(Influence.class);
        influence.setSource(leads);
        influence.setTarget(rate);
        Influence other = Elements.create(Influence.class);
        other.setSource(customers);
        other.setTarget(rate);
        tree.getInfluences().addAll(List.of(influence, other));
        Waiver waiver = Elements.create(Waiver.class);
        waiver.setElement(leads);
        tree.getWaivers().add(waiver);
        byte[] before = bytes();
        run(DeleteElements.command(domain(), List.of(leads)));
        assertEquals(List.of(customers, rate), sales.getDrivers());
        assertEquals(List.of(other), tree.getInfluences());
        assertTrue(tree.getWaivers().isEmpty());
        document.commandStack().undo();
        assertArrayEquals(before, bytes());
    }

    @Test
    void deletingOwnerLeavesActionWithoutOwner() throws Exception {
        byte[] before = bytes();
        run(DeleteElements.command(domain(), List.of(owner)));
        assertNull(seminar.getOwner());
        document.commandStack().undo();
        assertArrayEquals(before, bytes());
    }

    @Test
    void deletesChildOnceWhenItsParentIsDeletedToo() {
        run(new AddElement(domain(), leads, Literals.KPI, Language.EN).command());
        run(DeleteElements.command(domain(), List.of(leads.getDrivers().getFirst(), leads)));
        assertEquals(List.of(customers, rate), sales.getDrivers());
    }

    @Test
    void goalTreeItselfCannotBeDeleted() {
        assertFalse(DeleteElements.command(domain(), List.of(tree)).canExecute());
    }

    @Test
    void movesUnderAnotherParentAndBack() {
        run(MoveElements.into(domain(), List.of(leads), customers));
        assertEquals(List.of(leads), customers.getDrivers());
        assertEquals(List.of(customers, rate), sales.getDrivers());
        document.commandStack().undo();
        assertEquals(List.of(customers, leads, rate), sales.getDrivers());
        document.commandStack().redo();
        assertEquals(List.of(leads), customers.getDrivers());
    }

    @Test
    void reordersSiblings() {
        run(MoveElements.beside(domain(), List.of(rate), customers, false));
        assertEquals(List.of(rate, customers, leads), sales.getDrivers());
        run(MoveElements.beside(domain(), List.of(rate), leads, true));
        assertEquals(List.of(customers, leads, rate), sales.getDrivers());
    }

    @Test
    void movesSeveralKeepingTheirOrder() {
        run(MoveElements.beside(domain(), List.of(customers, leads), rate, true));
        assertEquals(List.of(rate, customers, leads), sales.getDrivers());
        run(MoveElements.beside(domain(), List.of(customers, leads), rate, false));
        assertEquals(List.of(customers, leads, rate), sales.getDrivers());
    }

    @Test
    void refusesIllegalMoves() {
        run(MoveElements.into(domain(), List.of(leads), customers));
        assertFalse(MoveElements.into(domain(), List.of(customers), leads).canExecute(), "into its own descendant");
        assertFalse(MoveElements.into(domain(), List.of(customers), customers).canExecute(), "into itself");
        assertFalse(MoveElements.into(domain(), List.of(customers), seminar).canExecute(), "a KPI into an action");
        assertFalse(MoveElements.into(domain(), List.of(customers), tree).canExecute(), "a KPI to the top, where KGIs are");
        assertFalse(MoveElements.into(domain(), List.of(sales), customers).canExecute(), "a KGI below a KPI");
        assertFalse(MoveElements.beside(domain(), List.of(sales), customers, true).canExecute(), "a KGI beside a KPI");
        assertFalse(MoveElements.into(domain(), List.of(leads), customers).canExecute(), "to where it is");
        assertFalse(MoveElements.beside(domain(), List.of(tree), sales, true).canExecute(), "the tree itself");
    }

    @Test
    void renamesInTheLanguageOfTheReader() {
        run(RenameElement.command(domain(), customers, "  New\ncustomers ", Language.EN));
        assertEquals("New customers", customers.getName());
        run(RenameElement.command(domain(), customers, "新規顧客", Language.JA));
        assertEquals("New customers", customers.getName());
        assertEquals("新規顧客", customers.getNameJa());
        run(RenameElement.command(domain(), customers, "CV", Language.JA));
        assertEquals("CV", customers.getNameJa());
        customers.setName("顧客");
        customers.setNameJa(null);
        run(RenameElement.command(domain(), customers, "取引先", Language.JA));
        assertEquals("取引先", customers.getName());
        assertNull(customers.getNameJa());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "customers" })
    void renamingToNothingOrTheSameDoesNothing(String name) {
        assertFalse(RenameElement.command(domain(), customers, name, Language.EN).canExecute());
    }

    @Test
    void pastedCopiesHaveOwnIdsAndCodes() throws Exception {
        run(MoveElements.into(domain(), List.of(leads), customers));
        customers.setFormula("leads * 0.5 + sales");
        PasteElements paste = new PasteElements(domain(), sales, List.of(customers));
        run(paste.command());
        KPI copy = (KPI) paste.copies().getFirst();
        assertSame(sales, copy.eContainer());
        assertNotEquals(customers.getId(), copy.getId());
        assertEquals("customers_2", copy.getCode());
        assertEquals("leads_2", copy.getDrivers().getFirst().getCode());
        assertEquals("leads_2 * 0.5 + sales", copy.getFormula());
        bytes();
    }

    @Test
    void pasteOnActionGoesToTheIndicatorAround() {
        run(new PasteElements(domain(), seminar, List.of(rate)).command());
        assertEquals(4, sales.getDrivers().size());
    }

    @Test
    void pasteFromAnotherTreeKeepsTheFileWhole() throws Exception {
        GoalTree other = Elements.goalTree("Other");
        Person stranger = Elements.create(Person.class);
        other.getPeople().add(stranger);
        other.getKgis().add(Elements.kgi("Their goal"));
        Action action = Elements.action("Their action");
        action.setOwner(stranger);
        other.getKgis().getFirst().getActions().add(action);
        PasteElements paste = new PasteElements(domain(), customers, List.of(action));
        run(paste.command());
        assertNull(customers.getActions().getFirst().getOwner());
        bytes();
    }

    @Test
    void savePointFollowsUndo() throws Exception {
        run(RenameElement.command(domain(), customers, "A", Language.EN));
        document.save();
        assertFalse(document.isDirty());
        document.commandStack().undo();
        assertTrue(document.isDirty());
        document.commandStack().redo();
        assertFalse(document.isDirty());
    }

    /** Undoing everything gives back the first bytes, doing it again the last ones, whatever was done. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void undoGivesBackTheExactBytes(long seed) throws Exception {
        Random random = new Random(seed);
        byte[] first = bytes();
        int done = 0;
        for (int i = 0; i < 120; i++) {
            Command command = anyCommand(random);
            if (command.canExecute()) {
                document.commandStack().execute(command);
                done++;
            }
        }
        assertTrue(done > 30, "only " + done + " commands could be executed");
        byte[] last = bytes();
        for (int i = 0; i < done; i++) {
            document.commandStack().undo();
        }
        assertArrayEquals(first, bytes());
        assertFalse(document.commandStack().canUndo());
        for (int i = 0; i < done; i++) {
            document.commandStack().redo();
        }
        assertArrayEquals(last, bytes());
    }

    private Command anyCommand(Random random) {
        List<EObject> all = new ArrayList<>();
        all.add(tree);
        tree.eAllContents().forEachRemaining(all::add);
        EObject one = all.get(random.nextInt(all.size()));
        EObject other = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(12)) {
            case 0 -> DeleteElements.command(domain(), Stream.of(one, other).distinct().toList());
            case 1, 2 -> MoveElements.into(domain(), Stream.of(one, other).distinct().toList(), all.get(random.nextInt(all.size())));
            case 3, 4 -> MoveElements.into(domain(), List.of(one), other);
            case 5, 6 -> MoveElements.beside(domain(), List.of(one), other, random.nextBoolean());
            case 7 -> one instanceof Element element ? RenameElement.command(domain(), element, "Name " + random.nextInt(9), Language.EN)
                    : anyCommand(random);
            case 8 -> new PasteElements(domain(), other, List.of((Identified) one)).command();
            default -> Placement.childTypes(one).isEmpty() ? anyCommand(random) : anyAddition(one, random);
        };
    }

    private Command anyAddition(EObject parent, Random random) {
        List<EClass> types = Placement.childTypes(parent);
        return new AddElement(domain(), parent, types.get(random.nextInt(types.size())), Language.EN).command();
    }
}
