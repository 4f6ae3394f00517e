package org.kigi.core;

import java.util.Locale;
import java.util.Optional;

/** The two languages of Kigi, which are equal: every text exists in both. */
public enum Language {

    EN(Locale.ENGLISH), JA(Locale.JAPANESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Japanese for every Japanese locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(JA.locale.getLanguage()) ? JA : EN;
    }

    /** Reads {@code en} or {@code ja}, also with a region and in any case ({@code ja-JP}, {@code EN_us}); empty for anything else. */
    public static Optional<Language> parse(String tag) {
        String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        for (Language language : values()) {
            if (language.locale.getLanguage().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
