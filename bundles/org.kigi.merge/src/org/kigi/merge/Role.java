package org.kigi.merge;

import org.kigi.core.Language;

/** What a version is in a merge or a comparison. */
public enum Role {
    BASE, OURS, THEIRS, BEFORE, AFTER;

    /** What the version is called, such as "the common ancestor" or 「共通の祖先」. */
    public String label(Language language) {
        return Sentences.TEXTS.get(language, "role." + name());
    }
}
