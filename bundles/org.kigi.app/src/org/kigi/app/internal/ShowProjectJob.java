package org.kigi.app.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.kigi.ui.projects.StrategyProjects;

/** Brings the folder of a project into the workspace and hands over its first goal tree in the display's thread. */
final class ShowProjectJob extends WorkspaceJob {
    private final Path folder;
    private final boolean copy;
    private final Display display;
    private final Consumer<Optional<IFile>> shown;
    private final Consumer<String> failed;

    /** A job that copies the folder into the workspace, or uses it in place. */
    ShowProjectJob(Path folder, boolean copy, Display display, Consumer<Optional<IFile>> shown, Consumer<String> failed) {
        super(folder.toString());
        this.folder = folder;
        this.copy = copy;
        this.display = display;
        this.shown = shown;
        this.failed = failed;
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) {
        var projects = new StrategyProjects();
        var progress = SubMonitor.convert(monitor);
        try {
            IProject project = copy ? projects.copy(folder, progress) : projects.open(folder, progress);
            Optional<IFile> goalTree = StrategyProjects.firstGoalTree(project);
            display.asyncExec(() -> shown.accept(goalTree));
        } catch (CoreException e) {
            display.asyncExec(() -> failed.accept(e.getMessage()));
        }
        return Status.OK_STATUS;
    }
}
