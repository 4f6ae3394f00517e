package org.kigi.app.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.kigi.app.tests.Workbench;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.design.Specifications;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramSpecification;
import org.kigi.diagram.Node;
import org.kigi.diagram.TreeLayout;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.XmiGoalStore;

/** An open goal tree editor whose diagram is driven by events on its widgets, as a user's mouse and keyboard make them. */
final class DiagramDriver {

    private final IEditorPart editor;

    private DiagramDriver(IEditorPart editor) {
        this.editor = editor;
    }

    /** Writes a tree into a project and opens it. */
    static DiagramDriver open(IProject project, String name, GoalTree tree) throws Exception {
        new XmiGoalStore().save(tree, path(project, name));
        return open(project, name);
    }

    static DiagramDriver open(IProject project, String name) throws Exception {
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        DiagramDriver diagram = new DiagramDriver(Workbench.open(project.getFile(name)));
        diagram.waitUntilPainted();
        return diagram;
    }

    private void waitUntilPainted() {
        boolean[] painted = { false };
        Listener paint = event -> painted[0] = true;
        canvas().addListener(SWT.Paint, paint);
        canvas().redraw();
        Workbench.waitUntil("the diagram is painted", () -> painted[0]);
        canvas().removeListener(SWT.Paint, paint);
        Workbench.settle();
    }

    static Path path(IProject project, String name) {
        return project.getLocation().toPath().resolve(name);
    }

    static String content(IProject project, String name) throws Exception {
        return Files.readString(path(project, name), StandardCharsets.UTF_8);
    }

    IEditorPart editor() {
        return editor;
    }

    GoalTree tree() {
        return editor.getAdapter(GoalTree.class);
    }

    EditingDomain domain() {
        return editor.getAdapter(IEditingDomainProvider.class).getEditingDomain();
    }

    GraphicalViewer viewer() {
        return editor.getAdapter(GraphicalViewer.class);
    }

    Control canvas() {
        return viewer().getControl();
    }

    byte[] bytes() throws Exception {
        return new XmiGoalStore().toBytes(tree());
    }

    void save() {
        Workbench.page().saveEditor(editor, false);
        Workbench.settle();
    }

    List<?> selected() {
        return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList();
    }

    void select(Object... elements) {
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
        Workbench.settle();
    }

    /** Where each element is on the canvas, as far as the diagram shows it. */
    Map<EObject, Rectangle> nodes() {
        Workbench.settle();
        Map<String, EObject> elements = new HashMap<>();
        tree().eAllContents().forEachRemaining(element -> elements.put(EcoreUtil.getID(element), element));
        Map<EObject, Rectangle> nodes = new HashMap<>();
        for (Object child : viewer().getContents().getChildren()) {
            GraphicalEditPart part = (GraphicalEditPart) child;
            if (part.getFigure() instanceof HandleBounds figure) {
                Rectangle place = figure.getHandleBounds().getCopy();
                ((IFigure) figure).translateToAbsolute(place);
                elements.entrySet().stream().filter(entry -> part.getModel().toString().contains(entry.getKey())).findFirst()
                        .ifPresent(entry -> nodes.put(entry.getValue(), place));
            }
        }
        return nodes;
    }

    Rectangle node(EObject element) {
        return Optional.ofNullable(nodes().get(element)).orElseThrow(() -> new AssertionError("not in the diagram: " + element));
    }

    /** Where a row of an element's card is on the canvas. */
    Rectangle row(EObject element, String mapping) throws Exception {
        Diagram diagram = new DiagramEngine(DiagramSpecification.load(Specifications.goalTree())).compute(tree(), Language.EN);
        new TreeLayout().layout(diagram);
        Node card = diagram.nodeOf(element).orElseThrow();
        Bounds row = card.children().stream().filter(child -> child.mapping().equals(mapping)).findFirst().orElseThrow().bounds();
        Rectangle place = node(element);
        double zoom = place.width / card.bounds().width();
        return new Rectangle((int) (place.x + (row.x() - card.bounds().x()) * zoom), (int) (place.y + (row.y() - card.bounds().y()) * zoom),
                (int) (row.width() * zoom), (int) (row.height() * zoom));
    }

    void click(EObject element) {
        Rectangle place = node(element);
        Workbench.click(canvas(), place.getCenter().x, place.y + 8);
    }

    void doubleClick(Rectangle place) {
        int x = place.getCenter().x;
        int y = place.getCenter().y;
        Workbench.click(canvas(), x, y);
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        event.count = 2;
        canvas().notifyListeners(SWT.MouseDown, event);
        canvas().notifyListeners(SWT.MouseDoubleClick, event);
        Workbench.release(canvas(), x, y);
        Workbench.settle();
    }

    /** Drags a node to an empty place below all others. */
    void dragAway(EObject dragged) {
        Map<EObject, Rectangle> all = nodes();
        int bottom = all.values().stream().mapToInt(place -> place.y + place.height).max().orElseThrow();
        drag(dragged, all.get(dragged).getCenter().x + 40, bottom + 40, () -> { });
    }

    /** Drags a node by its upper part to a place of the canvas. */
    void drag(EObject dragged, int x, int y, Runnable beforeDrop) {
        Rectangle from = node(dragged);
        int startX = from.getCenter().x;
        int startY = from.y + 8;
        Workbench.click(canvas(), startX, startY);
        Workbench.move(canvas(), startX, startY, 0);
        Workbench.press(canvas(), startX, startY);
        Workbench.move(canvas(), startX + 9, startY + 9, SWT.BUTTON1);
        Workbench.move(canvas(), x - 2, y, SWT.BUTTON1);
        Workbench.move(canvas(), x, y, SWT.BUTTON1);
        Workbench.settle();
        beforeDrop.run();
        Workbench.release(canvas(), x, y);
        Workbench.settle();
    }

    /** Drags the handle of a selected node from which connections are drawn to another node. */
    void connect(EObject source, EObject target) {
        click(source);
        IFigure handle = handles().stream().filter(each -> each.getToolTip() instanceof org.eclipse.draw2d.Label tip
                && tip.getText().contains("drag to another element")).findFirst().orElseThrow(() -> new AssertionError("no handle"));
        dragHandle(handle, node(target).getCenter(), () -> { });
    }

    /** Selects an edge and drags the handle at one of its ends to a place of the canvas. */
    void dragEnd(EObject edge, boolean source, Point to, Runnable beforeDrop) {
        select(edge);
        List<IFigure> ends = handles();
        assertEquals(2, ends.size(), "a selected edge has a handle at both ends");
        dragHandle(ends.get(source ? 0 : 1), to, beforeDrop);
    }

    /** What is shown on the diagram while something is dragged: marks, and notes as their texts. */
    List<String> feedback() {
        return figures(LayerConstants.FEEDBACK_LAYER).stream().map(IFigure::toString).toList();
    }

    private List<IFigure> handles() {
        return figures(LayerConstants.HANDLE_LAYER);
    }

    @SuppressWarnings("unchecked")
    private List<IFigure> figures(String layer) {
        return ((LayerManager) viewer().getRootEditPart()).getLayer(layer).getChildren();
    }

    private void dragHandle(IFigure handle, Point to, Runnable beforeDrop) {
        Rectangle place = handle.getBounds().getCopy();
        handle.translateToAbsolute(place);
        Point from = place.getCenter();
        Workbench.move(canvas(), from.x, from.y, 0);
        Workbench.press(canvas(), from.x, from.y);
        Workbench.move(canvas(), from.x + 9, from.y + 9, SWT.BUTTON1);
        Workbench.move(canvas(), to.x - 2, to.y, SWT.BUTTON1);
        Workbench.move(canvas(), to.x, to.y, SWT.BUTTON1);
        Workbench.settle();
        beforeDrop.run();
        Workbench.release(canvas(), to.x, to.y);
        Workbench.settle();
    }

    void dragOnto(EObject dragged, EObject target) {
        Rectangle to = node(target);
        drag(dragged, to.getCenter().x, to.getCenter().y, () -> { });
    }

    /** Drags a rectangle around nodes, from an empty place of the diagram to another. */
    void marquee(EObject... around) {
        Rectangle all = node(around[0]);
        for (EObject element : around) {
            all.union(node(element));
        }
        all.expand(20, 20);
        Workbench.move(canvas(), all.x, all.y, 0);
        Workbench.press(canvas(), all.x, all.y);
        Workbench.move(canvas(), all.getCenter().x, all.getCenter().y, SWT.BUTTON1);
        Workbench.move(canvas(), all.x + all.width, all.y + all.height, SWT.BUTTON1);
        Workbench.release(canvas(), all.x + all.width, all.y + all.height);
        Workbench.settle();
    }

    private Composite pages() {
        Composite parent = canvas().getParent();
        while (!(parent instanceof CTabFolder)) {
            parent = parent.getParent();
        }
        return parent;
    }

    /** The text field over a label. */
    Text field() {
        Workbench.waitUntil("a field over a label is open", () -> Workbench.firstVisible(canvas(), Text.class).isPresent());
        return Workbench.firstVisible(canvas(), Text.class).orElseThrow();
    }

    /** Puts a text into the field over a label and presses Enter. */
    void type(String text) {
        Text field = field();
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.waitUntil("the field is closed", () -> Workbench.firstVisible(canvas(), Text.class).isEmpty());
        Workbench.settle();
    }

    /** Whether a label of the editor that can be seen contains a text. */
    boolean shows(String text) {
        return Workbench.visible(pages(), Label.class).stream().anyMatch(label -> label.getText().contains(text));
    }

    /** The field for what is to be found. */
    Text findField() {
        return Workbench.visible(pages(), Text.class).stream().filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst()
                .orElseThrow(() -> new AssertionError("the find bar is not open"));
    }

    /** Picks a tool above the diagram. */
    void pick(String text) {
        ToolItem tool = Workbench.visible(pages(), ToolBar.class).stream().flatMap(bar -> List.of(bar.getItems()).stream())
                .filter(item -> item.getText().equals(text)).findFirst().orElseThrow(() -> new AssertionError("no tool " + text));
        for (ToolItem item : tool.getParent().getItems()) {
            item.setSelection(item == tool);
        }
        tool.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    /** Gives the canvas the focus of the keyboard. */
    void focus() {
        Workbench.shell().forceActive();
        canvas().forceFocus();
        Workbench.waitUntil("the canvas has the focus", canvas()::isFocusControl);
    }

    /** Presses keys of the keyboard together: modifiers first, a character or a key code last. */
    static void press(int... keys) {
        List<Event> pressed = new ArrayList<>();
        for (int key : keys) {
            Event event = new Event();
            event.type = SWT.KeyDown;
            if ((key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0 || key < ' ') {
                event.keyCode = key;
            } else {
                event.character = (char) key;
            }
            assertTrue(Display.getCurrent().post(event), "the key is taken");
            pressed.addFirst(event);
        }
        for (Event event : pressed) {
            event.type = SWT.KeyUp;
            Display.getCurrent().post(event);
        }
        Workbench.settle();
    }

    /** Types on the keyboard into the field that opens over a label, and presses Enter. */
    void typeKeys(String text) {
        Text field = field();
        Workbench.waitUntil("the field has the focus", field::isFocusControl);
        for (char character : text.toCharArray()) {
            if (Character.isUpperCase(character)) {
                press(SWT.SHIFT, Character.toLowerCase(character));
            } else {
                press(character);
            }
        }
        Workbench.waitUntil("the field contains what was typed", () -> field.getText().equals(text));
        press(SWT.CR);
        Workbench.waitUntil("the field is closed", () -> Workbench.firstVisible(canvas(), Text.class).isEmpty());
        Workbench.waitUntil("the canvas has the focus again", canvas()::isFocusControl);
    }

    void undoAll() {
        while (domain().getCommandStack().canUndo()) {
            Workbench.command("org.eclipse.ui.edit.undo");
        }
    }

    void redoAll() {
        while (domain().getCommandStack().canRedo()) {
            Workbench.command("org.eclipse.ui.edit.redo");
        }
    }

    /** The first element of a name. */
    EObject named(String name) {
        List<EObject> found = new ArrayList<>();
        tree().eAllContents().forEachRemaining(element -> {
            if (element instanceof Element named && name.equals(named.getName())) {
                found.add(element);
            }
        });
        return found.stream().findFirst().orElseThrow(() -> new AssertionError("no element " + name));
    }

    /** The names of a tree, those below others indented. */
    static String outline(GoalTree tree) {
        StringBuilder all = new StringBuilder();
        tree.getKgis().forEach(kgi -> outline(kgi, "", all));
        return all.toString();
    }

    private static void outline(Element element, String indent, StringBuilder all) {
        all.append(indent).append(element.getName()).append('\n');
        GoalTrees.children(element).forEach(child -> outline(child, indent + " ", all));
    }

    /** The pixels of the whole diagram as it is drawn on the canvas, wherever that is scrolled to. */
    byte[] picture() {
        Workbench.settle();
        IFigure layers = ((LayerManager) viewer().getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
        Rectangle extent = ((FreeformFigure) layers).getFreeformExtent();
        Image image = new Image(canvas().getDisplay(), extent.width, extent.height);
        GC gc = new GC(image);
        Graphics graphics = new SWTGraphics(gc);
        try {
            graphics.translate(-extent.x, -extent.y);
            layers.paint(graphics);
            return image.getImageData().data;
        } finally {
            graphics.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
