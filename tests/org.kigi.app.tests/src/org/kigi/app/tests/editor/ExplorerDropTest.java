package org.kigi.app.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;

import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.events.TypedEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.app.tests.views.Views;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.KGI;
import org.kigi.persistence.XmiGoalStore;

/** Elements dragged from the explorer to the diagram. */
class ExplorerDropTest {

    private static final String PROJECT = "explorer-drop-test";

    private IProject project;
    private CommonViewer explorer;

    @BeforeEach
    void makeProject() throws Exception {
        project = Workbench.emptyProject(PROJECT);
        explorer = Views.show("org.kigi.ui.explorer", CommonNavigator.class).getCommonViewer();
    }

    @AfterEach
    void close() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void elementGoesBelowTheCardItIsDroppedOn() throws Exception {
        DiagramDriver diagram = DiagramDriver.open(project, "small.kigi", tree("Sales", "Customers", "Price"));
        byte[] first = diagram.bytes();

        drag(diagram, diagram.named("Customers"), () -> assertFalse(diagram.feedback().isEmpty(), "the place is marked"), "small.kigi", "Sales", "Price");

        assertEquals("Sales\n Customers\n  Price\n", DiagramDriver.outline(diagram.tree()));
        assertEquals(diagram.named("Price"), diagram.selected().getFirst());
        diagram.undoAll();
        assertArrayEquals(first, diagram.bytes());
    }

    @Test
    void elementIsNotDroppedBelowItself() throws Exception {
        DiagramDriver diagram = DiagramDriver.open(project, "small.kigi", tree("Sales", "Customers", "Price"));

        drag(diagram, diagram.named("Price"), () -> assertTold(diagram, "a goal cannot go below itself"), "small.kigi", "Sales");

        assertFalse(diagram.editor().isDirty());
    }

    @Test
    void elementOfAnotherFileIsRefusedAndSaysWhatToDo() throws Exception {
        new XmiGoalStore().save(tree("Growth", "Visits"), DiagramDriver.path(project, "other.kigi"));
        DiagramDriver diagram = DiagramDriver.open(project, "small.kigi", tree("Sales", "Customers", "Price"));

        drag(diagram, diagram.named("Price"), () -> assertTold(diagram, "copy it there and paste it here"),
                "other.kigi", "Growth", "Visits");

        assertFalse(diagram.editor().isDirty());
    }

    /**
     * Drags an item of the explorer onto a card. The listeners of both sides are told what the toolkit tells them in a drag: the pointer
     * itself, which the window system would have to take along, cannot be moved by a program in every environment.
     */
    private void drag(DiagramDriver diagram, EObject onto, Runnable beforeDrop, String... path) throws Exception {
        String[] all = new String[path.length + 1];
        all[0] = PROJECT;
        System.arraycopy(path, 0, all, 1, path.length);
        TreeItem item = Views.item(explorer.getTree(), all);
        Workbench.shell().forceActive();
        explorer.getTree().forceFocus();
        Workbench.waitUntil("the explorer has the focus", explorer.getTree()::isFocusControl);
        explorer.setSelection(new StructuredSelection(item.getData()));
        Workbench.settle();
        DragSource source = (DragSource) explorer.getTree().getData(DND.DRAG_SOURCE_KEY);
        DropTarget target = (DropTarget) diagram.canvas().getData(DND.DROP_TARGET_KEY);
        Rectangle card = diagram.node(onto);
        Point to = diagram.canvas().toDisplay(card.getCenter().x, card.getCenter().y);

        DragSourceEvent start = event(DragSourceEvent.class, source);
        for (DragSourceListener listener : source.getDragListeners()) {
            listener.dragStart(start);
        }
        assertTrue(start.doit, "the drag begins");
        DropTargetEvent over = event(DropTargetEvent.class, target);
        over.x = to.x;
        over.y = to.y;
        over.operations = DND.DROP_MOVE | DND.DROP_COPY;
        over.detail = DND.DROP_MOVE;
        over.dataTypes = LocalSelectionTransfer.getTransfer().getSupportedTypes();
        over.currentDataType = over.dataTypes[0];
        for (DropTargetListener listener : target.getDropListeners()) {
            listener.dragEnter(over);
            listener.dragOver(over);
        }
        Workbench.settle();
        beforeDrop.run();
        DropTargetEvent drop = event(DropTargetEvent.class, target);
        drop.x = over.x;
        drop.y = over.y;
        drop.operations = over.operations;
        drop.detail = over.detail;
        drop.dataTypes = over.dataTypes;
        drop.currentDataType = over.currentDataType;
        drop.data = LocalSelectionTransfer.getTransfer().getSelection();
        for (DropTargetListener listener : target.getDropListeners()) {
            listener.dragLeave(over);
            if (over.detail != DND.DROP_NONE) {
                listener.dropAccept(drop);
                listener.drop(drop);
            }
        }
        DragSourceEvent end = event(DragSourceEvent.class, source);
        for (DragSourceListener listener : source.getDragListeners()) {
            listener.dragFinished(end);
        }
        Workbench.settle();
    }

    /** An event of dragging; its constructor takes an event that only the toolkit can make by itself. */
    private static <T extends TypedEvent> T event(Class<T> type, Widget widget) throws ReflectiveOperationException {
        Class<?> internal = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, type.getClassLoader());
        Constructor<?> create = internal.getDeclaredConstructor();
        create.setAccessible(true);
        Event untyped = (Event) create.newInstance();
        untyped.widget = widget;
        untyped.doit = true;
        Constructor<T> wrap = type.getDeclaredConstructor(internal);
        wrap.setAccessible(true);
        return wrap.newInstance(untyped);
    }

    private static void assertTold(DiagramDriver diagram, String why) {
        assertTrue(diagram.feedback().toString().contains(why), diagram.feedback()::toString);
    }

    private static GoalTree tree(String top, String... drivers) {
        GoalTree tree = Elements.goalTree(top);
        KGI kgi = Elements.kgi(top);
        for (String driver : drivers) {
            kgi.getDrivers().add(Elements.kpi(driver));
        }
        tree.getKgis().add(kgi);
        return tree;
    }
}
