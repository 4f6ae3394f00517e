package org.kigi.merge;

import java.nio.file.Path;
import java.util.Optional;

import org.kigi.persistence.XmiGoalStore;

/** The files of a project that are compared and merged by what they mean. */
public enum FileKind {
    GOAL_TREE(XmiGoalStore.EXTENSION), LAYOUT(Layout.EXTENSION), READINGS(Readings.EXTENSION);

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    /** The extension of such files, without the dot. */
    public String extension() {
        return extension;
    }

    /** What a file of that name holds, if it is one of these. */
    public static Optional<FileKind> of(String name) {
        for (FileKind kind : values()) {
            if (name.endsWith('.' + kind.extension)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The same by a path. */
    public static Optional<FileKind> of(Path file) {
        return of(String.valueOf(file.getFileName()));
    }
}
