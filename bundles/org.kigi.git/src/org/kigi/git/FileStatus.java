package org.kigi.git;

/**
 * A file that is not as in the last version.
 *
 * @param path from the top of the repository, with slashes
 * @param isStaged whether the next version has the file as it is now even if it is not named
 */
public record FileStatus(String path, Kind kind, boolean isStaged) {

    /** What has become of a file. */
    public enum Kind {
        ADDED, CHANGED, DELETED,
        /** Both sides of a merge have changed it, and something is to be decided. */
        CONFLICT
    }
}
