package org.kigi.app.tests.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.persistence.XmiGoalStore;

/** A project with one small goal tree, "Sales" above "Leads", edited here and by others. */
final class FilesFixture {

    private final IProject project;

    FilesFixture(String name) throws Exception {
        project = Workbench.emptyProject(name);
        GoalTree tree = Elements.goalTree("Strategy");
        KGI sales = Elements.kgi("Sales");
        KPI leads = Elements.kpi("Leads");
        sales.getDrivers().add(leads);
        tree.getKgis().add(sales);
        new XmiGoalStore().save(tree, path());
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    IFile file() {
        return project.getFile("strategy.kigi");
    }

    Path path() {
        return project.getLocation().toPath().resolve("strategy.kigi");
    }

    Path journal() {
        return path().resolveSibling(".kigi-local/strategy.kigi.recovery");
    }

    GoalTree onDisk() throws Exception {
        return new XmiGoalStore().load(path());
    }

    /** Replaces text in the file, as another program would, and lets the workspace see it. */
    void changeOnDisk(String text, String by) throws IOException, CoreException {
        String before = Files.readString(path());
        if (!before.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        Files.writeString(path(), before.replace(text, by));
        file().refreshLocal(IResource.DEPTH_ZERO, null);
    }

    static GoalTree tree(IEditorPart editor) {
        return editor.getAdapter(GoalTree.class);
    }

    static KGI sales(IEditorPart editor) {
        return tree(editor).getKgis().getFirst();
    }

    static KPI leads(IEditorPart editor) {
        return sales(editor).getDrivers().getFirst();
    }

    static CommandStack commands(IEditorPart editor) {
        return domain(editor).getCommandStack();
    }

    private static EditingDomain domain(IEditorPart editor) {
        return editor.getAdapter(IEditingDomainProvider.class).getEditingDomain();
    }

    static void rename(IEditorPart editor, Identified element, String name) {
        set(editor, element, Literals.ELEMENT__NAME, name);
    }

    static void set(IEditorPart editor, Identified element, EAttribute attribute, Object value) {
        commands(editor).execute(SetCommand.create(domain(editor), element, attribute, value));
        Workbench.settle();
    }

    /** The texts that can be read in the window. */
    static String texts(Shell shell) {
        StringBuilder texts = new StringBuilder();
        Workbench.visible(shell, Label.class).forEach(label -> texts.append(label.getText()).append('\n'));
        return texts.toString();
    }

    static boolean isOpen(String dialog) {
        return List.of(Display.getCurrent().getShells()).stream().anyMatch(shell -> shell.getText().equals(dialog));
    }

    void dispose() throws CoreException {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }
}
