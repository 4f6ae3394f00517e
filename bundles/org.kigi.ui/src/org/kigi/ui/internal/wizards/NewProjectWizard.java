package org.kigi.ui.internal.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.ui.projects.StrategyProjects;

/** "New strategy project", with the example or with a tree of one KGI. */
public final class NewProjectWizard extends CreationWizard {
    private final NewProjectPage page = new NewProjectPage();

    public NewProjectWizard() {
        super("newProject");
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    Creation creation() {
        String name = page.projectName();
        var location = page.location();
        boolean example = page.withExample();
        String kgi = page.kgiName();
        return monitor -> {
            var projects = new StrategyProjects();
            IProject project = projects.create(name, location, monitor);
            if (!example) {
                return projects.addGoalTree(project, "strategy.kigi", treeOf(name, kgi));
            }
            projects.addExample(project);
            return StrategyProjects.firstGoalTree(project)
                .orElseThrow(() -> new CoreException(Status.error(InputPage.WORDS.get("newProject.exampleMissing"))));
        };
    }

    static GoalTree treeOf(String name, String kgi) {
        GoalTree tree = Elements.goalTree(name);
        tree.getKgis().add(Elements.kgi(kgi));
        return tree;
    }
}
