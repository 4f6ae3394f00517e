package org.kigi.app.tests.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.app.tests.team.TeamFixture.edit;
import static org.kigi.app.tests.team.TeamFixture.indicator;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.GoalTrees;
import org.kigi.git.Pulled.Outcome;
import org.kigi.git.Standing.Operation;
import org.kigi.merge.Conflicts;
import org.kigi.model.goaltree.Indicator;

/** Deciding what a merge has left, in the comparison that opens on the file of conflicts. */
class CompareEditorTest {

    private TeamFixture team;
    private List<String> codes;

    @BeforeEach
    void conflict() throws Exception {
        team = new TeamFixture();
        codes = GoalTrees.indicators(team.tree()).stream().filter(indicator -> indicator.getTarget() != null).map(Indicator::getCode).limit(3).toList();
        team.benShares(tree -> {
            indicator(tree, codes.get(0)).getTarget().setValue(111.0);
            indicator(tree, codes.get(1)).setName("Ben's name");
            indicator(tree, codes.get(2)).setDescription("Ben's words");
        }, "Ben's");
        edit(team.mine, tree -> {
            indicator(tree, codes.get(0)).getTarget().setValue(222.0);
            indicator(tree, codes.get(1)).setName("My name");
        });
        TeamFixture.save(team.mine, "Mine");
        assertEquals(Outcome.CONFLICTS, team.pull().outcome());
    }

    @AfterEach
    void close() throws Exception {
        team.close();
    }

    private IEditorPart open() throws Exception {
        IFile conflicts = team.project.getFile(TeamFixture.FILE + ".conflicts");
        assertTrue(conflicts.exists());
        return Workbench.open(conflicts);
    }

    private static List<Table> tables() {
        return Workbench.visible(Workbench.shell(), Table.class).stream().filter(table -> (table.getStyle() & SWT.CHECK) != 0 || table.getItemCount() > 0
                && table.getItem(0).getText().matches("[○✔] .*")).toList();
    }

    private static void choose(String beginning) {
        Button found = Workbench.visible(Workbench.shell(), Button.class).stream().filter(button -> button.getText().startsWith(beginning)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + beginning));
        if ((found.getStyle() & SWT.RADIO) != 0) {
            found.setSelection(true);
        }
        found.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    @Test
    void nothingCanBeSavedUntilAllIsDecided() throws Exception {
        IEditorPart editor = open();
        Table conflicts = tables().getFirst();
        assertEquals(2, conflicts.getItemCount());
        assertFalse(editor.isDirty());

        choose("Theirs: ");
        assertFalse(editor.isDirty(), "one is left");
        conflicts.select(1);
        conflicts.notifyListeners(SWT.Selection, new Event());
        choose("Mine: ");
        assertTrue(editor.isDirty());
        Workbench.page().saveEditor(editor, false);
        Workbench.settle();

        assertFalse(editor.isDirty());
        assertEquals(List.of(111.0, "My name"), List.of(indicator(team.tree(), codes.get(0)).getTarget().getValue(), indicator(team.tree(), codes.get(1)).getName()));
        assertEquals("Ben's words", indicator(team.tree(), codes.get(2)).getDescription());
        assertFalse(Files.exists(Conflicts.fileOf(team.path())));
        assertEquals(List.of(), team.mine.files().conflicts());
        TeamFixture.save(team.mine, "Together");
        assertEquals(Operation.NONE, team.mine.standing().operation());
    }

    @Test
    void whatWasTakenFromOthersCanBeRejected() throws Exception {
        IEditorPart editor = open();
        Table taken = tables().get(1);
        assertEquals(1, taken.getItemCount());
        taken.getItem(0).setChecked(false);
        Event event = new Event();
        event.item = taken.getItem(0);
        event.detail = SWT.CHECK;
        taken.notifyListeners(SWT.Selection, event);
        choose("Take All Theirs");
        Workbench.page().saveEditor(editor, false);

        assertEquals(List.of(111.0, "Ben's name"), List.of(indicator(team.tree(), codes.get(0)).getTarget().getValue(), indicator(team.tree(), codes.get(1)).getName()));
        assertFalse("Ben's words".equals(indicator(team.tree(), codes.get(2)).getDescription()));
    }

    @Test
    void bothVersionsAreSideBySide() throws Exception {
        open();
        List<Tree> trees = Workbench.visible(Workbench.shell(), Tree.class).stream().filter(tree -> tree.getColumnCount() == 2).toList();
        assertEquals(2, trees.size());
        TreeItem mine = trees.get(0).getSelection()[0];
        TreeItem theirs = trees.get(1).getSelection()[0];
        assertEquals(mine.getText(0), theirs.getText(0), "the conflict that is selected");
        assertTrue(mine.getText(1).contains("222"), mine.getText(1));
        assertTrue(theirs.getText(1).contains("111"), theirs.getText(1));
    }
}
