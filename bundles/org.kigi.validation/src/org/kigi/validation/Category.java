package org.kigi.validation;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/** What a rule is about: one of the five letters of SMART, or the structure that all of them need. */
public enum Category {

    SPECIFIC('S'), MEASURABLE('M'), ACHIEVABLE('A'), RELEVANT('R'), TIME_BOUND('T'), STRUCTURE('-');

    private static final Texts TEXTS = Texts.of(Category.class);

    private final char letter;

    Category(char letter) {
        this.letter = letter;
    }

    /** Returns the letter of SMART that the category stands for, or {@code '-'} for the structure. */
    public char letter() {
        return letter;
    }

    /** Returns the name that users see. */
    public String label(Language language) {
        return TEXTS.get(language, "category." + name());
    }
}
