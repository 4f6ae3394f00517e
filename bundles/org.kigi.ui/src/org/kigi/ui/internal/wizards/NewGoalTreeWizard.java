package org.kigi.ui.internal.wizards;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.kigi.ui.goals.SourceFile;
import org.kigi.ui.projects.StrategyProjects;

/** "New goal tree" in a project or folder. */
public final class NewGoalTreeWizard extends CreationWizard {
    private NewGoalTreePage page;

    public NewGoalTreeWizard() {
        super("newGoalTree");
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        super.init(workbench, selection);
        page = new NewGoalTreePage(container(selection.getFirstElement()));
    }

    private static IContainer container(Object selected) {
        IResource resource = selected instanceof EObject element ? SourceFile.of(element).orElse(null)
            : Adapters.adapt(selected, IResource.class);
        return resource == null || resource instanceof IContainer ? (IContainer) resource : resource.getParent();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    Creation creation() {
        IContainer container = page.container();
        String file = page.fileName();
        String tree = page.treeName();
        String kgi = page.kgiName();
        return monitor -> new StrategyProjects().addGoalTree(container, file, NewProjectWizard.treeOf(tree, kgi));
    }
}
