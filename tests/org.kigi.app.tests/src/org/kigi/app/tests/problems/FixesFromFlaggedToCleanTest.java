package org.kigi.app.tests.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Target;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.smart.fixes.SmartFixes;

/** Somebody who knows nothing of Kigi takes the first fix that is offered, again and again, until nothing is flagged any more. */
class FixesFromFlaggedToCleanTest {

    private static final Language LANGUAGE = ProblemsDriver.LANGUAGE;
    private static final int MOST_STEPS = 40;

    private IProject project;
    private IFile file;

    /** One goal of which little more than a vague wish and a number is known. */
    @BeforeEach
    void writeAVagueGoal() throws Exception {
        project = Workbench.emptyProject("clean-test");
        GoalTree tree = Elements.goalTree("Strategy");
        Person person = Elements.create(Person.class);
        person.setName("Aoi Sato");
        tree.getPeople().add(person);
        KGI sales = Elements.kgi("Customer satisfaction");
        sales.setStatement("Improve customer satisfaction as appropriate.");
        sales.setStatementJa("顧客満足度の向上に努める。");
        sales.setTarget(Elements.create(Target.class));
        tree.getKgis().add(sales);
        file = Workbench.file(project, "vague.kigi", new String(new XmiGoalStore().toBytes(tree), StandardCharsets.UTF_8));
    }

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void reachesACleanTreeByTheFirstFixesAlone() throws Exception {
        IEditorPart editor = Workbench.open(file);
        byte[] vague = bytes(editor);
        ProblemsDriver problems = ProblemsDriver.show();
        int steps = 0;
        try (var clerk = ProblemsDriver.clerk(FixesFromFlaggedToCleanTest::answer)) {
            for (; !problems.rows().isEmpty() && steps < MOST_STEPS; steps++) {
                TreeItem row = problems.rows().getFirst();
                String message = row.getText();
                int same = problems.rows(each -> each.getText().equals(message)).size();
                problems.select(row);
                var before = ProblemsDriver.stack(editor).getMostRecentCommand();
                List<String> fixes = problems.fixes();
                problems.fix(fixes.getFirst());
                assertNotSame(before, ProblemsDriver.stack(editor).getMostRecentCommand(), () -> message + fixes + clerk.seen());
                // a reading that is written to its file is known a moment later
                problems.waitUntil("after " + message, list -> list.rows(each -> each.getText().equals(message)).size() < same
                        && list.rows().size() == count(editor));
            }
        }
        assertEquals(List.of(), Analysis.of(tree(editor)).orElseThrow().findings().stream().map(found -> found.message(Language.EN)).toList());
        assertTrue(steps > 10, "it was really flagged: " + steps);

        while (ProblemsDriver.stack(editor).canUndo()) {
            ProblemsDriver.stack(editor).undo();
        }
        assertArrayEquals(vague, bytes(editor));
        assertFalse(project.getFolder("data").exists() && project.getFolder("data").members().length > 0, "readings that were entered");
    }

    private static int count(IEditorPart editor) {
        return Analysis.of(tree(editor)).orElseThrow().findings().size();
    }

    private static GoalTree tree(IEditorPart editor) {
        return editor.getAdapter(GoalTree.class);
    }

    private static byte[] bytes(IEditorPart editor) throws Exception {
        return new XmiGoalStore().toBytes(tree(editor));
    }

    /** What somebody enters who is asked for something that has no proposal. */
    private static String answer(String title, String label) {
        Texts fixes = Texts.of(SmartFixes.class);
        Map<String, String> answers = Map.of("input.name", "Response time", "input.unit", "pt", "input.amount", "80", "input.baseline", "70",
                "input.target", "72", "input.owner", "Aoi Sato", "input.effect", "10", "input.source", "Survey", "input.value",
                title.equals(fixes.get(LANGUAGE, "set-baseline").replace("…", "")) ? "70" : "75");
        return answers.entrySet().stream().filter(answer -> label.startsWith(fixes.get(LANGUAGE, answer.getKey())))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
