package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.ui.internal.wizards.NewGoalTreePage;
import org.kigi.ui.internal.wizards.NewProjectPage;

class WizardsTest {
    private static final String NAME = "wizard-test";

    private IProject project;

    @BeforeEach
    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
        if (project.exists()) {
            project.delete(true, true, null);
        }
    }

    /** Opens a wizard, has its page filled in and finishes it, if that is possible. */
    private static boolean run(String id, IStructuredSelection selection, Consumer<IWorkbenchWizard> fillIn) throws Exception {
        IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
        wizard.init(PlatformUI.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(Workbench.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            fillIn.accept(wizard);
            Workbench.settle();
            return wizard.canFinish() && wizard.performFinish();
        } finally {
            dialog.close();
            Workbench.settle();
        }
    }

    private static boolean newProject(boolean withExample) throws Exception {
        return run("org.kigi.ui.newProject", StructuredSelection.EMPTY,
            wizard -> ((NewProjectPage) wizard.getPages()[0]).fillIn(NAME, withExample));
    }

    @Test
    void makesAProjectWithTheExampleAndOpensIt() throws Exception {
        assertTrue(newProject(true));

        GoalTree tree = Workbench.page().getActiveEditor().getAdapter(GoalTree.class);
        assertTrue(GoalTrees.indicators(tree).size() >= 30);
        assertTrue(project.getFile("data/page_views.csv").exists());
        assertTrue(project.getFile(".gitattributes").exists());
    }

    @Test
    void makesAProjectWithATreeOfOneKgi() throws Exception {
        assertTrue(newProject(false));

        GoalTree tree = new XmiGoalStore().load(project.getFile("strategy.kigi").getLocation().toPath());
        assertEquals(NAME, tree.getName());
        assertEquals(1, tree.getKgis().size());
    }

    @Test
    void refusesANameThatIsTaken() throws Exception {
        assertTrue(newProject(false));

        assertFalse(newProject(true));
    }

    @Test
    void makesAGoalTreeInTheSelectedProject() throws Exception {
        Workbench.emptyProject(NAME);

        assertTrue(run("org.kigi.ui.newGoalTree", new StructuredSelection(project),
            wizard -> ((NewGoalTreePage) wizard.getPages()[0]).fillIn("sales", "Sales strategy", "Sales")));

        IFile file = project.getFile("sales.kigi");
        GoalTree tree = new XmiGoalStore().load(file.getLocation().toPath());
        assertEquals("Sales strategy", tree.getName());
        assertEquals("Sales", tree.getKgis().getFirst().getName());
    }

    @Test
    void refusesAGoalTreeWithoutAName() throws Exception {
        Workbench.emptyProject(NAME);

        assertFalse(run("org.kigi.ui.newGoalTree", new StructuredSelection(project),
            wizard -> ((NewGoalTreePage) wizard.getPages()[0]).fillIn("sales", " ", "Sales")));
        assertFalse(project.getFile("sales.kigi").exists());
    }
}
