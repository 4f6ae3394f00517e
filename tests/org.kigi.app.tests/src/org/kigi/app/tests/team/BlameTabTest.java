package org.kigi.app.tests.team;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.app.tests.team.TeamFixture.indicator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.ui.projects.StrategyProjects;

/** The properties say who gave each attribute its value, when, and from what. */
class BlameTabTest {

    private static final String CODE = "leads";
    private static final Language LANGUAGE = Language.of(Locale.getDefault());

    @AfterEach
    void close() {
        Workbench.closeEditors();
        // a tab once chosen stays in front, also for the tests that follow
        Workbench.page().hideView(Workbench.page().findView("org.kigi.ui.properties"));
    }

    private static void select(IFile file, String code) throws Exception {
        IEditorPart editor = Workbench.open(file);
        Workbench.page().showView("org.kigi.ui.properties");
        Workbench.page().activate(editor);
        Workbench.waitUntil("the tree is open", () -> editor.getAdapter(GoalTree.class) != null);
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(indicator(editor.getAdapter(GoalTree.class), code)));
        Workbench.waitUntil("the tab is there", () -> tab().isPresent());
        tab().orElseThrow().getParent().setSelection(tab().orElseThrow());
    }

    private static Optional<CTabItem> tab() {
        String title = LANGUAGE == Language.JA ? "変更者" : "Who and When";
        return Workbench.visible(Workbench.shell(), CTabFolder.class).stream().flatMap(folder -> Arrays.stream(folder.getItems()))
                .filter(item -> item.getText().equals(title)).findFirst();
    }

    private static <T extends Control> List<T> onTab(Class<T> type) {
        return tab().map(item -> Workbench.visible(item.getControl(), type)).orElse(List.of());
    }

    @Test
    void everyAttributeNamesItsAuthorAndWhatItWas() throws Exception {
        try (TeamFixture team = new TeamFixture()) {
            Double before = indicator(team.tree(), CODE).getTarget().getValue();
            team.benShares(tree -> indicator(tree, CODE).getTarget().setValue(before + 987), "Ben's");
            team.pull();
            select(team.file(), CODE);

            String value = Names.typeName(Literals.TARGET, LANGUAGE) + ": " + Names.featureName(Literals.DATED_VALUE__VALUE, LANGUAGE);
            Workbench.waitUntil("the table is filled", () -> rows().anyMatch(row -> row.get(0).equals(value)));
            List<String> row = rows().filter(each -> each.get(0).equals(value)).findFirst().orElseThrow();
            assertTrue(row.get(1).equals("Ben") && !row.get(2).isBlank(), row.toString());
            assertTrue(row.get(3).replace(",", "").contains(String.valueOf(before.intValue())), row + " says from what");
            assertTrue(rows().anyMatch(each -> each.get(0).equals(Names.featureName(Literals.ELEMENT__NAME, LANGUAGE)) && each.get(1).equals("Anna")));
            Workbench.closeEditors();
        }
    }

    private static Stream<List<String>> rows() {
        return onTab(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                .map(item -> List.of(item.getText(0), item.getText(1), item.getText(2), item.getText(3)));
    }

    @Test
    void aProjectWithoutVersionsSaysSo() throws Exception {
        Path folder = Files.createTempDirectory("kigi-plain");
        IProject project = new StrategyProjects().create("plain", folder, SubMonitor.convert(null));
        try {
            GoalTree tree = Elements.goalTree("Plain");
            tree.getKgis().add(Elements.kgi("Sales"));
            tree.getKgis().getFirst().setCode("sales");
            select(new StrategyProjects().addGoalTree(project, "plain.kigi", tree), "sales");

            Workbench.waitUntil("it says that there are no versions", () -> onTab(Label.class).stream()
                    .anyMatch(label -> label.getText().startsWith(LANGUAGE == Language.JA ? "版が管理されていません" : "Not under version control")));
        } finally {
            Workbench.closeEditors();
            project.delete(true, true, null);
        }
    }
}
