package org.kigi.git;

/**
 * A version in which a file changed.
 *
 * @param path the name that the file had then, from the top of the repository
 */
public record FileRevision(Revision revision, String path) {
}
