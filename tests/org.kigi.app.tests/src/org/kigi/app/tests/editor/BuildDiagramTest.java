package org.kigi.app.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Target;

/** Building and changing a tree in the diagram, with the mouse and with the keyboard alone. */
class BuildDiagramTest {

    private static final String BUILT = """
            Sales
             Customers
              Fair
              Mailing
             Price
             Orders
            """;

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = Workbench.emptyProject("build-diagram-test");
    }

    @AfterEach
    void close() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void treeIsBuiltFromEmptyFileWithThePaletteUndoneToTheFirstByteAndRedoneToTheLast() throws Exception {
        DiagramDriver diagram = DiagramDriver.open(project, "empty.kigi", Elements.goalTree("Empty"));
        byte[] first = diagram.bytes();
        diagram.pick("KGI");
        Workbench.click(diagram.canvas(), 20, 20);
        diagram.type("Sales");
        KGI sales = diagram.tree().getKgis().getFirst();
        for (String name : List.of("Customers", "Price", "Orders")) {
            diagram.pick("KPI");
            diagram.click(sales);
            diagram.type(name);
        }
        for (String name : List.of("Fair", "Mailing")) {
            diagram.pick("Action");
            diagram.click(sales.getDrivers().getFirst());
            diagram.type(name);
        }
        assertBuiltAndUndoable(diagram, first);
    }

    @Test
    void treeIsBuiltFromEmptyFileWithTheKeyboardAloneUndoneToTheFirstByteAndRedoneToTheLast() throws Exception {
        DiagramDriver diagram = DiagramDriver.open(project, "empty.kigi", Elements.goalTree("Empty"));
        byte[] first = diagram.bytes();
        diagram.focus();
        DiagramDriver.press(SWT.CR);
        diagram.typeKeys("Sales");
        DiagramDriver.press(SWT.TAB);
        diagram.typeKeys("Customers");
        DiagramDriver.press(SWT.CR);
        diagram.typeKeys("Price");
        DiagramDriver.press(SWT.CR);
        diagram.typeKeys("Orders");
        DiagramDriver.press(SWT.ARROW_UP);
        Workbench.waitUntil("the previous sibling is selected", () -> diagram.selected().equals(List.of(diagram.named("Price"))));
        DiagramDriver.press(SWT.ARROW_UP);
        Workbench.waitUntil("the first sibling is selected", () -> diagram.selected().equals(List.of(diagram.named("Customers"))));
        DiagramDriver.press(SWT.CTRL, SWT.CR);
        diagram.typeKeys("Fair");
        DiagramDriver.press(SWT.CR);
        diagram.typeKeys("Mailing");
        assertBuiltAndUndoable(diagram, first);
    }

    private static void assertBuiltAndUndoable(DiagramDriver diagram, byte[] first) throws Exception {
        assertEquals(BUILT, DiagramDriver.outline(diagram.tree()));
        assertEquals(6, diagram.nodes().size());
        byte[] last = diagram.bytes();
        diagram.undoAll();
        assertArrayEquals(first, diagram.bytes());
        assertFalse(diagram.editor().isDirty());
        assertTrue(diagram.nodes().isEmpty());
        diagram.redoAll();
        assertArrayEquals(last, diagram.bytes());
        assertEquals(6, diagram.nodes().size());
    }

    @Test
    void clickOnTheCardOfTheEmptyDiagramMakesTheFirstGoal() throws Exception {
        DiagramDriver diagram = DiagramDriver.open(project, "empty.kigi", Elements.goalTree("Empty"));
        for (int y = 60; y < diagram.canvas().getSize().y && diagram.tree().getKgis().isEmpty(); y += 30) {
            Workbench.click(diagram.canvas(), diagram.canvas().getSize().x / 2, y);
        }
        diagram.type("Sales");
        assertEquals("Sales\n", DiagramDriver.outline(diagram.tree()));
    }

    @Test
    void marqueeSelectsWhatIsInIt() throws Exception {
        DiagramDriver diagram = small();
        diagram.marquee(diagram.named("Customers"), diagram.named("Price"));
        assertEquals(Set.of(diagram.named("Customers"), diagram.named("Price")), Set.copyOf(diagram.selected()));
    }

    @Test
    void tabInTheFieldTakesTheNameOverAndAddsBelow() throws Exception {
        DiagramDriver diagram = small();
        diagram.select(diagram.named("Price"));
        Workbench.command("org.eclipse.ui.edit.rename");
        diagram.field().setText("Unit price");
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.doit = true;
        diagram.field().notifyListeners(SWT.Traverse, tab);
        diagram.type("Discount");
        assertEquals("Sales\n Customers\n Unit price\n  Discount\n", DiagramDriver.outline(diagram.tree()));
    }

    @Test
    void editsInPlaceInJapanese() throws Exception {
        DiagramDriver diagram = small();
        diagram.select(diagram.named("Customers"));
        Workbench.command("org.eclipse.ui.edit.rename");
        diagram.type("新規顧客数");
        assertEquals("Sales\n 新規顧客数\n Price\n", DiagramDriver.outline(diagram.tree()));
        diagram.save();
        assertTrue(DiagramDriver.content(project, "small.kigi").contains("新規顧客数"));
    }

    @Test
    void doubleClickOnTargetEditsItsValue() throws Exception {
        GoalTree tree = smallTree();
        KPI customers = tree.getKgis().getFirst().getDrivers().getFirst();
        customers.setUnit("persons");
        customers.setTarget(Elements.create(Target.class));
        customers.getTarget().setValue(120.0);
        DiagramDriver diagram = DiagramDriver.open(project, "small.kigi", tree);
        KPI shown = diagram.tree().getKgis().getFirst().getDrivers().getFirst();
        diagram.doubleClick(diagram.row(shown, "Target"));
        assertTrue(diagram.field().getText().contains("120"), diagram.field().getText());
        diagram.type("150");
        assertEquals(150.0, shown.getTarget().getValue());
    }

    @Test
    void nodeIsReparentedByDragAndBack() throws Exception {
        DiagramDriver diagram = small();
        byte[] first = diagram.bytes();
        diagram.dragOnto(diagram.named("Price"), diagram.named("Customers"));
        assertEquals("Sales\n Customers\n  Price\n", DiagramDriver.outline(diagram.tree()));
        diagram.undoAll();
        assertArrayEquals(first, diagram.bytes());
    }

    @Test
    void dropBelowItselfIsRefusedAndSaysWhy() throws Exception {
        DiagramDriver diagram = small();
        Rectangle to = diagram.node(diagram.named("Price"));
        StringBuilder told = new StringBuilder();
        diagram.drag(diagram.named("Sales"), to.getCenter().x, to.getCenter().y, () -> Workbench.visible(Workbench.shell(), CLabel.class)
                .forEach(label -> told.append(label.getText())));
        assertTrue(told.toString().contains("cannot go below itself"), told.toString());
        assertFalse(diagram.editor().isDirty());
    }

    @Test
    void subtreeGoesToAnotherFileThroughTheClipboardAsText() throws Exception {
        GoalTree tree = smallTree();
        Person owner = Elements.create(Person.class);
        owner.setName("Sato");
        tree.getPeople().add(owner);
        tree.getKgis().getFirst().getDrivers().getFirst().setOwner(owner);
        DiagramDriver from = DiagramDriver.open(project, "from.kigi", tree);
        KPI original = (KPI) from.named("Customers");
        from.select(original);
        Workbench.command("org.eclipse.ui.edit.copy");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        assertTrue(text.startsWith("<?xml") && text.contains("Customers") && !text.contains("Price"), text);
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        GoalTree other = Elements.goalTree("Other");
        other.getKgis().add(Elements.kgi("Profit"));
        DiagramDriver to = DiagramDriver.open(project, "to.kigi", other);
        to.select(to.named("Profit"));
        Workbench.command("org.eclipse.ui.edit.paste");
        assertEquals("Profit\n Customers\n", DiagramDriver.outline(to.tree()));
        KPI pasted = (KPI) to.named("Customers");
        assertFalse(pasted.getId().equals(original.getId()));
        assertEquals("Sato", pasted.getOwner().getName());
        assertEquals(to.tree(), pasted.getOwner().eContainer());
        assertEquals(List.of((Object) pasted), to.selected());
        to.undoAll();
        assertArrayEquals(Files.readAllBytes(DiagramDriver.path(project, "to.kigi")), to.bytes());
    }

    @Test
    void textThatIsNoGoalTreeIsNotPasted() throws Exception {
        DiagramDriver diagram = small();
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { "<goaltree:GoalTree broken" }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        Workbench.command("org.eclipse.ui.edit.paste");
        assertFalse(diagram.editor().isDirty());
    }

    @Test
    void duplicatesStandBesideTheirOriginals() throws Exception {
        DiagramDriver diagram = small();
        diagram.select(diagram.named("Customers"), diagram.named("Price"));
        Workbench.command("org.kigi.diagram.ui.duplicate");
        assertEquals("Sales\n Customers\n Customers\n Price\n Price\n", DiagramDriver.outline(diagram.tree()));
        assertEquals(2, diagram.selected().size());
    }

    @Test
    void siblingsChangePlacesByKey() throws Exception {
        DiagramDriver diagram = small();
        diagram.select(diagram.named("Price"));
        diagram.focus();
        DiagramDriver.press(SWT.ALT, SWT.ARROW_UP);
        Workbench.waitUntil("it is the first",
                () -> DiagramDriver.outline(diagram.tree()).equals("Sales\n Price\n Customers\n"));
        DiagramDriver.press(SWT.ALT, SWT.ARROW_DOWN);
        Workbench.waitUntil("it is the last again",
                () -> DiagramDriver.outline(diagram.tree()).equals("Sales\n Customers\n Price\n"));
    }

    @Test
    void nothingIsAddedBelowAnAction() throws Exception {
        GoalTree tree = smallTree();
        tree.getKgis().getFirst().getActions().add(Elements.action("Fair"));
        DiagramDriver diagram = DiagramDriver.open(project, "small.kigi", tree);
        diagram.select(diagram.named("Fair"));
        Workbench.command("org.kigi.diagram.ui.addBelow");
        assertFalse(diagram.editor().isDirty());
    }

    private DiagramDriver small() throws Exception {
        return DiagramDriver.open(project, "small.kigi", smallTree());
    }

    private static GoalTree smallTree() {
        GoalTree tree = Elements.goalTree("Small");
        KGI sales = Elements.kgi("Sales");
        sales.getDrivers().add(Elements.kpi("Customers"));
        sales.getDrivers().add(Elements.kpi("Price"));
        tree.getKgis().add(sales);
        return tree;
    }
}
