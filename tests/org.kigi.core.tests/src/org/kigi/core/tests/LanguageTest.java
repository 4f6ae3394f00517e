package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;

class LanguageTest {

    @Test
    void japaneseLocalesAreJapaneseAndAllOthersEnglish() {
        assertEquals(Language.JA, Language.of(Locale.JAPAN));
        assertEquals(Language.JA, Language.of(Locale.forLanguageTag("ja-JP-u-ca-japanese")));
        assertEquals(Language.EN, Language.of(Locale.US));
        assertEquals(Language.EN, Language.of(Locale.GERMANY));
        assertEquals(Language.EN, Language.of(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({ "en,EN", "ja,JA", "JA,JA", "ja-JP,JA", "EN_us,EN", "' ja ',JA" })
    void readsTagsWithRegionAndInAnyCase(String tag, Language language) {
        assertEquals(Optional.of(language), Language.parse(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "fr", "jp", "japanese", "../ja" })
    void refusesEverythingElse(String tag) {
        assertEquals(Optional.empty(), Language.parse(tag));
    }
}
