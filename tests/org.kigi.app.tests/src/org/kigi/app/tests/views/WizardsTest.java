package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.XmiGoalStore;

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
    private static boolean run(String id, IStructuredSelection selection, Consumer<Shell> fillIn) throws Exception {
        IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
        wizard.init(PlatformUI.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(Workbench.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            fillIn.accept(dialog.getShell());
            Workbench.settle();
            return wizard.canFinish() && wizard.performFinish();
        } finally {
            dialog.close();
            Workbench.settle();
        }
    }

    /** Picks a radio button by the beginning of its label. */
    private static void choose(Shell dialog, String label) {
        for (Button radio : Workbench.visible(dialog, Button.class)) {
            if ((radio.getStyle() & SWT.RADIO) != 0) {
                radio.setSelection(radio.getText().startsWith(label));
                radio.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    /** Types into the fields of the page, from the top down. */
    private static void type(Shell dialog, String... contents) {
        List<Text> fields = Workbench.visible(dialog, Text.class).stream().filter(Text::getEditable).toList();
        for (int i = 0; i < contents.length; i++) {
            fields.get(i).setText(contents[i]);
        }
    }

    private static boolean newProject(boolean withExample) throws Exception {
        return run("org.kigi.ui.newProject", StructuredSelection.EMPTY,
            dialog -> {
                Workbench.firstVisible(dialog, Text.class).orElseThrow().setText(NAME);
                choose(dialog, withExample ? "Begin with the example" : "Begin with a goal tree");
            });
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
            dialog -> type(dialog, "sales", "Sales strategy", "Sales")));

        IFile file = project.getFile("sales.kigi");
        GoalTree tree = new XmiGoalStore().load(file.getLocation().toPath());
        assertEquals("Sales strategy", tree.getName());
        assertEquals("Sales", tree.getKgis().getFirst().getName());
    }

    @Test
    void refusesAGoalTreeWithoutAName() throws Exception {
        Workbench.emptyProject(NAME);

        assertFalse(run("org.kigi.ui.newGoalTree", new StructuredSelection(project),
            dialog -> type(dialog, "sales", " ", "Sales")));
        assertFalse(project.getFile("sales.kigi").exists());
    }
}
