package org.kigi.ui;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.goals.SourceFile;

/** Opens the editor on a goal tree and selects an element in it. To be called in the display's thread. */
public final class OpenElement {
    /** The attribute of a marker that holds the id of the element it is about. */
    public static final String ELEMENT_ID = "elementId";

    private OpenElement() {
    }

    /** Opens or activates the editor of the file that holds the element, selects it there, and returns the editor. */
    public static IEditorPart open(IWorkbenchPage page, EObject element) throws PartInitException {
        IFile file = SourceFile.of(element).orElseThrow(() -> new IllegalArgumentException("not in the workspace: " + element));
        IEditorPart editor = IDE.openEditor(page, file);
        select(editor, element);
        return editor;
    }

    /** Selects an element in an editor that is open on its file. */
    public static void select(IEditorPart editor, EObject element) throws PartInitException {
        EObject identified = element;
        while (!(identified instanceof Identified) && identified != null) {
            identified = identified.eContainer();
        }
        IGotoMarker target = editor.getAdapter(IGotoMarker.class);
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        if (target == null || file == null || identified == null) {
            return;
        }
        try {
            IMarker marker = file.createMarker(IMarker.MARKER, Map.of(ELEMENT_ID, EcoreUtil.getID(identified)));
            try {
                target.gotoMarker(marker);
            } finally {
                marker.delete();
            }
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
    }
}
