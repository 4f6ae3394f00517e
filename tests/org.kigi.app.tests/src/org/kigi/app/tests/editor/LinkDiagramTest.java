package org.kigi.app.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KGI;

/** Influences between indicators, drawn and reconnected with the mouse. */
class LinkDiagramTest {

    private IProject project;
    private DiagramDriver diagram;

    @BeforeEach
    void openTree() throws Exception {
        project = Workbench.emptyProject("link-diagram-test");
        GoalTree tree = Elements.goalTree("Small");
        KGI sales = Elements.kgi("Sales");
        sales.getDrivers().add(Elements.kpi("Customers"));
        sales.getDrivers().add(Elements.kpi("Price"));
        sales.getDrivers().add(Elements.kpi("Orders"));
        sales.getActions().add(Elements.action("Fair"));
        tree.getKgis().add(sales);
        diagram = DiagramDriver.open(project, "small.kigi", tree);
    }

    @AfterEach
    void close() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void influenceIsDrawnWithTheHandleOfACardAndBothItsEndsAreDraggedElsewhere() throws Exception {
        Influence influence = draw("Customers", "Price");
        byte[] drawn = diagram.bytes();

        dragEnd(influence, false, "Orders", () -> { });
        assertSame(diagram.named("Orders"), influence.getTarget());
        dragEnd(influence, true, "Price", () -> { });
        assertSame(diagram.named("Price"), influence.getSource());

        Workbench.command("org.eclipse.ui.edit.undo");
        Workbench.command("org.eclipse.ui.edit.undo");
        assertArrayEquals(drawn, diagram.bytes());
    }

    @Test
    void endDraggedToTheOtherEndIsRefusedAndSaysWhy() throws Exception {
        Influence influence = draw("Customers", "Price");

        assertTrue(refusal(influence, false, "Customers").contains("“Customers” cannot influence itself"));

        assertSame(diagram.named("Price"), influence.getTarget());
    }

    @Test
    void secondInfluenceBetweenTheSameIsRefusedAndSaysWhy() throws Exception {
        draw("Customers", "Price");
        Influence influence = draw("Orders", "Price");

        assertTrue(refusal(influence, true, "Customers").contains("“Customers” already influences “Price”"));

        assertSame(diagram.named("Orders"), influence.getSource());
    }

    @Test
    void endOnAnActionIsRefusedAndSaysWhy() throws Exception {
        Influence influence = draw("Customers", "Price");

        assertTrue(refusal(influence, false, "Fair").contains("KPI and Action cannot be connected"));

        assertSame(diagram.named("Price"), influence.getTarget());
    }

    @Test
    void endDroppedOnNothingStaysWhereItWas() throws Exception {
        Influence influence = draw("Customers", "Price");
        byte[] drawn = diagram.bytes();
        Rectangle lowest = diagram.node(diagram.named("Orders"));

        diagram.dragEnd(influence, false, new Point(lowest.x + 5, lowest.y + lowest.height + 60), () -> { });

        assertArrayEquals(drawn, diagram.bytes());
    }

    private Influence draw(String source, String target) {
        int before = diagram.tree().getInfluences().size();
        diagram.connect(diagram.named(source), diagram.named(target));
        assertEquals(before + 1, diagram.tree().getInfluences().size(), "an influence is drawn");
        Influence drawn = diagram.tree().getInfluences().getLast();
        assertSame(diagram.named(source), drawn.getSource());
        assertSame(diagram.named(target), drawn.getTarget());
        assertFalse(diagram.viewer().getSelectedEditParts().isEmpty(), "what was drawn is selected");
        return drawn;
    }

    private void dragEnd(Influence influence, boolean source, String to, Runnable beforeDrop) {
        diagram.dragEnd(influence, source, diagram.node(diagram.named(to)).getCenter(), beforeDrop);
    }

    /** What is told while an end is over a node. */
    private String refusal(Influence influence, boolean source, String to) {
        StringBuilder told = new StringBuilder();
        dragEnd(influence, source, to,
                () -> Workbench.visible(Workbench.shell(), CLabel.class).forEach(label -> told.append(label.getText())));
        return told.toString();
    }
}
