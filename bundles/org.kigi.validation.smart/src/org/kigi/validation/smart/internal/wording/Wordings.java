package org.kigi.validation.smart.internal.wording;

import java.lang.Character.UnicodeScript;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Reads sentences and remembers those it has read lately, so that many rules can ask for the same one. May be used by several threads. What
 * is remembered is limited, so that it does not grow with the number of sentences.
 */
public final class Wordings {

    private static final int REMEMBERED = 1 << 12;
    private static final int LONGEST = 5_000;

    private final AtomicReferenceArray<Wording> lately = new AtomicReferenceArray<>(REMEMBERED);
    private final JapaneseReader japanese = new JapaneseReader();

    /** Returns the wording of a sentence; of a text that is no sentence any more, so long is it, that of its beginning. */
    public Wording of(String text) {
        String sentence = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        int place = (sentence.hashCode() * 0x9E3779B9) >>> 20;
        Wording known = lately.get(place);
        if (known == null || !known.sentence().equals(sentence)) {
            known = isJapanese(sentence) ? japanese.read(sentence) : EnglishReader.read(sentence);
            lately.set(place, known);
        }
        return known;
    }

    private static boolean isJapanese(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c > 0xff) {
                UnicodeScript script = UnicodeScript.of(c);
                if (script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
                    return true;
                }
            }
        }
        return false;
    }
}
