package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.chart.ChartDescription;
import org.kigi.chart.ChartDescription.Role;
import org.kigi.ui.Settling;

class ChartViewTest {
    private IProject project;
    private IEditorPart editor;
    private IViewPart view;

    @BeforeEach
    void showChart() throws Exception {
        project = Workbench.exampleProject("chart-test");
        view = Views.show("org.kigi.ui.chart");
        editor = Workbench.open(Workbench.example(project));
    }

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    private void select(Object element) {
        Workbench.page().activate(editor);
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(element));
    }

    private ChartDescription chart() {
        return view.getAdapter(ChartDescription.class);
    }

    private void waitForChart(String title) {
        Workbench.waitUntil("the chart " + title,
            () -> ((Settling) view).isSettled() && chart() != null && chart().title().equals(title));
    }

    @Test
    void followsTheSelection() {
        select(Views.indicator(editor, "page_views"));
        waitForChart("Page views");
        // 24 months of readings, as the README of the example says
        assertEquals(24, chart().lines().stream().filter(line -> line.role() == Role.ACTUAL).findFirst().orElseThrow().points().size());

        select(Views.indicator(editor, "discount_rate"));
        waitForChart("Average discount");
    }

    @Test
    void showsTheIndicatorThatAnActionIsFor() {
        var discount = Views.indicator(editor, "discount_rate");

        select(discount.getActions().getFirst());

        waitForChart("Average discount");
    }

    @Test
    void showsOnlyTheLastOfManySelections() {
        for (String code : new String[] {"page_views", "unique_visitors", "deals", "average_price", "annual_sales"}) {
            select(Views.indicator(editor, code));
        }

        waitForChart("Annual sales");
    }

    @Test
    void showsTheForecastAndTheLimitsAsTheButtonsSay() {
        select(Views.indicator(editor, "page_views"));
        waitForChart("Page views");
        assertTrue(has(Role.FORECAST));
        assertEquals(2, chart().bands().size());
        assertFalse(has(Role.LIMITS));

        Workbench.command("org.kigi.ui.command.chartLimits");
        waitForChart("Page views");
        assertTrue(has(Role.LIMITS));
        Workbench.command("org.kigi.ui.command.chartForecast");
        waitForChart("Page views");
        assertFalse(has(Role.FORECAST));
        assertTrue(chart().bands().isEmpty());

        Workbench.command("org.kigi.ui.command.chartForecast");
        Workbench.command("org.kigi.ui.command.chartLimits");
        waitForChart("Page views");
        assertTrue(has(Role.FORECAST));
        assertFalse(has(Role.LIMITS));
    }

    private boolean has(Role role) {
        return chart().lines().stream().anyMatch(line -> line.role() == role);
    }
}
