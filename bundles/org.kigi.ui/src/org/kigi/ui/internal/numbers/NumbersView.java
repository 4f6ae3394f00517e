package org.kigi.ui.internal.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.EList;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.part.ViewPart;
import org.kigi.core.GoalTrees;
import org.kigi.core.Names;
import org.kigi.evaluation.explanation.Explanation.Kind;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.Settling;
import org.kigi.ui.internal.Background;
import org.kigi.ui.internal.Columns;
import org.kigi.ui.internal.FollowedElement;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.PublishedSelection;
import org.kigi.ui.internal.Snapshot;
import org.kigi.ui.internal.WhenVisible;
import org.kigi.ui.internal.Words;
import org.kigi.ui.internal.why.WhyView;

/** All indicators of a goal tree with their numbers side by side. Opening a number explains it. */
public final class NumbersView extends ViewPart implements Settling {
    private static final int WIDTH = 132;

    private final Words words = Words.of(NumbersView.class);
    private final Icons icons = new Icons(new LocalResourceManager(JFaceResources.getResources()));
    private final PublishedSelection published = new PublishedSelection();
    private final List<Kind> kinds = new ArrayList<>();
    private Map<Indicator, IndicatorNumbers> numbers = Map.of();
    private FollowedElement followed;
    private WhenVisible refresh;
    private Composite pages;
    private Composite empty;
    private Composite sheet;
    private TreeViewer viewer;
    private Background background;
    private Snapshot shownOf;
    private int column;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        empty = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(empty);
        Label nothing = new Label(empty, SWT.WRAP);
        nothing.setText(words.get("nothingSelected"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nothing);
        sheet = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(sheet);
        createTable();
        background = new Background(sheet);
        top(empty);
        getSite().setSelectionProvider(published);
        refresh = new WhenVisible(this, this::changed);
        followed = new FollowedElement(getViewSite(), refresh);
        followed.start();
    }

    private void createTable() {
        Columns<Indicator> columns = Columns.tree(sheet);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns.control());
        viewer = columns.treeViewer();
        viewer.getTree().setLinesVisible(true);
        viewer.setContentProvider(new Goals());
        columns.words(words.get("goal"), 2, 320, indicator -> Names.of(indicator, words.language()),
            indicator -> numbers.containsKey(indicator) ? icons.light(numbers.get(indicator).status().light()) : null);
        kinds.add(Kind.INDICATOR);
        columns.words(words.get("status"), 0, 150, text(known -> known.status().label(words.language())));
        kinds.add(Kind.STATUS);
        columns.words(words.get("period"), 0, 170, text(IndicatorNumbers::period));
        kinds.add(Kind.INDICATOR);
        number(columns, "actual", Kind.READINGS, IndicatorNumbers::actual);
        number(columns, "computed", Kind.FORMULA, IndicatorNumbers::computed);
        number(columns, "difference", Kind.COMPARISON, IndicatorNumbers::difference);
        number(columns, "planned", Kind.PLAN, IndicatorNumbers::planned);
        number(columns, "baseline", Kind.PROGRESS, IndicatorNumbers::baseline);
        number(columns, "target", Kind.PROGRESS, IndicatorNumbers::target);
        number(columns, "due", Kind.PROGRESS, IndicatorNumbers::due);
        number(columns, "progress", Kind.PROGRESS, IndicatorNumbers::progress);
        number(columns, "forecast", Kind.INDICATOR, IndicatorNumbers::landing);
        number(columns, "chance", Kind.INDICATOR, IndicatorNumbers::chance);
        columns.words(words.get("reason"), 3, 300, text(IndicatorNumbers::remark));
        kinds.add(Kind.STATUS);
        listen();
    }

    private void number(Columns<Indicator> columns, String key, Kind kind, Function<IndicatorNumbers, String> number) {
        columns.numbers(words.get(key), WIDTH, text(number));
        kinds.add(kind);
    }

    private Function<Indicator, String> text(Function<IndicatorNumbers, String> text) {
        return indicator -> numbers.containsKey(indicator) ? text.apply(numbers.get(indicator)) : "";
    }

    private void listen() {
        Tree tree = viewer.getTree();
        tree.addListener(SWT.MouseDown, event -> {
            ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
            column = cell == null ? 0 : cell.getColumnIndex();
        });
        tree.addListener(SWT.KeyDown, event -> column = 0);
        tree.addListener(SWT.Selection, event -> selected().ifPresent(indicator -> published.select(getSite().getPage(), indicator)));
        viewer.addDoubleClickListener(event -> explain());
        MenuManager menu = new MenuManager();
        menu.add(new Action(words.get("explain")) {
            @Override
            public void run() {
                explain();
            }
        });
        tree.setMenu(menu.createContextMenu(tree));
    }

    private Optional<Indicator> selected() {
        return Optional.ofNullable((Indicator) viewer.getStructuredSelection().getFirstElement());
    }

    private void explain() {
        selected().filter(numbers::containsKey).ifPresent(indicator -> {
            Kind kind = kinds.get(column);
            boolean ofPeriod = kind == Kind.READINGS || kind == Kind.FORMULA || kind == Kind.COMPARISON || kind == Kind.PLAN;
            WhyView.show(getSite().getPage(), indicator, ofPeriod ? numbers.get(indicator).current() : null, kind);
        });
    }

    private void top(Composite page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    private void changed() {
        if (pages.isDisposed()) {
            return;
        }
        Optional<GoalTree> tree = followed.element().flatMap(GoalTrees::treeOf);
        Optional<Snapshot> snapshot = tree.flatMap(Snapshot::of);
        if (snapshot.isEmpty()) {
            shownOf = null;
            numbers = Map.of();
            viewer.setInput(null);
            background.forget();
            top(empty);
            return;
        }
        if (viewer.getInput() != tree.get()) {
            numbers = Map.of();
            viewer.setInput(tree.get());
            viewer.expandAll();
            top(sheet);
        }
        reveal();
        if (shownOf != snapshot.get()) {
            shownOf = snapshot.get();
            compute(shownOf);
        }
    }

    /** Selects the row of the indicator that is selected elsewhere. */
    private void reveal() {
        followed.indicator().ifPresent(indicator -> {
            published.shown(indicator);
            if (selected().filter(indicator::equals).isEmpty()) {
                viewer.setSelection(new StructuredSelection(indicator), true);
            }
        });
    }

    private void compute(Snapshot snapshot) {
        GoalTree tree = snapshot.original();
        background.run(words.get("job", Names.of(tree, words.language())), () -> {
            Map<Indicator, IndicatorNumbers> found = new LinkedHashMap<>();
            snapshot.evaluation().indicators().keySet().forEach(copy -> {
                Outlook outlook = snapshot.outlooks().of(copy);
                found.put(snapshot.original(copy), new IndicatorNumbers(outlook, words));
            });
            return found;
        }, found -> {
            numbers = found;
            viewer.refresh();
        });
    }

    @Override
    public void setFocus() {
        if (shownOf == null || !viewer.getTree().setFocus()) {
            pages.setFocus();
        }
    }

    /** Answers the indicator of the selected row. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Identified.class ? type.cast(selected().orElse(null)) : super.getAdapter(type);
    }

    @Override
    public boolean isSettled() {
        return !background.isRunning();
    }

    @Override
    public void dispose() {
        if (followed != null) {
            refresh.dispose();
            followed.dispose();
        }
        icons.resources().dispose();
        super.dispose();
    }

    /** The KGIs of a tree, and below each indicator its drivers. */
    private static final class Goals implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object tree) {
            return ((GoalTree) tree).getKgis().toArray();
        }

        @Override
        public Object[] getChildren(Object indicator) {
            return drivers(indicator).toArray();
        }

        @Override
        public Object getParent(Object indicator) {
            return ((Indicator) indicator).eContainer() instanceof Indicator parent ? parent : null;
        }

        @Override
        public boolean hasChildren(Object indicator) {
            return !drivers(indicator).isEmpty();
        }

        private static EList<? extends Indicator> drivers(Object indicator) {
            return ((Indicator) indicator).getDrivers();
        }
    }
}
