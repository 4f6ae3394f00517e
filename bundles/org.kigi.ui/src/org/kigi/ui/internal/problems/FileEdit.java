package org.kigi.ui.internal.problems;

import java.io.IOException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.kigi.persistence.SafeFiles;

/**
 * What a fix writes into a file besides the tree.
 *
 * @param before what was in the file; null if there was none
 * @param after what is in it then
 */
record FileEdit(IFile file, byte[] before, byte[] after) {

    void make() throws CoreException {
        write(after);
    }

    void undo() throws CoreException {
        if (before == null) {
            file.delete(IResource.KEEP_HISTORY, null);
        } else {
            write(before);
        }
    }

    private void write(byte[] content) throws CoreException {
        makeFolder(file.getParent());
        try {
            new SafeFiles().replace(file.getLocation().toPath(), content);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.toString(), e));
        }
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private static void makeFolder(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolder(folder.getParent());
            folder.create(IResource.NONE, true, null);
        }
    }
}
