package org.kigi.git;

import java.util.Optional;

/**
 * Where the user stands.
 *
 * @param branch empty while an older version is checked out, on no branch
 * @param isShared whether the branch is connected to one in the shared repository
 * @param toShare how many versions only the user has
 * @param toGet how many versions the shared repository had more when it was last asked
 */
public record Standing(Optional<String> branch, Operation operation, boolean isShared, int toShare, int toGet) {

    /** What was begun and is not finished. */
    public enum Operation {
        NONE, MERGE, REBASE, CHERRY_PICK, REVERT, BISECT, APPLY
    }
}
