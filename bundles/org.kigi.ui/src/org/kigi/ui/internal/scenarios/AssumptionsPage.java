package org.kigi.ui.internal.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.Names;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.Distribution;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.ui.internal.Changes;
import org.kigi.ui.internal.Columns;
import org.kigi.ui.internal.FeatureEditing;
import org.kigi.ui.internal.Numbers;

/** The assumptions of the scenario, to be changed in their cells. */
final class AssumptionsPage extends Page {
    private static final int WIDTH = 92;

    private TableViewer viewer;
    private IndicatorCellEditor indicators;
    private Button add;
    private Button remove;

    AssumptionsPage() {
        super("assumptions");
    }

    @Override
    void createContent(Composite parent) {
        createSentence(parent);
        Columns<ScenarioOverride> columns = Columns.table(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns.control());
        viewer = columns.tableViewer();
        indicators = new IndicatorCellEditor(viewer.getTable());
        columns.words(label(Literals.SCENARIO_OVERRIDE__INDICATOR), 2, 150, row -> row.getIndicator() == null ? WORDS.get("choose")
            : IndicatorChoices.label(row.getIndicator())).setEditingSupport(new IndicatorEditing());
        columns.numbers(WORDS.get("column.now"), WIDTH, AssumptionsPage::now);
        number(columns, Literals.SCENARIO_OVERRIDE__VALUE);
        number(columns, Literals.SCENARIO_OVERRIDE__LOWER);
        number(columns, Literals.SCENARIO_OVERRIDE__UPPER);
        columns.words(Names.featureName(Literals.SCENARIO_OVERRIDE__DISTRIBUTION, WORDS.language()), 1, 100,
            row -> Names.literalName(row.getDistribution(), WORDS.language())).setEditingSupport(new DistributionEditing());
        columns.words(label(Literals.SCENARIO_OVERRIDE__FROM), 1, 90, row -> row.getFrom() == null ? WORDS.get("always")
            : row.getFrom().toString()).setEditingSupport(editing(Literals.SCENARIO_OVERRIDE__FROM));
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        add = button(buttons, "assumption.add", this::add);
        remove = button(buttons, "assumption.remove", this::remove);
        viewer.addSelectionChangedListener(event -> enable());
    }

    private static String label(EStructuralFeature feature) {
        return Names.featureName(feature, WORDS.language());
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(WORDS.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void number(Columns<ScenarioOverride> columns, EAttribute feature) {
        columns.numbers(WORDS.get("column." + feature.getName()), WIDTH, row -> {
            Double value = (Double) row.eGet(feature);
            return value == null ? "" : shown(value, row.getIndicator());
        }).setEditingSupport(editing(feature));
    }

    private static String shown(Double value, Indicator indicator) {
        return indicator == null ? Numbers.text(value) : Analysis.of(indicator)
            .map(analysis -> number(value, analysis.evaluation().of(indicator))).orElse(Numbers.text(value));
    }

    private static String now(ScenarioOverride row) {
        Indicator indicator = row.getIndicator();
        return indicator == null ? Numbers.ABSENT : Analysis.of(indicator).map(analysis -> analysis.evaluation().of(indicator))
            .map(known -> number(known.current() == null ? null : known.current().value(), known)).orElse(Numbers.ABSENT);
    }

    private FeatureEditing editing(EAttribute feature) {
        return new FeatureEditing(viewer, feature, this::changes);
    }

    private Optional<Changes> changes() {
        return study().changes();
    }

    /** Adds an assumption on the first indicator below the result that has none yet. */
    private void add() {
        ScenarioOverride made = Elements.create(ScenarioOverride.class);
        Set<Indicator> assumed = study().scenario().getOverrides().stream().map(ScenarioOverride::getIndicator)
            .collect(Collectors.toSet());
        GoalTrees.indicators(study().tree()).stream().filter(each -> each.getDrivers().isEmpty() && !assumed.contains(each)).findFirst()
            .ifPresent(indicator -> {
                made.setIndicator(indicator);
                Analysis.of(indicator).map(analysis -> analysis.evaluation().of(indicator).current())
                    .ifPresent(current -> made.setValue(current.value()));
            });
        changes().ifPresent(changes -> {
            changes.execute(changes.adding(study().scenario(), Literals.SCENARIO__OVERRIDES, made));
            viewer.setInput(List.copyOf(study().scenario().getOverrides()));
            viewer.editElement(made, 0);
        });
    }

    private void remove() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        if (chosen != null) {
            changes().ifPresent(changes -> changes.execute(changes.removing(study().scenario(), Literals.SCENARIO__OVERRIDES, chosen)));
        }
    }

    private void enable() {
        boolean editable = study() != null && study().scenario() != null && changes().isPresent();
        add.setEnabled(editable);
        remove.setEnabled(editable && !viewer.getSelection().isEmpty());
    }

    @Override
    void update() {
        indicators.of(study().tree());
        List<ScenarioOverride> rows = study().scenario() == null ? List.of() : List.copyOf(study().scenario().getOverrides());
        if (!rows.equals(viewer.getInput())) {
            viewer.setInput(rows);
        } else if (!viewer.isCellEditorActive()) {
            viewer.refresh();
        }
        String description = study().scenario() == null ? null : study().scenario().getDescription();
        say(study().scenario() == null ? WORDS.get("scenario.none") : rows.isEmpty() ? WORDS.get("assumption.none")
            : description == null ? "" : description);
        enable();
    }

    private final class IndicatorEditing extends EditingSupport {
        IndicatorEditing() {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return indicators;
        }

        @Override
        protected boolean canEdit(Object element) {
            return changes().isPresent();
        }

        @Override
        protected Object getValue(Object element) {
            return ((ScenarioOverride) element).getIndicator();
        }

        @Override
        protected void setValue(Object element, Object value) {
            changes().ifPresent(changes -> changes.set((ScenarioOverride) element, Literals.SCENARIO_OVERRIDE__INDICATOR, value));
        }
    }

    private final class DistributionEditing extends EditingSupport {
        private final ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);

        DistributionEditing() {
            super(viewer);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setLabelProvider(LabelProvider.createTextProvider(
                literal -> literal == null ? "" : Names.literalName((Enumerator) literal, WORDS.language())));
            editor.setInput(Distribution.VALUES);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return changes().isPresent();
        }

        @Override
        protected Object getValue(Object element) {
            return ((ScenarioOverride) element).getDistribution();
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (value != null) {
                changes().ifPresent(changes -> changes.set((ScenarioOverride) element, Literals.SCENARIO_OVERRIDE__DISTRIBUTION, value));
            }
        }
    }
}
