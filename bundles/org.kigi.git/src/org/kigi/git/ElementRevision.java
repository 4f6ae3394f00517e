package org.kigi.git;

import java.util.List;
import java.util.Optional;

import org.kigi.merge.Change;

/**
 * What a version changed of one element.
 *
 * @param revision empty for changes that are in no version yet
 * @param problem why the version cannot be compared; then there are no changes
 */
public record ElementRevision(Optional<Revision> revision, List<Change> changes, Optional<GitFailure> problem) {
    public ElementRevision {
        changes = List.copyOf(changes);
    }
}
