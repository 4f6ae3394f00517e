package org.kigi.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Keeps the edits of a goal tree that are not saved yet in a file beside it, where a crash does not reach them. It is written in the
 * background within a second of an edit, many edits in a row count as one, and it is gone as soon as there is nothing to recover.
 * The file is a ZIP archive that any tool opens.
 */
public final class RecoveryJournal implements AutoCloseable {

    /** What is to be kept. */
    public interface Source {

        /** The edits that are not saved now, or empty if all are. Called in the thread that edits. */
        Optional<UnsavedEdits> unsaved() throws UnwritableModelException;
    }

    private static final int DELAY_IN_MILLISECONDS = 500;
    private static final String ENDING = ".recovery";
    private static final String BASE = "base.kigi";
    private static final String TREE = "edited.kigi";
    private static final String VIEW = "edited.kigiview";
    /** The last entry, without which an archive is not complete. */
    private static final String TIME = "time";

    private final Path file;
    private final Executor editing;
    private final Source source;
    private final Consumer<Exception> problems;
    private final SafeFiles files;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor background = new ScheduledThreadPoolExecutor(1, Thread.ofVirtual().factory());
    private boolean failing;

    /**
     * A journal for the goal tree file. The executor runs its tasks in the thread that edits. A failure to write the journal is told to
     * the consumer, in a background thread and once until writing succeeds again; editing goes on.
     */
    public RecoveryJournal(Path file, Executor editing, Source source, Consumer<Exception> problems) {
        this(file, editing, source, problems, new SafeFiles());
    }

    /** The same, written in that way. */
    public RecoveryJournal(Path file, Executor editing, Source source, Consumer<Exception> problems, SafeFiles files) {
        this.file = file;
        this.editing = editing;
        this.source = source;
        this.problems = problems;
        this.files = files;
        background.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Something has been edited, undone or redone. Returns at once; may be called in any thread. */
    public void changed() {
        if (!background.isShutdown() && waiting.compareAndSet(false, true)) {
            background.schedule(() -> editing.execute(this::take), DELAY_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private void take() {
        waiting.set(false);
        if (background.isShutdown()) {
            return;
        }
        try {
            Optional<UnsavedEdits> edits = source.unsaved();
            background.execute(() -> keep(edits));
        } catch (UnwritableModelException e) {
            background.execute(() -> failed(e));
        }
    }

    /** Everything has been saved. Returns at once. */
    public void saved() {
        background.execute(() -> keep(Optional.empty()));
    }

    /** There is nothing to recover: what is not saved is not wanted. The journal is gone when this returns. */
    @Override
    public void close() {
        if (!background.isShutdown()) {
            saved();
            background.close();
        }
    }

    private void keep(Optional<UnsavedEdits> edits) {
        try {
            if (edits.isPresent()) {
                LocalFolder.create(file.toAbsolutePath().getParent());
                files.replace(journalOf(file), archive(edits.get()), file);
            } else {
                discard(file);
            }
            failing = false;
        } catch (IOException e) {
            failed(e);
        }
    }

    private void failed(Exception problem) {
        if (!failing) {
            failing = true;
            problems.accept(problem);
        }
    }

    private static byte[] archive(UnsavedEdits edits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(edits.base().length + edits.tree().length);
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.setLevel(Deflater.BEST_SPEED);
            put(archive, BASE, edits.base());
            put(archive, TREE, edits.tree());
            if (edits.view().isPresent()) {
                put(archive, VIEW, edits.view().get());
            }
            put(archive, TIME, edits.at().toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream archive, String name, byte[] content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content);
        archive.closeEntry();
    }

    private static Path journalOf(Path file) {
        return LocalFolder.file(file.toAbsolutePath().getParent(), file.getFileName() + ENDING);
    }

    /**
     * Returns what a program that ended without saving has left of its edits of the goal tree file. To be asked only by whoever has the
     * project locked, since the journal of a program that still runs looks the same. A damaged journal is put aside under another name.
     */
    public static Optional<UnsavedEdits> find(Path file) throws DamagedJournalException, IOException {
        Path journal = journalOf(file);
        if (!Files.exists(journal)) {
            return Optional.empty();
        }
        UnsavedEdits edits;
        try {
            edits = read(journal);
        } catch (ZipException | EOFException | IllegalArgumentException | DateTimeException | UnreadableModelException damage) {
            throw new DamagedJournalException(file, putAside(journal), damage);
        }
        if (edits.view().isEmpty() && Arrays.equals(edits.tree(), Files.readAllBytes(file))) {
            discard(file);
            return Optional.empty();
        }
        return Optional.of(edits);
    }

    /** Removes the journal of the goal tree file: nobody wants what it holds. */
    public static void discard(Path file) throws IOException {
        Files.deleteIfExists(journalOf(file));
    }

    private static UnsavedEdits read(Path journal) throws IOException, UnreadableModelException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream archive = new ZipInputStream(Files.newInputStream(journal))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.put(entry.getName(), archive.readNBytes(Limits.BYTES + 1));
            }
        }
        if (!entries.keySet().containsAll(List.of(BASE, TREE, TIME))) {
            throw new EOFException("not complete");
        }
        new XmiGoalStore().fromBytes(entries.get(TREE), journal + "!/" + TREE);
        return new UnsavedEdits(Instant.parse(new String(entries.get(TIME), StandardCharsets.UTF_8)), entries.get(BASE),
                entries.get(TREE), Optional.ofNullable(entries.get(VIEW)));
    }

    private static Path putAside(Path journal) throws IOException {
        Path aside;
        int number = 1;
        do {
            aside = journal.resolveSibling(journal.getFileName() + ".damaged-" + number++);
        } while (Files.exists(aside));
        return Files.move(journal, aside);
    }
}
