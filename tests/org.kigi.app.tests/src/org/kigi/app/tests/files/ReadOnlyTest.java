package org.kigi.app.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.app.tests.files.RecoveryTest.say;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.diagram.ui.GoalTreeEditor;
import org.kigi.model.goaltree.GoaltreePackage.Literals;

/** Somebody else edits the project. */
class ReadOnlyTest {

    private static final String AGAIN = say("Try to Edit", "編集を試す");
    private static final String ADD = "org.kigi.diagram.ui.add";

    private FilesFixture fixture;

    @BeforeEach
    void makeProject() throws Exception {
        fixture = new FilesFixture("read-only-test");
    }

    @AfterEach
    void dispose() throws Exception {
        fixture.dispose();
    }

    private static void tryToEdit() {
        Workbench.visible(Workbench.shell(), Button.class).stream().filter(button -> button.getText().equals(AGAIN)).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    private static boolean isReadOnly() {
        return Workbench.visible(Workbench.shell(), Button.class).stream().anyMatch(button -> button.getText().equals(AGAIN));
    }

    @Test
    void theBannerSaysWhoHasTheProject() throws Exception {
        try (OtherProgram other = new OtherProgram(fixture.path())) {
            Workbench.open(fixture.file());
            String texts = FilesFixture.texts(Workbench.shell());
            assertTrue(texts.contains(System.getProperty("user.name")), texts);
            assertTrue(texts.contains(Long.toString(other.id())), texts);
            assertTrue(texts.contains("read-only-test"), texts);
        }
    }

    @Test
    void nothingCanBeEditedUntilTheOtherProgramEnds() throws Exception {
        byte[] before = Files.readAllBytes(fixture.path());
        IEditorPart editor;
        try (OtherProgram other = new OtherProgram(fixture.path())) {
            editor = Workbench.open(fixture.file());
            var domain = editor.getAdapter(IEditingDomainProvider.class).getEditingDomain();
            assertFalse(SetCommand.create(domain, FilesFixture.sales(editor), Literals.ELEMENT__NAME, "Mine").canExecute());
            editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(FilesFixture.sales(editor)));
            Workbench.command(ADD, Map.of("org.kigi.diagram.ui.add.type", "KPI"));
            assertThrows(AssertionError.class, () -> Workbench.command("org.eclipse.ui.edit.delete"));
            assertEquals(1, FilesFixture.sales(editor).getDrivers().size());
            assertFalse(editor.isDirty());
            assertFalse(Files.exists(fixture.journal()));

            tryToEdit();
            assertTrue(isReadOnly(), "the other program still has it");
        }
        tryToEdit();
        assertFalse(isReadOnly());
        FilesFixture.rename(editor, FilesFixture.sales(editor), "Mine");
        assertTrue(editor.isDirty());
        Workbench.page().saveEditor(editor, false);
        assertEquals("Mine", fixture.onDisk().getKgis().getFirst().getName());
        assertFalse(Arrays.equals(before, Files.readAllBytes(fixture.path())));
    }

    @Test
    void whatAnotherProgramHasNotSavedIsNotOffered() throws Exception {
        IEditorPart editor = Workbench.open(fixture.file());
        FilesFixture.rename(editor, FilesFixture.sales(editor), "Mine");
        Workbench.waitUntil("the journal is written", () -> Files.exists(fixture.journal()));
        byte[] journal = Files.readAllBytes(fixture.journal());
        Workbench.closeEditors();
        try (OtherProgram other = new OtherProgram(fixture.path())) {
            Files.write(fixture.journal(), journal);
            Workbench.open(fixture.file());
            Workbench.settle();
            assertFalse(FilesFixture.isOpen(say("Unsaved Edits", "保存されていない編集")));
            Workbench.closeEditors();
            assertTrue(Files.exists(fixture.journal()), "it is not ours");
        }
    }

    @Test
    void whatTheOtherProgramSavesIsShown() throws Exception {
        try (OtherProgram other = new OtherProgram(fixture.path())) {
            IEditorPart editor = Workbench.open(fixture.file());
            fixture.changeOnDisk("\"Leads\"", "\"Leads there\"");
            Workbench.waitUntil("the new content is shown", () -> FilesFixture.leads(editor).getName().equals("Leads there"));
            assertTrue(isReadOnly());
        }
    }

    @Test
    void aSecondEditorOfTheSameFileIsReadOnly() throws Exception {
        IEditorPart first = Workbench.open(fixture.file());
        IEditorPart second = Workbench.page().openEditor(first.getEditorInput(), GoalTreeEditor.ID, true, IWorkbenchPage.MATCH_NONE);
        Workbench.settle();
        assertTrue(isReadOnly());
        FilesFixture.rename(first, FilesFixture.sales(first), "Mine");
        FilesFixture.rename(second, FilesFixture.sales(second), "Other");
        assertEquals("Sales", FilesFixture.sales(second).getName());
        assertTrue(first.isDirty());
        assertFalse(second.isDirty());
        Workbench.page().saveEditor(first, false);
        Workbench.waitUntil("the second editor shows what was saved", () -> FilesFixture.sales(second).getName().equals("Mine"));
    }
}
