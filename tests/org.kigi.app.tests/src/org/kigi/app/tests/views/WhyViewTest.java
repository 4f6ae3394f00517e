package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;

class WhyViewTest {
    private IProject project;
    private IEditorPart editor;
    private IViewPart view;

    @BeforeEach
    void showView() throws Exception {
        project = Workbench.exampleProject("why-test");
        editor = Workbench.open(Workbench.example(project));
        view = Views.show("org.kigi.ui.why");
    }

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    private void select(Indicator indicator) {
        Workbench.page().activate(editor);
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(indicator));
        waitFor(indicator);
    }

    private void waitFor(Indicator indicator) {
        Workbench.waitUntil("the explanation", () -> view.getAdapter(Identified.class) == indicator);
        Views.waitFor(view);
    }

    private Tree lines() {
        Views.showTab("How it came about");
        return Views.tree("What");
    }

    private Tree parts() {
        Views.showTab("Why it changed");
        Workbench.page().activate(view);
        Views.waitFor(view);
        return Views.tree("Driver");
    }

    @Test
    void explainsAValueByItsFormulaItsInputsAndTheStatus() {
        select(Views.indicator(editor, "new_sales"));

        TreeItem value = lines().getItem(0);
        assertTrue(value.getText(0).startsWith("Sales to new customers, "), value.getText(0));
        assertTrue(value.getText(1).startsWith("¥"), value.getText(1));
        assertTrue(Arrays.stream(lines().getItems()).anyMatch(line -> line.getText(0).startsWith("Status")));
        assertTrue(Arrays.stream(lines().getItems()).anyMatch(line -> line.getText(0).startsWith("Progress")));
        // of its readings, and for comparison of its formula and what that uses
        TreeItem formula = Views.item(lines(), "Sales to new customers", "By the formula");
        assertTrue(formula.getText(2).contains("×") || formula.getText(2).contains("*"), formula.getText(2));
        Views.item(lines(), "Sales to new customers", "By the formula", "Deals won");
    }

    @Test
    void opensTheFileAtTheLineOfAReading() {
        select(Views.indicator(editor, "page_views"));

        // the file has a header and 24 months, of which September 2026 is the last
        TreeItem row = Views.item(lines(), "Page views", "data/page_views.csv:25");
        Views.open(row);

        Workbench.waitUntil("the file", () -> Workbench.page().getActiveEditor() != editor);
        assertEquals("page_views.csv", Workbench.page().getActiveEditor().getEditorInput().getAdapter(IFile.class).getName());
        StyledText text = Workbench.visible(Workbench.shell(), StyledText.class).getFirst();
        assertTrue(text.getLine(text.getLineAtOffset(text.getSelectionRange().x)).startsWith("2026-09"),
            text.getLine(text.getLineAtOffset(text.getSelectionRange().x)));
    }

    @Test
    void selectsTheInputThatIsOpenedEverywhere() throws Exception {
        IViewPart properties = Views.show("org.kigi.ui.properties");
        select(Views.indicator(editor, "new_sales"));
        Workbench.page().activate(view);

        Views.open(Views.item(lines(), "Sales to new customers", "By the formula", "Deals won"));

        Indicator deals = Views.indicator(editor, "deals");
        waitFor(deals);
        Workbench.waitUntil("its properties", () -> properties.getAdapter(Identified.class) == deals);
        assertEquals(deals, ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement());
        assertTrue(lines().getItem(0).getText(0).startsWith("Deals won"), lines().getItem(0).getText(0));
    }

    @Test
    void splitsTheChangeIntoPartsThatAddUp() {
        select(Views.indicator(editor, "annual_sales"));
        Tree tree = parts();

        String summary = Workbench.visible(tree.getParent().getParent(), Label.class).stream().map(Label::getText)
            .filter(text -> text.contains("→")).findFirst().orElseThrow();
        double change = Views.number(summary.substring(summary.lastIndexOf(':')));
        double sum = Arrays.stream(tree.getItems()).mapToDouble(item -> Views.number(item.getText(1))).sum();
        assertEquals(change, sum, 1);
        assertEquals(2, tree.getItemCount());
    }

    @Test
    void splitsItByAnotherMethodSinceLastYear() {
        select(Views.indicator(editor, "new_sales"));
        String before = parts().getItem(0).getText(1);

        Views.choose(choice("same period last year"));
        Views.waitFor(view);
        String since = parts().getItem(0).getText(1);
        assertFalse(since.equals(before), since);
        Views.choose(choice("LMDI"));
        Views.waitFor(view);
        assertFalse(parts().getItem(0).getText(1).equals(since), since);
        // LMDI and chain substitution of a product of two give other parts, but the same sum
        assertEquals(2, parts().getItemCount());
    }

    /** The item that contains a text, of any list on the screen. */
    private static String choice(String part) {
        return Workbench.visible(Workbench.shell(), Combo.class).stream().flatMap(combo -> Arrays.stream(combo.getItems()))
            .filter(item -> item.contains(part)).findFirst().orElseThrow();
    }

    @Test
    void isOpenedByANumberOfTheProperties() throws Exception {
        select(Views.indicator(editor, "annual_sales"));
        IViewPart properties = Views.show("org.kigi.ui.properties");
        Views.waitFor(properties);
        Composite rows = Workbench.visible(Workbench.shell(), Label.class).stream()
            .filter(label -> label.getText().equals("Planned by then:")).findFirst().orElseThrow().getParent();
        Link planned = Workbench.visible(rows, Link.class).stream().filter(link -> link.getText().contains("1,175,479,452")).findFirst()
            .orElseThrow();

        planned.notifyListeners(SWT.Selection, new Event());
        Views.waitFor(view);

        assertEquals(view, Workbench.page().getActivePart());
        assertTrue(lines().getSelection()[0].getText(0).startsWith("Plan for 2026-09-30"), lines().getSelection()[0].getText(0));
    }

    @Test
    void explainsThePeriodThatIsOpenedInTheProperties() throws Exception {
        Indicator views = Views.indicator(editor, "page_views");
        select(views);
        Views.waitFor(Views.show("org.kigi.ui.properties"));
        Views.showTab("By period");
        var table = Views.table("Period");
        int june = Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList().indexOf("2026-06");
        table.setSelection(june);
        Event event = new Event();
        event.item = table.getItem(june);
        table.notifyListeners(SWT.Selection, event);

        table.notifyListeners(SWT.DefaultSelection, event);
        Views.waitFor(view);

        assertEquals("Page views, 2026-06", lines().getItem(0).getText(0));
        assertEquals(table.getItem(june).getText(1), lines().getItem(0).getText(1));
    }

    @Test
    void followsAChangeOfTheTree() {
        Indicator sales = Views.indicator(editor, "new_sales");
        select(sales);
        var domain = editor.getAdapter(IEditingDomainProvider.class).getEditingDomain();

        domain.getCommandStack().execute(SetCommand.create(domain, sales,
            Literals.ELEMENT__NAME, "Sales to strangers"));

        Workbench.waitUntil("the new name", () -> lines().getItemCount() > 0
            && lines().getItem(0).getText(0).startsWith("Sales to strangers"));
    }
}
