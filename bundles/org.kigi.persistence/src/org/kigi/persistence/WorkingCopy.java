package org.kigi.persistence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.kigi.model.goaltree.GoalTree;

/**
 * A goal tree file that is being edited: knows what the file held when it was last read or written here, finds out by comparing content
 * whether somebody else has changed it since, and never replaces what has not been read. What was read is the base of a three-way merge
 * with what {@link #open} finds in the file now.
 */
public final class WorkingCopy {
    private final XmiGoalStore store;
    private Path file;
    private byte[] known;

    private WorkingCopy(XmiGoalStore store, Path file, byte[] known) {
        this.store = store;
        this.file = file;
        this.known = known;
    }

    /** The file as it is now. */
    public static WorkingCopy open(Path file) throws UnreadableModelException {
        return new WorkingCopy(new XmiGoalStore(), file, GoalFiles.read(file));
    }

    /** The file as it was when the recovered edits were made. */
    public static WorkingCopy of(UnsavedEdits edits, Path file) {
        return new WorkingCopy(new XmiGoalStore(), file, edits.base());
    }

    /** The tree that the file held when it was last read or written here, read anew at each call. */
    public GoalTree tree() throws UnreadableModelException {
        return store.fromBytes(known, file.toString());
    }

    /** What is kept of edits that are not saved yet, together with what they started from. */
    public UnsavedEdits unsaved(GoalTree edited, Optional<byte[]> view) throws UnwritableModelException {
        return new UnsavedEdits(Instant.now(), known, store.toBytes(edited, file), view);
    }

    /** Where the tree is saved. */
    public Path file() {
        return file;
    }

    /** Follows the file, which has been moved with its content unchanged. */
    public void relocate(Path other) {
        file = other;
    }

    /** Whether the file no longer holds what was last read or written here; so it does not when it is gone or cannot be read. */
    public boolean changedOnDisk() {
        return !Arrays.equals(known, onDisk());
    }

    /** Takes what the file holds now, if it is there, for read, so that the next {@link #save} replaces it: somebody decided so. */
    public void overrule() {
        byte[] found = onDisk();
        known = found == null ? known : found;
    }

    /**
     * Replaces the file by the tree in one step, or creates it again where it is gone. Reports
     * {@link UnwritableModelException.Reason#CHANGED_ON_DISK} when the file holds what has not been read here.
     */
    public void save(GoalTree tree) throws UnwritableModelException {
        byte[] bytes = store.toBytes(tree, file);
        byte[] found = onDisk();
        if (Files.exists(file) && !Arrays.equals(found, known) && !Arrays.equals(found, bytes)) {
            throw new UnwritableModelException(file.toString(), UnwritableModelException.Reason.CHANGED_ON_DISK, null, null);
        }
        store.replace(file, bytes);
        known = bytes;
    }

    /** Replaces another file, whatever it holds, by the tree in one step; it is the file of this copy from then on. */
    public void saveAs(GoalTree tree, Path other) throws UnwritableModelException {
        byte[] bytes = store.toBytes(tree, other);
        store.replace(other, bytes);
        file = other;
        known = bytes;
    }

    /** What the file holds; null when it is gone or cannot be read, which is never what was known. */
    private byte[] onDisk() {
        try {
            return GoalFiles.read(file);
        } catch (UnreadableModelException none) {
            return null;
        }
    }
}
