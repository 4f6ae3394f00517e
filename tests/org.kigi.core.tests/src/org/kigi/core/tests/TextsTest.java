package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.core.Texts;

class TextsTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    /** The Japanese machine is the one on which {@link java.util.ResourceBundle} would answer in Japanese when asked for English. */
    @ParameterizedTest
    @ValueSource(strings = { "en-US", "ja-JP", "de-DE", "tr-TR", "ar-EG-u-nu-arab" })
    void answersInTheLanguageAskedForWhateverTheMachineSpeaks(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        Texts texts = texts();

        assertEquals("Good morning, Aoki", texts.get(Language.EN, "greeting", "Aoki"));
        assertEquals("青木さん、おはようございます", texts.get(Language.JA, "greeting", "青木"));
        assertEquals("line 12345, column 7", texts.get(Language.EN, "place", 12_345, 7L));
        assertEquals("12345行目、7文字目", texts.get(Language.JA, "place", 12_345, 7L));
        assertEquals("1,234,567", texts.get(Language.EN, "amount", 1_234_567));
        assertEquals("1,234,567件", texts.get(Language.JA, "amount", 1_234_567));
    }

    @Test
    void neverTakesATextFromTheOtherLanguage() {
        MissingResourceException missing = assertThrows(MissingResourceException.class, () -> texts().get(Language.JA, "only.english"));
        assertEquals("only.english", missing.getKey());
        assertThrows(MissingResourceException.class, () -> texts().get(Language.EN, "only.japanese"));
    }

    @Test
    void hasWhatBothLanguagesHave() {
        Texts texts = texts();
        assertTrue(texts.has("greeting"));
        assertFalse(texts.has("only.english"));
        assertFalse(texts.has("only.japanese"));
        assertFalse(texts.has("absent"));
    }

    @Test
    void listsTheKeysOfEachLanguageSorted() {
        assertEquals(List.of("amount", "apostrophe", "greeting", "only.english", "place"), List.copyOf(texts().keys(Language.EN)));
        assertEquals(List.of("amount", "apostrophe", "greeting", "only.japanese", "place"), List.copyOf(texts().keys(Language.JA)));
    }

    @Test
    void readsADoubledApostropheAsOneAlsoWithoutArguments() {
        assertEquals("It's the owner's turn", texts().get(Language.EN, "apostrophe"));
    }

    @Test
    void writesDatesAsIso8601() {
        assertEquals("Good morning, 2026-04-01", texts().get(Language.EN, "greeting", LocalDate.of(2026, 4, 1)));
    }

    @Test
    void leavesTheArgumentsOfTheCallerAlone() {
        Object[] arguments = { 1, 2 };
        texts().get(Language.EN, "place", arguments);
        assertEquals(List.of(1, 2), List.of(arguments));
    }

    @Test
    void needsBothFiles() {
        assertThrows(MissingResourceException.class, () -> Texts.of(TextsTest.class, "englishonly"));
        assertThrows(MissingResourceException.class, () -> Texts.of(TextsTest.class, "absent"));
    }

    private static Texts texts() {
        return Texts.of(TextsTest.class, "texts");
    }
}
