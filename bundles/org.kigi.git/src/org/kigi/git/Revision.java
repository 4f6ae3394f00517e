package org.kigi.git;

import java.time.Instant;

/**
 * A version in the history of a project.
 *
 * @param id of the commit, 40 hexadecimal digits
 * @param author the name
 * @param message all of it
 */
public record Revision(String id, String author, String email, Instant time, String message) {

    private static final int SHORT = 7;

    /** The first digits of the id. */
    public String shortId() {
        return id.substring(0, SHORT);
    }

    /** The first line of the message. */
    public String title() {
        return message.lines().findFirst().orElse("");
    }
}
