package org.kigi.validation;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/** How much a finding weighs, from least to most. */
public enum Severity {

    /** Worth knowing; the goal can be used as it is. */
    INFO,

    /** The goal is weaker than it should be, or will probably be missed. */
    WARNING,

    /** The goal cannot be judged, or its numbers are wrong or absent. */
    ERROR;

    private static final Texts TEXTS = Texts.of(Severity.class);

    /** Returns the name that users see. */
    public String label(Language language) {
        return TEXTS.get(language, "severity." + name());
    }
}
