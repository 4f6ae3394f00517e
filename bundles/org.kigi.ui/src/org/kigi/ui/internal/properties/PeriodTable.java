package org.kigi.ui.internal.properties;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kigi.core.time.Period;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.ui.internal.Columns;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Words;

/** All numbers of an indicator by period, side by side, the latest first. Opening a row explains its value. */
final class PeriodTable {
    private static final Words WORDS = Words.of(PeriodTable.class);
    private static final int WIDTH = 108;
    private static final double CONFIDENCE = 0.8;

    private final Columns<Outlook.Row> columns;
    private final TableViewer viewer;
    private UnitExpression unit;

    PeriodTable(Composite parent, Consumer<Period> explain) {
        columns = Columns.table(parent);
        viewer = columns.tableViewer();
        columns.words(WORDS.get("period.period"), 1, 84, row -> row.period().label(WORDS.language()));
        number("period.actual", row -> row.known().actual());
        number("period.computed", row -> row.known().computed());
        columns.numbers(WORDS.get("period.difference"), WIDTH,
            row -> row.known().difference() == null ? "" : Numbers.signed(row.known().difference(), unit, WORDS.language()));
        number("period.planned", row -> row.known().planned());
        number("period.forecast", row -> forecast(row, Prediction::mean));
        number("period.lower", row -> forecast(row, prediction -> prediction.lower(CONFIDENCE)));
        number("period.upper", row -> forecast(row, prediction -> prediction.upper(CONFIDENCE)));
        columns.words(WORDS.get("period.remark"), 2, 120,
            row -> row.known().problem() == null ? "" : row.known().problem().text(WORDS.language()));
        Runnable open = () -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Outlook.Row row) {
                explain.accept(row.period());
            }
        };
        viewer.addDoubleClickListener(event -> open.run());
        MenuManager menu = new MenuManager();
        menu.add(new Action(WORDS.get("explain")) {
            @Override
            public void run() {
                open.run();
            }
        });
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }

    Control control() {
        return columns.control();
    }

    private void number(String key, Function<Outlook.Row, Double> number) {
        columns.numbers(WORDS.get(key), WIDTH, row -> {
            Double value = number.apply(row);
            return value == null ? "" : Numbers.text(value, unit, WORDS.language());
        });
    }

    private static Double forecast(Outlook.Row row, Function<Prediction, Double> number) {
        return row.forecast() == null ? null : number.apply(row.forecast());
    }

    void show(Outlook outlook) {
        unit = outlook.evaluation().unit();
        viewer.setInput(outlook.rows().reversed());
    }

    void clear() {
        viewer.setInput(List.of());
    }
}
