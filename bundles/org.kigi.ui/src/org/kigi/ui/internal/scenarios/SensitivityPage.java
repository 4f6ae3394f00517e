package org.kigi.ui.internal.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.scenario.Tornado;
import org.kigi.evaluation.scenario.Tornado.Bar;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;
import org.kigi.ui.internal.Columns;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Snapshot;

/** What the result depends on most, as a tornado chart and a table. */
final class SensitivityPage extends Page {
    private static final int WIDTH = 126;
    private static final int NARROW = 70;

    private Combo basis;
    private TornadoChart chart;
    private TableViewer viewer;
    private Evaluation evaluation;

    /** One input. @param bar null if it has none @param remark why */
    private record Row(Indicator input, Bar bar, String remark) {
    }

    /** A chart with the evaluation that knows the units. */
    private record Answer(Tornado tornado, Evaluation evaluation) {
    }

    SensitivityPage() {
        super("sensitivity");
    }

    @Override
    void createContent(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        new Label(head, SWT.NONE).setText(WORDS.get("sensitivity.basis"));
        basis = new Combo(head, SWT.READ_ONLY);
        basis.setItems(WORDS.get("sensitivity.inputs"), WORDS.get("sensitivity.scenario"));
        basis.select(0);
        basis.addListener(SWT.Selection, event -> update());
        createSentence(head);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        chart = new TornadoChart(sash);
        Columns<Row> columns = Columns.table(sash);
        viewer = columns.tableViewer();
        columns.words(WORDS.get("column.input"), 2, 140, row -> name(row.input()));
        columns.numbers(WORDS.get("column.low"), WIDTH, row -> input(row, row.bar() == null ? null : row.bar().lower()));
        columns.numbers(WORDS.get("column.high"), WIDTH, row -> input(row, row.bar() == null ? null : row.bar().upper()));
        columns.numbers(WORDS.get("column.swing"), WIDTH, row -> row.bar() == null ? ""
            : number(row.bar().swing(), evaluation.of(study().snapshot().copy(study().result()))));
        columns.numbers(WORDS.get("column.elasticity"), NARROW, row -> row.bar() == null || row.bar().elasticity() == null ? ""
            : Numbers.text(row.bar().elasticity(), null, WORDS.language()));
        columns.words(WORDS.get("column.remark"), 1, 110, Row::remark);
        viewer.addDoubleClickListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Row row) {
                select(row.input());
            }
        });
        sash.setWeights(46, 54);
    }

    private String input(Row row, Double value) {
        return value == null ? "" : number(value, evaluation.of(row.input()));
    }

    @Override
    void update() {
        if (study().result() == null) {
            stop();
            clear(WORDS.get("result.none"));
            return;
        }
        boolean byScenario = basis.getSelectionIndex() == 1;
        if (byScenario && study().scenario() == null) {
            stop();
            clear(WORDS.get("scenario.none"));
            return;
        }
        Snapshot snapshot = study().snapshot();
        Indicator result = snapshot.copy(study().result());
        Scenario scenario = byScenario ? snapshot.copy(study().scenario()) : null;
        compute(() -> new Answer(scenario == null ? Tornado.of(snapshot.evaluation(), result)
            : Tornado.of(snapshot.evaluator(), snapshot.tree(), result, scenario), snapshot.evaluation()), this::show);
    }

    private void clear(String why) {
        say(why);
        viewer.setInput(List.of());
        chart.show(List.of(), null);
    }

    private void show(Answer answer) {
        Tornado tornado = answer.tornado();
        evaluation = answer.evaluation();
        List<Row> rows = new ArrayList<>();
        tornado.bars().forEach(bar -> rows.add(new Row(bar.input(), bar, bar.stated() ? "" : WORDS.get("sensitivity.default"))));
        tornado.omitted().forEach(omitted -> rows.add(new Row(omitted.input(), null, omitted.reason().text(WORDS.language()))));
        viewer.setInput(rows);
        chart.show(tornado.bars(), evaluation.of(tornado.result()));
        say(tornado.reason() != null ? tornado.reason().text(WORDS.language())
            : tornado.period() == null ? "" : WORDS.get("ofPeriod", name(tornado.result()), tornado.period().label(WORDS.language())));
    }
}
