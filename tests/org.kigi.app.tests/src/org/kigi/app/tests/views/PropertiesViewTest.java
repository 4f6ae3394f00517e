package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.ProgressMethod;
import org.kigi.model.goaltree.ScenarioOverride;

class PropertiesViewTest {
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    private IProject project;
    private IEditorPart editor;
    private IViewPart view;
    private Indicator price;

    @BeforeEach
    void showProperties() throws Exception {
        project = Workbench.exampleProject("properties-test");
        editor = Workbench.open(Workbench.example(project));
        view = Views.show("org.kigi.ui.properties");
        price = Views.indicator(editor, "average_price");
        select(price);
    }

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    private void select(Object element) {
        Workbench.page().activate(editor);
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(element));
        Workbench.waitUntil("the properties of the selection", () -> view.getAdapter(Identified.class) == element);
        Workbench.page().activate(view);
        Workbench.settle();
    }

    private boolean isClean() {
        return !editor.getAdapter(IEditingDomainProvider.class).getEditingDomain().getCommandStack().canUndo();
    }

    @Test
    void changesTheNameByOneCommandThatIsUndoneAndRedone() {
        String old = price.getName();

        Views.enter(Views.field(old), "Price per deal");
        assertEquals("Price per deal", price.getName());
        assertTrue(editor.isDirty());

        Workbench.command(UNDO);
        assertEquals(old, price.getName());
        Views.field(old);
        assertFalse(editor.isDirty());
        assertTrue(isClean());

        Workbench.command(REDO);
        assertEquals("Price per deal", price.getName());
        Views.field("Price per deal");
    }

    @Test
    void countsWhatIsTypedBeforeSaving() throws Exception {
        Text field = Views.field(price.getCode());
        field.setFocus();
        field.setText("price_of_a_deal");

        Workbench.command("org.eclipse.ui.file.save");

        assertEquals("price_of_a_deal", price.getCode());
        assertFalse(editor.isDirty());
    }

    @Test
    void leavesTheTreeAloneWhileANumberIsWrong() {
        Views.showTab("Target");
        double old = price.getTarget().getValue();
        Text field = Views.field(String.format(Locale.ROOT, "%,.0f", old));

        Views.enter(field, "about a million");
        assertEquals(old, price.getTarget().getValue());
        assertTrue(isClean());
        assertEquals("\"about a million\" is not a number.", field.getToolTipText());

        Views.enter(field, "1,300,000");
        assertEquals(1_300_000, price.getTarget().getValue());
        String left = field.getToolTipText();
        assertTrue(left == null || !left.contains("is not a number"), left);
    }

    @Test
    void saysAtOnceWhatIsWrongWithAFormula() {
        Views.showTab("Calculation");
        select(Views.indicator(editor, "new_sales"));
        Text field = Views.field("deals * average_price");

        field.setText("deals * (average_price");

        assertFalse(field.getToolTipText().isBlank());
        assertEquals("deals * average_price", Views.indicator(editor, "new_sales").getFormula());
    }

    @Test
    void choosesAFrequencyFromTheList() {
        Views.showTab("Measurement");
        Combo combo = Workbench.visible(Workbench.shell(), Combo.class).stream().filter(each -> each.getText().equals("Monthly"))
            .findFirst().orElseThrow();

        combo.select(Frequency.QUARTER.getValue());
        combo.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();

        assertSame(Frequency.QUARTER, price.getFrequency());
    }

    @Test
    void choosesAnOwnerAmongThePeopleOfTheTree() {
        Indicator discount = Views.indicator(editor, "discount_rate");
        select(discount);
        Combo combo = Workbench.visible(Workbench.shell(), Combo.class).stream()
            .filter(each -> Arrays.asList(each.getItems()).contains("Makoto Kato")).findFirst().orElseThrow();

        combo.select(combo.indexOf("Makoto Kato"));
        combo.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();

        assertEquals("Makoto Kato", discount.getOwner().getName());
        assertNull(combo.getToolTipText());
        Workbench.command(UNDO);
        assertNull(discount.getOwner());
        assertFalse(combo.getToolTipText().isBlank(), "the finding is shown at the field");
    }

    @Test
    void setsAndRemovesADate() {
        Indicator referrals = Views.indicator(editor, "referral_leads");
        select(referrals);
        Views.showTab("Target");
        DateTime day = Workbench.visible(Workbench.shell(), DateTime.class).get(1);
        Button present = Workbench.visible(day.getParent(), Button.class).getFirst();
        assertFalse(present.getSelection());

        present.setSelection(true);
        day.setDate(2027, 2, 31);
        present.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
        assertEquals(LocalDate.of(2027, 3, 31), referrals.getTarget().getDate());

        present.setSelection(false);
        present.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
        assertNull(referrals.getTarget().getDate());
        assertEquals(115, referrals.getTarget().getValue());
    }

    @Test
    void onlyShowsWhatIsNotOpen() throws Exception {
        Workbench.closeEditors();
        CommonNavigator explorer = Views.show("org.kigi.ui.explorer", CommonNavigator.class);
        var item = Views.item(explorer.getCommonViewer().getTree(), "properties-test", "b2b-marketing.kigi", "Annual sales");

        explorer.getCommonViewer().setSelection(new StructuredSelection(item.getData()));
        Workbench.waitUntil("its properties", () -> view.getAdapter(Identified.class) == item.getData());

        assertFalse(Views.field("Annual sales").getEditable());
    }

    private static String text(Composite root, String label) {
        List<Control> all = List.of(root.getChildren());
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i) instanceof Label each && each.getText().equals(label)) {
                return all.get(i + 1) instanceof Link link ? link.getText().replaceAll("<[^>]*>", "") : ((Label) all.get(i + 1)).getText();
            }
        }
        throw new AssertionError("No row " + label);
    }

    /** Where the rows of the standing are. */
    private static Composite standing() {
        return Workbench.visible(Workbench.shell(), Label.class).stream().filter(label -> label.getText().equals("Status:")
            || label.getText().equals("Worst status:")).findFirst().orElseThrow().getParent();
    }

    @Test
    void showsHowTheIndicatorStandsWithForecast() {
        select(Views.indicator(editor, "annual_sales"));
        Views.waitFor(view);

        Composite rows = standing();
        // the readings of the twelve months up to September 2026 in annual_sales.csv add up to this
        assertEquals("¥1,116,506,250", text(rows, "Actual:"));
        assertEquals("¥1,350,000,000 by 2027-03-31", text(rows, "Target:"));
        assertEquals("¥812,000,000 on 2025-03-31", text(rows, "Baseline:"));
        assertEquals("¥0", text(rows, "Actual − computed:"));
        assertTrue(text(rows, "Forecast landing:").matches("¥[0-9,]+ in FY2026, with 80 % between ¥[0-9,]+ and ¥[0-9,]+"),
            text(rows, "Forecast landing:"));
        assertTrue(text(rows, "Chance of target:").matches("[0-9.]+%"), text(rows, "Chance of target:"));
    }

    @Test
    void saysWhyThereIsNoForecast() {
        select(Views.indicator(editor, "referral_leads"));
        Views.waitFor(view);

        assertTrue(text(standing(), "Forecast landing:").length() > 20, text(standing(), "Forecast landing:"));
        assertEquals("–", text(standing(), "Chance of target:"));
    }

    @Test
    void showsAllPeriodsSideBySide() {
        Views.waitFor(view);
        Views.showTab("By period");

        Table table = Views.table("Period");
        // 24 months of readings up to September 2026, and six months to come until the target's date
        assertEquals(24 + 6, table.getItemCount());
        assertEquals("2027-03", table.getItem(0).getText(0));
        assertEquals("", table.getItem(0).getText(1));
        double forecast = Views.number(table.getItem(0).getText(5));
        assertTrue(Views.number(table.getItem(0).getText(6)) < forecast && forecast < Views.number(table.getItem(0).getText(7)));
        assertEquals("2026-09", table.getItem(6).getText(0));
        assertEquals("", table.getItem(6).getText(5));
        assertFalse(table.getItem(6).getText(1).isEmpty());
        for (TableItem item : table.getItems()) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                assertFalse(item.getText(column).contains("NaN") || item.getText(column).contains("null"), item.getText(column));
            }
        }
    }

    @Test
    void choosesTheProgressMethodOfTheTree() {
        GoalTree tree = editor.getAdapter(GoalTree.class);
        select(tree);

        Views.choose("Linear");

        assertSame(ProgressMethod.LINEAR, tree.getProgressMethod());
        Workbench.command(UNDO);
        assertSame(ProgressMethod.REQUIRED_RATE, tree.getProgressMethod());
    }

    @Test
    void changesAnAssumption() {
        ScenarioOverride override = editor.getAdapter(GoalTree.class).getScenarios().getFirst().getOverrides().getFirst();
        select(override);

        Views.enter(Views.field("43"), "44");
        assertEquals(44, override.getLower());

        Workbench.command(UNDO);
        assertEquals(43, override.getLower());
    }

    @Test
    void showsWhatAPersonOwns() {
        Person person = Views.indicator(editor, "annual_sales").getOwner();
        select(person);

        // the owners are in the file of the example
        assertEquals("Acceleration needed", text(standing(), "Worst status:"));
        Link goal = Workbench.visible(standing(), Link.class).stream().filter(link -> link.getText().contains("Annual sales")).findFirst()
            .orElseThrow();
        goal.notifyListeners(SWT.Selection, new Event());
        Workbench.waitUntil("the goal", () -> view.getAdapter(Identified.class) == Views.indicator(editor, "annual_sales"));
    }
}
