package org.kigi.persistence.tests;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.SafeFiles;
import org.kigi.persistence.XmiGoalStore;

/**
 * Programs that save without pause in many threads and are killed by the system at random moments. Of each save it is known whether it had
 * begun and whether it was done. The system properties {@code kigi.kills} and {@code kigi.kills.trees} are the numbers of programs.
 */
class KilledProgramTest {
    private static final int KILLS = Integer.getInteger("kigi.kills", 50);
    private static final int KILLS_OF_TREES = Integer.getInteger("kigi.kills.trees", 10);
    private static final int FILES = 40;
    private static final int LONGEST_RUN_IN_MILLISECONDS = 40;

    private final Random random = new Random();
    private int leftBehind;

    @TempDir
    private Path folder;

    @TempDir
    private Path outside;

    @Test
    void leavesTheOldOrTheNewFilesAndNothingElse() throws Exception {
        Path diary = outside.resolve("diary");
        int saves = 0;
        int interrupted = 0;
        for (int i = 0; i < KILLS; i++) {
            int first = i * 1_000_000;
            killDuring(SaveContents.class, FILES, folder, first, diary);
            ByteBuffer numbers = ByteBuffer.wrap(Files.readAllBytes(diary));
            for (int file = 0; file < FILES; file++) {
                byte[] found = Files.readAllBytes(SaveContents.file(folder, file));
                int number = ByteBuffer.wrap(found).getInt();
                int begun = numbers.getInt();
                int done = numbers.getInt();
                assertArrayEquals(SaveContents.content(number), found);
                assertTrue(number == done || number == begun, number + " was found after " + done + " was done and " + begun + " begun");
                saves += done - first + 1;
                interrupted += begun == done ? 0 : 1;
            }
        }
        assertTrue(interrupted > KILLS * FILES / 2, interrupted + " of " + saves + " saves were killed half way");
        assertTrue(leftBehind > 0, "no save was killed between creating and renaming");
    }

    @Test
    void aGoalTreeLoadsAfterEachKill() throws Exception {
        Path file = folder.resolve("strategy.kigi");
        for (int i = 0; i < KILLS_OF_TREES; i++) {
            killDuring(SaveTrees.class, 1, file, i * 1_000_000);
            GoalTree found = new XmiGoalStore().load(file);
            GoalTree whole = SaveTrees.tree(Integer.parseInt(found.getName()));
            assertArrayEquals(new XmiGoalStore().toBytes(whole), Files.readAllBytes(file));
        }
    }

    private void killDuring(Class<?> program, int saved, Object... arguments) throws Exception {
        try (Child child = Child.start(program, arguments)) {
            assertEquals("saving", child.awaitLine());
            Thread.sleep(random.nextInt(LONGEST_RUN_IN_MILLISECONDS), random.nextInt(999_999));
        }
        leftBehind += files().size() - saved;
        SafeFiles.removeLeftovers(folder);
        assertEquals(saved, files().size(), "something was left behind");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Saves contents of random size that begin with their number, and writes down which it has begun and which are done. */
    static final class SaveContents {
        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            int first = Integer.parseInt(arguments[1]);
            CountDownLatch running = new CountDownLatch(FILES);
            try (FileChannel diary = FileChannel.open(Path.of(arguments[2]), CREATE, READ, WRITE)) {
                ByteBuffer numbers = diary.map(FileChannel.MapMode.READ_WRITE, 0, 2 * Integer.BYTES * FILES);
                for (int i = 0; i < FILES; i++) {
                    int number = i;
                    Thread.ofPlatform().start(() -> save(file(folder, number), first, numbers.slice(2 * Integer.BYTES * number, 2 * Integer.BYTES),
                            running));
                }
            }
            running.await();
            System.out.println("saving");
        }

        private static void save(Path file, int first, ByteBuffer numbers, CountDownLatch running) {
            SafeFiles files = new SafeFiles();
            try {
                for (int number = first;; number++) {
                    byte[] content = content(number);
                    numbers.putInt(0, number);
                    files.replace(file, content);
                    numbers.putInt(Integer.BYTES, number);
                    if (number == first) {
                        running.countDown();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Path file(Path folder, int number) {
            return folder.resolve(number + ".csv");
        }

        static byte[] content(int number) {
            Random random = new Random(number);
            byte[] bytes = new byte[4 + random.nextInt(100_000)];
            random.nextBytes(bytes);
            ByteBuffer.wrap(bytes).putInt(number);
            return bytes;
        }
    }

    /** Saves goal trees that have their number as name. */
    static final class SaveTrees {
        public static void main(String[] arguments) throws Exception {
            Path file = Path.of(arguments[0]);
            int number = Integer.parseInt(arguments[1]);
            XmiGoalStore store = new XmiGoalStore();
            store.save(tree(number), file);
            System.out.println("saving");
            while (true) {
                store.save(tree(++number), file);
            }
        }

        static GoalTree tree(int number) {
            GoalTree tree = RandomGoalTree.of(number, 200);
            tree.setName(Integer.toString(number));
            return tree;
        }
    }
}
