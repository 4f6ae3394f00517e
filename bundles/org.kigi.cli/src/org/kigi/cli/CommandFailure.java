package org.kigi.cli;

/** A command cannot do what was asked, for a reason that its user can mend. The message is one sentence in the language of the session. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
