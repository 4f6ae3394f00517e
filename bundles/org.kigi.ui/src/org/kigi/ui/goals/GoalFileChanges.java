package org.kigi.ui.goals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Sorts the changes of the workspace into goal trees changed, goal trees gone and goal trees whose readings changed. */
final class GoalFileChanges implements IResourceChangeListener {
    private final Consumer<IFile> changed;
    private final Consumer<IFile> removed;
    private final Consumer<IFile> readingsChanged;

    GoalFileChanges(Consumer<IFile> changed, Consumer<IFile> removed, Consumer<IFile> readingsChanged) {
        this.changed = changed;
        this.removed = removed;
        this.readingsChanged = readingsChanged;
    }

    /** The .kigi files below a container, closed projects left out. */
    static List<IFile> goalFiles(IContainer container) throws CoreException {
        List<IFile> files = new ArrayList<>();
        if (container.isAccessible()) {
            container.accept(resource -> {
                if (GoalModels.isGoalFile(resource)) {
                    files.add((IFile) resource);
                }
                return resource.isAccessible();
            });
        }
        return files;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() != IResourceChangeEvent.POST_CHANGE || event.getDelta() == null) {
            return;
        }
        Set<IFile> goals = new LinkedHashSet<>();
        Set<IContainer> withReadings = new LinkedHashSet<>();
        try {
            event.getDelta().accept(delta -> {
                sort(delta, goals, withReadings);
                return true;
            });
            for (IContainer container : withReadings) {
                goalFiles(container).stream().filter(file -> !goals.contains(file)).forEach(readingsChanged);
            }
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private void sort(IResourceDelta delta, Set<IFile> goals, Set<IContainer> withReadings) {
        IResource resource = delta.getResource();
        boolean content = delta.getKind() != IResourceDelta.CHANGED
            || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        if (!content || resource.getType() != IResource.FILE) {
            return;
        }
        if (GoalModels.isGoalFile(resource)) {
            goals.add((IFile) resource);
            (delta.getKind() == IResourceDelta.REMOVED ? removed : changed).accept((IFile) resource);
        } else if ("csv".equalsIgnoreCase(resource.getFileExtension())) {
            withReadings.add(resource.getProject());
        }
    }
}
