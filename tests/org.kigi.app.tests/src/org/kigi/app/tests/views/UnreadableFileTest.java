package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.app.tests.Workbench;
import org.kigi.model.goaltree.GoalTree;

/** A file that cannot be read gives a clear message, and the window stays usable. */
class UnreadableFileTest {
    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = Workbench.exampleProject("unreadable-test");
        Views.show("org.kigi.ui.explorer");
        Views.show("org.kigi.ui.properties");
        Views.show("org.kigi.ui.chart");
    }

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not XML", "<a/>",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"})
    void isMarkedAndLeavesTheOtherFilesUsable(String content) throws Exception {
        IFile broken = Workbench.file(project, "broken.kigi", content);
        Workbench.open(broken);
        Workbench.waitUntil("a marker", () -> Views.findings(broken).size() == 1);
        assertTrue(Views.dialog().isEmpty(), "no dialog is in the way");

        IEditorPart editor = Workbench.open(Workbench.example(project));

        assertNotNull(editor.getAdapter(GoalTree.class));
    }

    @Test
    void isUsedAsSoonAsItHasBeenRepaired() throws Exception {
        IFile broken = Workbench.file(project, "broken.kigi", "<<<<<<< HEAD");
        Workbench.waitUntil("a marker", () -> Views.findings(broken).size() == 1);

        Files.copy(Workbench.example(project).getLocation().toPath(), broken.getLocation().toPath(),
            StandardCopyOption.REPLACE_EXISTING);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);

        Workbench.waitUntil("the findings of the tree", () -> Views.findings(broken).size() > 1);
    }
}
