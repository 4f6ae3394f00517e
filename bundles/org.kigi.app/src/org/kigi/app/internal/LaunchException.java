package org.kigi.app.internal;

import java.util.Locale;
import org.kigi.core.Language;
import org.kigi.core.Texts;

/** The program cannot start as it was asked to; the message says why in one sentence in the user's language. */
final class LaunchException extends Exception {
    private static final long serialVersionUID = 1L;

    LaunchException(String key, Object... arguments) {
        super(Texts.of(LaunchException.class).get(Language.of(Locale.getDefault()), key, arguments));
    }
}
