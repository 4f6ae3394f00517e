package org.kigi.ui.internal;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.OpenElement;
import org.kigi.ui.goals.SourceFile;

/** The element that a view whose rows are no elements has the rest of the window select. */
public final class PublishedSelection implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection selected) {
        selection = selected;
        listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, selected)));
    }

    /** Answers, as long as the view is active, that the element it shows is selected. */
    public void shown(Identified element) {
        if (!(selection instanceof IStructuredSelection structured) || structured.getFirstElement() != element) {
            setSelection(new StructuredSelection(element));
        }
    }

    /** Selects an element in all views and, if it is open, in the editor of its tree. */
    public void select(IWorkbenchPage page, Identified element) {
        setSelection(new StructuredSelection(element));
        IEditorPart editor = SourceFile.of(element).map(file -> page.findEditor(new FileEditorInput(file))).orElse(null);
        if (editor != null) {
            try {
                OpenElement.select(editor, element);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus());
            }
        }
    }
}
