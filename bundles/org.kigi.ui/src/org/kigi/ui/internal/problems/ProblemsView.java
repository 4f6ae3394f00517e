package org.kigi.ui.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.OpenElement;
import org.kigi.ui.Settling;
import org.kigi.ui.goals.GoalContent;
import org.kigi.ui.goals.GoalModels;
import org.kigi.ui.internal.Columns;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Words;
import org.kigi.ui.internal.properties.PropertiesView;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;

/**
 * What is wrong with the goal trees of the workspace, by the letters of SMART, the gravest first; beside it all about the selected problem
 * and what can be done. Opening a problem shows its element, and the words that are meant.
 */
public final class ProblemsView extends ViewPart implements Settling {
    /** The id under which the view is registered. */
    public static final String ID = "org.kigi.ui.problems";

    private final Words words = Words.of(ProblemsView.class);
    private final Icons icons = new Icons(new LocalResourceManager(JFaceResources.getResources()));
    private final Consumer<IFile> listener = file -> later();
    private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
    private Comparator<Problem> order = Comparator.comparing(Problem::severity).reversed();
    private List<Problem> problems = List.of();
    private List<ProblemGroup> groups = List.of();
    private GoalModels models;
    private Text filter;
    private TreeViewer viewer;
    private FindingDetails details;
    private boolean stale;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        createFilter(area);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createTree(sash);
        details = new FindingDetails(sash, icons, getSite().getPage());
        details.show(List.of());
        sash.setWeights(64, 36);
        getSite().getService(IContextService.class).activateContext(Fixes.CONTEXT);
        models = getSite().getService(GoalModels.class);
        models.addListener(listener);
        refresh();
    }

    private void createFilter(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(words.get("filter.hint"));
        filter.addListener(SWT.Modify, event -> regroup());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        ToolBar bars = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO).forEach(severity -> {
            ToolItem toggle = new ToolItem(bars, SWT.CHECK);
            toggle.setImage(icons.severity(severity));
            toggle.setToolTipText(words.get("filter.severity", severity.label(words.language())));
            toggle.setSelection(true);
            toggle.addListener(SWT.Selection, event -> regroup());
            severities.put(severity, toggle);
        });
    }

    private void createTree(Composite parent) {
        Columns<Object> columns = Columns.tree(parent, SWT.MULTI);
        viewer = columns.treeViewer();
        column(columns, "description", 50, 200, row -> row instanceof ProblemGroup group ? heading(group) : text(row, Problem::message),
            this::icon);
        column(columns, "goal", 20, 80, row -> row instanceof ProblemGroup group ? counts(group) : text(row, Problem::place), row -> null);
        column(columns, "rule", 18, 80, row -> text(row, Problem::title), row -> null);
        column(columns, "file", 8, 40, row -> row instanceof Problem problem ? problem.file().getFullPath().makeRelative().toString() : "",
            row -> null);
        viewer.setContentProvider(new Content());
        viewer.setInput(this);
        viewer.addOpenListener(event -> openSelected());
        viewer.addSelectionChangedListener(event -> details.show(selected()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
    }

    private void column(Columns<Object> columns, String key, int weight, int least, Function<Object, String> text,
        Function<Object, Image> image) {
        TreeColumn column = ((TreeViewerColumn) columns.words(words.get("column." + key), weight, least, text, image)).getColumn();
        column.setMoveable(true);
        column.addListener(SWT.Selection, event -> sort(column, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER)));
    }

    private String text(Object row, BiFunction<Problem, Language, String> text) {
        return row instanceof Problem problem ? text.apply(problem, words.language()) : "";
    }

    /** The letter, and how many problems there are. */
    private String heading(ProblemGroup group) {
        String heading = words.get("group", group.category().label(words.language()), group.problems().size());
        return group.problems().size() > ProblemGroup.MOST ? words.get("group.more", heading, ProblemGroup.MOST) : heading;
    }

    /** How many problems there are of which severity. */
    private String counts(ProblemGroup group) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO).filter(severity -> group.count(severity) > 0)
            .map(severity -> words.get("count." + severity, group.count(severity)))
            .reduce((left, right) -> words.get("count.separator", left, right)).orElseThrow();
    }

    private Image icon(Object row) {
        return row instanceof ProblemGroup group ? icons.own("letter_" + group.category().name().toLowerCase(Locale.ROOT))
            : icons.severity(((Problem) row).severity());
    }

    private void sort(TreeColumn column, Comparator<Object> byText) {
        Tree tree = viewer.getTree();
        int direction = tree.getSortColumn() == column && tree.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP;
        tree.setSortColumn(column);
        tree.setSortDirection(direction);
        order = direction == SWT.UP ? byText::compare : byText.reversed()::compare;
        regroup();
    }

    private void fill(IMenuManager menu) {
        List<Finding> findings = findings(selected());
        FixMenu fixes = new FixMenu(getSite().getPage());
        if (findings.size() == 1) {
            fixes.fill(menu, findings);
        } else if (findings.size() > 1 && findings.stream().map(finding -> finding.rule().id()).distinct().count() == 1) {
            fixes.fillForAll(menu, findings.getFirst(), findings);
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Opens the fixes of the selected problems beside the first of them. */
    void showFixes() {
        Tree tree = viewer.getTree();
        Rectangle row = tree.getSelectionCount() == 0 ? new Rectangle(0, 0, 0, 0) : tree.getSelection()[0].getBounds();
        new FixMenu(getSite().getPage()).open(tree, new Point(row.x, row.y + row.height), findings(selected()));
    }

    private List<Problem> selected() {
        return viewer.getStructuredSelection().stream().filter(Problem.class::isInstance).map(Problem.class::cast).toList();
    }

    private static List<Finding> findings(List<Problem> of) {
        return of.stream().flatMap(problem -> problem.finding().stream()).toList();
    }

    /** What is told several times within a moment is shown once. */
    private void later() {
        Display display = getSite().getShell().getDisplay();
        display.asyncExec(() -> {
            if (!stale) {
                stale = true;
                display.asyncExec(this::refresh);
            }
        });
    }

    private void refresh() {
        stale = false;
        if (viewer.getControl().isDisposed()) {
            return;
        }
        problems = models.files().stream().sorted(Comparator.comparing(file -> file.getFullPath().toString()))
            .flatMap(this::problems).toList();
        regroup();
    }

    private Stream<Problem> problems(IFile file) {
        return switch (models.contentOf(file)) {
            case GoalContent.Loading loading -> Stream.empty();
            case GoalContent.Unreadable(String message, int line) -> Stream.of(new Problem.Unreadable(file, message, line));
            case GoalContent.Readable(GoalTree tree, boolean edited) -> Analysis.of(tree).stream()
                .flatMap(analysis -> analysis.findings().stream()).map(finding -> new Problem.Found(file, finding));
        };
    }

    /** Shows the problems that pass the filter. When the selected one has been solved, the next one is selected. */
    private void regroup() {
        List<Problem> before = listed();
        List<Problem> selected = selected();
        List<Object> known = List.copyOf(groups);
        groups = ProblemGroup.of(problems, new ProblemFilter(severities.entrySet().stream().filter(toggle -> toggle.getValue().getSelection())
            .map(Map.Entry::getKey).collect(Collectors.toSet()), filter.getText(), words.language()), order);
        viewer.refresh();
        groups.stream().filter(group -> !known.contains(group)).forEach(group -> viewer.setExpandedState(group, true));
        setContentDescription(words.get("summary", count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO)));
        if (!selected.isEmpty() && selected().isEmpty()) {
            List<Problem> now = listed();
            int place = Math.min(before.indexOf(selected.getFirst()), now.size() - 1);
            viewer.setSelection(place < 0 ? StructuredSelection.EMPTY : new StructuredSelection(now.get(place)), true);
        } else {
            details.show(selected());
        }
    }

    private List<Problem> listed() {
        return groups.stream().flatMap(group -> group.listed().stream()).toList();
    }

    private long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    /** Opens the editor on the selected problems, and the words that are meant. */
    void openSelected() {
        selected().forEach(this::open);
        viewer.getStructuredSelection().stream().filter(ProblemGroup.class::isInstance)
            .forEach(group -> viewer.setExpandedState(group, !viewer.getExpandedState(group)));
    }

    private void open(Problem problem) {
        try {
            if (problem.finding().isPresent()) {
                Finding finding = problem.finding().get();
                GoalTree tree = OpenElement.open(getSite().getPage(), finding.element()).getAdapter(GoalTree.class);
                Optional<Identified> element = Optional.ofNullable(tree).flatMap(open -> GoalTrees.byId(open, finding.element().getId()));
                if (element.isPresent()) {
                    PropertiesView.reveal(getSite().getPage(), element.get(), finding.feature(), finding.span());
                }
            } else {
                IDE.openEditor(getSite().getPage(), problem.file());
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Puts the selected problems on the clipboard, one a line. */
    void copySelected() {
        List<String> lines = new ArrayList<>();
        selected().forEach(problem -> lines.add(problem.place(words.language()) + "\t" + problem.message(words.language())));
        Clipboard clipboard = new Clipboard(viewer.getTree().getDisplay());
        clipboard.setContents(new Object[] {String.join(System.lineSeparator(), lines)}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public boolean isSettled() {
        return !stale && !models.isLoading();
    }

    @Override
    public void dispose() {
        if (models != null) {
            models.removeListener(listener);
        }
        icons.resources().dispose();
        super.dispose();
    }

    /** The groups, and in each its problems. */
    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return groups.toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return row instanceof ProblemGroup group ? group.listed().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object row) {
            return row instanceof Problem problem
                ? groups.stream().filter(group -> group.category() == problem.category()).findFirst().orElse(null) : null;
        }

        @Override
        public boolean hasChildren(Object row) {
            return row instanceof ProblemGroup;
        }
    }
}
