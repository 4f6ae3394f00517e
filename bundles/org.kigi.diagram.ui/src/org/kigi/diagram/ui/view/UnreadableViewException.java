package org.kigi.diagram.ui.view;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/** A {@code .kigiview} file cannot be understood; tells which file, where in it and why. */
public final class UnreadableViewException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(UnreadableViewException.class);

    private final String key;
    private final transient Object[] arguments;

    /** The key is one of the messages {@code view.*}. */
    UnreadableViewException(String key, Throwable cause, Object... arguments) {
        super(TEXTS.get(Language.EN, key, arguments), cause);
        this.key = key;
        this.arguments = arguments;
    }

    /** One sentence for the user. */
    public String message(Language language) {
        return TEXTS.get(language, key, arguments);
    }
}
