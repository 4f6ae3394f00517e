package org.kigi.ui.internal.properties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kigi.core.Elements;
import org.kigi.core.Names;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Milestone;
import org.kigi.ui.internal.FeatureEditing;

/** The milestones as a table of days and values. */
final class MilestonesField extends Field {
    private static final int HEIGHT = 112;
    private static final int DATE_WIDTH = 104;
    private static final int SMALLEST = 40;

    private TableViewer viewer;
    private Button add;
    private Button remove;
    private boolean editable;

    MilestonesField() {
        super(Literals.INDICATOR__MILESTONES);
    }

    @Override
    Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(4, 4).applyTo(area);
        Composite table = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(80, HEIGHT).applyTo(table);
        TableColumnLayout layout = new TableColumnLayout();
        table.setLayout(layout);
        viewer = new TableViewer(table, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Literals.DATED_VALUE__DATE, SWT.LEFT, new ColumnPixelData(DATE_WIDTH, true, true));
        column(layout, Literals.DATED_VALUE__VALUE, SWT.RIGHT, new ColumnWeightData(1, SMALLEST, true));
        add = button(area, "milestone.add", this::add);
        remove = button(area, "milestone.remove", this::remove);
        viewer.addSelectionChangedListener(event -> remove.setEnabled(editable && !event.getSelection().isEmpty()));
        return area;
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(WORDS.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void column(TableColumnLayout layout, EStructuralFeature part, int style, ColumnLayoutData width) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(Names.featureName(part, WORDS.language()));
        layout.setColumnData(column.getColumn(), width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(milestone -> FeatureEditing.textOf(((DatedValue) milestone).eGet(part))));
        column.setEditingSupport(new FeatureEditing(viewer, part, () -> editable ? subject().changes() : Optional.empty()));
    }

    /** Adds a milestone halfway between the last one, or the baseline, and the target. */
    private void add() {
        Indicator indicator = (Indicator) subject().element();
        LocalDate last = indicator.getMilestones().stream().map(DatedValue::getDate).filter(Objects::nonNull)
            .max(Comparator.naturalOrder()).orElseGet(() -> date(indicator.getBaseline()));
        LocalDate end = date(indicator.getTarget());
        LocalDate from = last == null ? LocalDate.now() : last;
        Milestone milestone = Elements.create(Milestone.class);
        milestone.setDate(end != null && end.isAfter(from) ? LocalDate.ofEpochDay((from.toEpochDay() + end.toEpochDay()) / 2)
            : from.plusMonths(1));
        subject().execute(subject().adding(indicator, feature(), milestone));
        viewer.editElement(milestone, 1);
    }

    private static LocalDate date(DatedValue value) {
        return value == null ? null : value.getDate();
    }

    private void remove() {
        Object milestone = viewer.getStructuredSelection().getFirstElement();
        if (milestone != null) {
            subject().execute(subject().removing(subject().element(), feature(), milestone));
        }
    }

    @Override
    void refresh() {
        viewer.setInput(List.copyOf(((Indicator) subject().element()).getMilestones()));
        remove.setEnabled(editable && !viewer.getSelection().isEmpty());
    }

    @Override
    void setEditable(boolean editable) {
        this.editable = editable;
        add.setEnabled(editable);
    }
}
