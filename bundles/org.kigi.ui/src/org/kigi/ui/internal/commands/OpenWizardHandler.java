package org.kigi.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard whose id follows the class name in plugin.xml. */
public final class OpenWizardHandler extends AbstractHandler implements IExecutableExtension {
    private String wizardId;

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
        wizardId = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(wizardId).createWizard();
            wizard.init(PlatformUI.getWorkbench(),
                HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection : StructuredSelection.EMPTY);
            return new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
        } catch (CoreException e) {
            throw new ExecutionException(wizardId, e);
        }
    }
}
