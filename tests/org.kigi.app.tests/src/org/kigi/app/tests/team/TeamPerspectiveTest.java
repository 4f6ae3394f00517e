package org.kigi.app.tests.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.app.tests.team.TeamFixture.edit;
import static org.kigi.app.tests.team.TeamFixture.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Review;

/** A day in a team without a word of Git. */
class TeamPerspectiveTest {

    private static final String CODE = "leads";
    private TeamFixture team;

    @BeforeEach
    void openPerspective() throws Exception {
        team = new TeamFixture();
        PlatformUI.getWorkbench().showPerspective("org.kigi.team.ui.perspective", Workbench.page().getWorkbenchWindow());
        Workbench.page().showView("org.kigi.team.ui.changes");
        Workbench.waitUntil("the project can be chosen", () -> projects().isPresent());
        Combo projects = projects().orElseThrow();
        projects.setText("team");
        projects.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    private static Optional<Combo> projects() {
        return Workbench.visible(Workbench.shell(), Combo.class).stream().filter(combo -> List.of(combo.getItems()).contains("team")).findFirst();
    }

    @AfterEach
    void close() throws Exception {
        team.close();
        PlatformUI.getWorkbench().showPerspective("org.kigi.app.perspective", Workbench.page().getWorkbenchWindow());
        Workbench.settle();
    }

    private static boolean isJapanese() {
        return Language.of(Locale.getDefault()) == Language.JA;
    }

    private static String word(String english, String japanese) {
        return isJapanese() ? japanese : english;
    }

    private static Tree changes() {
        return Workbench.visible(Workbench.shell(), Tree.class).stream().filter(tree -> (tree.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
    }

    private static List<String> shown() {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : changes().getItems()) {
            texts.add(item.getText());
            Stream.of(item.getItems()).map(TreeItem::getText).forEach(texts::add);
        }
        return texts;
    }

    private static void press(String label) {
        Workbench.visible(Workbench.shell(), Button.class).stream().filter(button -> button.getText().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label)).notifyListeners(SWT.Selection, new Event());
    }

    private static void message(String text) {
        Workbench.visible(Workbench.shell(), Text.class).stream().filter(field -> (field.getStyle() & SWT.MULTI) != 0 && (field.getStyle() & SWT.V_SCROLL) != 0)
                .findFirst().orElseThrow().setText(text);
    }

    @Test
    void savesGetsAndSharesVersions() throws Exception {
        edit(team.mine, tree -> indicator(tree, CODE).getTarget().setValue(4321.0));
        team.refresh();
        Workbench.waitUntil("the change is shown in words", () -> shown().stream().anyMatch(text -> text.contains("4,321")));

        message("More leads");
        press(word("Save Version", "版を保存"));
        Workbench.waitUntil("everything is saved", () -> shown().isEmpty());
        assertEquals("More leads", team.mine.history().all(1).getFirst().title());

        team.benShares(tree -> indicator(tree, "deals").setName("Won deals"), "Ben's");
        press(word("Get Others' Changes", "ほかの人の変更を取り込む"));
        Workbench.waitUntil("Ben's change is here", () -> name("deals").equals("Won deals"));
        assertEquals(4321.0, indicator(team.tree(), CODE).getTarget().getValue());

        press(word("Share Mine", "自分の変更を共有"));
        Workbench.waitUntil("all is shared", () -> toShare() == 0);
    }

    private String name(String code) {
        try {
            return indicator(team.tree(), code).getName();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private int toShare() {
        try {
            return team.mine.standing().toShare();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tellsWhoChangedTheSelectedElement() throws Exception {
        team.benShares(tree -> indicator(tree, CODE).getTarget().setValue(987.0), "Ben's");
        team.pull();
        selectLeads();

        Workbench.waitUntil("Ben's change is shown", () -> Workbench.visible(Workbench.shell(), Table.class).stream()
                .anyMatch(table -> table.getColumnCount() == 3 && table.getItemCount() == 2 && table.getItem(0).getText(1).equals("Ben")
                        && table.getItem(0).getText(2).contains("987")));
    }

    private void selectLeads() throws Exception {
        IEditorPart editor = Workbench.open(team.file());
        Workbench.page().showView("org.kigi.team.ui.history");
        Workbench.page().activate(editor);
        Workbench.waitUntil("the tree is open", () -> editor.getAdapter(GoalTree.class) != null);
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(indicator(editor.getAdapter(GoalTree.class), CODE)));
    }

    private static Optional<Table> history() {
        return Workbench.visible(Workbench.shell(), Table.class).stream().filter(table -> table.getColumnCount() == 3 && table.getMenu() != null).findFirst();
    }

    @Test
    void marksVersionsAsReviewedAndShowsIt() throws Exception {
        edit(team.mine, tree -> {
            for (String name : List.of("Autumn", "Winter")) {
                Review review = Elements.create(Review.class);
                review.setName(name);
                tree.getReviews().add(review);
            }
            indicator(tree, CODE).getTarget().setValue(777.0);
        });
        TeamFixture.save(team.mine, "Reviews");
        team.refresh();
        selectLeads();
        Workbench.waitUntil("the change is shown", () -> history().filter(table -> table.getItemCount() == 2).isPresent());
        Table versions = history().orElseThrow();
        versions.select(0);
        Workbench.answer(word("Mark a Version as Reviewed", "版を見直し済みにする"), "OK", () -> { });
        versions.getMenu().getItem(1).notifyListeners(SWT.Selection, new Event());
        Workbench.waitUntil("the mark is shown", () -> versions.getItem(0).getText(2).startsWith("★") && versions.getItem(0).getText(2).contains("Winter"));
        assertTrue(versions.getItem(0).getText(2).contains("777"), versions.getItem(0).getText(2));

        edit(team.mine, tree -> indicator(tree, "deals").setName("Won deals"));
        TeamFixture.save(team.mine, "Another element");
        String last = team.mine.history().all(1).getFirst().id();
        String title = word("Mark a Version as Reviewed", "版を見直し済みにする");
        Workbench.answer(title, "OK", () -> Workbench.answer(title, "OK", () -> { }));
        Workbench.command("org.kigi.team.ui.markReview");
        Workbench.waitUntil("the last version is marked", () -> versions.getItemCount() == 3 && versions.getItem(0).getText(2).contains("Autumn"));
        assertTrue(team.mine.reviews().byVersion().keySet().stream().anyMatch(version -> version.id().equals(last)));
        Workbench.waitUntil("the message is closed", () -> Stream.of(Workbench.shell().getDisplay().getShells()).noneMatch(shell -> shell.getText().equals(title)));
    }

    @Test
    void namesWhatNeitherSideHadWrongAndOpensIt() throws Exception {
        String formula = indicator(team.tree(), "deals").getFormula();
        assertTrue(formula == null || !formula.contains(CODE), formula);
        team.benShares(tree -> indicator(tree, "deals").setFormula(CODE + " * 0.1"), "A formula");
        edit(team.mine, tree -> indicator(tree, CODE).setCode("prospects"));
        TeamFixture.save(team.mine, "Another code");
        team.refresh();

        press(word("Get Others' Changes", "ほかの人の変更を取り込む"));
        Workbench.waitUntil("what the merge made is named", () -> news().isPresent());
        assertTrue(news().get().getText().contains(CODE), news().get().getText());
        Event click = new Event();
        click.text = "0";
        news().get().notifyListeners(SWT.Selection, click);
        Workbench.waitUntil("its element is open", () -> Workbench.page().getActiveEditor() != null
                && Workbench.page().getActiveEditor().getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof Indicator found && "deals".equals(found.getCode()));
    }

    private static Optional<Link> news() {
        return Workbench.visible(Workbench.shell(), Link.class).stream().filter(link -> link.getText().contains("<a href=\"0\">")).findFirst();
    }

    @Test
    void comparesWithTheLastVersion() throws Exception {
        edit(team.mine, tree -> indicator(tree, CODE).getTarget().setValue(4321.0));
        team.refresh();
        Workbench.waitUntil("the change is shown", () -> !shown().isEmpty());
        changes().select(changes().getItem(0));
        changes().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.waitUntil("the comparison is open", () -> Workbench.page().getActiveEditor() != null
                && Workbench.page().getActiveEditor().getSite().getId().equals("org.kigi.team.ui.compare"));
        IEditorPart comparison = Workbench.page().getActiveEditor();
        Table edits = Workbench.visible(Workbench.shell(), Table.class).stream().filter(table -> (table.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
        assertEquals(1, edits.getItemCount());

        press(word("Take All Back", "すべて取り消す"));
        assertTrue(comparison.isDirty());
        Workbench.page().saveEditor(comparison, false);

        assertEquals(List.of(), team.mine.files().changed().stream().filter(file -> file.path().equals(TeamFixture.FILE)).toList());
    }
}
