package org.kigi.merge;

import org.kigi.core.Language;

/** A {@code .kigiview} file cannot be understood; tells which file, where in it and why. */
final class UnreadableLayoutException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** The key is one of the messages {@code layout.unreadable.*}. */
    UnreadableLayoutException(String key, Throwable cause, Object... arguments) {
        super(Sentences.TEXTS.get(Language.EN, "layout.unreadable." + key, arguments), cause);
        this.key = key;
        this.arguments = arguments;
    }

    /** One sentence for the user. */
    String message(Language language) {
        return Sentences.TEXTS.get(language, "layout.unreadable." + key, arguments);
    }
}
