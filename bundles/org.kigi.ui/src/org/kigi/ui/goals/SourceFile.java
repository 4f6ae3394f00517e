package org.kigi.ui.goals;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Notes on a goal tree from which file of the workspace it came. */
public final class SourceFile extends AdapterImpl {
    private final IFile file;

    private SourceFile(IFile file) {
        this.file = file;
    }

    /** The file that holds an element, if its tree is one of the workspace. */
    public static Optional<IFile> of(EObject element) {
        return EcoreUtil.getRootContainer(element).eAdapters().stream().filter(SourceFile.class::isInstance)
            .map(adapter -> ((SourceFile) adapter).file).findFirst();
    }

    static void note(EObject tree, IFile file) {
        tree.eAdapters().removeIf(SourceFile.class::isInstance);
        tree.eAdapters().add(new SourceFile(file));
    }
}
