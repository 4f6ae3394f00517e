package org.kigi.app.tests.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.Settling;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.Fix;
import org.kigi.validation.ScoreCard.Verdict;
import org.kigi.validation.smart.fixes.SmartFixes;

/** The score card beside the properties: the letters with their verdicts, the reasons, and the fixes. */
class ScoreCardTest {

    private static final Language LANGUAGE = ProblemsDriver.LANGUAGE;
    private static final List<Category> LETTERS = List.of(Category.SPECIFIC, Category.MEASURABLE, Category.ACHIEVABLE, Category.RELEVANT,
            Category.TIME_BOUND);

    private IProject project;
    private IEditorPart editor;
    private IViewPart view;

    @BeforeEach
    void showTheCard() throws Exception {
        project = Workbench.exampleProject("card-test");
        editor = Workbench.open(Workbench.example(project));
        view = Workbench.page().showView("org.kigi.ui.properties");
        select(tree());
        CTabItem tab = tab();
        tab.getParent().setSelection(tab);
        Event event = new Event();
        event.item = tab;
        tab.getParent().notifyListeners(SWT.Selection, event);
        Workbench.settle();
    }

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    private GoalTree tree() {
        return editor.getAdapter(GoalTree.class);
    }

    private Indicator indicator(String code) {
        return GoalTrees.byCode(tree()).get(code);
    }

    private List<Finding> findings() {
        return Analysis.of(tree()).orElseThrow().findings();
    }

    private void select(Element element) {
        Workbench.page().activate(editor);
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(element));
        waitFor(element);
        Workbench.page().activate(view);
        Workbench.settle();
    }

    private void waitFor(Element element) {
        Workbench.waitUntil("the properties of the selection",
                () -> view.getAdapter(Identified.class) == element && ((Settling) view).isSettled());
    }

    private static CTabItem tab() {
        return Workbench.visible(Workbench.shell(), CTabFolder.class).stream().flatMap(folder -> Arrays.stream(folder.getItems()))
                .filter(item -> item.getText().equals("SMART")).findFirst().orElseThrow();
    }

    private static Composite card() {
        return (Composite) tab().getControl();
    }

    private static String words() {
        return Workbench.visible(card(), Label.class).stream().map(Label::getText).collect(Collectors.joining("\n"));
    }

    private static String heading(Category category, Verdict verdict) {
        return category.label(LANGUAGE) + (LANGUAGE == Language.JA ? "：" : ": ") + verdict.label(LANGUAGE);
    }

    private static Finding only(List<Finding> findings, String rule) {
        return findings.stream().filter(finding -> finding.rule().id().equals(rule)).findFirst().orElseThrow();
    }

    @Test
    void givesEachLetterOfAGoalItsVerdictAndItsReasons() {
        Finding finding = only(findings(), "smart.time-bound.deadline-missing");
        Indicator goal = (Indicator) (finding.element() instanceof Indicator own ? own : finding.element().eContainer());

        select(goal);

        String words = words();
        LETTERS.forEach(letter -> assertTrue(Stream.of(Verdict.values()).anyMatch(verdict -> words.contains(heading(letter, verdict))),
                letter + " in " + words));
        assertTrue(words.contains(heading(Category.TIME_BOUND, Verdict.NOT_MET)), words);
        assertTrue(words.contains(finding.message(LANGUAGE)), words);
    }

    @Test
    void sumsUpTheTreeByRuleAndLeadsToTheGoals() {
        Finding finding = only(findings(), "smart.measurable.baseline-missing");
        assertTrue(words().contains(finding.rule().title(LANGUAGE)), words());

        Element goal = (Element) finding.element();
        ProblemsDriver.click(card(), Names.of(goal, LANGUAGE));

        waitFor(goal);
        assertTrue(words().contains(finding.message(LANGUAGE)), words());
    }

    @Test
    void aFixInTheCardMendsTheLetterAndIsUndone() {
        Indicator goal = indicator("active_partners");
        select(goal);
        Finding finding = only(findings(), "smart.measurable.baseline-missing");
        Fix fix = SmartFixes.of(finding, Analysis.of(goal).orElseThrow().evaluation(), LANGUAGE).getFirst();

        ProblemsDriver.click(card(), fix.label(LANGUAGE));

        assertTrue(goal.getBaseline().getValue() != null);
        Workbench.waitUntil("the letter is mended", () -> !words().contains(finding.message(LANGUAGE)));
        assertTrue(words().contains(heading(Category.MEASURABLE, Verdict.MET)), words());

        Workbench.command("org.eclipse.ui.edit.undo");
        assertNull(goal.getBaseline());
        Workbench.waitUntil("the finding again", () -> words().contains(finding.message(LANGUAGE)));
        assertFalse(editor.isDirty());
    }

    @Test
    void judgesTheWordingWhileItIsTyped() {
        Indicator goal = indicator("active_partners");
        select(goal);
        boolean japanese = LANGUAGE == Language.JA;
        String shown = japanese ? goal.getStatementJa() : goal.getStatement();
        Text field = Workbench.visible(Workbench.shell(), Text.class).stream().filter(text -> text.getText().equals(shown)).findFirst()
                .orElseThrow();
        String vague = japanese ? "パートナー数の向上に努める。" : "Improve the partners as appropriate.";

        field.setFocus();
        field.setText(vague);

        assertEquals(shown, japanese ? goal.getStatementJa() : goal.getStatement(), "not yet in the tree");
        assertTrue(field.getToolTipText().contains(japanese ? "向上" : "Improve"), field.getToolTipText());

        field.setText(shown);
        assertFalse(String.valueOf(field.getToolTipText()).contains(japanese ? "向上" : "Improve"));

        field.setText(vague);
        field.notifyListeners(SWT.FocusOut, new Event());
        Finding finding = findings().stream().filter(each -> each.element() == goal && each.feature() != null && each.span() != null)
                .findFirst().orElseThrow();
        Workbench.waitUntil("the card follows", () -> words().contains(finding.message(LANGUAGE)));
    }
}
