package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;

class NumbersViewTest {
    private IProject project;
    private IEditorPart editor;
    private IViewPart view;

    @BeforeEach
    void showView() throws Exception {
        project = Workbench.exampleProject("numbers-test");
        editor = Workbench.open(Workbench.example(project));
        view = Views.show("org.kigi.ui.numbers");
        Views.waitFor(view);
    }

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    private static Tree numbers() {
        return Views.tree("Goal");
    }

    private static int column(String title) {
        return Arrays.stream(numbers().getColumns()).map(column -> column.getText()).toList().indexOf(title);
    }

    private static List<TreeItem> rows(TreeItem... items) {
        List<TreeItem> rows = new ArrayList<>();
        for (TreeItem item : items) {
            rows.add(item);
            rows.addAll(rows(item.getItems()));
        }
        return rows;
    }

    private static TreeItem row(String name) {
        return rows(numbers().getItems()).stream().filter(row -> row.getText(0).equals(name)).findFirst().orElseThrow();
    }

    @Test
    void showsAllIndicatorsWithStatusAndReason() {
        long indicators = GoalTrees.indicators(GoalTrees.treeOf(Views.indicator(editor, "new_sales")).orElseThrow()).size();
        List<TreeItem> rows = rows(numbers().getItems());

        assertEquals(indicators, rows.size());
        for (TreeItem row : rows) {
            assertFalse(row.getText(column("Status")).isEmpty(), row.getText(0));
            assertFalse(row.getText(column("Why")).isEmpty(), row.getText(0));
            assertTrue(Arrays.stream(numbers().getColumns()).noneMatch(each -> row.getText(numbers().indexOf(each)).contains("NaN")));
            assertFalse(row.getText(column("Forecast landing")).equals("–") && !row.getText(column("Why")).contains("No forecast"),
                row.getText(0));
        }
    }

    /** The numbers stand in the example's files: its target, and the last row of its readings. */
    @Test
    void showsTheNumbersOfTheFiles() throws Exception {
        Indicator views = Views.indicator(editor, "page_views");
        TreeItem row = row(views.getName());
        List<String> lines = Files.readAllLines(project.getFile("data/page_views.csv").getLocation().toPath());
        String last = lines.stream().filter(line -> line.startsWith("2026-09-30")).findFirst().orElseThrow();

        assertEquals("2026-09", row.getText(column("Period")));
        assertEquals(Double.parseDouble(last.split(",")[1]), Views.number(row.getText(column("Actual"))), 0.5);
        assertEquals(views.getTarget().getValue(), Views.number(row.getText(column("Target"))), 0.5);
        assertEquals(views.getTarget().getDate().toString(), row.getText(column("Due")));
        assertTrue(row.getText(column("Chance of target")).endsWith("%"), row.getText(column("Chance of target")));
    }

    @Test
    void explainsTheNumberThatIsOpened() throws Exception {
        TreeItem row = row(Views.indicator(editor, "annual_sales").getName());
        Tree tree = numbers();
        Rectangle cell = row.getBounds(column("Planned by then"));
        Event event = new Event();
        event.button = 1;
        event.x = cell.x + cell.width / 2;
        event.y = cell.y + cell.height / 2;
        tree.showColumn(tree.getColumn(column("Planned by then")));
        cell = row.getBounds(column("Planned by then"));
        event.x = cell.x + cell.width / 2;
        tree.notifyListeners(SWT.MouseDown, event);
        tree.setSelection(row);
        event.item = row;
        tree.notifyListeners(SWT.Selection, event);

        tree.notifyListeners(SWT.DefaultSelection, event);
        Workbench.waitUntil("the explanation", () -> Workbench.page().getActivePart().getSite().getId().equals("org.kigi.ui.why"));
        Views.waitFor(Views.show("org.kigi.ui.why"));

        assertTrue(Views.tree("What").getSelection()[0].getText(0).startsWith("Plan for 2026-09-30"),
            Views.tree("What").getSelection()[0].getText(0));
    }

    @Test
    void followsAndLeadsTheSelection() {
        Indicator deals = Views.indicator(editor, "deals");
        Workbench.page().activate(editor);
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(deals));
        Workbench.waitUntil("the row", () -> view.getAdapter(Identified.class) == deals);

        Workbench.page().activate(view);
        Tree tree = numbers();
        Indicator sales = Views.indicator(editor, "annual_sales");
        TreeItem row = row(sales.getName());
        tree.setSelection(row);
        Event event = new Event();
        event.item = row;
        tree.notifyListeners(SWT.Selection, event);
        Workbench.waitUntil("the selection of the editor",
            () -> ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement() == sales);
    }

    @Test
    void followsAChangeOfATarget() {
        Indicator views = Views.indicator(editor, "page_views");
        String before = row(views.getName()).getText(column("Chance of target"));
        var domain = editor.getAdapter(IEditingDomainProvider.class).getEditingDomain();

        domain.getCommandStack().execute(SetCommand.create(domain, views.getTarget(), Literals.DATED_VALUE__VALUE, 1.0));

        Workbench.waitUntil("the new target", () -> Views.number(row(views.getName()).getText(column("Target"))) == 1
            && !row(views.getName()).getText(column("Chance of target")).equals(before));
        domain.getCommandStack().undo();
        Workbench.waitUntil("the old target",
            () -> Views.number(row(views.getName()).getText(column("Target"))) == views.getTarget().getValue());
    }
}
