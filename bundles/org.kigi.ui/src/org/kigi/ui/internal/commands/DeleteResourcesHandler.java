package org.kigi.ui.internal.commands;

import java.util.List;
import java.util.Objects;
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
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.ui.internal.Words;

/** Deletes files and folders, or takes projects out of the workspace; asks first. */
public final class DeleteResourcesHandler extends AbstractHandler {
    private final Words words = Words.of(DeleteResourcesHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        delete(HandlerUtil.getActiveShell(event), ((List<?>) HandlerUtil.getCurrentStructuredSelection(event).toList()).stream()
            .map(element -> Adapters.adapt(element, IResource.class)).filter(Objects::nonNull).toList());
        return null;
    }

    private void delete(Shell shell, List<IResource> resources) {
        String names = String.join(", ", resources.stream().map(IResource::getName).toList());
        if (resources.stream().anyMatch(IProject.class::isInstance)) {
            var dialog = MessageDialogWithToggle.openOkCancelConfirm(shell, words.get("delete.title"),
                words.get("delete.projects", names), words.get("delete.fromDisk"), false, null, null);
            if (dialog.getReturnCode() == IDialogConstants.OK_ID) {
                schedule(resources, dialog.getToggleState() ? IResource.ALWAYS_DELETE_PROJECT_CONTENT
                    : IResource.NEVER_DELETE_PROJECT_CONTENT);
            }
        } else if (MessageDialog.openConfirm(shell, words.get("delete.title"), words.get("delete.files", names))) {
            schedule(resources, IResource.KEEP_HISTORY);
        }
    }

    private void schedule(List<IResource> resources, int how) {
        var job = new WorkspaceJob(words.get("delete.title")) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                for (IResource resource : resources) {
                    if (resource.exists()) {
                        resource.delete(how, monitor);
                    }
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
    }
}
