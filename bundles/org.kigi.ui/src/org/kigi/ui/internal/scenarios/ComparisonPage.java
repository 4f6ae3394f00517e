package org.kigi.ui.internal.scenarios;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.kigi.core.GoalTrees;
import org.kigi.core.Names;
import org.kigi.evaluation.scenario.ScenarioComparison;
import org.kigi.evaluation.scenario.ScenarioComparison.Cell;
import org.kigi.evaluation.scenario.ScenarioComparison.Row;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Scenario;
import org.kigi.ui.internal.Columns;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Snapshot;

/** All indicators now and under each scenario. */
final class ComparisonPage extends Page {
    private static final int VALUE = 124;
    private static final int DIFFERENCE = 118;
    private static final int PROGRESS = 74;
    private static final int STATUS = 164;
    private static final String INDENT = "  ";

    private Composite table;
    private Columns<Row> columns;
    private List<String> titles = List.of();

    ComparisonPage() {
        super("comparison");
    }

    @Override
    void createContent(Composite parent) {
        createSentence(parent);
        table = new Composite(parent, SWT.NONE);
        table.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    }

    @Override
    void update() {
        Snapshot snapshot = study().snapshot();
        if (study().tree().getScenarios().isEmpty()) {
            say(WORDS.get("scenario.none"));
        }
        compute(() -> {
            GoalTree tree = snapshot.tree();
            return ScenarioComparison.of(snapshot.evaluator(), tree, tree.getScenarios());
        }, this::show);
    }

    private void show(ScenarioComparison comparison) {
        List<String> wanted = comparison.scenarios().stream().map(scenario -> Names.of(scenario, WORDS.language())).toList();
        if (columns == null || !wanted.equals(titles)) {
            titles = wanted;
            createColumns(comparison.scenarios());
        }
        columns.tableViewer().setInput(comparison.rows());
        say(comparison.scenarios().isEmpty() ? WORDS.get("scenario.none") : WORDS.get("comparison.hint"));
    }

    private void createColumns(List<Scenario> scenarios) {
        if (columns != null) {
            columns.control().dispose();
        }
        columns = Columns.table(table);
        columns.words(WORDS.get("column.indicator"), 1, 200,
            row -> INDENT.repeat(Math.max(0, GoalTrees.depth(row.indicator()))) + name(row.indicator()));
        columns.numbers(WORDS.get("column.now"), VALUE, row -> value(row.plain()));
        columns.numbers(WORDS.get("column.progress"), PROGRESS, row -> Numbers.percent(row.plain().progress(), WORDS.language()));
        columns.words(WORDS.get("column.status"), 0, STATUS, row -> row.plain().status().label(WORDS.language()),
            row -> icons().light(row.plain().status().light()));
        for (int i = 0; i < scenarios.size(); i++) {
            int index = i;
            columns.numbers(titles.get(i), VALUE, row -> value(row.cells().get(index)));
            columns.numbers(WORDS.get("column.difference"), DIFFERENCE, row -> difference(row.cells().get(index)));
            columns.numbers(WORDS.get("column.progress"), PROGRESS,
                row -> Numbers.percent(row.cells().get(index).progress(), WORDS.language()));
            columns.words(WORDS.get("column.status"), 0, STATUS, row -> row.cells().get(index).status().label(WORDS.language()),
                row -> icons().light(row.cells().get(index).status().light()));
        }
        columns.tableViewer().addDoubleClickListener(event -> {
            if (columns.tableViewer().getStructuredSelection().getFirstElement() instanceof Row row) {
                select(row.indicator());
            }
        });
    }

    private static String value(Cell cell) {
        return number(cell.value(), cell.evaluation());
    }

    private static String difference(Cell cell) {
        return cell.difference() != null && cell.difference() == 0 ? "±0"
            : Numbers.signed(cell.difference(), cell.evaluation().unit(), WORDS.language());
    }
}
