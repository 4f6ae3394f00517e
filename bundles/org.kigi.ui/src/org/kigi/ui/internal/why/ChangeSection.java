package org.kigi.ui.internal.why;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kigi.core.Names;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.attribution.Attribution;
import org.kigi.evaluation.attribution.AttributionMethod;
import org.kigi.evaluation.attribution.Attributor;
import org.kigi.evaluation.attribution.Contribution;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.internal.Background;
import org.kigi.ui.internal.Columns;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Snapshot;
import org.kigi.ui.internal.Words;

/** Why the value changed since an earlier period: what each driver contributed, down the tree. */
final class ChangeSection {
    private static final int NUMBER_WIDTH = 104;
    private static final int SHARE_WIDTH = 66;
    private static final int BAR_COLUMN = 3;

    private final Composite area;
    private final Words words;
    private final Combo since;
    private final Combo method;
    private final Label summary;
    private final TreeViewer viewer;
    private final Background background;
    private List<ComparedPeriod> periods = List.of();
    private String chosen = "previous";
    private Answer answer;
    private Snapshot snapshot;
    private UnitExpression unit;
    private double largest;

    ChangeSection(Composite parent, Words words, Consumer<Indicator> select) {
        this.words = words;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).spacing(6, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label label = new Label(head, SWT.NONE);
        label.setText(words.get("since"));
        since = new Combo(head, SWT.READ_ONLY);
        since.addListener(SWT.Selection, event -> {
            chosen = periods.get(since.getSelectionIndex()).key();
            compute();
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(since);
        method = new Combo(head, SWT.READ_ONLY);
        for (AttributionMethod each : AttributionMethod.values()) {
            method.add(each.label(words.language()));
        }
        method.select(0);
        method.setToolTipText(words.get("method"));
        method.addListener(SWT.Selection, event -> compute());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(method);
        summary = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(100, SWT.DEFAULT).applyTo(summary);
        Columns<Contribution> columns = Columns.tree(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns.control());
        viewer = columns.treeViewer();
        columns.words(words.get("column.driver"), 60, 130, part -> Names.of(part.indicator(), words.language()));
        columns.numbers(words.get("column.contribution"), NUMBER_WIDTH, part -> Numbers.signed(part.amount() + 0.0, unit, words.language()));
        columns.numbers(words.get("column.share"), SHARE_WIDTH, part -> Numbers.percent(part.share(), words.language()));
        columns.words("", 40, 70, part -> "");
        columns.words(words.get("column.remark"), 40, 90, part -> part.reason() == null ? "" : part.reason().text(words.language()));
        new SignedBars(viewer.getTree(), BAR_COLUMN, part -> largest == 0 ? 0 : ((Contribution) part).amount() / largest);
        viewer.setContentProvider(new Parts());
        viewer.addDoubleClickListener(event -> {
            if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Contribution part) {
                select.accept(part.indicator());
            }
        });
        background = new Background(area);
    }

    Control control() {
        return area;
    }

    boolean isBusy() {
        return background.isRunning();
    }

    void show(Answer of, Snapshot from) {
        answer = of;
        snapshot = from;
        unit = of.evaluation().unit();
        periods = of.period() == null ? List.of()
            : ComparedPeriod.before(of.indicator(), of.period(), FiscalCalendar.of(from.tree()));
        since.removeAll();
        periods.forEach(period -> since.add(words.get("since." + period.key(), period.period().label(words.language()))));
        since.setEnabled(!periods.isEmpty());
        int index = Math.max(0, periods.stream().map(ComparedPeriod::key).toList().indexOf(chosen));
        if (periods.isEmpty()) {
            background.forget();
            show(List.of(), words.get("change.noValue"));
        } else {
            since.select(index);
            compute();
        }
    }

    private void compute() {
        if (periods.isEmpty()) {
            return;
        }
        var from = periods.get(since.getSelectionIndex()).period();
        AttributionMethod by = AttributionMethod.values()[method.getSelectionIndex()];
        Answer of = answer;
        Snapshot in = snapshot;
        background.run(words.get("job.change", Names.of(of.indicator(), words.language())),
            () -> new Attributor(in.evaluation()).attribute(of.indicator(), from, of.period(), by), this::show);
    }

    private void show(Attribution attribution) {
        String change = words.get("change", attribution.from().label(words.language()), attribution.to().label(words.language()),
            Numbers.signed(attribution.change(), unit, words.language()));
        show(attribution.contributions(), attribution.reason() == null ? change
            : words.get("change.reason", change, attribution.reason().text(words.language())));
    }

    private void show(List<Contribution> parts, String sentence) {
        largest = parts.stream().mapToDouble(ChangeSection::largest).max().orElse(0);
        summary.setText(sentence.replace("&", "&&"));
        summary.setToolTipText(sentence);
        viewer.setInput(parts);
        viewer.expandToLevel(2);
        summary.requestLayout();
    }

    private static double largest(Contribution part) {
        return Math.max(Math.abs(part.amount()), part.children().stream().mapToDouble(ChangeSection::largest).max().orElse(0));
    }

    /** The contributions; one that equals another still is a row of its own. */
    private static final class Parts implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Contribution) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Contribution) element).children().isEmpty();
        }
    }
}
