package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.core.Language;
import org.kigi.persistence.ProjectHolder;
import org.kigi.persistence.ProjectInUseException;
import org.kigi.persistence.ProjectLocks;

/** Two programs on one project. */
class ProjectLocksTest {
    private final ProjectLocks locks = new ProjectLocks();

    @TempDir
    private Path folder;

    /** Locks a project, says so, and unlocks it when told to. */
    static final class LockAndWait {
        public static void main(String[] arguments) throws Exception {
            try (ProjectLocks.Lock lock = new ProjectLocks().lock(Path.of(arguments[0], "strategy.kigi"))) {
                System.out.println("locked");
                System.in.read();
            } catch (ProjectInUseException e) {
                System.out.println("in use by " + e.holder().orElseThrow().process());
                return;
            }
            System.out.println("unlocked");
            System.in.read();
        }
    }

    private Path file() {
        return folder.resolve("strategy.kigi");
    }

    private Child other() throws IOException {
        return Child.start(LockAndWait.class, folder);
    }

    @Test
    void theSecondProgramIsToldWhoHasTheProject() throws Exception {
        Instant before = Instant.now().minusSeconds(1);
        try (Child child = other()) {
            assertEquals("locked", child.awaitLine());
            ProjectInUseException e = assertThrows(ProjectInUseException.class, () -> locks.lock(file()));
            ProjectHolder holder = e.holder().orElseThrow();
            assertEquals(System.getProperty("user.name"), holder.user());
            assertEquals(child.id(), holder.process());
            assertTrue(holder.since().isAfter(before) && holder.since().isBefore(Instant.now()), holder::toString);
            for (Language language : Language.values()) {
                for (Object named : new Object[] {folder.getFileName(), holder.user(), holder.host(), holder.process()}) {
                    assertTrue(e.message(language).contains(named.toString()), e.message(language));
                }
            }
        }
    }

    @Test
    void aKilledProgramLeavesNoLock() throws Exception {
        try (Child child = other()) {
            assertEquals("locked", child.awaitLine());
            child.kill();
            locks.lock(file()).close();
        }
    }

    @Test
    void theProjectIsFreeWhenTheLastEditorInTheProgramCloses() throws Exception {
        ProjectLocks.Lock first = locks.lock(file());
        ProjectLocks.Lock second = locks.lock(folder.resolve("other.kigi"));
        first.close();
        first.close();
        try (Child child = other()) {
            assertEquals("in use by " + ProcessHandle.current().pid(), child.awaitLine());
        }
        second.close();
        try (Child child = other()) {
            assertEquals("locked", child.awaitLine());
            child.tell("");
            assertEquals("unlocked", child.awaitLine());
            locks.lock(file()).close();
        }
    }

    @Test
    void twoEditorsOfOneProgramCannotHaveTheSameFile() throws Exception {
        ProjectLocks.Lock first = locks.lock(file());
        ProjectInUseException e = assertThrows(ProjectInUseException.class, () -> locks.lock(file()));
        for (Language language : Language.values()) {
            assertTrue(e.message(language).contains("strategy.kigi"), e.message(language));
        }
        first.close();
        locks.lock(file()).close();
    }

    @Test
    void aProjectThatIsRenamedStaysLocked(@TempDir Path parent) throws Exception {
        Path before = Files.createDirectory(parent.resolve("before"));
        ProjectLocks.Lock one = locks.lock(before.resolve("one.kigi"));
        ProjectLocks.Lock two = locks.lock(before.resolve("two.kigi"));
        Path after = Files.move(before, parent.resolve("after"));
        one.close();
        one = locks.lock(after.resolve("one.kigi"));
        two.close();
        try (Child child = Child.start(LockAndWait.class, after)) {
            assertEquals("in use by " + ProcessHandle.current().pid(), child.awaitLine());
        }
        one.close();
    }

    @Test
    void aHolderThatHasNotSaidWhoItIsStillHasTheProject() throws Exception {
        try (Child child = other()) {
            assertEquals("locked", child.awaitLine());
            for (String text : new String[] {"", "user=a\nprocess=", "user=\\u00", "since=2026-11-24T00:00:00Z"}) {
                Files.writeString(folder.resolve(".kigi-local/lock"), text);
                ProjectInUseException e = assertThrows(ProjectInUseException.class, () -> locks.lock(file()));
                assertTrue(e.holder().isEmpty());
                assertTrue(e.message(Language.JA).contains(folder.getFileName().toString()));
            }
        }
    }

    @Test
    void whoMayWorkInTheProjectMayLockIt() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
        locks.lock(file()).close();
        assertTrue(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".kigi-local"))).startsWith("rwxrwx---"));
        assertTrue(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".kigi-local/lock"))).startsWith("rw-rw----"));
    }

    @Test
    void reportsAFolderInWhichNothingCanBeLocked() {
        assertThrows(IOException.class, () -> locks.lock(folder.resolve("none/strategy.kigi")));
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        assertThrows(IOException.class, () -> locks.lock(Path.of("/proc/self/strategy.kigi")));
    }
}
