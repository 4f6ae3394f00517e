package org.kigi.app.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells in which project the editor in front works. */
final class ProjectTitle implements IPartListener2 {
    private final Consumer<Optional<String>> title;

    ProjectTitle(Consumer<Optional<String>> title) {
        this.title = title;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        tell(reference);
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        tell(reference);
    }

    private void tell(IWorkbenchPartReference reference) {
        IEditorPart editor = reference.getPage().getActiveEditor();
        IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
        title.accept(Optional.ofNullable(file).map(shown -> shown.getProject().getName()));
    }
}
