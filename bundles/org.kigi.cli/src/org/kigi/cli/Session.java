package org.kigi.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/**
 * What a command sees of the world.
 *
 * @param out for results
 * @param err for what went wrong, one line each
 * @param clock for today's date
 * @param environment the environment variables
 */
record Session(PrintStream out, PrintStream err, Clock clock, Language language, Map<String, String> environment) {

    private static final Texts TEXTS = Texts.of(Session.class);

    /** The same in that language. */
    Session in(Language other) {
        return new Session(out, err, clock, other, environment);
    }

    /** A text of the command line in the language of the session. */
    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    Set<String> textKeys() {
        return TEXTS.keys(language);
    }

    boolean hasText(String key) {
        return TEXTS.has(key);
    }

    CommandFailure failure(String key, Object... arguments) {
        return new CommandFailure(text(key, arguments));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Prints one line about a failure; control characters of names in it cannot break the line or steer the terminal. */
    void printFailure(String message) {
        err.println("kigi: " + message.replaceAll("\\p{Cntrl}+", " ").strip());
    }
}
