package org.kigi.diagram.ui.internal.diagram;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.kigi.core.Language;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Destination;
import org.kigi.diagram.Node;
import org.kigi.diagram.Point;
import org.kigi.diagram.Theme;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.internal.EditorActions;
import org.kigi.diagram.ui.internal.ElementSelection;
import org.kigi.diagram.ui.internal.SharedCommandStack;
import org.kigi.diagram.ui.internal.diagram.ShownDiagram.NodeKey;

/**
 * The page on which the goal tree is seen and edited as a diagram. It computes the diagram anew after each change of the model, once
 * for all changes of one event, and only while it can be seen.
 */
public final class DiagramPage {

    private static final int DARK = 128;
    private static final int GRID = 24;

    private final ElementSelection selection;
    private final DiagramContent content;
    private final Look look = new Look();
    private final ShownDiagram shown;
    private final ToolDomain editDomain;
    private final Composite control;
    private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final DiagramRootPart root = new DiagramRootPart();
    private final Navigation navigation;
    private final Arranging arranging;
    private final Pictures pictures;
    private final ToolStrip strip;
    private final FindBar findBar;
    private final NoticeBar notice;
    private final PageGestures gestures;
    private final LegendOverlay legend;
    private final List<Runnable> updateListeners = new ArrayList<>();
    private final Runnable modelChanged = this::modelChanged;
    private final Runnable viewChanged = this::viewChanged;
    private final Consumer<List<EObject>> view = this::showSelection;
    private Map<String, Point> positions = Map.of();
    private boolean stale = true;
    private boolean updating;
    private boolean quiet;

    /** Makes the page. The first consumer is told messages for the status line, the other when editing in place begins and ends. */
    public DiagramPage(Composite parent, IEditorPart editor, EditorActions actions, GoalTreeDocument document, Language language,
            Consumer<String> messages, Consumer<Boolean> inPlaceEditing) {
        selection = actions.selection();
        content = new DiagramContent(document, language);
        shown = new ShownDiagram(content, look, failure -> messages.accept(failure.message(language)));
        editDomain = new ToolDomain(editor);
        arranging = new Arranging(content, shown, selection, this::changed);
        pictures = new Pictures(shown, selection, messages);
        gestures = new PageGestures(this, actions, messages, inPlaceEditing);
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        strip = new ToolStrip(control, shown, editDomain, gestures);
        notice = new NoticeBar(control, language);
        findBar = new FindBar(control, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.createControl(control));
        viewer.setRootEditPart(root);
        navigation = new Navigation(viewer, root, shown);
        legend = new LegendOverlay(viewer, shown);
        root.setOverlay(legend::paint);
        strip.addView(this);
        configureViewer();
        selection.addView(view);
        new DiagramKeys(editor.getSite(), viewer.getControl());
        show();
    }

    private void configureViewer() {
        viewer.getControl().setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        viewer.setEditPartFactory(new DiagramPartFactory(gestures));
        viewer.setKeyHandler(new TreeWalk(shown, selection));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), (MouseWheelHandler) (event, on) -> navigation.wheel(event));
        viewer.addDropTargetListener(new ElementDrop(viewer, selection));
        editDomain.addViewer(viewer);
        viewer.addSelectionChangedListener(event -> {
            if (!updating) {
                quietly(() -> selection.select(selectedElements()));
            }
        });
        viewer.getControl().addListener(SWT.Paint, event -> {
            if (stale || workbenchTheme() != look.theme()) {
                stale = true;
                later(this::updateIfStale);
            }
        });
        viewer.getControl().addListener(SWT.Resize, event -> later(navigation::firstZoom));
    }

    public Control control() {
        return control;
    }

    public GraphicalViewer viewer() {
        return viewer;
    }

    public void setContextMenu(MenuManager menu) {
        viewer.setContextMenu(menu);
    }

    /** Shows a document from now on; scroll, zoom and selection stay where they are. */
    public void setDocument(GoalTreeDocument newDocument) {
        stopListening();
        content.setDocument(newDocument);
        show();
    }

    private void show() {
        content.document().analysis().addListener(modelChanged);
        content.document().addViewListener(viewChanged);
        editDomain.setCommandStack(new SharedCommandStack(content.document().commandStack()));
        showViewProblem();
        update();
    }

    private void stopListening() {
        content.document().analysis().removeListener(modelChanged);
        content.document().removeViewListener(viewChanged);
    }

    private void modelChanged() {
        content.outdate();
        changed();
    }

    private void viewChanged() {
        showViewProblem();
        changed();
    }

    private void changed() {
        if (!stale) {
            stale = true;
            later(() -> {
                if (control.isVisible()) {
                    updateIfStale();
                }
            });
        }
    }

    /** Runs an action after the events that are waiting, if the page still exists by then. */
    void later(Runnable action) {
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                action.run();
            }
        });
    }

    /** Shows the model as it is now, unless it is shown already. */
    public void updateIfStale() {
        if (stale) {
            update();
        }
    }

    private void update() {
        stale = false;
        gestures.tell(null);
        Optional<Node> anchor = selection.single().flatMap(shown::nodeOf);
        boolean moved = !content.view().positions().equals(positions);
        positions = content.view().positions();
        Optional<Bounds> before = shown.diagram() == null || moved ? Optional.empty() : navigation.place(anchor);
        boolean themeChanged = look.theme() != workbenchTheme();
        look.setTheme(workbenchTheme());
        shown.update();
        viewer.getControl().setBackground(GraphicsPen.colour(shown.diagram().background().in(look.theme())));
        if (viewer.getContents() == null) {
            viewer.setContents(shown);
        }
        updating = true;
        try {
            ((DiagramPart) viewer.getContents()).update();
        } finally {
            updating = false;
        }
        if (before.isPresent()) {
            shown.nodeOf(anchor.get().element()).ifPresent(now -> {
                viewer.flush();
                navigation.keep(before.get(), now);
            });
        }
        if (themeChanged) {
            viewer.getControl().redraw();
        }
        quietly(selection::refresh);
        navigation.firstZoom();
        strip.update();
        legend.update();
        List.copyOf(updateListeners).forEach(Runnable::run);
    }

    /** The theme of the workbench, told by how dark the background is on which the page lies. */
    private Theme workbenchTheme() {
        var colour = control.getParent().getBackground();
        return (colour.getRed() * 299 + colour.getGreen() * 587 + colour.getBlue() * 114) / 1000 < DARK ? Theme.DARK : Theme.LIGHT;
    }

    /** Does something with the selection that does not scroll to it. */
    private void quietly(Runnable action) {
        boolean before = quiet;
        quiet = true;
        try {
            action.run();
        } finally {
            quiet = before;
        }
    }

    private List<EObject> selectedElements() {
        List<EObject> elements = ((IStructuredSelection) viewer.getSelection()).stream()
                .map(part -> shown.element(((EditPart) part).getModel())).flatMap(Optional::stream).distinct().toList();
        return elements.isEmpty() ? List.of(content.document().tree()) : elements;
    }

    private void showSelection(List<EObject> elements) {
        if (stale) {
            return;
        }
        List<EditPart> parts = elements.stream().map(this::part).flatMap(Optional::stream).distinct().toList();
        if (!parts.equals(((IStructuredSelection) viewer.getSelection()).toList())) {
            viewer.setSelection(new StructuredSelection(parts));
        }
        if (!quiet) {
            parts.stream().reduce((first, last) -> last).ifPresent(viewer::reveal);
        }
    }

    /** The part of an element, or of the nearest above it that is shown. */
    private Optional<EditPart> part(EObject element) {
        for (EObject candidate = element; candidate != null; candidate = candidate.eContainer()) {
            Optional<EditPart> found = shown.keyOf(candidate).map(key -> (EditPart) viewer.getEditPartRegistry().get(key));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Opens a field over the label of an element, if it is shown. */
    public void rename(EObject element) {
        updateIfStale();
        part(element).filter(part -> part.getModel() instanceof NodeKey && shown.element(part.getModel()).equals(Optional.of(element)))
                .ifPresent(part -> {
                    viewer.reveal(part);
                    viewer.flush();
                    ((NodePart) part).editLabel();
                });
    }

    /** Shows an element, unfolding what it is in and leaving the focus if need be, and selects it. */
    public void reveal(EObject element) {
        updateIfStale();
        if (shown.nodeOf(element).isEmpty()) {
            arranging.uncover(element);
            updateIfStale();
        }
        selection.select(List.of(element));
    }

    /** Goes to another diagram of the specification and shows an element there. */
    void show(Destination there) {
        content.diagrams().stream().filter(description -> description.name().equals(there.diagram())).findFirst()
                .ifPresent(arranging::showDiagram);
        updateIfStale();
        navigation.startAgain();
        reveal(there.element());
    }

    public void selectAll() {
        viewer.setSelection(new StructuredSelection(shown.nodes().stream().map(viewer.getEditPartRegistry()::get).toList()));
    }

    /** What makes pictures of the diagram. */
    public Pictures pictures() {
        return pictures;
    }

    /** What folds, moves and aligns. */
    public Arranging arranging() {
        return arranging;
    }

    Navigation navigation() {
        return navigation;
    }

    ShownDiagram shown() {
        return shown;
    }

    ElementSelection selection() {
        return selection;
    }

    LegendOverlay legend() {
        return legend;
    }

    boolean hasGrid() {
        return Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
    }

    /** Shows a grid to which dragged nodes snap, or hides it. */
    void showGrid(boolean on) {
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID, GRID));
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, on);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, on);
    }

    /** Tells above the diagram why its arrangement is not what was saved; null takes that back. */
    private void showViewProblem() {
        notice.show(content.document().viewProblem().map(problem -> problem.message(content.language())).orElse(null));
    }

    /** Opens the bar that finds elements. */
    public void find() {
        findBar.open();
    }

    /** Shows everything again with the present look. */
    void repaint() {
        ((DiagramPart) viewer.getContents()).getFigure().repaint();
    }

    public void zoomIn() {
        navigation.zoom().zoomIn();
    }

    public void zoomOut() {
        navigation.zoom().zoomOut();
    }

    public void zoomToActualSize() {
        navigation.zoom().setZoom(1);
    }

    public void zoomToFit() {
        navigation.zoomToFit();
    }

    Theme theme() {
        return look.theme();
    }

    /** Draws the whole diagram in its own coordinates, in as much detail as can be seen at a scale. */
    void paint(Graphics graphics, double scale) {
        look.paint(shown.diagram(), graphics, scale);
    }

    /** Calls a listener each time that another diagram is shown. */
    public void addUpdateListener(Runnable listener) {
        updateListeners.add(listener);
    }

    public void removeUpdateListener(Runnable listener) {
        updateListeners.remove(listener);
    }

    void addScrollListener(PropertyChangeListener listener) {
        navigation.viewport().getHorizontalRangeModel().addPropertyChangeListener(listener);
        navigation.viewport().getVerticalRangeModel().addPropertyChangeListener(listener);
    }

    void removeScrollListener(PropertyChangeListener listener) {
        if (!control.isDisposed()) {
            navigation.viewport().getHorizontalRangeModel().removePropertyChangeListener(listener);
            navigation.viewport().getVerticalRangeModel().removePropertyChangeListener(listener);
        }
    }

    public void setFocus() {
        viewer.getControl().setFocus();
    }

    public void dispose() {
        selection.removeView(view);
        stopListening();
        content.dispose();
        look.dispose();
    }
}
