package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.kigi.diagram.Node;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.ui.internal.ElementSelection;

/**
 * Walks the tree with the arrow keys: to the parent, to the first child, and along a level. With the shift key what is reached is
 * selected as well. Home goes to the root.
 */
final class TreeWalk extends KeyHandler {

    private enum Step {
        PARENT, CHILD, PREVIOUS, NEXT, ROOT
    }

    private final ShownDiagram shown;
    private final ElementSelection selection;

    TreeWalk(ShownDiagram shown, ElementSelection selection) {
        this.shown = shown;
        this.selection = selection;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || shown.diagram().nodes().isEmpty()) {
            return super.keyPressed(event);
        }
        boolean down = shown.orientation() == Orientation.TOP_DOWN;
        Step step = switch (event.keyCode) {
            case SWT.ARROW_UP -> down ? Step.PARENT : Step.PREVIOUS;
            case SWT.ARROW_DOWN -> down ? Step.CHILD : Step.NEXT;
            case SWT.ARROW_LEFT -> down ? Step.PREVIOUS : Step.PARENT;
            case SWT.ARROW_RIGHT -> down ? Step.NEXT : Step.CHILD;
            case SWT.HOME -> Step.ROOT;
            default -> null;
        };
        if (step == null) {
            return super.keyPressed(event);
        }
        walk(step).ifPresent(node -> select(node, (event.stateMask & SWT.SHIFT) != 0));
        return true;
    }

    private void select(Node node, boolean more) {
        List<EObject> elements = new ArrayList<>(more ? selection.elements() : List.of());
        elements.removeIf(element -> element == node.element() || shown.nodeOf(element).isEmpty());
        elements.add(node.element());
        selection.select(elements);
    }

    private Optional<Node> walk(Step step) {
        List<EObject> selected = selection.elements();
        Optional<Node> from = selected.isEmpty() ? Optional.empty() : shown.nodeOf(selected.getLast());
        if (from.isEmpty() || step == Step.ROOT) {
            return Optional.of(shown.diagram().nodes().getFirst());
        }
        Node node = from.get();
        return switch (step) {
            case PARENT -> shown.parent(node);
            case CHILD -> shown.children(node).stream().findFirst();
            case PREVIOUS -> neighbour(node, -1);
            default -> neighbour(node, 1);
        };
    }

    /** The next node of the same level, counted along it. */
    private Optional<Node> neighbour(Node node, int distance) {
        int depth = depth(node);
        List<Node> level = shown.diagram().nodes().stream().filter(other -> depth(other) == depth)
                .sorted(Comparator.comparingDouble(this::alongLevel)).toList();
        int index = level.indexOf(node) + distance;
        return index < 0 || index >= level.size() ? Optional.empty() : Optional.of(level.get(index));
    }

    private double alongLevel(Node node) {
        return shown.orientation() == Orientation.TOP_DOWN ? node.bounds().x() : node.bounds().y();
    }

    private int depth(Node node) {
        int depth = 0;
        for (Optional<Node> parent = shown.parent(node); parent.isPresent(); parent = shown.parent(parent.get())) {
            depth++;
        }
        return depth;
    }
}
