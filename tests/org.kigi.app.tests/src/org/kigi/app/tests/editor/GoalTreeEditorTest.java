package org.kigi.app.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Elements;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.persistence.XmiGoalStore;

/** The goal tree editor in a real window, by events on its widgets. */
class GoalTreeEditorTest {

    private static final String ADD = "org.kigi.diagram.ui.add";
    private static final String ADD_TYPE = "org.kigi.diagram.ui.add.type";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String DELETE = "org.eclipse.ui.edit.delete";
    private static final String RENAME = "org.eclipse.ui.edit.rename";
    private static final int DIAGRAM = 0;
    private static final int TREE = 1;

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = Workbench.exampleProject("editor-test");
    }

    @AfterEach
    void close() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void diagramAndTreeShowEveryIndicatorAndActionOfTheExample() throws Exception {
        IEditorPart editor = openExample();
        Set<EObject> expected = indicatorsAndActions(tree(editor));
        assertTrue(expected.size() >= 42, "the example has at least 30 indicators and 12 actions");
        assertEquals(expected, nodes(editor).keySet());
        assertEquals(expected, treeElements(editor));
        assertFalse(editor.isDirty());
    }

    @Test
    void diagramIsDrawn() throws Exception {
        IEditorPart editor = openExample();
        Control canvas = canvas(editor);
        var image = new org.eclipse.swt.graphics.Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        var gc = new org.eclipse.swt.graphics.GC(image);
        try {
            canvas.print(gc);
            Set<Integer> colours = new HashSet<>();
            var pixels = image.getImageData();
            for (int y = 0; y < pixels.height; y += 3) {
                for (int x = 0; x < pixels.width; x += 3) {
                    colours.add(pixels.getPixel(x, y));
                }
            }
            assertTrue(colours.size() > 30, "only " + colours.size() + " colours in the diagram");
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void addedKpiIsNamedUndoneRedoneSavedAndThereAgainAfterReopening() throws Exception {
        IEditorPart editor = openExample();
        IFile file = Workbench.example(project);
        byte[] before = bytesOnDisk(file);
        KGI kgi = tree(editor).getKgis().getFirst();
        int drivers = kgi.getDrivers().size();
        select(editor, kgi);
        add("KPI");
        type(editor, "Repeat orders");
        KPI added = kgi.getDrivers().getLast();
        assertEquals("Repeat orders", added.getName());
        assertEquals(List.of(added), selected(editor));
        assertTrue(editor.isDirty());
        Workbench.waitUntil("the diagram shows the new KPI", () -> nodes(editor).containsKey(added));
        Workbench.command(UNDO);
        Workbench.command(UNDO);
        assertEquals(drivers, kgi.getDrivers().size());
        assertFalse(editor.isDirty());
        assertArrayEquals(before, bytes(editor));
        Workbench.command(REDO);
        Workbench.command(REDO);
        assertEquals("Repeat orders", kgi.getDrivers().getLast().getName());
        Workbench.page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertArrayEquals(bytes(editor), bytesOnDisk(file));
        String id = added.getId();
        Workbench.closeEditors();
        IEditorPart reopened = Workbench.open(file);
        assertNotSame(editor, reopened);
        KPI found = tree(reopened).getKgis().getFirst().getDrivers().getLast();
        assertEquals(id, found.getId());
        assertTrue(nodes(reopened).containsKey(found));
        assertFalse(reopened.isDirty());
    }

    @Test
    void savingUnchangedFileKeepsItsBytes() throws Exception {
        IEditorPart editor = openExample();
        byte[] before = bytesOnDisk(Workbench.example(project));
        assertArrayEquals(before, bytes(editor));
    }

    @Test
    void toolOfThePaletteMakesKpiOnTheNodeClicked() throws Exception {
        IEditorPart editor = openSmallTree();
        KPI customers = tree(editor).getKgis().getFirst().getDrivers().getFirst();
        pick(editor, "KPI");
        click(editor, customers);
        assertEquals(1, customers.getDrivers().size());
        Workbench.waitUntil("a field for the name is open", () -> !Workbench.visible(canvas(editor), Text.class).isEmpty());
        type(editor, "Leads");
        assertEquals("Leads", customers.getDrivers().getFirst().getName());
        assertEquals(36, customers.getDrivers().getFirst().getId().length());
        assertTrue(tool(editor, "Select").getSelection(), "selecting is the active tool again");
        Workbench.command(UNDO);
        Workbench.command(UNDO);
        assertTrue(customers.getDrivers().isEmpty());
    }

    @Test
    void treeIsBuiltFromEmptyDiagramWithThePalette() throws Exception {
        IEditorPart editor = open("empty.kigi", Elements.goalTree("Empty"));
        pick(editor, "KGI");
        Workbench.click(canvas(editor), 200, 150);
        type(editor, "Sales");
        KGI sales = tree(editor).getKgis().getFirst();
        assertEquals("Sales", sales.getName());
        pick(editor, "Action");
        click(editor, sales);
        type(editor, "Fair");
        assertEquals("Fair", sales.getActions().getFirst().getName());
        assertEquals(indicatorsAndActions(tree(editor)), nodes(editor).keySet());
    }

    @Test
    void toolOfThePaletteDoesNothingWhereItsElementCannotBe() throws Exception {
        IEditorPart editor = openSmallTree();
        pick(editor, "KPI");
        Rectangle place = nodes(editor).get(tree(editor).getKgis().getFirst());
        Workbench.click(canvas(editor), place.x, place.y + place.height + 200);
        assertFalse(editor.isDirty());
    }

    @Test
    void nodeDraggedOntoAnotherGoesUnderIt() throws Exception {
        IEditorPart editor = openSmallTree();
        KGI sales = tree(editor).getKgis().getFirst();
        KPI customers = sales.getDrivers().get(0);
        KPI price = sales.getDrivers().get(1);
        drag(editor, price, customers, 0.5);
        assertEquals(List.of(customers), sales.getDrivers());
        assertEquals(List.of(price), customers.getDrivers());
        Workbench.command(UNDO);
        assertEquals(List.of(customers, price), sales.getDrivers());
    }

    @Test
    void nodeDraggedToTheEdgeOfSiblingChangesPlaces() throws Exception {
        IEditorPart editor = openSmallTree();
        KGI sales = tree(editor).getKgis().getFirst();
        KPI customers = sales.getDrivers().get(0);
        KPI price = sales.getDrivers().get(1);
        drag(editor, price, customers, 0.1);
        assertEquals(List.of(price, customers), sales.getDrivers());
    }

    @Test
    void nodeDraggedOntoItsDescendantStays() throws Exception {
        IEditorPart editor = openSmallTree();
        KGI sales = tree(editor).getKgis().getFirst();
        drag(editor, sales, sales.getDrivers().getFirst(), 0.5);
        assertFalse(editor.isDirty());
    }

    @Test
    void renamesInPlaceOnBothPages() throws Exception {
        IEditorPart editor = openSmallTree();
        KGI sales = tree(editor).getKgis().getFirst();
        select(editor, sales);
        Workbench.command(RENAME);
        type(editor, "Annual sales");
        assertEquals("Annual sales", sales.getName());
        show(editor, TREE);
        select(editor, sales.getDrivers().getFirst());
        Workbench.command(RENAME);
        type(editor, "New customers");
        assertEquals("New customers", sales.getDrivers().getFirst().getName());
        Workbench.command(UNDO);
        Workbench.command(UNDO);
        assertEquals("Sales", sales.getName());
        assertFalse(editor.isDirty());
    }

    @Test
    void deletesSelectionAndSelectsItsParent() throws Exception {
        IEditorPart editor = openSmallTree();
        KGI sales = tree(editor).getKgis().getFirst();
        KPI price = sales.getDrivers().get(1);
        select(editor, price);
        Workbench.command(DELETE);
        assertEquals(1, sales.getDrivers().size());
        assertEquals(List.of(sales), selected(editor));
        Workbench.waitUntil("the diagram no longer shows the KPI", () -> !nodes(editor).containsKey(price));
        Workbench.command(UNDO);
        assertSame(price, sales.getDrivers().get(1));
    }

    @Test
    void copiesAndPastesBetweenPages() throws Exception {
        IEditorPart editor = openSmallTree();
        KGI sales = tree(editor).getKgis().getFirst();
        KPI customers = sales.getDrivers().get(0);
        KPI price = sales.getDrivers().get(1);
        select(editor, price);
        Workbench.command("org.eclipse.ui.edit.copy");
        show(editor, TREE);
        select(editor, customers);
        Workbench.command("org.eclipse.ui.edit.paste");
        assertEquals("Price", customers.getDrivers().getFirst().getName());
        assertFalse(price.getId().equals(customers.getDrivers().getFirst().getId()));
        select(editor, price);
        Workbench.command("org.eclipse.ui.edit.cut");
        assertEquals(List.of(customers), sales.getDrivers());
    }

    @Test
    void changesOfTheTreePageAndOfOthersAreOneListToUndo() throws Exception {
        IEditorPart editor = openSmallTree();
        KGI sales = tree(editor).getKgis().getFirst();
        show(editor, TREE);
        select(editor, sales);
        add("KPI");
        type(editor, "Margin");
        EditingDomain domain = domain(editor);
        domain.getCommandStack().execute(SetCommand.create(domain, sales, Literals.INDICATOR__UNIT, "¥"));
        show(editor, DIAGRAM);
        assertEquals(indicatorsAndActions(tree(editor)), nodes(editor).keySet());
        Workbench.command(UNDO);
        assertNull(sales.getUnit());
        Workbench.command(UNDO);
        Workbench.command(UNDO);
        assertEquals(2, sales.getDrivers().size());
        assertFalse(editor.isDirty());
    }

    @Test
    void selectionIsOneForBothPagesAndFollowsIds() throws Exception {
        IEditorPart editor = openExample();
        Indicator wanted = tree(editor).getKgis().getFirst().getDrivers().getFirst();
        EObject elsewhere = EcoreUtil.copy(wanted);
        select(editor, elsewhere);
        assertEquals(List.of(wanted), selected(editor));
        GraphicalViewer viewer = editor.getAdapter(GraphicalViewer.class);
        assertEquals(1, viewer.getSelectedEditParts().size());
        TreeViewer tree = editor.getAdapter(TreeViewer.class);
        assertEquals(List.of(wanted), tree.getStructuredSelection().toList());
        show(editor, TREE);
        Action action = (Action) indicatorsAndActions(tree(editor)).stream().filter(Action.class::isInstance).findFirst().orElseThrow();
        tree.setSelection(new StructuredSelection(action), true);
        assertEquals(List.of(action), selected(editor));
        show(editor, DIAGRAM);
        assertEquals(List.of(action), selected(editor));
        assertEquals(1, viewer.getSelectedEditParts().size());
    }

    @Test
    void arrowKeysWalkTheTree() throws Exception {
        IEditorPart editor = openSmallTree();
        KGI sales = tree(editor).getKgis().getFirst();
        select(editor, sales);
        Workbench.key(canvas(editor), SWT.ARROW_RIGHT);
        assertEquals(List.of(sales.getDrivers().get(0)), selected(editor));
        Workbench.key(canvas(editor), SWT.ARROW_DOWN);
        assertEquals(List.of(sales.getDrivers().get(1)), selected(editor));
        Workbench.key(canvas(editor), SWT.ARROW_LEFT);
        assertEquals(List.of(sales), selected(editor));
    }

    @Test
    void markerLeadsToItsElement() throws Exception {
        IEditorPart editor = openExample();
        Indicator wanted = tree(editor).getKgis().getFirst().getDrivers().getFirst();
        IMarker marker = Workbench.example(project).createMarker(IMarker.PROBLEM);
        marker.setAttribute("elementId", wanted.getId());
        IDE.gotoMarker(editor, marker);
        assertEquals(List.of(wanted), selected(editor));
    }

    @Test
    void analysisFollowsTheModel() throws Exception {
        IEditorPart editor = openExample();
        Analysis analysis = editor.getAdapter(Analysis.class);
        assertSame(analysis, Analysis.of(tree(editor).getKgis().getFirst()).orElseThrow());
        var before = analysis.evaluation();
        assertSame(before, analysis.evaluation());
        EditingDomain domain = domain(editor);
        domain.getCommandStack().execute(SetCommand.create(domain, tree(editor).getKgis().getFirst(), Literals.INDICATOR__WEIGHT, 2.0));
        assertNotSame(before, analysis.evaluation());
    }

    @Test
    void unreadableFileShowsWhyAndOpensOnceItIsMended() throws Exception {
        IFile file = Workbench.file(project, "broken.kigi", "<?xml version=\"1.0\"?>\n<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>");
        IEditorPart editor = Workbench.open(file);
        assertNull(editor.getAdapter(GoalTree.class));
        String shown = texts();
        assertTrue(shown.contains("broken.kigi"), shown);
        assertFalse(editor.isDirty());
        IEditorPart other = openExample();
        assertEquals(indicatorsAndActions(tree(other)), nodes(other).keySet());
        Workbench.page().activate(editor);
        Files.write(file.getLocation().toPath(), new XmiGoalStore().toBytes(Elements.goalTree("Mended")));
        Button again = Workbench.visible(Workbench.shell(), Button.class).stream()
                .filter(button -> button.getText().equals("Try Again")).findFirst().orElseThrow();
        again.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Workbench.settle();
        assertEquals("Mended", tree(editor).getName());
    }

    @Test
    void missingFileShowsWhy() throws Exception {
        IFile file = Workbench.file(project, "gone.kigi", "");
        Files.delete(file.getLocation().toPath());
        IEditorPart editor = Workbench.open(file);
        assertNull(editor.getAdapter(GoalTree.class));
        assertTrue(texts().contains("gone.kigi"));
    }

    @Test
    void editorReloadsFileThatAnotherProgramChanged() throws Exception {
        IEditorPart editor = openSmallTree();
        KGI before = tree(editor).getKgis().getFirst();
        select(editor, before);
        IFile file = project.getFile("small.kigi");
        String changed = Files.readString(file.getLocation().toPath()).replace("\"Sales\"", "\"Sales of the year\"");
        Files.writeString(file.getLocation().toPath(), changed);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.waitUntil("the editor shows the new content",
                () -> tree(editor).getKgis().getFirst().getName().equals("Sales of the year"));
        assertNotSame(before, tree(editor).getKgis().getFirst());
        assertEquals(List.of(tree(editor).getKgis().getFirst()), selected(editor));
        assertEquals(indicatorsAndActions(tree(editor)), nodes(editor).keySet());
        assertFalse(editor.isDirty());
    }

    @Test
    void editorClosesWhenItsFileIsDeleted() throws Exception {
        IEditorPart editor = openSmallTree();
        project.getFile("small.kigi").delete(true, null);
        Workbench.waitUntil("the editor is closed", () -> Workbench.page().findEditor(editor.getEditorInput()) == null);
    }

    @Test
    void changedReadingsAreEvaluatedAgain() throws Exception {
        IEditorPart editor = openExample();
        Analysis analysis = editor.getAdapter(Analysis.class);
        var before = analysis.evaluation();
        IFile readings = readings(project);
        Files.writeString(readings.getLocation().toPath(), "date,value,note,source\n2026-04-30,1,,\n", StandardCharsets.UTF_8);
        readings.refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.waitUntil("the tree is evaluated again", () -> analysis.evaluation() != before);
    }

    private IEditorPart openExample() throws Exception {
        return Workbench.open(Workbench.example(project));
    }

    private IEditorPart openSmallTree() throws Exception {
        GoalTree tree = Elements.goalTree("Small");
        KGI sales = Elements.kgi("Sales");
        sales.getDrivers().add(Elements.kpi("Customers"));
        sales.getDrivers().add(Elements.kpi("Price"));
        tree.getKgis().add(sales);
        return open("small.kigi", tree);
    }

    private IEditorPart open(String name, GoalTree tree) throws Exception {
        new XmiGoalStore().save(tree, project.getLocation().toPath().resolve(name));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return Workbench.open(project.getFile(name));
    }

    private static IFile readings(IProject project) throws Exception {
        for (IResource member : project.getFolder("data").members()) {
            if (member instanceof IFile file && "csv".equals(file.getFileExtension())) {
                return file;
            }
        }
        throw new AssertionError("the example has no readings");
    }

    private static GoalTree tree(IEditorPart editor) {
        return editor.getAdapter(GoalTree.class);
    }

    private static EditingDomain domain(IEditorPart editor) {
        return editor.getAdapter(IEditingDomainProvider.class).getEditingDomain();
    }

    private static byte[] bytesOnDisk(IFile file) throws Exception {
        return Files.readAllBytes(file.getLocation().toPath());
    }

    private static byte[] bytes(IEditorPart editor) throws Exception {
        return new XmiGoalStore().toBytes(tree(editor));
    }

    private static Control canvas(IEditorPart editor) {
        return editor.getAdapter(GraphicalViewer.class).getControl();
    }

    private static List<?> selected(IEditorPart editor) {
        return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList();
    }

    private static void select(IEditorPart editor, Object... elements) {
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
        Workbench.settle();
    }

    private static void add(String type) {
        Workbench.command(ADD, Map.of(ADD_TYPE, type));
    }

    /** Shows a page by clicking its tab. */
    private static void show(IEditorPart editor, int page) {
        CTabFolder folder = (CTabFolder) pages(editor);
        folder.setSelection(page);
        var event = new org.eclipse.swt.widgets.Event();
        event.item = folder.getItem(page);
        folder.notifyListeners(SWT.Selection, event);
        Workbench.settle();
    }

    private static Composite pages(IEditorPart editor) {
        Composite parent = canvas(editor).getParent();
        while (!(parent instanceof CTabFolder)) {
            parent = parent.getParent();
        }
        return parent;
    }

    private static String texts() {
        StringBuilder all = new StringBuilder();
        Workbench.visible(Workbench.shell(), Text.class).forEach(text -> all.append(text.getText()).append(' '));
        return all.toString();
    }

    /** Types into the field that is open for a name, and presses Enter. */
    private static void type(IEditorPart editor, String text) {
        Composite pages = pages(editor);
        Workbench.waitUntil("a field for the name is open", () -> Workbench.firstVisible(pages, Text.class).isPresent());
        Text field = Workbench.firstVisible(pages, Text.class).orElseThrow();
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        Workbench.waitUntil("the field is closed", () -> Workbench.firstVisible(pages, Text.class).isEmpty());
        Workbench.settle();
    }

    private static ToolItem tool(IEditorPart editor, String text) {
        return Workbench.visible(pages(editor), ToolBar.class).stream().flatMap(bar -> List.of(bar.getItems()).stream())
                .filter(item -> item.getText().equals(text)).findFirst().orElseThrow(() -> new AssertionError("no tool " + text));
    }

    private static void pick(IEditorPart editor, String text) {
        for (ToolItem item : tool(editor, text).getParent().getItems()) {
            item.setSelection(item.getText().equals(text));
        }
        tool(editor, text).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Workbench.settle();
    }

    private static void click(IEditorPart editor, EObject element) {
        Rectangle place = nodes(editor).get(element);
        Workbench.click(canvas(editor), place.getCenter().x, place.getCenter().y);
    }

    /** Drags a node to another, onto the given share of its height. */
    private static void drag(IEditorPart editor, EObject dragged, EObject target, double share) {
        Map<EObject, Rectangle> nodes = nodes(editor);
        Control canvas = canvas(editor);
        Rectangle from = nodes.get(dragged);
        Rectangle to = nodes.get(target);
        int x = to.getCenter().x;
        int y = to.y + (int) (share * to.height);
        Workbench.click(canvas, from.getCenter().x, from.getCenter().y);
        Workbench.move(canvas, from.getCenter().x, from.getCenter().y, 0);
        Workbench.press(canvas, from.getCenter().x, from.getCenter().y);
        Workbench.move(canvas, from.getCenter().x + 9, from.getCenter().y + 9, SWT.BUTTON1);
        Workbench.move(canvas, x - 2, y, SWT.BUTTON1);
        Workbench.move(canvas, x, y, SWT.BUTTON1);
        Workbench.release(canvas, x, y);
        Workbench.settle();
    }

    private static Set<EObject> indicatorsAndActions(GoalTree tree) {
        Set<EObject> all = new HashSet<>();
        tree.eAllContents().forEachRemaining(element -> {
            if (element instanceof Indicator || element instanceof Action) {
                all.add(element);
            }
        });
        return all;
    }

    private static Set<EObject> treeElements(IEditorPart editor) {
        TreeViewer viewer = editor.getAdapter(TreeViewer.class);
        viewer.expandAll();
        Set<EObject> elements = new HashSet<>();
        collect(viewer.getTree().getItems(), elements);
        elements.removeIf(element -> !(element instanceof Indicator || element instanceof Action));
        return elements;
    }

    private static void collect(TreeItem[] items, Set<EObject> elements) {
        for (TreeItem item : items) {
            elements.add((EObject) item.getData());
            collect(item.getItems(), elements);
        }
    }

    /** What the diagram shows: the element behind each node, told by selecting the node, and where the node is on the canvas. */
    private static Map<EObject, Rectangle> nodes(IEditorPart editor) {
        GraphicalViewer viewer = editor.getAdapter(GraphicalViewer.class);
        List<?> before = selected(editor);
        Map<GraphicalEditPart, EObject> elements = new HashMap<>();
        for (GraphicalEditPart part : parts(viewer.getContents())) {
            viewer.select(part);
            assertEquals(1, selected(editor).size());
            elements.put(part, (EObject) selected(editor).getFirst());
        }
        select(editor, before.toArray());
        Map<EObject, Rectangle> nodes = new HashMap<>();
        elements.forEach((part, element) -> {
            IFigure figure = part.getFigure();
            Rectangle place = ((HandleBounds) figure).getHandleBounds().getCopy();
            figure.translateToAbsolute(place);
            nodes.put(element, place);
        });
        return nodes;
    }

    private static List<GraphicalEditPart> parts(EditPart parent) {
        List<GraphicalEditPart> parts = new ArrayList<>();
        for (Object child : parent.getChildren()) {
            parts.add((GraphicalEditPart) child);
            parts.addAll(parts((EditPart) child));
        }
        return parts;
    }
}
