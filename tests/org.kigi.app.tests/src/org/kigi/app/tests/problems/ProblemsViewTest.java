package org.kigi.app.tests.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Waiver;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.ui.goals.GoalModels;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;

/** The Problems view on the example strategy, by its widgets. */
class ProblemsViewTest {

    private static final Language LANGUAGE = ProblemsDriver.LANGUAGE;

    private IProject project;
    private IFile file;
    private ProblemsDriver problems;

    @BeforeEach
    void showTheExample() throws Exception {
        project = Workbench.exampleProject("problems-test");
        file = Workbench.example(project);
        problems = ProblemsDriver.show();
    }

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    private static List<Finding> findings(IEditorPart editor) {
        return Analysis.of(editor.getAdapter(GoalTree.class)).orElseThrow().findings();
    }

    private static Indicator indicator(IEditorPart editor, String code) {
        return GoalTrees.byCode(editor.getAdapter(GoalTree.class)).get(code);
    }

    private static Finding finding(IEditorPart editor, String rule) {
        return findings(editor).stream().filter(found -> found.rule().id().equals(rule)).findFirst().orElseThrow();
    }

    @Test
    void groupsByLetterWithCounts() throws Exception {
        IEditorPart editor = Workbench.open(file);
        List<Finding> findings = findings(editor);
        problems.waitUntil("all findings", list -> list.rows().size() == findings.size());

        List<String> expected = Stream.of(Category.values()).filter(category -> count(findings, category) > 0)
                .map(category -> category.label(LANGUAGE) + (LANGUAGE == Language.JA ? "（" : " (") + count(findings, category)
                        + (LANGUAGE == Language.JA ? "）" : ")")).toList();
        assertEquals(expected, problems.groups());
        for (TreeItem group : problems.tree().getItems()) {
            assertTrue(group.getImage() != null && group.getExpanded());
            assertFalse(group.getText(1).isBlank(), "how many of which severity");
        }
    }

    private static long count(List<Finding> findings, Category category) {
        return findings.stream().filter(finding -> finding.rule().category() == category).count();
    }

    @Test
    void listsTheGravestFirstInEachGroup() throws Exception {
        IEditorPart editor = Workbench.open(file);
        Map<String, Severity> severities = new HashMap<>();
        findings(editor).forEach(finding -> severities.put(finding.message(LANGUAGE), finding.severity()));
        problems.waitUntil("all findings", list -> list.rows().size() == findings(editor).size());

        for (TreeItem group : problems.tree().getItems()) {
            List<Severity> listed = Arrays.stream(group.getItems()).map(row -> severities.get(row.getText())).toList();
            assertEquals(listed.stream().sorted((a, b) -> b.compareTo(a)).toList(), listed);
        }
    }

    @Test
    void sortsByAColumnAndBack() {
        var goal = problems.tree().getColumn(1);
        for (int click = 0; click < 2; click++) {
            goal.notifyListeners(SWT.Selection, new Event());
            Workbench.settle();
            assertEquals(click == 0 ? SWT.UP : SWT.DOWN, problems.tree().getSortDirection());
            for (TreeItem group : problems.tree().getItems()) {
                List<String> names = Arrays.stream(group.getItems()).map(row -> row.getText(1)).toList();
                List<String> sorted = names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
                assertEquals(click == 0 ? sorted : sorted.reversed(), names);
            }
        }
    }

    @Test
    void filtersByWordsAndSeverity() {
        Text filter = Workbench.firstVisible(area(), Text.class).orElseThrow();
        int all = problems.rows().size();
        String goal = problems.rows().getFirst().getText(1);

        filter.setText(goal);
        Workbench.settle();
        assertTrue(problems.rows().size() < all);
        problems.rows().forEach(row -> assertTrue((row.getText() + row.getText(1)).contains(goal)));

        filter.setText("");
        toggle(Severity.WARNING);
        assertTrue(problems.rows().size() < all);
        toggle(Severity.WARNING);
        assertEquals(all, problems.rows().size());
    }

    private void toggle(Severity severity) {
        ToolItem item = Workbench.visible(area(), ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(each -> each.getToolTipText() != null && each.getToolTipText().contains(severity.label(LANGUAGE))).findFirst()
                .orElseThrow();
        item.setSelection(!item.getSelection());
        item.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    private Composite area() {
        return problems.tree().getParent().getParent().getParent();
    }

    @Test
    void tellsWhyAndShowsExamples() throws Exception {
        IEditorPart editor = Workbench.open(file);
        Finding finding = finding(editor, "smart.time-bound.deadline-missing");

        problems.select(finding.message(LANGUAGE));

        assertTrue(problems.words().contains(finding.rule().title(LANGUAGE)), problems.words());
        assertTrue(problems.words().contains(finding.message(LANGUAGE)));
        assertTrue(problems.words().contains(finding.rule().explanation(LANGUAGE)));
        assertTrue(problems.words().contains(finding.rule().exampleBad(LANGUAGE)));
        assertTrue(problems.words().contains(finding.rule().exampleGood(LANGUAGE)));
        assertTrue(problems.fixes().size() >= 2, problems.fixes().toString());
    }

    @Test
    void openingAProblemSelectsTheElementAndTheWords() throws Exception {
        IEditorPart editor = Workbench.open(file);
        Finding vague = finding(editor, "smart.specific.vague-wording");
        String sentence = (String) vague.element().eGet(vague.feature());
        problems.select(vague.message(LANGUAGE));

        problems.open();

        var selected = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertEquals(vague.element(), selected.getFirstElement());
        Text field = Workbench.visible(Workbench.shell(), Text.class).stream().filter(text -> text.getText().equals(sentence)).findFirst()
                .orElseThrow();
        assertEquals(vague.span().of(sentence), field.getSelectionText());
    }

    @Test
    void aFixWithoutQuestionsRunsAtOnceAndIsUndoneToTheByte() throws Exception {
        IEditorPart editor = Workbench.open(file);
        Finding finding = finding(editor, "smart.measurable.baseline-missing");
        byte[] before = new XmiGoalStore().toBytes(editor.getAdapter(GoalTree.class));
        problems.select(finding.message(LANGUAGE));
        int rows = problems.rows().size();

        problems.fix(problems.fixes().getFirst());

        Indicator mended = (Indicator) finding.element();
        assertTrue(mended.getBaseline().getValue() != null);
        assertTrue(editor.isDirty());
        problems.waitUntil("one problem less", list -> list.rows().size() == rows - 1);
        assertEquals(1, problems.tree().getSelectionCount(), "the next problem is selected");

        Workbench.command("org.eclipse.ui.edit.undo");
        assertArrayEquals(before, new XmiGoalStore().toBytes(editor.getAdapter(GoalTree.class)));
        assertFalse(editor.isDirty());
        problems.waitUntil("the problem again", list -> list.rows().size() == rows);

        Workbench.command("org.eclipse.ui.edit.redo");
        assertTrue(mended.getBaseline() != null);
    }

    @Test
    void aFixOpensTheEditorWhereNoneIsOpen() throws Exception {
        problems.select(problems.rows(row -> row.getText().equals(firstMessage("smart.measurable.baseline-missing"))).getFirst());

        problems.fix(problems.fixes().getFirst());

        IEditorPart editor = Workbench.page().getActiveEditor();
        assertTrue(indicator(editor, "active_partners").getBaseline().getValue() != null);
        assertTrue(editor.isDirty());
    }

    @Test
    void aFixForAllOfAKindIsOneChange() throws Exception {
        IEditorPart editor = Workbench.open(file);
        GoalTree tree = editor.getAdapter(GoalTree.class);
        ProblemsDriver.stack(editor).execute(new ChangeCommand(tree) {
            @Override
            protected void doExecute() {
                GoalTrees.indicators(tree).subList(0, 4).forEach(indicator -> indicator.setCode(null));
            }
        });
        byte[] before = new XmiGoalStore().toBytes(tree);
        List<Finding> alike = findings(editor).stream().filter(found -> found.rule().id().equals("structure.code-missing")).toList();
        assertTrue(alike.size() >= 4);
        problems.waitUntil("the new problems", list -> list.rows().size() == findings(editor).size());
        problems.select(alike.getFirst().message(LANGUAGE));

        problems.fix(LANGUAGE == Language.JA ? "同種の " : "Fix all ");

        assertTrue(findings(editor).stream().noneMatch(found -> found.rule().id().equals("structure.code-missing")));
        problems.waitUntil("without them", list -> list.rows().size() == findings(editor).size());
        ProblemsDriver.stack(editor).undo();
        assertArrayEquals(before, new XmiGoalStore().toBytes(tree));
    }

    @Test
    void aWaiverSilencesAFindingWithAReason() throws Exception {
        IEditorPart editor = Workbench.open(file);
        Finding finding = finding(editor, "smart.relevant.kpi-without-action");
        problems.select(finding.message(LANGUAGE));
        String waive = problems.fixes().getLast();

        try (var clerk = ProblemsDriver.clerk((title, label) -> label.startsWith(LANGUAGE == Language.JA ? "理由" : "Reason")
                ? "Follows from the visits" : null)) {
            problems.fix(waive);
            assertTrue(clerk.seen().contains(finding.message(LANGUAGE)), clerk.seen().toString());
        }

        Waiver waiver = editor.getAdapter(GoalTree.class).getWaivers().getLast();
        assertEquals("Follows from the visits", waiver.getReason());
        assertEquals(finding.element(), waiver.getElement());
        assertTrue(findings(editor).stream().noneMatch(finding::equals));
        problems.waitUntil("one problem less", list -> list.rows().size() == findings(editor).size());
    }

    private String firstMessage(String rule) {
        GoalTree tree = PlatformUI.getWorkbench().getService(GoalModels.class).treeOf(file).orElseThrow();
        return Analysis.of(tree).orElseThrow().findings().stream().filter(found -> found.rule().id().equals(rule)).findFirst().orElseThrow()
                .message(LANGUAGE);
    }

    @Test
    void copiesWhatIsSelected() {
        TreeItem row = problems.rows().getFirst();
        problems.select(row);
        String expected = row.getText(1) + "\t" + row.getText();
        Workbench.page().activate(problems.view());

        Workbench.command("org.eclipse.ui.edit.copy");

        Clipboard clipboard = new Clipboard(problems.tree().getDisplay());
        assertEquals(expected, clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
    }
}
