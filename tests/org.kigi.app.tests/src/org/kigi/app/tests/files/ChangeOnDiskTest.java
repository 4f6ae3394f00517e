package org.kigi.app.tests.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.app.tests.files.RecoveryTest.say;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.diagram.Point;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.edit.ArrangeDiagram;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.KGI;
import org.kigi.ui.goals.SourceFile;

/** Another program writes to the file while it is open here with changes that are not saved. */
class ChangeOnDiskTest {

    private static final String DIALOG = say("File Changed", "ファイルの変更");
    private static final String MERGE = say("Merge", "マージ");
    private static final String LATER = say("Later", "後で");
    private static final String DISCARD = say("Discard Changes Here", "ここでの変更を破棄");

    private FilesFixture fixture;
    private IEditorPart editor;

    @BeforeEach
    void open() throws Exception {
        fixture = new FilesFixture("change-test");
        editor = Workbench.open(fixture.file());
    }

    @AfterEach
    void dispose() throws Exception {
        fixture.dispose();
    }

    private void changeOnDiskAndAnswer(String text, String by, String... answers) throws Exception {
        boolean[] answered = { false };
        answer(List.of(answers), () -> answered[0] = true);
        fixture.changeOnDisk(text, by);
        Workbench.waitUntil("the question is answered", () -> answered[0]);
        Workbench.settle();
    }

    private static void answer(List<String> answers, Runnable then) {
        Workbench.answer(DIALOG, answers.getFirst(), answers.size() == 1 ? then : () -> answer(answers.subList(1, answers.size()), then));
    }

    @Test
    void bothChangesAreKeptAndNothingIsSavedUnasked() throws Exception {
        FilesFixture.rename(editor, FilesFixture.sales(editor), "Sales here");
        changeOnDiskAndAnswer("\"Leads\"", "\"Leads there\"", MERGE);

        assertEquals("Sales here", FilesFixture.sales(editor).getName());
        assertEquals("Leads there", FilesFixture.leads(editor).getName());
        assertTrue(editor.isDirty());
        assertEquals("Sales", fixture.onDisk().getKgis().getFirst().getName());

        Workbench.page().saveEditor(editor, false);
        assertFalse(FilesFixture.isOpen(DIALOG));
        KGI saved = fixture.onDisk().getKgis().getFirst();
        assertEquals("Sales here", saved.getName());
        assertEquals("Leads there", saved.getDrivers().getFirst().getName());
        assertFalse(editor.isDirty());
    }

    @Test
    void whatIsSelectedStaysSelectedInTheMergedTree() throws Exception {
        ISelectionProvider selection = editor.getSite().getSelectionProvider();
        selection.setSelection(new StructuredSelection(FilesFixture.sales(editor)));
        FilesFixture.rename(editor, FilesFixture.sales(editor), "Sales here");
        Set<Optional<IFile>> sources = new HashSet<>();
        selection.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof EObject element) {
                sources.add(SourceFile.of(element));
            }
        });
        changeOnDiskAndAnswer("\"Leads\"", "\"Leads there\"", MERGE);

        assertSame(FilesFixture.sales(editor), ((IStructuredSelection) selection.getSelection()).getFirstElement());
        assertEquals(Set.of(Optional.of(fixture.file())), sources, "views find the readings beside the file at once");
    }

    @Test
    void aConflictIsDecidedBeforeAnythingIsMerged() throws Exception {
        for (Map.Entry<String, String> decision : new TreeMap<>(Map.of(say("Changed here", "ここでの変更"), "Sales here",
                say("Changed in the file", "ファイルでの変更"), "Sales there")).entrySet()) {
            FilesFixture.rename(editor, FilesFixture.sales(editor), "Sales here");
            boolean[] decided = { false };
            whenOpen(shell -> {
                Button merge = button(shell, MERGE);
                assertFalse(merge.isEnabled());
                Button choice = Workbench.visible(shell, Button.class).stream()
                        .filter(button -> button.getText().startsWith(decision.getKey())).findFirst().orElseThrow();
                choice.setSelection(true);
                choice.notifyListeners(SWT.Selection, new Event());
                assertTrue(merge.isEnabled());
                decided[0] = true;
                merge.notifyListeners(SWT.Selection, new Event());
            });
            fixture.changeOnDisk("\"Sales\"", "\"Sales there\"");
            Workbench.waitUntil("the conflict is decided", () -> decided[0]);
            Workbench.waitUntil("the decision holds", () -> FilesFixture.sales(editor).getName().equals(decision.getValue()));

            FilesFixture.rename(editor, FilesFixture.sales(editor), "Sales");
            Workbench.page().saveEditor(editor, false);
            assertFalse(editor.isDirty());
        }
    }

    private static void whenOpen(Consumer<Shell> run) {
        Display.getCurrent().timerExec(20, () -> {
            List.of(Display.getCurrent().getShells()).stream().filter(shell -> shell.getText().equals(DIALOG) && shell.isVisible())
                    .findFirst().ifPresentOrElse(run, () -> whenOpen(run));
        });
    }

    private static Button button(Shell shell, String text) {
        return Workbench.visible(shell, Button.class).stream().filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void whoPutsItOffIsAskedAgainOnSavingAndNothingIsReplacedUnseen() throws Exception {
        FilesFixture.rename(editor, FilesFixture.sales(editor), "Sales here");
        changeOnDiskAndAnswer("\"Leads\"", "\"Leads there\"", LATER);
        byte[] theirs = Files.readAllBytes(fixture.path());
        assertEquals("Leads", FilesFixture.leads(editor).getName());
        fixture.file().refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.page().activate(Workbench.page().showView("org.kigi.ui.properties"));
        Workbench.page().activate(editor);
        Workbench.settle();
        assertFalse(FilesFixture.isOpen(DIALOG), "it is asked once");

        Workbench.answer(DIALOG, LATER, () -> { });
        Workbench.page().saveEditor(editor, false);
        assertTrue(editor.isDirty());
        assertArrayEquals(theirs, Files.readAllBytes(fixture.path()));

        Workbench.answer(DIALOG, MERGE, () -> { });
        Workbench.page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertEquals("Sales here", fixture.onDisk().getKgis().getFirst().getName());
        assertEquals("Leads there", fixture.onDisk().getKgis().getFirst().getDrivers().getFirst().getName());
    }

    @Test
    void whoDiscardsHasWhatIsOnDisk() throws Exception {
        FilesFixture.rename(editor, FilesFixture.sales(editor), "Sales here");
        changeOnDiskAndAnswer("\"Leads\"", "\"Leads there\"", DISCARD);
        assertEquals("Sales", FilesFixture.sales(editor).getName());
        assertEquals("Leads there", FilesFixture.leads(editor).getName());
        assertFalse(editor.isDirty());
    }

    @Test
    void aFileThatCannotBeMergedIsReplacedOnlyWhenTheUserSaysSo() throws Exception {
        FilesFixture.rename(editor, FilesFixture.sales(editor), "Sales here");
        changeOnDiskAndAnswer("<kgis", "<<<<<<< HEAD\n<kgis", LATER);
        assertTrue(Files.readString(fixture.path()).contains("<<<<<<<"));

        Workbench.answer(DIALOG, say("Replace the File", "ファイルを置き換える"), () -> { });
        Workbench.page().saveEditor(editor, false);
        assertEquals("Sales here", fixture.onDisk().getKgis().getFirst().getName());
        assertFalse(editor.isDirty());
    }

    @Test
    void theSameTreeWrittenDifferentlyIsNoQuestion() throws Exception {
        FilesFixture.rename(editor, FilesFixture.sales(editor), "Sales here");
        fixture.changeOnDisk("\n", "\r\n");
        Workbench.settle();
        assertFalse(FilesFixture.isOpen(DIALOG));
        Workbench.page().saveEditor(editor, false);
        assertEquals("Sales here", fixture.onDisk().getKgis().getFirst().getName());
    }

    @Test
    void anUnchangedTreeJustShowsWhatIsOnDisk() throws Exception {
        fixture.changeOnDisk("\"Leads\"", "\"Leads there\"");
        Workbench.waitUntil("the new content is shown", () -> FilesFixture.leads(editor).getName().equals("Leads there"));
        assertFalse(editor.isDirty());
    }

    /** An edit of the notes that another program deletes with its element is a conflict too: nothing that was written here is lost. */
    @Test
    void anElementDeletedThereAndChangedHereIsAsked() throws Exception {
        FilesFixture.set(editor, FilesFixture.leads(editor), Literals.ELEMENT__DESCRIPTION, "Important");
        String text = Files.readString(fixture.path());
        String leads = text.substring(text.indexOf("<drivers"), text.indexOf("/>", text.indexOf("<drivers")) + 2);
        boolean[] decided = { false };
        whenOpen(shell -> {
            decided[0] = !button(shell, MERGE).isEnabled();
            button(shell, LATER).notifyListeners(SWT.Selection, new Event());
        });
        fixture.changeOnDisk(leads, "");
        Workbench.waitUntil("the conflict is shown", () -> decided[0]);
        assertEquals("Important", FilesFixture.leads(editor).getDescription());
    }

    @Test
    void arrangementsOfBothAreKept() throws Exception {
        GoalTreeDocument here = GoalTreeDocument.open(fixture.path());
        GoalTreeDocument there = GoalTreeDocument.open(fixture.path());
        String sales = here.tree().getKgis().getFirst().getId();
        String leads = here.tree().getKgis().getFirst().getDrivers().getFirst().getId();
        here.commandStack().execute(move(here, sales));
        there.commandStack().execute(move(there, leads));
        there.saveViews();
        here.saveViews();
        assertEquals(new TreeSet<>(List.of(sales, leads)), new TreeSet<>(here.views().of("Goal tree").positions().keySet()));
        here.readViews();
        assertEquals(2, here.views().of("Goal tree").positions().size());
        here.dispose();
        there.dispose();
    }

    private static ArrangeDiagram move(GoalTreeDocument document, String id) {
        return new ArrangeDiagram(document, "Goal tree", List.of(), view -> view.withPositions(Map.of(id, new Point(10, 20))));
    }
}
