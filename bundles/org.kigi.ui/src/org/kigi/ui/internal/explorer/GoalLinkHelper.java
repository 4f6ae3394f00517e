package org.kigi.ui.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.ui.OpenElement;
import org.kigi.ui.goals.SourceFile;

/** Keeps the explorer and the editor on the same element, as far as the editor is open. */
public final class GoalLinkHelper implements ILinkHelper {

    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        IFile file = input.getAdapter(IFile.class);
        return file == null ? StructuredSelection.EMPTY : new StructuredSelection(file);
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        Object first = selection.getFirstElement();
        var file = first instanceof EObject element ? SourceFile.of(element).orElse(null) : first instanceof IFile f ? f : null;
        IEditorPart editor = file == null ? null : page.findEditor(new FileEditorInput(file));
        if (editor == null) {
            return;
        }
        page.bringToTop(editor);
        if (first instanceof EObject element) {
            try {
                OpenElement.select(editor, element);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus());
            }
        }
    }
}
