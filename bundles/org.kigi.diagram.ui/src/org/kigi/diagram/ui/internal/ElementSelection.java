package org.kigi.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;

/**
 * The one selection of an editor: elements of its tree, whichever page they were picked on. Elements of elsewhere stand for those
 * of the tree with the same id.
 */
public final class ElementSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final List<Consumer<List<EObject>>> views = new ArrayList<>();
    private final Supplier<Optional<GoalTree>> tree;
    private List<EObject> elements = List.of();
    private boolean showing;

    public ElementSelection(Supplier<Optional<GoalTree>> tree) {
        this.tree = tree;
    }

    /** Adds something that shows the selection, as elements of the tree. */
    public void addView(Consumer<List<EObject>> view) {
        views.add(view);
    }

    public void removeView(Consumer<List<EObject>> view) {
        views.remove(view);
    }

    /** Returns the selected elements, without what is no longer in the tree. */
    public List<EObject> elements() {
        return elements.stream().map(this::inTree).flatMap(Optional::stream).toList();
    }

    /** Returns the selected element when there is just one. */
    public Optional<EObject> single() {
        List<EObject> present = elements();
        return present.size() == 1 ? Optional.of(present.getFirst()) : Optional.empty();
    }

    /** Selects elements and shows them on every view. Does nothing when called by a view that is just showing a selection. */
    public void select(List<? extends EObject> wanted) {
        if (showing) {
            return;
        }
        elements = inTree(wanted);
        show();
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        for (ISelectionChangedListener listener : listeners) {
            SafeRunner.run(new SafeRunnable() {
                @Override
                public void run() {
                    listener.selectionChanged(event);
                }
            });
        }
    }

    /** Shows the selection again, without what is no longer in the tree. */
    public void refresh() {
        List<EObject> remaining = elements();
        if (remaining.equals(elements)) {
            show();
        } else {
            select(remaining);
        }
    }

    private void show() {
        showing = true;
        try {
            List.copyOf(views).forEach(view -> view.accept(elements));
        } finally {
            showing = false;
        }
    }

    /** The elements of the tree that elements stand for. */
    public List<EObject> inTree(List<? extends EObject> wanted) {
        return wanted.stream().map(this::inTree).flatMap(Optional::stream).distinct().toList();
    }

    private Optional<EObject> inTree(EObject element) {
        return tree.get().flatMap(root -> {
            if (EcoreUtil.isAncestor(root, element)) {
                return Optional.of(element);
            }
            return element instanceof Identified identified && identified.getId() != null
                    ? GoalTrees.byId(root, identified.getId()).map(EObject.class::cast) : Optional.empty();
        });
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(elements());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            select(structured.stream().map(ElementSelection::element).filter(Objects::nonNull).toList());
        }
    }

    private static EObject element(Object object) {
        return object instanceof EObject element ? element : null;
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
