package org.kigi.ui.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IOpenListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.ui.Settling;
import org.kigi.ui.goals.GoalModels;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Words;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;
import org.kigi.validation.smart.SmartRules;

/** The findings on all goal trees of the workspace, the gravest first. Opening one shows its element in the editor. */
public final class ProblemsView extends ViewPart implements Settling {
    /** The id under which the view is registered. */
    public static final String ID = "org.kigi.ui.problems";
    private static final int MOMENT = 100;

    private final Words words = Words.of(ProblemsView.class);
    private final Map<String, RuleDescription> rules = SmartRules.catalogue().stream()
        .collect(Collectors.toMap(RuleDescription::id, Function.identity(), (first, second) -> first));
    private final IResourceChangeListener listener = this::workspaceChanged;
    private final Runnable refresh = this::refresh;
    private final Icons icons = new Icons(new LocalResourceManager(JFaceResources.getResources()));
    private TableViewer viewer;
    private boolean stale;

    @Override
    public void createPartControl(Composite parent) {
        Composite table = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        table.setLayout(layout);
        viewer = new TableViewer(table, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, "description", 46, marker -> marker.getAttribute(IMarker.MESSAGE, ""), this::severityIcon);
        column(layout, "goal", 16, marker -> lastSegment(marker.getAttribute(IMarker.LOCATION, "")),  marker -> null);
        column(layout, "smart", 15, this::letter, marker -> null);
        column(layout, "rule", 16, marker -> rule(marker).map(rule -> rule.title(words.language())).orElse(""), marker -> null);
        column(layout, "file", 8, marker -> marker.getResource().getFullPath().makeRelative().toString(), marker -> null);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparator(new Order(Comparator.comparingInt(ProblemsView::severity).reversed()));
        viewer.addOpenListener((IOpenListener) event -> viewer.getStructuredSelection().forEach(marker -> open((IMarker) marker)));
        MenuManager menu = new MenuManager();
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        refresh();
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<IMarker, String> text,
        Function<IMarker, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(words.get("column." + key));
        column.getColumn().setMoveable(true);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((IMarker) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((IMarker) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return explanation((IMarker) element);
            }
        });
        column.getColumn().addListener(SWT.Selection,
            event -> sort(column.getColumn(), Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER)));
    }

    private void sort(TableColumn column, Comparator<IMarker> order) {
        var table = viewer.getTable();
        int direction = table.getSortColumn() == column && table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(direction);
        viewer.setComparator(new Order(direction == SWT.UP ? order : order.reversed()));
    }

    private static int severity(IMarker marker) {
        return marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
    }

    private Image severityIcon(IMarker marker) {
        return icons.severity(switch (severity(marker)) {
            case IMarker.SEVERITY_ERROR -> Severity.ERROR;
            case IMarker.SEVERITY_WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        });
    }

    private Optional<RuleDescription> rule(IMarker marker) {
        return Optional.ofNullable(rules.get(marker.getAttribute(FindingMarkers.RULE_ID, "")));
    }

    private String letter(IMarker marker) {
        return rule(marker).map(RuleDescription::category).map(category -> Character.isLetter(category.letter())
            ? category.letter() + " " + category.label(words.language()) : category.label(words.language())).orElse("");
    }

    private String explanation(IMarker marker) {
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        return rule(marker).map(rule -> words.get("explanation", message, rule.explanation(words.language()))).orElse(message);
    }

    private static String lastSegment(String path) {
        return path.substring(path.lastIndexOf(" / ") + 1).replaceFirst("^/ ", "");
    }

    private void workspaceChanged(IResourceChangeEvent event) {
        if (event.findMarkerDeltas(FindingMarkers.TYPE, true).length > 0) {
            getSite().getShell().getDisplay().asyncExec(() -> {
                stale = true;
                getSite().getShell().getDisplay().timerExec(MOMENT, refresh);
            });
        }
    }

    private void refresh() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        stale = false;
        List<IMarker> markers = new ArrayList<>();
        try {
            markers.addAll(List.of(ResourcesPlugin.getWorkspace().getRoot()
                .findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE)));
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        viewer.setInput(markers);
        setContentDescription(words.get("summary", count(markers, IMarker.SEVERITY_ERROR), count(markers, IMarker.SEVERITY_WARNING),
            count(markers, IMarker.SEVERITY_INFO)));
    }

    private static long count(List<IMarker> markers, int severity) {
        return markers.stream().filter(marker -> severity(marker) == severity).count();
    }

    private void open(IMarker marker) {
        try {
            IDE.openEditor(getSite().getPage(), marker);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Opens the editor on the selected findings. */
    void openSelected() {
        viewer.getStructuredSelection().forEach(marker -> open((IMarker) marker));
    }

    /** Puts the selected findings on the clipboard, one a line. */
    void copySelected() {
        List<String> lines = new ArrayList<>();
        viewer.getStructuredSelection().forEach(element -> lines.add(((IMarker) element).getAttribute(IMarker.LOCATION, "") + "\t"
            + ((IMarker) element).getAttribute(IMarker.MESSAGE, "")));
        Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
        clipboard.setContents(new Object[] {String.join(System.lineSeparator(), lines)}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public boolean isSettled() {
        return !stale && !getSite().getService(GoalModels.class).isLoading();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        icons.resources().dispose();
        super.dispose();
    }

    /** Sorts findings; those that are equal by the clicked column stay in the order of the trees. */
    private static final class Order extends ViewerComparator {
        private final Comparator<IMarker> order;

        Order(Comparator<IMarker> order) {
            this.order = order.thenComparing(marker -> marker.getResource().getFullPath().toString()).thenComparingLong(IMarker::getId);
        }

        @Override
        public int compare(Viewer viewer, Object a, Object b) {
            return order.compare((IMarker) a, (IMarker) b);
        }
    }
}
