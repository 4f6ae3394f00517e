package org.kigi.validation.smart;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;

import org.kigi.validation.TextSpan;

/** How a goal sentence is worded. Spans are counted in the sentence as it was given. */
interface Wording {

    /** Reads a sentence as Japanese when it has kana or kanji, otherwise as English. */
    static Wording of(String sentence) {
        return sentence.codePoints().mapToObj(UnicodeScript::of)
                .anyMatch(script -> script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA)
                        ? new JapaneseWording(sentence)
                        : new EnglishWording(sentence);
    }

    /** Says whether the sentence holds an amount. Dates, periods and numbers within names are none. */
    boolean hasAmount();

    /** Returns the words that leave open what would count as success, in the order of the sentence. */
    List<TextSpan> vagueWords();

    /** Returns the part that states another goal after the first one, if there is any. */
    Optional<TextSpan> secondGoal();

    /** Gives full-width digits, letters and signs their half-width form, one for one. */
    static String halfWidth(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (c >= '\uff01' && c <= '\uff5e') {
                result.setCharAt(i, (char) (c - '\uff01' + '!'));
            }
        }
        return result.toString();
    }
}
