package org.kigi.ui.internal.why;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.ui.internal.Words;
import org.kigi.ui.internal.readings.ReadingsEditor;

/** The place of a reading in its file. */
final class SourceLine {
    private static final Words WORDS = Words.of(SourceLine.class);

    private SourceLine() {
    }

    /** Shows the file with the line selected. @param line 0 for the file as a whole */
    static void open(IFile file, int line) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            if (!file.isAccessible()) {
                StatusManager.getManager().handle(Status.warning(WORDS.get("noFile", file.getFullPath().makeRelative())), StatusManager.SHOW);
                return;
            }
            IEditorPart editor = page.openEditor(new FileEditorInput(file), ReadingsEditor.ID, true, IWorkbenchPage.MATCH_INPUT
                | IWorkbenchPage.MATCH_ID);
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
