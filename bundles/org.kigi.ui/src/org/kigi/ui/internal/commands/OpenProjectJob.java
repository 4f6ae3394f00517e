package org.kigi.ui.internal.commands;

import java.nio.file.Path;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.kigi.ui.internal.Words;
import org.kigi.ui.projects.StrategyProjects;

/** Shows a folder of the disk as a project, in the background. */
final class OpenProjectJob extends WorkspaceJob {
    private final Path folder;

    OpenProjectJob(Path folder) {
        super(Words.of(OpenProjectJob.class).get("openFolder.job", folder.getFileName()));
        this.folder = folder;
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        new StrategyProjects().open(folder, SubMonitor.convert(monitor));
        return Status.OK_STATUS;
    }
}
