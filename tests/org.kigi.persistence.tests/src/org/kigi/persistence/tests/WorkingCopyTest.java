package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.WorkingCopy;
import org.kigi.persistence.XmiGoalStore;

/** Changes that somebody else makes to a file while it is open here. */
class WorkingCopyTest {
    private final XmiGoalStore store = new XmiGoalStore();

    @TempDir
    private Path folder;
    private Path file;
    private WorkingCopy copy;
    private GoalTree ours;

    @BeforeEach
    void open() throws Exception {
        file = Files.copy(Trees.SMALL, folder.resolve("strategy.kigi"));
        copy = WorkingCopy.open(file);
        ours = copy.tree();
        ours.setName("Ours");
    }

    private byte[] theirsOnDisk() throws Exception {
        GoalTree theirs = Trees.small();
        theirs.setName("Them");
        store.save(theirs, file);
        return Files.readAllBytes(file);
    }

    @Test
    void savesWhenNobodyElseHas() throws Exception {
        copy.save(ours);
        assertEquals("Ours", store.load(file).getName());
        assertFalse(copy.changedOnDisk());
        assertEquals("Ours", copy.tree().getName());
    }

    @Test
    void aFileThatIsTouchedOrWrittenAgainWithTheSameContentHasNotChanged() throws Exception {
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertFalse(copy.changedOnDisk());
        copy.save(ours);
        assertEquals("Ours", store.load(file).getName());
    }

    /** As when a tool restores the time, or twice within the resolution of the clock: neither time nor size tell. */
    @Test
    void aChangeOfTheSameSizeAtTheSameTimeIsFound() throws Exception {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("name=\"S", "name=\"T"));
        Files.setLastModifiedTime(file, time);
        assertEquals(Files.size(Trees.SMALL), Files.size(file));
        assertTrue(copy.changedOnDisk());
    }

    @Test
    void neverReplacesWhatWasNotRead() throws Exception {
        byte[] theirs = theirsOnDisk();
        UnwritableModelException e = assertThrows(UnwritableModelException.class, () -> copy.save(ours));
        assertEquals(UnwritableModelException.Reason.CHANGED_ON_DISK, e.kind());
        for (Language language : Language.values()) {
            assertTrue(e.message(language).startsWith(file.toString()), e.message(language));
        }
        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertTrue(copy.changedOnDisk());
    }

    @Test
    void aMergeGetsBaseOursAndTheirsAndIsSavedOverTheirs() throws Exception {
        theirsOnDisk();
        WorkingCopy theirs = WorkingCopy.open(file);

        assertArrayEquals(Files.readAllBytes(Trees.SMALL), store.toBytes(copy.tree()));
        assertEquals("Them", theirs.tree().getName());
        GoalTree merged = theirs.tree();
        merged.setName("Ours and theirs");

        theirs.save(merged);
        assertEquals("Ours and theirs", store.load(file).getName());
    }

    @Test
    void aChangeDuringTheMergeIsNotReplacedEither() throws Exception {
        theirsOnDisk();
        WorkingCopy theirs = WorkingCopy.open(file);
        Files.copy(Trees.SMALL, file, StandardCopyOption.REPLACE_EXISTING);
        assertThrows(UnwritableModelException.class, () -> theirs.save(ours));
    }

    @Test
    void whoDecidesAgainstTheChangeReplacesItAndNoLaterOne() throws Exception {
        theirsOnDisk();
        copy.overrule();
        assertFalse(copy.changedOnDisk());
        copy.save(ours);
        assertEquals("Ours", store.load(file).getName());

        theirsOnDisk();
        assertThrows(UnwritableModelException.class, () -> copy.save(ours));
    }

    @Test
    void aFileThatHasJustTheContentToBeSavedNeedsNoDecision() throws Exception {
        store.save(ours, file);
        assertTrue(copy.changedOnDisk());
        copy.save(ours);
        assertFalse(copy.changedOnDisk());
    }

    @Test
    void aFileThatIsGoneIsChangedAndIsCreatedAgain() throws Exception {
        Files.delete(file);
        assertTrue(copy.changedOnDisk());
        copy.overrule();
        assertTrue(copy.changedOnDisk());
        copy.save(ours);
        assertEquals("Ours", store.load(file).getName());
    }

    @Test
    void aFileThatCannotBeReadAnyMoreIsNotReplaced() throws Exception {
        Files.writeString(file, "<<<<<<< HEAD\n");
        assertThrows(UnwritableModelException.class, () -> copy.save(ours));
        assertThrows(UnreadableModelException.class, () -> WorkingCopy.open(file).tree());
        assertEquals("<<<<<<< HEAD\n", Files.readString(file));
    }

    @Test
    void aFileSavedUnderAnotherNameIsFollowed() throws Exception {
        Path other = Files.writeString(folder.resolve("other.kigi"), "anything");
        copy.saveAs(ours, other);
        assertEquals(other, copy.file());
        assertEquals("Ours", store.load(other).getName());
        assertArrayEquals(Files.readAllBytes(Trees.SMALL), Files.readAllBytes(file));
        assertFalse(copy.changedOnDisk());
    }

    @Test
    void aFileThatHasBeenMovedIsFollowed() throws Exception {
        Path moved = Files.move(file, folder.resolve("moved.kigi"));
        copy.relocate(moved);
        assertFalse(copy.changedOnDisk());
        copy.save(ours);
        assertFalse(Files.exists(file));
    }

    @Test
    void aFailureLeavesTheCopyAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(file);
        ours.getKgis().getFirst().setStatement("a\u0000");
        assertThrows(UnwritableModelException.class, () -> copy.save(ours));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(copy.changedOnDisk());
    }
}
