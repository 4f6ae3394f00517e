package org.kigi.ui.internal.scenarios;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.scenario.GapSplit;
import org.kigi.evaluation.scenario.GapSplit.By;
import org.kigi.evaluation.scenario.GapSplit.Part;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.internal.Columns;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Snapshot;

/** What each driver has to contribute so that the result meets its target. */
final class GapPage extends Page {
    private static final int WIDTH = 124;
    private static final int NARROW = 70;

    private Combo by;
    private TableViewer viewer;
    private Evaluation evaluation;
    private IndicatorEvaluation result;

    GapPage() {
        super("gap");
    }

    /** The parts, and the evaluation that knows the units. */
    private record Answer(GapSplit split, Evaluation evaluation) {
    }

    @Override
    void createContent(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        new Label(head, SWT.NONE).setText(WORDS.get("gap.by"));
        by = new Combo(head, SWT.READ_ONLY);
        for (By each : By.values()) {
            by.add(each.label(WORDS.language()));
        }
        by.select(0);
        by.addListener(SWT.Selection, event -> update());
        createSentence(head);
        Columns<Part> columns = Columns.table(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns.control());
        viewer = columns.tableViewer();
        columns.words(WORDS.get("column.driver"), 2, 150, part -> name(part.driver()));
        columns.numbers(WORDS.get("column.share"), NARROW, part -> Numbers.percent(part.share(), WORDS.language()));
        columns.numbers(WORDS.get("column.part"), WIDTH, part -> Numbers.signed(part.amount(), result.unit(), WORDS.language()));
        columns.numbers(WORDS.get("column.now"), WIDTH, part -> number(part.current(), evaluation.of(part.driver())));
        columns.numbers(WORDS.get("column.required"), WIDTH, part -> number(part.required(), evaluation.of(part.driver())));
        columns.words(WORDS.get("column.remark"), 2, 120, part -> part.reason() == null ? "" : part.reason().text(WORDS.language()));
        viewer.addDoubleClickListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Part part) {
                select(part.driver());
            }
        });
    }

    @Override
    void update() {
        if (study().result() == null) {
            stop();
            viewer.setInput(List.of());
            say(WORDS.get("result.none"));
            return;
        }
        Snapshot snapshot = study().snapshot();
        Indicator indicator = snapshot.copy(study().result());
        By how = By.values()[by.getSelectionIndex()];
        compute(() -> new Answer(GapSplit.of(snapshot.evaluation(), indicator, how), snapshot.evaluation()), this::show);
    }

    private void show(Answer answer) {
        GapSplit split = answer.split();
        evaluation = answer.evaluation();
        result = evaluation.of(split.indicator());
        viewer.setInput(split.parts());
        say(split.reason() != null ? split.reason().text(WORDS.language())
            : WORDS.get(split.together() == null ? "gap.gap" : "gap.together", name(split.indicator()),
                Numbers.signed(split.gap(), result.unit(), WORDS.language()), number(split.target(), result),
                number(split.together(), result)));
    }
}
