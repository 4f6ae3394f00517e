package org.kigi.ui.goals;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Reads the requested files one after the other in the background; a file requested twice before its turn is read once. */
final class LoadJob extends Job {
    /** Milliseconds: changes of one operation arrive together. */
    private static final long DELAY = 50;

    private final Set<IFile> requested = new LinkedHashSet<>();
    private final Function<IFile, GoalContent> read;
    private final BiConsumer<IFile, GoalContent> done;

    LoadJob(Function<IFile, GoalContent> read, BiConsumer<IFile, GoalContent> done) {
        super(LoadJob.class.getName());
        this.read = read;
        this.done = done;
        setSystem(true);
        setPriority(SHORT);
    }

    void request(IFile file) {
        synchronized (requested) {
            requested.add(file);
        }
        schedule(DELAY);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (IFile file = next(); file != null; file = next()) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            if (file.isAccessible()) {
                done.accept(file, read.apply(file));
            }
        }
        return Status.OK_STATUS;
    }

    private IFile next() {
        synchronized (requested) {
            var iterator = requested.iterator();
            if (!iterator.hasNext()) {
                return null;
            }
            IFile file = iterator.next();
            iterator.remove();
            return file;
        }
    }
}
