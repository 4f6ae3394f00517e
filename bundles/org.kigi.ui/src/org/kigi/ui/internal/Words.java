package org.kigi.ui.internal;

import java.util.Locale;
import org.kigi.core.Language;
import org.kigi.core.Texts;

/** The messages of a class in the language with which the workbench was started. */
public record Words(Texts texts, Language language) {

    /** The messages of the package of a class. */
    public static Words of(Class<?> anchor) {
        return new Words(Texts.of(anchor), Language.of(Locale.getDefault()));
    }

    public String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

}
