package org.kigi.persistence;

import java.nio.file.Path;

import org.kigi.model.goaltree.GoalTree;

/**
 * Reads and writes goal trees as XMI files with the extension {@code .kigi}, each holding exactly one tree.
 * Every file that it writes it also reads, with equal content; writing the same content gives the same bytes on every
 * machine, in every locale and on every platform. Trees that it reads belong to no EMF resource. Safe for use by several
 * threads, as long as no thread changes a tree that another one saves.
 */
public final class XmiGoalStore {
    /** The extension of goal tree files, without the dot. */
    public static final String EXTENSION = "kigi";

    private final SafeFiles files;

    /** Reads and writes files of this computer. */
    public XmiGoalStore() {
        this(new SafeFiles());
    }

    /** Writes files in that way. */
    public XmiGoalStore(SafeFiles files) {
        this.files = files;
    }

    /** Reads the file completely, or reports the first thing that keeps it from being a goal tree. Nothing else is opened. */
    public GoalTree load(Path file) throws UnreadableModelException {
        return fromBytes(GoalFiles.read(file), file.toString());
    }

    /**
     * Replaces the file by the tree in one step: whoever reads it sees the old content or the new, and after a failure the
     * old file is intact. A file that already has this content is not touched.
     */
    public void save(GoalTree tree, Path file) throws UnwritableModelException {
        replace(file, toBytes(tree, file));
    }

    /** What {@link #save} writes to that file. */
    byte[] toBytes(GoalTree tree, Path file) throws UnwritableModelException {
        return GoalTreeWriter.write(tree, file.toString());
    }

    void replace(Path file, byte[] bytes) throws UnwritableModelException {
        GoalFiles.write(file, bytes, files);
    }

    /** The canonical bytes of the tree, which are what {@link #save} writes. */
    public byte[] toBytes(GoalTree tree) throws UnwritableModelException {
        return GoalTreeWriter.write(tree, null);
    }

    /** Reads the content of a file that comes from elsewhere; the name stands for the file in messages. */
    public GoalTree fromBytes(byte[] bytes, String name) throws UnreadableModelException {
        return GoalTreeReader.read(bytes, name);
    }
}
