package org.kigi.git;

import java.util.List;
import java.util.Map;

import org.kigi.merge.MergedFile;
import org.kigi.merge.UnmergeableException;

/**
 * What getting others' changes came to.
 *
 * @param received the versions that came, the newest first
 * @param conflicts the files about which something is to be decided, by path
 * @param merged the files that were merged by their meaning, by path
 * @param unmergeable the files that could not be merged and why; they are as the user has them
 */
public record Pulled(Outcome outcome, List<Revision> received, List<String> conflicts, Map<String, MergedFile> merged,
        Map<String, UnmergeableException> unmergeable) {

    /** How it ended. */
    public enum Outcome {
        /** There was nothing new. */
        UP_TO_DATE,
        /** The user had nothing of their own, and has now what others have. */
        FORWARDED,
        /** Both are together in a new version. */
        MERGED,
        /** Both are together, and the conflicts are to be decided before a version can be saved. */
        CONFLICTS
    }

    public Pulled {
        received = List.copyOf(received);
        conflicts = List.copyOf(conflicts);
    }
}
