package org.kigi.app.tests.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Language;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.model.goaltree.GoalTree;

/** Edits that were not saved survive a crash, and nothing else is ever offered. A crash is simulated by the journal that it leaves. */
class RecoveryTest {

    private static final String DIALOG = say("Unsaved Edits", "保存されていない編集");
    private static final String RESTORE = say("Restore", "復元");
    private static final String DISCARD = say("Discard", "破棄");

    private FilesFixture fixture;

    @BeforeEach
    void makeProject() throws Exception {
        fixture = new FilesFixture("recovery-test");
    }

    @AfterEach
    void dispose() throws Exception {
        fixture.dispose();
    }

    static String say(String english, String japanese) {
        return Language.of(Locale.getDefault()) == Language.JA ? japanese : english;
    }

    /** Edits the file, takes the journal and closes without saving; puts the journal back as if the program had been killed. */
    private void crashAfterRenamingSalesTo(String name) throws Exception {
        IEditorPart editor = Workbench.open(fixture.file());
        FilesFixture.rename(editor, FilesFixture.sales(editor), name);
        Workbench.waitUntil("the journal is written", () -> Files.exists(fixture.journal()));
        byte[] journal = Files.readAllBytes(fixture.journal());
        Workbench.closeEditors();
        assertFalse(Files.exists(fixture.journal()), "closing without saving is proper, too");
        Files.write(fixture.journal(), journal);
    }

    private IEditorPart openAndAnswer(String answer) throws Exception {
        boolean[] answered = { false };
        Workbench.answer(DIALOG, answer, () -> answered[0] = true);
        IEditorPart editor = Workbench.open(fixture.file());
        Workbench.waitUntil("the offer is answered", () -> answered[0]);
        Workbench.settle();
        return editor;
    }

    @Test
    void editsThatACrashHasLeftAreRestoredAndSaved() throws Exception {
        byte[] before = Files.readAllBytes(fixture.path());
        crashAfterRenamingSalesTo("Sales in yen");

        IEditorPart editor = openAndAnswer(RESTORE);

        assertEquals("Sales in yen", FilesFixture.sales(editor).getName());
        assertTrue(editor.isDirty());
        assertArrayEquals(before, Files.readAllBytes(fixture.path()));
        assertTrue(Files.exists(fixture.journal()), "they are not saved yet");

        Workbench.page().saveEditor(editor, false);
        assertEquals("Sales in yen", fixture.onDisk().getKgis().getFirst().getName());
        assertFalse(editor.isDirty());
        Workbench.waitUntil("the journal is gone", () -> !Files.exists(fixture.journal()));
    }

    @Test
    void editsThatNobodyWantsAreOfferedOnlyOnce() throws Exception {
        crashAfterRenamingSalesTo("Sales in yen");

        IEditorPart editor = openAndAnswer(DISCARD);
        assertEquals("Sales", FilesFixture.sales(editor).getName());
        assertFalse(editor.isDirty());
        assertFalse(Files.exists(fixture.journal()));

        Workbench.closeEditors();
        Workbench.open(fixture.file());
        Workbench.settle();
        assertFalse(FilesFixture.isOpen(DIALOG));
    }

    @Test
    void restoredEditsAreMergedWithWhatTheFileHoldsByThen() throws Exception {
        crashAfterRenamingSalesTo("Sales in yen");
        fixture.changeOnDisk("\"Leads\"", "\"Good leads\"");

        boolean[] merged = { false };
        Workbench.answer(DIALOG, RESTORE, () -> Workbench.answer(say("File Changed", "ファイルの変更"), say("Merge", "マージ"),
                () -> merged[0] = true));
        IEditorPart editor = Workbench.open(fixture.file());
        Workbench.waitUntil("the edits are restored", () -> editor.isDirty());
        Workbench.page().saveEditor(editor, false);
        Workbench.waitUntil("the merge is agreed to", () -> merged[0]);

        GoalTree saved = fixture.onDisk();
        assertEquals("Sales in yen", saved.getKgis().getFirst().getName());
        assertEquals("Good leads", saved.getKgis().getFirst().getDrivers().getFirst().getName());
    }

    @Test
    void aDamagedJournalIsNamedAndPutAside() throws Exception {
        crashAfterRenamingSalesTo("Sales in yen");
        byte[] journal = Files.readAllBytes(fixture.journal());
        Files.write(fixture.journal(), Arrays.copyOf(journal, journal.length / 2));

        boolean[] told = { false };
        Workbench.answer(DIALOG, "OK", () -> told[0] = true);
        IEditorPart editor = Workbench.open(fixture.file());
        Workbench.waitUntil("the damage is told", () -> told[0]);

        assertEquals("Sales", FilesFixture.sales(editor).getName());
        Path aside = fixture.journal().resolveSibling("strategy.kigi.recovery.damaged-1");
        assertEquals(journal.length / 2, Files.size(aside));
        assertFalse(Files.exists(fixture.journal()));
    }

    @Test
    void editsOfAFileThatCannotBeReadAnyMoreAreRestored() throws Exception {
        crashAfterRenamingSalesTo("Sales in yen");
        Files.writeString(fixture.path(), "");
        fixture.file().refreshLocal(IResource.DEPTH_ZERO, null);

        IEditorPart editor = openAndAnswer(RESTORE);
        assertEquals("Sales in yen", FilesFixture.sales(editor).getName());
        assertEquals("", Files.readString(fixture.path()));
    }

    @Test
    void undoingEverythingLeavesNothingToRecover() throws Exception {
        IEditorPart editor = Workbench.open(fixture.file());
        FilesFixture.rename(editor, FilesFixture.sales(editor), "Sales in yen");
        Workbench.waitUntil("the journal is written", () -> Files.exists(fixture.journal()));
        FilesFixture.commands(editor).undo();
        Workbench.waitUntil("the journal is gone", () -> !Files.exists(fixture.journal()));
    }

    @Test
    void savingUnderAnotherNameTakesTheJournalAlong() throws Exception {
        IEditorPart editor = Workbench.open(fixture.file());
        FilesFixture.rename(editor, FilesFixture.sales(editor), "Sales in yen");
        Workbench.waitUntil("the journal is written", () -> Files.exists(fixture.journal()));
        fixture.file().move(fixture.file().getFullPath().removeLastSegments(1).append("moved.kigi"), true, null);
        Path moved = fixture.journal().resolveSibling("moved.kigi.recovery");
        Workbench.waitUntil("the journal has moved", () -> Files.exists(moved) && !Files.exists(fixture.journal()));
        assertTrue(editor.isDirty());
    }

    @Test
    void aDocumentWithoutEditsHasNothingUnsaved() throws Exception {
        GoalTreeDocument document = GoalTreeDocument.open(fixture.path());
        assertTrue(document.unsaved().isEmpty());
        document.dispose();
    }
}
