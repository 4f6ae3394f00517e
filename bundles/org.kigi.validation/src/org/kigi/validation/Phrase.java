package org.kigi.validation;

import java.util.Objects;
import java.util.function.Function;

import org.kigi.core.Language;

/** Some words in both languages: a name, a date or an amount inside the message of a finding. */
public record Phrase(String english, String japanese) {

    public Phrase {
        Objects.requireNonNull(english);
        Objects.requireNonNull(japanese);
    }

    /** Asks for the words in each language now, so that the phrase stays the same whatever happens to the model. */
    public static Phrase of(Function<Language, String> words) {
        return new Phrase(words.apply(Language.EN), words.apply(Language.JA));
    }

    /** Returns the words in one language. */
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
