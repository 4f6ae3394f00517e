package org.kigi.persistence;

import java.time.Instant;
import java.util.Optional;

/**
 * Edits of a goal tree that were not saved.
 *
 * @param at when they were written to the recovery journal
 * @param base the content of the file that they started from
 * @param tree the goal tree with the edits, as a file would hold it
 * @param view how the diagrams were arranged, as a {@code .kigiview} file would hold it, if they were
 */
public record UnsavedEdits(Instant at, byte[] base, byte[] tree, Optional<byte[]> view) {
}
