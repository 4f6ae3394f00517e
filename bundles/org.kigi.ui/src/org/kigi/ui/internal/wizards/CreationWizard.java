package org.kigi.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes something in the workspace in one step and opens the goal tree that is in it. */
abstract class CreationWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;

    /** Makes it. Runs in the background, while the page waits. */
    interface Creation {
        /** Returns the goal tree to open. */
        IFile create(SubMonitor monitor) throws CoreException;
    }

    CreationWizard(String key) {
        setWindowTitle(InputPage.WORDS.get(key + ".title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        this.workbench = workbench;
    }

    /** Takes what the page holds; called in the display's thread. */
    abstract Creation creation();

    @Override
    public final boolean performFinish() {
        Creation creation = creation();
        IFile[] made = new IFile[1];
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    ResourcesPlugin.getWorkspace().run(progress -> made[0] = creation.create(SubMonitor.convert(progress)), monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            var window = workbench.getActiveWorkbenchWindow();
            BasicNewResourceWizard.selectAndReveal(made[0], window);
            IDE.openEditor(window.getActivePage(), made[0]);
            return true;
        } catch (InvocationTargetException | CoreException e) {
            Throwable cause = e instanceof InvocationTargetException wrapped ? wrapped.getCause() : e;
            StatusManager.getManager().handle(Status.error(cause.getMessage(), cause), StatusManager.SHOW | StatusManager.LOG);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
