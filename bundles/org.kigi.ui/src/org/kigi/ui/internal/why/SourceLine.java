package org.kigi.ui.internal.why;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.ui.internal.explorer.ExplorerView;

/** The place of a reading in its file. */
final class SourceLine {
    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    private SourceLine() {
    }

    /** Opens the text editor at a line; where there is no text editor, selects the file in the explorer. @param line 0 for the file */
    static void open(IFile file, int line) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            IEditorDescriptor text = PlatformUI.getWorkbench().getEditorRegistry().findEditor(TEXT_EDITOR);
            if (text == null || !file.isAccessible()) {
                IViewPart explorer = page.showView(ExplorerView.ID);
                ((ISetSelectionTarget) explorer).selectReveal(new StructuredSelection(file));
                return;
            }
            IEditorPart editor = page.openEditor(new FileEditorInput(file), text.getId());
            if (line > 0) {
                IMarker marker = file.createMarker(IMarker.TEXT, Map.of(IMarker.LINE_NUMBER, line));
                try {
                    IDE.gotoMarker(editor, marker);
                } finally {
                    marker.delete();
                }
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
