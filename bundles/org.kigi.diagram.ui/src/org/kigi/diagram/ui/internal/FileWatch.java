package org.kigi.diagram.ui.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.kigi.diagram.ui.view.DiagramViewStore;

/** Tells an editor what happens to its file and to the readings beside it in the workspace. All calls come in the display's thread. */
public final class FileWatch implements IResourceChangeListener {

    /** What an editor wants to know. */
    public interface Observer {

        /** The content of the file has changed, or the file is gone. */
        void fileChanged();

        /** The arrangement of the diagrams beside the file has changed, or is gone. */
        void viewChanged();

        /** The file has another place now. */
        void fileMoved(IFile file);

        /** Readings have been added, changed or deleted. */
        void readingsChanged();
    }

    private static final String READINGS = "csv";

    private final IFile file;
    private final Display display;
    private final Observer observer;

    public FileWatch(IFile file, Display display, Observer observer) {
        this.file = file;
        this.display = display;
        this.observer = observer;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta own = event.getDelta().findMember(file.getFullPath());
        if (own != null && own.getKind() == IResourceDelta.REMOVED && (own.getFlags() & IResourceDelta.MOVED_TO) != 0) {
            IFile moved = file.getWorkspace().getRoot().getFile(own.getMovedToPath());
            tell(() -> observer.fileMoved(moved));
        } else if (own != null && hasOtherContent(own)) {
            tell(observer::fileChanged);
        }
        IPath viewPath = file.getFullPath().removeFileExtension().addFileExtension(DiagramViewStore.EXTENSION);
        IResourceDelta view = event.getDelta().findMember(viewPath);
        if (view != null && hasOtherContent(view)) {
            tell(observer::viewChanged);
        }
        IResourceDelta folder = event.getDelta().findMember(file.getParent().getFullPath());
        if (folder != null && containsReadings(folder)) {
            tell(observer::readingsChanged);
        }
    }

    private static boolean hasOtherContent(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    }

    private static boolean containsReadings(IResourceDelta folder) {
        boolean[] found = { false };
        try {
            folder.accept(delta -> {
                IResource resource = delta.getResource();
                found[0] |= resource.getType() == IResource.FILE && READINGS.equalsIgnoreCase(resource.getFileExtension())
                        && hasOtherContent(delta);
                return !found[0];
            });
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        return found[0];
    }

    private void tell(Runnable call) {
        display.asyncExec(call);
    }
}
