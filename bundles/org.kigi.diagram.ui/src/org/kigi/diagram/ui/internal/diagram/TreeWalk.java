package org.kigi.diagram.ui.internal.diagram;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.kigi.diagram.Node;
import org.kigi.diagram.Orientation;

/** Walks the tree with the arrow keys: to the parent, to the first child, and along a level. */
final class TreeWalk extends KeyHandler {

    private enum Step {
        PARENT, CHILD, PREVIOUS, NEXT
    }

    private final ShownDiagram shown;
    private final Supplier<Optional<EObject>> selected;
    private final Consumer<EObject> select;

    TreeWalk(ShownDiagram shown, Supplier<Optional<EObject>> selected, Consumer<EObject> select) {
        this.shown = shown;
        this.selected = selected;
        this.select = select;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0 || shown.diagram().nodes().isEmpty()) {
            return super.keyPressed(event);
        }
        boolean down = shown.diagram().orientation() == Orientation.TOP_DOWN;
        Step step = switch (event.keyCode) {
            case SWT.ARROW_UP -> down ? Step.PARENT : Step.PREVIOUS;
            case SWT.ARROW_DOWN -> down ? Step.CHILD : Step.NEXT;
            case SWT.ARROW_LEFT -> down ? Step.PREVIOUS : Step.PARENT;
            case SWT.ARROW_RIGHT -> down ? Step.NEXT : Step.CHILD;
            default -> null;
        };
        if (step == null) {
            return super.keyPressed(event);
        }
        walk(step).ifPresent(select);
        return true;
    }

    private Optional<EObject> walk(Step step) {
        Optional<EObject> from = selected.get().filter(element -> shown.nodeOf(element).isPresent());
        if (from.isEmpty()) {
            return Optional.of(shown.diagram().nodes().getFirst().element());
        }
        EObject element = from.get();
        return switch (step) {
            case PARENT -> Optional.ofNullable(element.eContainer()).filter(this::isShown);
            case CHILD -> element.eContents().stream().filter(this::isShown).min(this::alongLevel);
            case PREVIOUS -> neighbour(element, -1);
            case NEXT -> neighbour(element, 1);
        };
    }

    private boolean isShown(EObject element) {
        return shown.nodeOf(element).isPresent();
    }

    private Optional<EObject> neighbour(EObject element, int distance) {
        int depth = depth(element);
        List<EObject> level = shown.diagram().nodesById().values().stream().filter(node -> node.role() == Node.Role.NODE).map(Node::element)
                .distinct().filter(other -> depth(other) == depth).sorted(this::alongLevel).toList();
        int index = level.indexOf(element) + distance;
        return index < 0 || index >= level.size() ? Optional.empty() : Optional.of(level.get(index));
    }

    private int alongLevel(EObject one, EObject other) {
        return Double.compare(place(one), place(other));
    }

    private double place(EObject element) {
        Node node = shown.nodeOf(element).orElseThrow();
        return shown.diagram().orientation() == Orientation.TOP_DOWN ? node.bounds().x() : node.bounds().y();
    }

    private static int depth(EObject element) {
        int depth = 0;
        for (EObject parent = element.eContainer(); parent != null; parent = parent.eContainer()) {
            depth++;
        }
        return depth;
    }
}
