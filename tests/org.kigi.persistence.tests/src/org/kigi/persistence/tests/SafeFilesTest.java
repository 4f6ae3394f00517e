package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.Disk;
import org.kigi.persistence.SafeFiles;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.persistence.tests.UnreliableDisk.Killed;
import org.kigi.persistence.tests.UnreliableDisk.Step;

/** Whatever fails while a file is replaced, and whenever the program is killed, the name stands for the old content or the new. */
class SafeFilesTest {
    private static final int SIMULATED_KILLS = Integer.getInteger("kigi.kills.simulated", 3_000);
    private static final String OLD = "old";

    @TempDir
    private Path folder;

    @Test
    void takesItsStepsInTheOrderThatKeepsTheContentSafe() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), OLD);
        UnreliableDisk disk = UnreliableDisk.reliable();
        new SafeFiles(disk).replace(file, content(1, 20_000));
        assertEquals(List.of("create", "write", "imitate", "sync", "rename", "sync folder"),
                List.copyOf(new LinkedHashSet<>(disk.steps().stream().map(Step::name).toList())));
        assertEquals(folder, disk.steps().getLast().path());
    }

    @Test
    void whicheverStepFailsTheOldFileIsIntactAndNothingIsLeft() throws IOException {
        byte[] fresh = content(2, 30_000);
        Set<String> failed = new LinkedHashSet<>();
        for (int steps = 0;; steps++) {
            Path file = Files.writeString(folder.resolve("a.csv"), OLD);
            UnreliableDisk disk = UnreliableDisk.failingAfter(steps, 1);
            try {
                new SafeFiles(disk).replace(file, fresh);
                assertArrayEquals(fresh, Files.readAllBytes(file));
                boolean onlyTheFolder = disk.steps().size() == steps + 1 && disk.steps().getLast().name().equals("sync folder");
                if (!onlyTheFolder) {
                    break;
                }
            } catch (IOException e) {
                failed.add(e.getMessage());
                assertEquals(OLD, Files.readString(file), e.getMessage());
            }
            assertEquals(List.of(file), files());
        }
        assertEquals(Set.of("create fails", "write fails", "imitate fails", "sync fails", "rename fails"), failed);
    }

    @Test
    void aNewFileIsThereCompletelyOrNotAtAll() throws IOException {
        byte[] fresh = content(3, 30_000);
        int steps = 0;
        for (boolean done = false; !done; steps++) {
            Path file = folder.resolve("new.csv");
            try {
                new SafeFiles(UnreliableDisk.failingAfter(steps, steps)).replace(file, fresh);
                done = true;
            } catch (IOException e) {
                assertEquals(List.of(), files(), e.getMessage());
            }
        }
        assertArrayEquals(fresh, Files.readAllBytes(folder.resolve("new.csv")));
        assertTrue(steps > 5, "tried only " + steps + " steps");
    }

    @Test
    void aTreeThatCannotBeSavedIsReportedAndItsFileIntact() throws Exception {
        Path file = Files.copy(Trees.SMALL, folder.resolve("strategy.kigi"));
        GoalTree tree = Trees.small();
        tree.setName("Other");
        for (int steps = 0; steps < 4; steps++) {
            XmiGoalStore store = new XmiGoalStore(new SafeFiles(UnreliableDisk.failingAfter(steps, steps)));
            UnwritableModelException e = assertThrows(UnwritableModelException.class, () -> store.save(tree, file));
            assertEquals(UnwritableModelException.Reason.INPUT_OUTPUT, e.kind());
            assertEquals(List.of(file), files());
            assertArrayEquals(Files.readAllBytes(Trees.SMALL), Files.readAllBytes(file));
        }
    }

    /** Kills between and within all steps. What the killed program left behind is gone after the next one has written a file. */
    @Test
    void killedAtRandomPointsLeavesTheOldOrTheNewFileAndNothingElse() throws IOException {
        Random random = new Random(20261124);
        Path file = folder.resolve("data.csv");
        byte[] before = content(4, 10);
        Files.write(file, before);
        Set<String> killedAt = new LinkedHashSet<>();
        int kept = 0;
        for (int i = 0; i < SIMULATED_KILLS; i++) {
            byte[] after = content(random.nextInt(), random.nextInt(40_000));
            UnreliableDisk disk = UnreliableDisk.killingAfter(random.nextInt(random.nextInt(40) + 1), random.nextInt());
            try {
                new SafeFiles(disk).replace(file, after);
            } catch (Killed killed) {
                killedAt.add(disk.steps().getLast().name());
                assertTrue(files().stream().allMatch(found -> found.equals(file) || isTemporary(found)), files()::toString);
            }
            byte[] found = Files.readAllBytes(file);
            boolean isNew = Arrays.equals(after, found);
            kept += isNew ? 0 : 1;
            if (!isNew) {
                assertArrayEquals(before, found);
            }
            before = found;
            asAnotherProgramWould();
            assertEquals(List.of(file), files());
        }
        assertEquals(Set.of("create", "write", "imitate", "sync", "rename", "sync folder"), killedAt);
        assertTrue(kept > SIMULATED_KILLS / 10 && kept < SIMULATED_KILLS, "the old file was kept " + kept + " times");
    }

    private static boolean isTemporary(Path file) {
        return file.getFileName().toString().matches("\\.kigi-.*\\.tmp");
    }

    /** A program leaves its own temporary files alone, so they are renamed to what another one would have made of them. */
    private void asAnotherProgramWould() throws IOException {
        for (Path left : files()) {
            if (isTemporary(left)) {
                Files.move(left, folder.resolve(".kigi-another-1.tmp"));
            }
        }
        SafeFiles.removeLeftovers(folder);
    }

    /**
     * After a power failure a disk holds what was synchronized, and of the rest anything: bytes that are missing, a new name or still the
     * old one. At no step does the name then stand for bytes that are missing, and after the last one it stands for the new file.
     */
    @Test
    void aPowerFailureLeavesTheOldOrTheNewFile() throws IOException {
        for (int i = 0; i < 50; i++) {
            Path file = Files.writeString(folder.resolve("a.csv"), OLD);
            UnreliableDisk disk = UnreliableDisk.killingAfter(i, i);
            List<Step> done = disk.steps();
            try {
                new SafeFiles(disk).replace(file, content(5, 20_000));
                assertTrue(named(done, "sync folder"), done::toString);
            } catch (Killed killed) {
                done = done.subList(0, done.size() - 1);
            }
            if (named(done, "rename")) {
                assertEquals("sync", done.get(indexOf(done, "rename") - 1).name(), "a file that may be incomplete got its name");
            }
            Files.delete(file);
        }
    }

    private static boolean named(List<Step> steps, String name) {
        return indexOf(steps, name) >= 0;
    }

    private static int indexOf(List<Step> steps, String name) {
        return steps.stream().map(Step::name).toList().indexOf(name);
    }

    @Test
    void keepsOwnerGroupAndPermissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = Files.writeString(folder.resolve("a.csv"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        if (System.getProperty("user.name").equals("root")) {
            Files.setAttribute(file, "unix:uid", 12);
            Files.setAttribute(file, "unix:gid", 13);
        }
        PosixFileAttributes before = Files.readAttributes(file, PosixFileAttributes.class);

        new SafeFiles().replace(file, content(6, 100));

        PosixFileAttributes after = Files.readAttributes(file, PosixFileAttributes.class);
        assertEquals(before.owner(), after.owner());
        assertEquals(before.group(), after.group());
        assertEquals(before.permissions(), after.permissions());
    }

    @Test
    void nobodyElseReadsTheNewContentBeforeThePermissionsAreSet() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = Files.writeString(folder.resolve("a.csv"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThrows(Killed.class, () -> new SafeFiles(UnreliableDisk.killingAfter(1, 1)).replace(file, content(7, 100)));
        for (Path found : files()) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(found)));
        }
        assertEquals(2, files().size());
    }

    @Test
    void createsTheFileToWhichALinkLeads() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("a.csv"));
        new SafeFiles().replace(link, content(8, 10));
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(content(8, 10), Files.readAllBytes(folder.resolve("a.csv")));
    }

    @Test
    void refusesAFolder() {
        assertThrows(IOException.class, () -> new SafeFiles().replace(folder, content(9, 10)));
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void leavesTheTemporaryFilesOfLivingProgramsAlone() throws Exception {
        Path inUse = folder.resolve(".kigi-other-1.tmp");
        Path leftOver = Files.createFile(folder.resolve(".kigi-other-2.tmp"));
        Path mine = Files.createFile(folder.resolve("notes.tmp"));
        try (Child child = Child.start(HoldTemporaryFile.class, inUse)) {
            child.awaitLine();
            new SafeFiles().replace(folder.resolve("a.csv"), content(10, 10));
            assertEquals(Set.of(inUse, mine, folder.resolve("a.csv")), Set.copyOf(files()));
        }
        new SafeFiles().replace(folder.resolve("a.csv"), content(11, 10));
        assertEquals(Set.of(mine, folder.resolve("a.csv")), Set.copyOf(files()));
        assertTrue(Files.notExists(leftOver));
    }

    /** A program in the middle of a save that takes long. */
    static final class HoldTemporaryFile {
        public static void main(String[] arguments) throws Exception {
            try (var file = Disk.local().create(Path.of(arguments[0]), false)) {
                System.out.println("created");
                Thread.sleep(Long.MAX_VALUE);
            }
        }
    }

    private static byte[] content(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.toList());
        }
    }
}
