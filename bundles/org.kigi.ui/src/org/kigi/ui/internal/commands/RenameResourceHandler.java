package org.kigi.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.ui.internal.Words;

/** Gives a file, folder or project another name. */
public final class RenameResourceHandler extends AbstractHandler {
    private final Words words = Words.of(RenameResourceHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        rename(HandlerUtil.getActiveShell(event),
            Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IResource.class));
        return null;
    }

    private void rename(Shell shell, IResource resource) {
        InputDialog dialog = new InputDialog(shell, words.get("rename.title"), words.get("rename.prompt", resource.getName()),
            resource.getName(), name -> problem(resource, name.strip()));
        if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(resource.getName())) {
            schedule(resource, dialog.getValue().strip());
        }
    }

    private String problem(IResource resource, String name) {
        if (!resource.getWorkspace().validateName(name, resource.getType()).isOK()) {
            return words.get("rename.invalid");
        }
        var path = resource.getParent().getFullPath().append(name);
        return !name.equals(resource.getName()) && resource.getWorkspace().getRoot().exists(path) ? words.get("rename.taken", name) : null;
    }

    private void schedule(IResource resource, String name) {
        var job = new WorkspaceJob(words.get("rename.title")) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (resource instanceof IProject project) {
                    var description = project.getDescription();
                    description.setName(name);
                    project.move(description, IResource.SHALLOW, monitor);
                } else {
                    resource.move(resource.getParent().getFullPath().append(name), IResource.KEEP_HISTORY, monitor);
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
    }
}
