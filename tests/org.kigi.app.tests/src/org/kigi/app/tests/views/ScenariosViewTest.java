package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;

class ScenariosViewTest {
    private static final String UNDO = "org.eclipse.ui.edit.undo";

    private IProject project;
    private IEditorPart editor;
    private IViewPart view;
    private GoalTree tree;

    @BeforeEach
    void showView() throws Exception {
        project = Workbench.exampleProject("scenarios-test");
        editor = Workbench.open(Workbench.example(project));
        tree = editor.getAdapter(GoalTree.class);
        view = Views.show("org.kigi.ui.scenarios");
        Workbench.page().activate(editor);
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(Views.indicator(editor, "annual_sales")));
        Workbench.waitUntil("the scenarios", () -> view.getAdapter(Scenario.class) == tree.getScenarios().getFirst());
        Workbench.page().activate(view);
        Workbench.settle();
    }

    @AfterEach
    void deleteProject() throws Exception {
        Views.showTab("Assumptions");
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    private void showPage(String title) {
        Views.showTab(title);
        Views.waitFor(view);
    }

    private static void tool(String tooltip) {
        ToolItem item = Workbench.visible(Workbench.shell(), ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
            .filter(each -> tooltip.equals(each.getToolTipText())).findFirst().orElseThrow();
        assertTrue(item.isEnabled());
        item.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    /** Types a text into the dialog that is about to open, and presses OK. */
    private static void answer(String title, String text) {
        Display display = Display.getCurrent();
        display.timerExec(20, new Runnable() {
            @Override
            public void run() {
                Shell dialog = Views.dialog().filter(shell -> shell.getText().equals(title)).orElse(null);
                if (dialog == null) {
                    display.timerExec(20, this);
                    return;
                }
                Workbench.visible(dialog, Text.class).getFirst().setText(text);
                Workbench.visible(dialog, Button.class).stream().filter(button -> button.getText().equals("OK")).findFirst().orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    /** Types over the content of a cell. */
    private static void edit(Table table, int row, int column, String content) {
        Rectangle cell = table.getItem(row).getBounds(column);
        Workbench.press(table, cell.x + cell.width / 2, cell.y + cell.height / 2);
        Workbench.settle();
        Text text = Workbench.visible(table, Text.class).getFirst();
        text.setText(content);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }

    @Test
    void createsRenamesAndDeletesAScenario() {
        int before = tree.getScenarios().size();

        answer("New scenario…", "Second plant");
        tool("New scenario…");
        Scenario made = tree.getScenarios().getLast();
        assertEquals("Second plant", made.getName());
        Workbench.waitUntil("the new scenario", () -> view.getAdapter(Scenario.class) == made);

        answer("Rename scenario…", "Third plant");
        tool("Rename scenario…");
        assertEquals("Third plant", made.getName());

        tool("Delete scenario");
        assertEquals(before, tree.getScenarios().size());
        Workbench.command(UNDO);
        assertSame(made, tree.getScenarios().getLast());
        Workbench.command(UNDO);
        Workbench.command(UNDO);
        assertEquals(before, tree.getScenarios().size());
    }

    @Test
    void changesAnAssumptionInItsCell() {
        ScenarioOverride first = tree.getScenarios().getFirst().getOverrides().getFirst();
        Table table = Views.table("Indicator");
        assertEquals("46 %", table.getItem(0).getText(2));

        edit(table, 0, 2, "47.5");
        assertEquals(47.5, first.getValue());
        Workbench.waitUntil("the new value", () -> Views.table("Indicator").getItem(0).getText(2).equals("47.5 %"));

        Workbench.command(UNDO);
        assertEquals(46, first.getValue());
    }

    @Test
    void takesAnotherIndicatorByItsCode() {
        ScenarioOverride first = tree.getScenarios().getFirst().getOverrides().getFirst();

        edit(Views.table("Indicator"), 0, 0, "average_price");

        assertSame(Views.indicator(editor, "average_price"), first.getIndicator());
    }

    @Test
    void addsAndRemovesAnAssumption() {
        Scenario scenario = tree.getScenarios().getFirst();
        int before = scenario.getOverrides().size();

        Views.press("Add");
        assertEquals(before + 1, scenario.getOverrides().size());
        Workbench.waitUntil("the new row", () -> Views.table("Indicator").getItemCount() == before + 1);

        Table table = Views.table("Indicator");
        table.setSelection(before);
        Event event = new Event();
        event.item = table.getItem(before);
        table.notifyListeners(SWT.Selection, event);
        Views.press("Remove");
        assertEquals(before, scenario.getOverrides().size());
    }

    @Test
    void comparesAllScenariosWithNow() {
        showPage("Comparison");

        Table table = Views.table("Indicator");
        assertEquals("Stronger inside sales", table.getColumn(4).getText());
        assertEquals("Factories invest less", table.getColumn(8).getText());
        TableItem sales = table.getItem(0);
        assertEquals("Annual sales", sales.getText(0).strip());
        for (int scenario : new int[] {4, 8}) {
            assertEquals(Views.number(sales.getText(scenario)) - Views.number(sales.getText(1)), Views.number(sales.getText(scenario + 1)), 1);
        }
        assertTrue(Views.number(sales.getText(5)) > 0, "more people sell more");
        assertTrue(Views.number(sales.getText(9)) < 0, "less demand sells less");
    }

    @Test
    void ordersTheInputsByTheirEffect() {
        showPage("Sensitivity");

        Table table = Views.table("Input");
        List<Double> swings = Arrays.stream(table.getItems()).map(item -> item.getText(3)).filter(text -> !text.isEmpty())
            .map(Views::number).toList();
        assertTrue(swings.size() > 3);
        assertEquals(swings.stream().sorted((a, b) -> Double.compare(b, a)).toList(), swings);

        Views.choose("assumptions of the scenario");
        Views.waitFor(view);
        List<String> inputs = Arrays.stream(table.getItems()).map(item -> item.getText(0)).sorted().toList();
        assertEquals(List.of("MQL to SQL rate", "Time to first response", "Win rate"), inputs);
    }

    @Test
    void simulatesTheRangesAgainTheSameWithTheSameSeed() {
        showPage("Simulation");

        Views.press("Run");
        Views.waitFor(view);
        String first = Views.words(Workbench.shell());
        assertTrue(first.contains("10,000 draws with seed 1"), first);
        List<String> lines = first.lines().toList();
        double p10 = Views.number(lines.get(lines.indexOf("P10") + 1));
        double p50 = Views.number(lines.get(lines.indexOf("P50") + 1));
        double p90 = Views.number(lines.get(lines.indexOf("P90") + 1));
        assertTrue(p10 < p50 && p50 < p90);

        Views.press("Run");
        Views.waitFor(view);
        assertEquals(first, Views.words(Workbench.shell()));

        Views.enter(Views.field("1"), "2");
        Views.waitFor(view);
        assertFalse(Views.words(Workbench.shell()).contains(lines.get(lines.indexOf("P50") + 1)));
    }

    @Test
    void findsTheRequiredValueAndMakesItAnAssumption() {
        showPage("Goal Seek");
        ScenarioOverride first = tree.getScenarios().getFirst().getOverrides().getFirst();
        // the driver is what the scenario is about first
        Views.field("MQL to SQL rate (sql_rate)");
        assertTrue(Views.words(Workbench.shell()).contains("Annual sales meets its target when MQL to SQL rate is"));

        Views.press("Apply to Scenario");
        double required = first.getValue();
        assertTrue(required > 46, "more than the scenario assumed");
        Workbench.command(UNDO);
        assertEquals(46, first.getValue());

        Views.enter(Views.field("MQL to SQL rate (sql_rate)"), "average_price");
        Views.waitFor(view);
        assertTrue(Views.words(Workbench.shell()).contains("when Average price of a deal is"));
    }

    @Test
    void splitsTheGapIntoPartsThatAddUp() {
        showPage("Gap");

        Table table = Views.table("Driver");
        // the target of 1,350,000,000 less the 1,116,506,250 of the readings
        assertEquals(233_493_750, Arrays.stream(table.getItems()).mapToDouble(item -> Views.number(item.getText(2))).sum(), 1);
        String byWeight = table.getItem(0).getText(2);
        Views.choose("By average past improvement");
        Views.waitFor(view);
        assertFalse(table.getItem(0).getText(2).equals(byWeight));
        assertEquals(233_493_750, Arrays.stream(table.getItems()).mapToDouble(item -> Views.number(item.getText(2))).sum(), 1);
    }

    @Test
    void asksForAnotherResult() {
        showPage("Gap");
        Views.enter(Views.field("Annual sales (annual_sales)"), "new_sales");
        Views.waitFor(view);

        assertEquals("Deals won", Views.table("Driver").getItem(0).getText(0));
    }

    @Test
    void choosesTheScenarioThatIsSelected() {
        Scenario other = tree.getScenarios().get(1);
        Workbench.page().activate(editor);

        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(other));
        Workbench.waitUntil("the other scenario", () -> view.getAdapter(Scenario.class) == other);

        assertEquals("110 leads", Views.table("Indicator").getItem(0).getText(2));
    }

    @Test
    void saysWhatToDoWithoutScenario() {
        tool("Delete scenario");
        tool("Delete scenario");
        Workbench.waitUntil("the hint", () -> Views.words(Workbench.shell()).contains("This goal tree has no scenario yet."));

        showPage("Goal Seek");
        Views.enter(Workbench.visible(Workbench.shell(), Text.class).stream()
            .filter(text -> "Name or code of an indicator".equals(text.getMessage()) && text.getText().isEmpty()).findFirst().orElseThrow(),
            "sql_rate");
        Views.waitFor(view);
        Views.press("Apply to Scenario");

        assertEquals("Target of Annual sales", tree.getScenarios().getFirst().getName());
        assertEquals(1, tree.getScenarios().getFirst().getOverrides().size());
    }

    @Test
    void onlyShowsWhatIsNotOpen() {
        Workbench.closeEditors();
        Views.waitFor(view);
        Workbench.waitUntil("the other tree", () -> view.getAdapter(Scenario.class) != null
            && view.getAdapter(Scenario.class) != tree.getScenarios().getFirst());

        ToolItem item = Workbench.visible(Workbench.shell(), ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
            .filter(each -> "New scenario…".equals(each.getToolTipText())).findFirst().orElseThrow();
        assertFalse(item.isEnabled());
    }
}
