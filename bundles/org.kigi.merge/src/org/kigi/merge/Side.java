package org.kigi.merge;

import org.kigi.core.Language;

/** Whose edits: those of the version that stays in its place, or those of the version that is merged into it. */
public enum Side {
    OURS, THEIRS;

    public Side other() {
        return this == OURS ? THEIRS : OURS;
    }

    /** What the side is called, such as "ours" or 「自分側」. */
    public String label(Language language) {
        return Sentences.TEXTS.get(language, "side." + name());
    }
}
