package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.DiagramDescription;
import org.kigi.diagram.Node;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.Point;
import org.kigi.diagram.ui.edit.ArrangeDiagram;
import org.kigi.diagram.ui.internal.ElementSelection;
import org.kigi.diagram.ui.view.Arrangement;
import org.kigi.diagram.ui.view.DiagramView;

/** Changes what of a diagram is shown and where, by commands that can be undone; the focus alone is a passing thing. */
public final class Arranging {

    /** On which line nodes are aligned, or how they are spread. */
    public enum Alignment {
        LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM, SPREAD_ACROSS, SPREAD_DOWN
    }

    private final DiagramContent content;
    private final ShownDiagram shown;
    private final ElementSelection selection;
    private final Runnable changed;

    /** Calls the runnable when something else is to be shown though neither model nor view have changed. */
    Arranging(DiagramContent content, ShownDiagram shown, ElementSelection selection, Runnable changed) {
        this.changed = changed;
        this.content = content;
        this.shown = shown;
        this.selection = selection;
    }

    private boolean run(List<? extends EObject> elements, UnaryOperator<DiagramView> change) {
        ArrangeDiagram command = content.arrange(elements, change);
        if (command.canExecute()) {
            content.document().commandStack().execute(command);
            return true;
        }
        return false;
    }

    private static List<String> ids(List<? extends EObject> elements) {
        return elements.stream().map(EcoreUtil::getID).filter(id -> id != null).toList();
    }

    /** Folds what is below elements away, or shows it again. */
    void fold(List<? extends EObject> elements, boolean fold) {
        run(elements, view -> view.withFolded(ids(elements), fold));
    }

    /** Folds the selected elements, or unfolds them where all are folded already. */
    public void toggleFold() {
        List<Node> nodes = selectedNodes();
        List<Node> open = nodes.stream().filter(node -> node.hiddenBelow() == 0 && !shown.children(node).isEmpty()).toList();
        List<Node> wanted = open.isEmpty() ? nodes.stream().filter(node -> node.hiddenBelow() > 0).toList() : open;
        fold(wanted.stream().map(Node::element).toList(), !open.isEmpty());
    }

    /** Unfolds everything. */
    public void unfoldAll() {
        run(List.of(), view -> view.withFolded(view.folded(), false));
    }

    /** Folds everything but the roots. */
    public void foldAll() {
        List<EObject> elements = shown.diagram().nodes().stream().filter(node -> shown.parent(node).isPresent() && !shown.children(node)
                .isEmpty()).map(Node::element).toList();
        fold(elements, true);
    }

    /** Unfolds and leaves the focus until an element can be seen. */
    void uncover(EObject element) {
        List<EObject> above = new ArrayList<>();
        for (EObject parent = element.eContainer(); parent != null; parent = parent.eContainer()) {
            above.add(parent);
        }
        boolean inFocus = content.focus().isEmpty() || above.stream().map(EcoreUtil::getID).anyMatch(content.focus().get()::equals);
        if (!run(List.of(element), view -> view.withFolded(ids(above), false)) && inFocus) {
            return;
        }
        if (!inFocus) {
            focusOn(null);
        }
    }

    /** Shows only what is below the selected element, or everything again. */
    public void toggleFocus() {
        Optional<EObject> wanted = selection.single().filter(element -> shown.nodeOf(element).isPresent())
                .filter(element -> content.focus().filter(EcoreUtil.getID(element)::equals).isEmpty());
        focusOn(content.focus().isPresent() && wanted.isEmpty() ? null : wanted.orElse(null));
    }

    /** Shows only what is below an element, or everything where that is null. */
    void focusOn(EObject element) {
        content.setFocus(element);
        changed.run();
    }

    /** Leaves the place of the selected nodes and of what is below them to the layout; that of all when none is selected. */
    public void layOut() {
        List<Node> nodes = selectedNodes();
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> addWithBelow(node, ids));
        run(nodes.stream().map(Node::element).toList(),
                view -> view.withoutPositions(ids.isEmpty() ? List.copyOf(view.positions().keySet()) : ids));
    }

    private void addWithBelow(Node node, List<String> ids) {
        ids.add(Arrangement.idOf(node));
        shown.children(node).forEach(child -> addWithBelow(child, ids));
    }

    /** Whether anything of the present diagram was moved by hand. */
    boolean isMoved() {
        return !content.view().positions().isEmpty();
    }

    /** Lets the diagram grow the other way; what was moved by hand is laid out anew. */
    public void setOrientation(Orientation orientation) {
        if (shown.orientation() != orientation) {
            run(List.of(), view -> view.withoutPositions(List.copyOf(view.positions().keySet())).withOrientation(orientation));
        }
    }

    public void toggleOrientation() {
        setOrientation(shown.orientation() == Orientation.TOP_DOWN ? Orientation.LEFT_RIGHT : Orientation.TOP_DOWN);
    }

    void showLayer(String name, boolean on) {
        run(List.of(), view -> view.withLayer(name, on));
    }

    void switchFilter(String name, boolean on) {
        run(List.of(), view -> view.withFilter(name, on));
    }

    /** Sets what a filter asks for; it is not kept with the file. */
    void choose(String variable, Object value) {
        content.variables().put(variable, value);
        changed.run();
    }

    /** Shows another diagram of the specification. */
    void showDiagram(DiagramDescription description) {
        content.setDiagram(description);
        changed.run();
    }

    /** Aligns the selected nodes with the first of them, or spreads them evenly between the outermost. */
    public void align(Alignment alignment) {
        List<Node> nodes = selectedNodes();
        if (nodes.size() < 2) {
            return;
        }
        Map<String, Point> places = new HashMap<>();
        if (alignment == Alignment.SPREAD_ACROSS || alignment == Alignment.SPREAD_DOWN) {
            spread(nodes, alignment == Alignment.SPREAD_ACROSS, places);
        } else {
            Bounds to = nodes.getFirst().bounds();
            nodes.forEach(node -> places.put(Arrangement.idOf(node), aligned(node.bounds(), to, alignment)));
        }
        run(nodes.stream().map(Node::element).toList(), view -> view.withPositions(places));
    }

    private static Point aligned(Bounds node, Bounds to, Alignment alignment) {
        return switch (alignment) {
            case LEFT -> new Point(to.x(), node.y());
            case CENTRE -> new Point(to.centreX() - node.width() / 2, node.y());
            case RIGHT -> new Point(to.right() - node.width(), node.y());
            case TOP -> new Point(node.x(), to.y());
            case MIDDLE -> new Point(node.x(), to.centreY() - node.height() / 2);
            case BOTTOM -> new Point(node.x(), to.bottom() - node.height());
            default -> new Point(node.x(), node.y());
        };
    }

    private static void spread(List<Node> nodes, boolean across, Map<String, Point> places) {
        List<Node> sorted = nodes.stream()
                .sorted(Comparator.comparingDouble(node -> across ? node.bounds().x() : node.bounds().y())).toList();
        double begin = across ? sorted.getFirst().bounds().x() : sorted.getFirst().bounds().y();
        double end = across ? sorted.getLast().bounds().right() : sorted.getLast().bounds().bottom();
        double taken = sorted.stream().mapToDouble(node -> across ? node.bounds().width() : node.bounds().height()).sum();
        double gap = (end - begin - taken) / (sorted.size() - 1);
        double at = begin;
        for (Node node : sorted) {
            Bounds bounds = node.bounds();
            places.put(Arrangement.idOf(node), across ? new Point(at, bounds.y()) : new Point(bounds.x(), at));
            at += (across ? bounds.width() : bounds.height()) + gap;
        }
    }

    private List<Node> selectedNodes() {
        return selection.elements().stream().map(shown::nodeOf).flatMap(Optional::stream).distinct().toList();
    }
}
