package org.kigi.diagram.ui.internal.diagram;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ZoomManager;
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
import org.kigi.design.Specifications;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramSpecification;
import org.kigi.diagram.DiagramTools;
import org.kigi.diagram.Node;
import org.kigi.diagram.SpecificationException;
import org.kigi.diagram.Theme;
import org.kigi.diagram.TreeLayout;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.internal.ElementSelection;
import org.kigi.diagram.ui.internal.EmfCommand;
import org.kigi.diagram.ui.internal.SharedCommandStack;
import org.kigi.diagram.ui.internal.diagram.ShownDiagram.NodeKey;

/**
 * The page on which the goal tree is seen and edited as a diagram. It computes the diagram anew after each change of the model, once
 * for all changes of one event, and only while it can be seen.
 */
public final class DiagramPage {

    private static final double LEAST_FIRST_ZOOM = 0.6;
    private static final int DARK = 128;

    private final Language language;
    private final ElementSelection selection;
    private final DiagramEngine engine;
    private final Typography typography = new Typography();
    private final ShownDiagram shown;
    private final ToolDomain editDomain;
    private final Composite control;
    private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final DiagramRootPart root = new DiagramRootPart();
    private final List<Runnable> updateListeners = new ArrayList<>();
    private final Runnable changed = this::changed;
    private final Consumer<List<EObject>> view = this::showSelection;
    private GoalTreeDocument document;
    private boolean stale = true;
    private boolean updating;
    private boolean zoomed;

    /** Makes the page. The first consumer is told messages for the status line, the other when editing in place begins and ends. */
    public DiagramPage(Composite parent, IEditorPart editor, GoalTreeDocument document, ElementSelection selection, Language language,
            Consumer<String> messages, Consumer<Boolean> inPlaceEditing) {
        this.document = document;
        this.language = language;
        this.selection = selection;
        DiagramSpecification specification = specification();
        engine = new DiagramEngine(specification);
        DiagramTools tools = new DiagramTools(engine.description());
        shown = new ShownDiagram(tools, typography, failure -> messages.accept(failure.message(language)), inPlaceEditing);
        editDomain = new ToolDomain(editor);
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        ToolStrip strip = new ToolStrip(control, language, editDomain, tools.palette(engine.description().defaultLayers()), this::created);
        strip.addZoom(zoom(), this::zoomToFit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.createControl(control));
        configureViewer();
        selection.addView(view);
        show();
    }

    private DiagramSpecification specification() {
        try {
            DiagramSpecification specification = DiagramSpecification.load(Specifications.goalTree());
            specification.problems().forEach(problem -> ILog.get().warn(problem.message(language)));
            return specification;
        } catch (SpecificationException e) {
            throw new IllegalStateException(e.message(language), e);
        }
    }

    private void configureViewer() {
        viewer.getControl().setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new DiagramPartFactory());
        viewer.setKeyHandler(new TreeWalk(shown, selection::single, element -> selection.select(List.of(element))));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        editDomain.addViewer(viewer);
        root.getZoomManager().setZoomLevels(new double[] { 0.1, 0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4 });
        viewer.addSelectionChangedListener(event -> {
            if (!updating) {
                selection.select(selectedElements());
            }
        });
        viewer.getControl().addListener(SWT.Paint, event -> {
            if (stale || workbenchTheme() != shown.theme()) {
                stale = true;
                later(this::update);
            }
        });
        viewer.getControl().addListener(SWT.Resize, event -> later(this::firstZoom));
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
        document.analysis().removeListener(changed);
        document = newDocument;
        show();
    }

    private void show() {
        document.analysis().addListener(changed);
        editDomain.setCommandStack(new SharedCommandStack(document.commandStack()));
        update();
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

    private void later(Runnable action) {
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
        shown.setTheme(workbenchTheme());
        Diagram diagram = engine.compute(document.tree(), language);
        new TreeLayout().layout(diagram);
        diagram.problems().forEach(problem -> ILog.get().warn(problem.message(language)));
        shown.show(diagram, document.domain());
        viewer.getControl().setBackground(GraphicsPen.colour(diagram.background().in(shown.theme())));
        if (viewer.getContents() == null) {
            viewer.setContents(shown);
        }
        updating = true;
        try {
            ((DiagramPart) viewer.getContents()).update();
        } finally {
            updating = false;
        }
        viewer.flush();
        selection.refresh();
        firstZoom();
        List.copyOf(updateListeners).forEach(Runnable::run);
    }

    /** The theme of the workbench, told by how dark the background is on which the page lies. */
    private Theme workbenchTheme() {
        var colour = control.getParent().getBackground();
        return (colour.getRed() * 299 + colour.getGreen() * 587 + colour.getBlue() * 114) / 1000 < DARK ? Theme.DARK : Theme.LIGHT;
    }

    private List<EObject> selectedElements() {
        List<EObject> elements = ((IStructuredSelection) viewer.getSelection()).stream()
                .map(part -> shown.element(((EditPart) part).getModel())).flatMap(Optional::stream).distinct().toList();
        return elements.isEmpty() ? List.of(document.tree()) : elements;
    }

    private void showSelection(List<EObject> elements) {
        if (stale) {
            return;
        }
        List<NodePart> parts = elements.stream().map(this::part).flatMap(Optional::stream).distinct().toList();
        if (!parts.equals(((IStructuredSelection) viewer.getSelection()).toList())) {
            viewer.setSelection(new StructuredSelection(parts));
        }
        parts.stream().reduce((first, last) -> last).ifPresent(viewer::reveal);
    }

    private Optional<NodePart> part(EObject element) {
        for (EObject candidate = element; candidate != null; candidate = candidate.eContainer()) {
            Optional<Node> node = shown.nodeOf(candidate);
            if (node.isPresent()) {
                return node.map(found -> (NodePart) viewer.getEditPartRegistry().get(new NodeKey(found.id())));
            }
        }
        return Optional.empty();
    }

    /** Opens a field over the label of an element, if it is shown. */
    public void rename(EObject element) {
        updateIfStale();
        part(element).filter(part -> part.node().orElseThrow().element() == element).ifPresent(part -> {
            viewer.reveal(part);
            viewer.flush();
            part.editLabel();
        });
    }

    private void created(Command command) {
        List<EObject> made = command instanceof EmfCommand change
                ? change.affected().stream().filter(element -> element.eResource() != null).toList() : List.of();
        if (!made.isEmpty()) {
            updateIfStale();
            selection.select(made);
            later(() -> rename(made.getFirst()));
        }
    }

    public void selectAll() {
        viewer.setSelection(new StructuredSelection(((DiagramPart) viewer.getContents()).getChildren()));
    }

    private ZoomManager zoom() {
        return root.getZoomManager();
    }

    public void zoomIn() {
        zoom().zoomIn();
    }

    public void zoomOut() {
        zoom().zoomOut();
    }

    public void zoomToActualSize() {
        zoom().setZoom(1);
    }

    /** Zooms so that the whole diagram can be seen, but never beyond its actual size. */
    public void zoomToFit() {
        zoom().setZoom(Math.max(zoom().getMinZoom(), Math.min(1, fittingZoom())));
        viewer.flush();
    }

    private double fittingZoom() {
        org.eclipse.swt.graphics.Rectangle area = ((FigureCanvas) viewer.getControl()).getClientArea();
        return Math.min(area.width / bounds().width(), area.height / bounds().height());
    }

    /** Once the page has its size: shows the whole diagram, or its root when the whole would be too small to read. */
    private void firstZoom() {
        if (zoomed || !control.isVisible() || viewer.getControl().getSize().x == 0 || shown.diagram() == null
                || shown.diagram().nodes().isEmpty()) {
            return;
        }
        zoomed = true;
        double zoom = Math.clamp(fittingZoom(), LEAST_FIRST_ZOOM, 1);
        zoom().setZoom(zoom);
        viewer.flush();
        Bounds first = shown.diagram().nodes().getFirst().bounds();
        centre(first.centreX(), first.centreY());
    }

    private Viewport viewport() {
        return ((FigureCanvas) viewer.getControl()).getViewport();
    }

    /** Scrolls so that a place of the diagram is in the middle, as far as there is something to scroll. */
    void centre(double x, double y) {
        Rectangle area = viewport().getClientArea();
        viewport().setViewLocation((int) Math.round(x * zoom().getZoom()) - area.width / 2,
                (int) Math.round(y * zoom().getZoom()) - area.height / 2);
    }

    /** The part of the diagram that can be seen. */
    Bounds seen() {
        Rectangle area = viewport().getClientArea();
        double zoom = zoom().getZoom();
        return new Bounds(area.x / zoom, area.y / zoom, area.width / zoom, area.height / zoom);
    }

    /** The place that the whole diagram takes. */
    Bounds bounds() {
        return shown.diagram().bounds().grown(DiagramPart.MARGIN);
    }

    Theme theme() {
        return shown.theme();
    }

    /** Draws the whole diagram in its own coordinates. */
    void paint(Graphics graphics) {
        shown.paint(graphics);
    }

    /** Calls a listener each time that another diagram is shown. */
    public void addUpdateListener(Runnable listener) {
        updateListeners.add(listener);
    }

    public void removeUpdateListener(Runnable listener) {
        updateListeners.remove(listener);
    }

    void addScrollListener(PropertyChangeListener listener) {
        viewport().getHorizontalRangeModel().addPropertyChangeListener(listener);
        viewport().getVerticalRangeModel().addPropertyChangeListener(listener);
    }

    void removeScrollListener(PropertyChangeListener listener) {
        if (!control.isDisposed()) {
            viewport().getHorizontalRangeModel().removePropertyChangeListener(listener);
            viewport().getVerticalRangeModel().removePropertyChangeListener(listener);
        }
    }

    public void setFocus() {
        viewer.getControl().setFocus();
    }

    public void dispose() {
        selection.removeView(view);
        document.analysis().removeListener(changed);
        typography.dispose();
    }
}
