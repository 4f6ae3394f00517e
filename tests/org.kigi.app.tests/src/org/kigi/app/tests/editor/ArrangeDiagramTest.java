package org.kigi.app.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;

/** Seeing and arranging a tree in the diagram, and the file beside the goal tree that keeps how it was arranged. */
class ArrangeDiagramTest {

    private static final String VIEW = "small.kigiview";
    private static final String FOLD = "org.kigi.diagram.ui.fold";

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = Workbench.emptyProject("arrange-diagram-test");
    }

    @AfterEach
    void close() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void foldedSubtreeIsHiddenUntilUnfoldedAndStaysFoldedInTheFile() throws Exception {
        DiagramDriver diagram = small();
        diagram.select(diagram.named("Customers"));
        Workbench.command(FOLD);
        assertFalse(diagram.nodes().containsKey(diagram.named("Leads")));
        assertTrue(diagram.editor().isDirty());
        diagram.select(diagram.named("Leads"));
        assertEquals(1, diagram.viewer().getSelectedEditParts().size(), "what folds it away is shown in its place");
        diagram.save();
        assertTrue(DiagramDriver.content(project, VIEW).contains("folded=\"true\""));
        DiagramDriver again = reopen();
        assertFalse(again.nodes().containsKey(again.named("Leads")));
        again.select(again.named("Customers"));
        Workbench.command(FOLD);
        assertTrue(again.nodes().containsKey(again.named("Leads")));
        again.save();
        assertFalse(Files.exists(DiagramDriver.path(project, VIEW)), "nothing is kept of what is as the layout has it");
    }

    @Test
    void samePictureIsThereAfterSavingClosingAndReopening() throws Exception {
        DiagramDriver diagram = small();
        diagram.dragAway(diagram.named("Price"));
        diagram.select(diagram.named("Customers"));
        Workbench.command(FOLD);
        diagram.save();
        diagram.select(diagram.tree());
        Map<String, Rectangle> places = places(diagram);
        Workbench.command("org.kigi.diagram.ui.zoomFit");
        byte[] picture = diagram.picture();
        DiagramDriver again = reopen();
        Workbench.command("org.kigi.diagram.ui.zoomFit");
        assertArrayEquals(picture, again.picture());
        assertEquals(places.keySet(), places(again).keySet());
    }

    @Test
    void nodeMovedByDragKeepsItsPlaceAndTakesItsSubtreeAlong() throws Exception {
        DiagramDriver diagram = small();
        EObject customers = diagram.named("Customers");
        EObject leads = diagram.named("Leads");
        Rectangle before = diagram.node(customers);
        Rectangle below = diagram.node(leads);
        byte[] model = diagram.bytes();
        diagram.dragAway(customers);
        Rectangle after = diagram.node(customers);
        assertTrue(after.y > before.y + 100, before + " " + after);
        assertEquals(after.y - before.y, diagram.node(leads).y - below.y, 2);
        assertArrayEquals(model, diagram.bytes(), "the model is not concerned");
        diagram.save();
        String view = DiagramDriver.content(project, VIEW);
        assertTrue(view.contains(EcoreUtil.getID(customers)) && !view.contains(EcoreUtil.getID(leads)), view);
        DiagramDriver again = reopen();
        assertTrue(again.node(again.named("Customers")).y > again.node(again.named("Price")).y - 1);
        Workbench.command("org.kigi.diagram.ui.layout");
        assertTrue(again.node(again.named("Customers")).y < again.node(again.named("Price")).y);
    }

    @Test
    void arrangingIsUndoneLikeEverythingElse() throws Exception {
        DiagramDriver diagram = small();
        Map<String, Rectangle> first = places(diagram);
        diagram.dragAway(diagram.named("Price"));
        Workbench.command("org.kigi.diagram.ui.orientation");
        diagram.select(diagram.named("Customers"));
        Workbench.command(FOLD);
        diagram.undoAll();
        assertFalse(diagram.editor().isDirty());
        assertEquals(sizes(first), sizes(places(diagram)));
    }

    @Test
    void elementsThatAreGoneAreDroppedFromTheFile() throws Exception {
        DiagramDriver diagram = small();
        diagram.dragAway(diagram.named("Price"));
        diagram.dragAway(diagram.named("Customers"));
        diagram.save();
        String price = EcoreUtil.getID(diagram.named("Price"));
        assertTrue(DiagramDriver.content(project, VIEW).contains(price));
        diagram.select(diagram.named("Price"));
        Workbench.command("org.eclipse.ui.edit.delete");
        diagram.save();
        assertFalse(DiagramDriver.content(project, VIEW).contains(price));
    }

    @ParameterizedTest
    @ValueSource(strings = { "not XML at all", "<kigiview version=\"1\"><diagram name=\"Goal tree\"><element id=\"x\" x=\"far\" y=\"1\"/>",
        "<<<<<<< ours\n<kigiview/>\n=======\n<kigiview/>\n>>>>>>> theirs\n", "<svg/>" })
    void badFileIsReportedAndStaysUntilAnArrangementIsSaved(String bad) throws Exception {
        Path file = DiagramDriver.path(project, VIEW);
        Files.writeString(file, bad);
        DiagramDriver diagram = small();
        assertTrue(diagram.shows(VIEW), "the message names the file");
        assertEquals(4, diagram.nodes().size());
        diagram.select(diagram.named("Price"));
        Workbench.command("org.eclipse.ui.edit.rename");
        diagram.type("Unit price");
        diagram.save();
        assertEquals(bad, Files.readString(file));
        diagram.select(diagram.named("Customers"));
        Workbench.command(FOLD);
        assertEquals(bad, Files.readString(file));
        diagram.save();
        assertTrue(Files.readString(file).contains("folded"));
        assertFalse(diagram.shows(VIEW));
    }

    @Test
    void fileIsReadAgainWhenAnotherProgramChangesIt() throws Exception {
        DiagramDriver diagram = small();
        Files.writeString(DiagramDriver.path(project, VIEW), "<kigiview version=\"1\">\n  <diagram name=\"Goal tree\">\n    <element id=\""
                + EcoreUtil.getID(diagram.named("Customers")) + "\" folded=\"true\"/>\n  </diagram>\n</kigiview>\n");
        project.refreshLocal(1, null);
        Workbench.waitUntil("the subtree is folded", () -> !diagram.nodes().containsKey(diagram.named("Leads")));
        assertFalse(diagram.editor().isDirty());
    }

    @Test
    void findGoesFromMatchToMatchAndUnfoldsWhatHidesIt() throws Exception {
        DiagramDriver diagram = small();
        diagram.select(diagram.named("Customers"));
        Workbench.command(FOLD);
        Workbench.command("org.eclipse.ui.edit.findReplace");
        diagram.findField().setText("lEａD");
        diagram.findField().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
        assertEquals(List.of((Object) diagram.named("Leads")), diagram.selected());
        assertTrue(diagram.nodes().containsKey(diagram.named("Leads")));
        diagram.findField().setText("no such goal");
        diagram.findField().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
        assertTrue(diagram.shows("Nothing found"));
    }

    @Test
    void focusShowsOnlyTheSubtreeAndBack() throws Exception {
        DiagramDriver diagram = small();
        diagram.select(diagram.named("Customers"));
        Workbench.command("org.kigi.diagram.ui.focus");
        assertEquals(2, diagram.nodes().size());
        assertFalse(diagram.editor().isDirty());
        Workbench.command("org.kigi.diagram.ui.focus");
        assertEquals(4, diagram.nodes().size());
    }

    @Test
    void zoomsByCommandAndWheel() throws Exception {
        DiagramDriver diagram = small();
        var zoom = ((ScalableFreeformRootEditPart) diagram.viewer().getRootEditPart()).getZoomManager();
        Workbench.command("org.kigi.diagram.ui.zoomActual");
        assertEquals(1, zoom.getZoom());
        Workbench.command("org.eclipse.gef.zoom_in");
        assertTrue(zoom.getZoom() > 1);
        Workbench.command("org.kigi.diagram.ui.zoomFit");
        assertTrue(zoom.getZoom() <= 1);
        double before = zoom.getZoom();
        EObject sales = diagram.named("Sales");
        Rectangle place = diagram.node(sales);
        Event wheel = new Event();
        wheel.x = place.x;
        wheel.y = place.y;
        wheel.count = 3;
        wheel.stateMask = SWT.MOD1;
        diagram.canvas().notifyListeners(SWT.MouseWheel, wheel);
        Workbench.settle();
        assertTrue(zoom.getZoom() > before);
        assertEquals(place.x, diagram.node(sales).x, 40, "what is under the pointer stays there as far as there is something to scroll");
    }

    @Test
    void alignsSelectedNodesWithTheFirst() throws Exception {
        DiagramDriver diagram = small();
        EObject sales = diagram.named("Sales");
        EObject leads = diagram.named("Leads");
        diagram.select(sales, leads);
        Workbench.command("org.kigi.diagram.ui.align", Map.of("org.kigi.diagram.ui.align.how", "LEFT"));
        assertEquals(diagram.node(sales).x, diagram.node(leads).x);
        Workbench.command("org.eclipse.ui.edit.undo");
        assertNotEquals(diagram.node(sales).x, diagram.node(leads).x);
    }

    @Test
    void growsTopDownOnDemand() throws Exception {
        DiagramDriver diagram = small();
        EObject sales = diagram.named("Sales");
        EObject customers = diagram.named("Customers");
        assertTrue(diagram.node(customers).x > diagram.node(sales).x + diagram.node(sales).width);
        Workbench.command("org.kigi.diagram.ui.orientation");
        assertTrue(diagram.node(customers).y > diagram.node(sales).y + diagram.node(sales).height);
        diagram.save();
        DiagramDriver again = reopen();
        assertTrue(again.node(again.named("Customers")).y > again.node(again.named("Sales")).y);
    }

    @Test
    void newElementBelowMovedNodeAppearsBesideIt() throws Exception {
        DiagramDriver diagram = small();
        diagram.dragAway(diagram.named("Price"));
        Rectangle price = diagram.node(diagram.named("Price"));
        diagram.select(diagram.named("Price"));
        Workbench.command("org.kigi.diagram.ui.addBelow");
        diagram.type("Discount");
        Rectangle discount = diagram.node(diagram.named("Discount"));
        price = diagram.node(diagram.named("Price"));
        assertTrue(Math.abs(discount.getCenter().y - price.getCenter().y) < 40, price + " " + discount);
    }

    private static Map<String, Rectangle> places(DiagramDriver diagram) {
        Map<String, Rectangle> places = new TreeMap<>();
        diagram.nodes().forEach((element, place) -> places.put(EcoreUtil.getID(element), place));
        return places;
    }

    private static String sizes(Map<String, Rectangle> places) {
        StringBuilder all = new StringBuilder();
        places.forEach((id, place) -> all.append(id).append(' ').append(place.width).append('x').append(place.height).append('\n'));
        return all.toString();
    }

    private DiagramDriver reopen() throws Exception {
        Workbench.closeEditors();
        return DiagramDriver.open(project, "small.kigi");
    }

    private DiagramDriver small() throws Exception {
        GoalTree tree = Elements.goalTree("Small");
        KGI sales = Elements.kgi("Sales");
        KPI customers = Elements.kpi("Customers");
        customers.getDrivers().add(Elements.kpi("Leads"));
        sales.getDrivers().add(customers);
        sales.getDrivers().add(Elements.kpi("Price"));
        tree.getKgis().add(sales);
        return DiagramDriver.open(project, "small.kigi", tree);
    }
}
