package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;

/** Files on a real disk: every way in which a path can be wrong, and saving that replaces a file or leaves it alone. */
class FilesTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final XmiGoalStore store = new XmiGoalStore();
    private GoalTree tree;

    @TempDir
    private Path folder;

    @BeforeEach
    void readTree() throws Exception {
        tree = Trees.small();
    }

    @Test
    void reportsAMissingFile() {
        unreadable(folder.resolve("none.kigi"), UnreadableModelException.Reason.MISSING);
        unreadable(folder.resolve("none/none.kigi"), UnreadableModelException.Reason.MISSING);
    }

    @Test
    void reportsAFolder() {
        unreadable(folder, UnreadableModelException.Reason.DIRECTORY);
        unwritable(folder, UnwritableModelException.Reason.NOT_A_FILE);
    }

    @Test
    void reportsADevice() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        unreadable(endless, UnreadableModelException.Reason.NOT_A_FILE);
        unwritable(endless, UnwritableModelException.Reason.NOT_A_FILE);
    }

    @Test
    void reportsLinksInACircle() throws IOException {
        Path a = link(folder.resolve("a.kigi"), "b.kigi");
        link(folder.resolve("b.kigi"), "a.kigi");
        unreadable(a, UnreadableModelException.Reason.LINK_LOOP);
        unwritable(a, UnwritableModelException.Reason.LINK_LOOP);

        Path circular = link(folder.resolve("circular"), "circular");
        unreadable(circular.resolve("c.kigi"), UnreadableModelException.Reason.LINK_LOOP);
        unwritable(circular.resolve("c.kigi"), UnwritableModelException.Reason.LINK_LOOP);
    }

    @Test
    void reportsALinkToNothing() throws IOException {
        unreadable(link(folder.resolve("a.kigi"), "none.kigi"), UnreadableModelException.Reason.MISSING);
    }

    @Test
    void reportsAFileThatMayNotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.kigi"), "secret");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, Set.of());
        unreadable(Files.isReadable(file) ? closedEvenToTheAdministrator() : file, UnreadableModelException.Reason.NO_PERMISSION);
    }

    /** A file of the Linux kernel that only takes writes. */
    private static Path closedEvenToTheAdministrator() throws IOException {
        Path devices = Path.of("/sys/devices");
        assumeTrue(Files.isDirectory(devices));
        try (Stream<Path> files = Files.find(devices, 4, (path, attributes) -> attributes.isRegularFile())) {
            return files.filter(FilesTest::isWriteOnly).findFirst().orElseGet(() -> {
                assumeTrue(false, "this machine has no file that its administrator may not read");
                return devices;
            });
        }
    }

    private static boolean isWriteOnly(Path file) {
        try {
            return Files.getPosixFilePermissions(file).equals(Set.of(PosixFilePermission.OWNER_WRITE));
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void reportsAFolderThatMayNotBeWrittenTo() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = folder.resolve("closed/strategy.kigi");
        Files.createDirectory(file.getParent());
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("r-x------"));
        if (Files.isWritable(file.getParent())) {
            file = Path.of("/sys/kernel/strategy.kigi");
            assumeTrue(Files.isDirectory(file.getParent()));
        }
        unwritable(file, UnwritableModelException.Reason.NO_PERMISSION);
    }

    @Test
    void reportsAMissingFolder() {
        unwritable(folder.resolve("none/strategy.kigi"), UnwritableModelException.Reason.MISSING_FOLDER);
    }

    @Test
    void savesANewFile() throws Exception {
        Path file = folder.resolve("戦略 2027.kigi");
        store.save(tree, file);
        assertArrayEquals(Files.readAllBytes(Trees.SMALL), Files.readAllBytes(file));
        SavingProperties.assertEqual(tree, store.load(file));
        assertEquals(List.of(file), filesInFolder());
    }

    @Test
    void savingAnUnchangedFileDoesNotTouchIt() throws Exception {
        Path file = saved();
        store.save(store.load(file), file);
        assertEquals(LONG_AGO, Files.getLastModifiedTime(file));
    }

    @Test
    void replacesTheFileAndLeavesNothingElse() throws Exception {
        Path file = saved();
        tree.setName("Other");
        store.save(tree, file);
        assertEquals("Other", store.load(file).getName());
        assertEquals(List.of(file), filesInFolder());
    }

    /** Somebody who has the old file open goes on reading it, which shows that it is replaced and not overwritten. */
    @Test
    void aReaderOfTheOldFileIsNotDisturbed() throws Exception {
        Path file = saved();
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        byte[] old = Files.readAllBytes(file);
        tree.setName("Other");
        try (var reader = Files.newInputStream(file)) {
            store.save(tree, file);
            assertArrayEquals(old, reader.readAllBytes());
        }
    }

    @Test
    void keepsPermissionsAndSymbolicLinks() throws Exception {
        Path file = saved();
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, permissions);
        Path link = link(folder.resolve("current.kigi"), file.getFileName().toString());
        tree.setName("Other");

        store.save(tree, link);

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("Other", store.load(file).getName());
        assertEquals(permissions, Files.getPosixFilePermissions(file));
    }

    @Test
    void aTreeThatCannotBeWrittenLeavesTheOldFileIntact() throws Exception {
        Path file = saved();
        tree.getKgis().getFirst().setStatement("a\u0000");
        unwritable(file, UnwritableModelException.Reason.BAD_CHARACTER);
        assertArrayEquals(Files.readAllBytes(Trees.SMALL), Files.readAllBytes(file));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(file));
        assertEquals(List.of(file), filesInFolder());
    }

    @Test
    void aFileThatCannotBeRenamedIntoPlaceLeavesNothingBehind() throws IOException {
        unwritable(folder.resolve("x".repeat(300) + ".kigi"), UnwritableModelException.Reason.INPUT_OUTPUT);
        assertEquals(List.of(), filesInFolder());
    }

    private Path saved() throws Exception {
        Path file = folder.resolve("strategy.kigi");
        store.save(tree, file);
        Files.setLastModifiedTime(file, LONG_AGO);
        return file;
    }

    private List<Path> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Path link(Path link, String target) throws IOException {
        try {
            return Files.createSymbolicLink(link, Path.of(target));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
            throw e;
        }
    }

    private void unreadable(Path file, UnreadableModelException.Reason reason) {
        UnreadableModelException e = assertThrows(UnreadableModelException.class, () -> store.load(file));
        assertEquals(reason, e.kind(), e.getMessage());
        assertEquals(file.toString(), e.file());
        assertEquals(0, e.line());
        DamagedFileProperties.reports(e);
    }

    private void unwritable(Path file, UnwritableModelException.Reason reason) {
        UnwritableModelException e = assertThrows(UnwritableModelException.class, () -> store.save(tree, file));
        assertEquals(reason, e.kind(), e.getMessage());
        for (Language language : Language.values()) {
            assertTrue(e.message(language).startsWith(file.toString()), e.message(language));
        }
    }
}
