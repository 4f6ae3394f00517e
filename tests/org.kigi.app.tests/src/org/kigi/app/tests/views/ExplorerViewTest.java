package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.model.goaltree.Indicator;

class ExplorerViewTest {
    private static final String FILE = "b2b-marketing.kigi";

    private IProject project;
    private CommonNavigator explorer;
    private Tree tree;

    @BeforeEach
    void showExplorer() throws Exception {
        project = Workbench.exampleProject("explorer-test");
        explorer = Views.show("org.kigi.ui.explorer", CommonNavigator.class);
        tree = explorer.getCommonViewer().getTree();
    }

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void showsTheGoalsOfAFileFromTheTopDownAndThenPeople() {
        TreeItem file = Views.item(tree, "explorer-test", FILE);
        Views.item(tree, "explorer-test", FILE, "Annual sales");

        List<String> content = Arrays.stream(file.getItems()).map(TreeItem::getText).toList();

        assertEquals("Annual sales", content.getFirst());
        assertTrue(content.contains("People (10)"), content::toString);
        assertEquals("Deals won", Views.item(tree, "explorer-test", FILE, "Annual sales", "Sales to new customers", "Deals won").getText());
        assertEquals("Makoto Kato", Views.item(tree, "explorer-test", FILE, "People", "Makoto Kato").getText());
    }

    @Test
    void hidesTheFilesOfTools() throws Exception {
        Workbench.file(project, ".gitattributes", "*.kigi merge=kigi\n");
        Views.item(tree, "explorer-test", FILE);

        List<String> files = Arrays.stream(Views.item(tree, "explorer-test").getItems()).map(TreeItem::getText).toList();

        assertFalse(files.stream().anyMatch(name -> name.startsWith(".")), files::toString);
    }

    @Test
    void opensTheEditorOnAnElement() {
        TreeItem item = Views.item(tree, "explorer-test", FILE, "Annual sales", "Sales to existing customers");

        Workbench.page().activate(explorer);
        explorer.getCommonViewer().setSelection(new StructuredSelection(item.getData()));
        Workbench.settle();
        Workbench.command("org.kigi.ui.command.open");

        IEditorPart editor = Workbench.page().getActiveEditor();
        Object selected = ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
        assertEquals("existing_sales", ((Indicator) selected).getCode());
    }

    @Test
    void staysExpandedAndFollowsTheEditorWhenTheTreeIsOpened() throws Exception {
        Views.item(tree, "explorer-test", FILE, "Annual sales", "Sales to new customers");
        IEditorPart editor = Workbench.open(Workbench.example(project));

        Indicator edited = Views.indicator(editor, "new_sales");
        Workbench.waitUntil("the explorer shows the editor's tree",
            () -> Views.item(tree, "explorer-test", FILE, "Annual sales", "Sales to new customers").getData() == edited);

        assertTrue(Views.item(tree, "explorer-test", FILE).getExpanded());
    }

    @Test
    void showsOneClearLineBelowAFileThatCannotBeRead() throws Exception {
        Workbench.file(project, "broken.kigi", "<goaltree:GoalTree");

        Workbench.waitUntil("a line in place of the content",
            () -> Views.item(tree, "explorer-test", "broken.kigi", "").getText().contains("broken.kigi"));

        assertEquals(1, Views.item(tree, "explorer-test", "broken.kigi").getItemCount());
    }

    @Test
    void showsWhatChangedOnDisk() throws Exception {
        Views.item(tree, "explorer-test", FILE, "Annual sales");
        var path = Workbench.example(project).getLocation().toPath();

        Files.writeString(path, Files.readString(path).replace("\"Annual sales\"", "\"Sales of the year\""));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);

        assertEquals("Sales of the year", Views.item(tree, "explorer-test", FILE, "Sales of the year").getText());
    }
}
