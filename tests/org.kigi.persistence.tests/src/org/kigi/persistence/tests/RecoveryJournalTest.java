package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.DamagedJournalException;
import org.kigi.persistence.RecoveryJournal;
import org.kigi.persistence.UnsavedEdits;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.WorkingCopy;
import org.kigi.persistence.XmiGoalStore;

/** The journal of a tree that is edited here; a crash is simulated by looking for it while it is there, or by a program that is killed. */
class RecoveryJournalTest {
    private static final Optional<byte[]> NO_VIEW = Optional.empty();

    private final BlockingQueue<Exception> problems = new LinkedBlockingQueue<>();
    private final AtomicInteger taken = new AtomicInteger();

    @TempDir
    private Path folder;
    private Path file;
    private Path journalFile;
    private WorkingCopy copy;
    private GoalTree tree;
    private Optional<byte[]> view = NO_VIEW;
    private boolean dirty;
    private RecoveryJournal journal;

    @BeforeEach
    void open() throws Exception {
        file = Files.copy(Trees.SMALL, folder.resolve("戦略 1.kigi"));
        journalFile = folder.resolve(".kigi-local/戦略 1.kigi.recovery");
        copy = WorkingCopy.open(file);
        tree = copy.tree();
        journal = new RecoveryJournal(file, Runnable::run, this::unsaved, problems::add);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private Optional<UnsavedEdits> unsaved() throws UnwritableModelException {
        taken.incrementAndGet();
        return dirty ? Optional.of(copy.unsaved(tree, view)) : Optional.empty();
    }

    private void edit(String name) {
        tree.setName(name);
        dirty = true;
        journal.changed();
    }

    private void awaitJournal(boolean there) throws InterruptedException {
        for (Instant end = Instant.now().plusSeconds(20); Files.exists(journalFile) != there; Thread.sleep(5)) {
            assertTrue(Instant.now().isBefore(end), "the journal " + (there ? "is not there" : "is still there"));
        }
    }

    private UnsavedEdits found() throws Exception {
        return RecoveryJournal.find(file).orElseThrow();
    }

    private static GoalTree read(byte[] bytes) throws Exception {
        return new XmiGoalStore().fromBytes(bytes, "recovered");
    }

    @Test
    void anEditIsKeptWithWhatItStartedFrom() throws Exception {
        Instant before = Instant.now();
        edit("Edited");
        awaitJournal(true);
        assertEquals("Edited", read(found().tree()).getName());
        assertArrayEquals(Files.readAllBytes(file), found().base());
        assertFalse(found().at().isBefore(before));
        assertTrue(found().view().isEmpty());
    }

    /** The best of some tries, since the computer may be busy with something else. */
    @Test
    void anEditIsKeptWithinASecond() throws Exception {
        Duration shortest = Duration.ofDays(1);
        for (int i = 0; i < 10 && shortest.toMillis() >= 1000; i++) {
            RecoveryJournal.discard(file);
            Instant before = Instant.now();
            edit("Edited " + i);
            awaitJournal(true);
            Duration taken = Duration.between(before, Instant.now());
            shortest = taken.compareTo(shortest) < 0 ? taken : shortest;
        }
        assertTrue(shortest.toMillis() < 1000, "took " + shortest);
    }

    @Test
    void manyEditsInARowAreWrittenOnceAndTheLastOneCounts() throws Exception {
        for (int i = 0; i <= 1000; i++) {
            edit("Edit " + i);
        }
        awaitJournal(true);
        assertEquals(1, taken.get());
        assertEquals("Edit 1000", read(found().tree()).getName());
        edit("Later");
        for (Instant end = Instant.now().plusSeconds(20); !read(found().tree()).getName().equals("Later"); Thread.sleep(5)) {
            assertTrue(Instant.now().isBefore(end));
        }
    }

    @Test
    void theArrangementOfDiagramsIsKeptToo() throws Exception {
        view = Optional.of("<kigiview/>".getBytes(StandardCharsets.UTF_8));
        edit("Edited");
        awaitJournal(true);
        assertEquals("<kigiview/>", new String(found().view().orElseThrow(), StandardCharsets.UTF_8));
    }

    @Test
    void isGoneAfterSaving() throws Exception {
        edit("Edited");
        awaitJournal(true);
        copy.save(tree);
        dirty = false;
        journal.saved();
        awaitJournal(false);
        assertTrue(RecoveryJournal.find(file).isEmpty());
    }

    @Test
    void isGoneAfterUndoingEverything() throws Exception {
        edit("Edited");
        awaitJournal(true);
        dirty = false;
        journal.changed();
        awaitJournal(false);
    }

    @Test
    void isGoneAfterClosingWhateverHappensAtThatMoment() throws Exception {
        for (int delay : new int[] {0, 480, 500, 520, 700}) {
            RecoveryJournal other = new RecoveryJournal(file, Runnable::run, this::unsaved, problems::add);
            dirty = true;
            other.changed();
            Thread.sleep(delay);
            other.close();
            assertTrue(RecoveryJournal.find(file).isEmpty());
            other.changed();
            other.close();
        }
        Thread.sleep(700);
        assertTrue(RecoveryJournal.find(file).isEmpty());
        assertTrue(problems.isEmpty(), problems::toString);
    }

    @Test
    void aCrashAfterSavingAndBeforeTheJournalIsRemovedOffersNothing() throws Exception {
        edit("Edited");
        awaitJournal(true);
        copy.save(tree);
        assertTrue(RecoveryJournal.find(file).isEmpty());
        assertFalse(Files.exists(journalFile));
    }

    @Test
    void whoDoesNotWantTheEditsIsNotAskedAgain() throws Exception {
        edit("Edited");
        awaitJournal(true);
        RecoveryJournal.discard(file);
        assertTrue(RecoveryJournal.find(file).isEmpty());
    }

    @Test
    void recoveredEditsAreAWorkingCopyOfWhatTheyStartedFrom() throws Exception {
        edit("Edited");
        awaitJournal(true);
        UnsavedEdits edits = found();
        WorkingCopy recovered = WorkingCopy.of(edits, file);
        assertFalse(recovered.changedOnDisk());

        GoalTree theirs = Trees.small();
        theirs.setName("Theirs");
        new XmiGoalStore().save(theirs, file);

        assertTrue(recovered.changedOnDisk());
        assertArrayEquals(Files.readAllBytes(Trees.SMALL), new XmiGoalStore().toBytes(recovered.tree()));
        assertThrows(UnwritableModelException.class, () -> recovered.save(read(edits.tree())));
    }

    @Test
    void survivesAProgramThatIsKilled() throws Exception {
        try (Child child = Child.start(EditAndWait.class, file)) {
            assertEquals("edited", child.awaitLine());
            awaitJournal(true);
        }
        assertEquals("Killed", read(found().tree()).getName());
    }

    static final class EditAndWait {
        public static void main(String[] arguments) throws Exception {
            WorkingCopy copy = WorkingCopy.open(Path.of(arguments[0]));
            GoalTree tree = copy.tree();
            tree.setName("Killed");
            new RecoveryJournal(copy.file(), Runnable::run, () -> Optional.of(copy.unsaved(tree, NO_VIEW)), e -> {
                throw new IllegalStateException(e);
            }).changed();
            System.out.println("edited");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void aDamagedJournalIsNamedAndPutAsideAndNeverOffered() throws Exception {
        edit("Edited");
        awaitJournal(true);
        byte[] whole = Files.readAllBytes(journalFile);
        Random random = new Random(6);
        int damaged = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = whole.clone();
            if (i % 2 == 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            } else {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            Files.write(journalFile, bytes);
            try {
                // A byte that carries nothing, such as a time of an entry, may change.
                assertEquals("Edited", read(found().tree()).getName());
            } catch (DamagedJournalException e) {
                damaged++;
                assertArrayEquals(bytes, Files.readAllBytes(e.aside()));
                for (Language language : Language.values()) {
                    assertTrue(e.message(language).startsWith(file.toString()) && e.message(language)
                            .contains(".kigi-local/" + e.aside().getFileName()), e.message(language));
                }
                assertTrue(RecoveryJournal.find(file).isEmpty());
            }
        }
        assertTrue(damaged > 200, "only " + damaged + " were found damaged");
        assertEquals(damaged, asideFiles().size());
    }

    @Test
    void aJournalWithATreeThatCannotBeReadIsDamaged() throws Exception {
        copy = WorkingCopy.open(file);
        dirty = true;
        RecoveryJournal other = new RecoveryJournal(file, Runnable::run,
                () -> Optional.of(new UnsavedEdits(Instant.now(), new byte[0], "<x/>".getBytes(StandardCharsets.UTF_8), NO_VIEW)), problems::add);
        other.changed();
        awaitJournal(true);
        assertThrows(DamagedJournalException.class, () -> RecoveryJournal.find(file));
        other.close();
    }

    private List<Path> asideFiles() throws Exception {
        try (Stream<Path> files = Files.list(journalFile.getParent())) {
            return files.filter(path -> path.getFileName().toString().contains(".damaged-")).toList();
        }
    }

    @Test
    void aFailureIsToldOnceUntilTheJournalCanBeWrittenAgain() throws Exception {
        for (int i = 0; i < 2; i++) {
            Path obstacle = Files.createFile(Files.createDirectories(journalFile).resolve("obstacle"));
            edit("Edited");
            assertTrue(problems.poll(20, TimeUnit.SECONDS).getMessage().contains(journalFile.getFileName().toString()));
            edit("Edited again");
            Thread.sleep(1000);
            assertTrue(problems.isEmpty(), problems::toString);

            Files.delete(obstacle);
            Files.delete(journalFile);
            edit("And again");
            awaitJournal(true);
            assertEquals("And again", read(found().tree()).getName());
            Files.delete(journalFile);
        }
    }

    @Test
    void aTreeThatCannotBeWrittenIsToldAndTheJournalKeepsWhatItHas() throws Exception {
        edit("Edited");
        awaitJournal(true);
        edit("a\u0000");
        assertEquals(UnwritableModelException.class, problems.poll(20, TimeUnit.SECONDS).getClass());
        assertEquals("Edited", read(found().tree()).getName());
    }

    @Test
    void isAsPrivateAsTheFileAndHiddenFromGit() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        edit("Edited");
        awaitJournal(true);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(journalFile)));
        assertEquals("*\n", Files.readString(folder.resolve(".kigi-local/.gitignore")));
    }
}
