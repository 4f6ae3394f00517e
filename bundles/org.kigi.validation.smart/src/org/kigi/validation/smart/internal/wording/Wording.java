package org.kigi.validation.smart.internal.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kigi.core.Language;
import org.kigi.validation.TextSpan;

/**
 * How a goal sentence is worded. Immutable; spans are counted in the sentence as it was given. What stands in quotation marks is somebody
 * else's and counts for its amounts only.
 *
 * @param language in which the sentence was read: Japanese when it has kana or kanji
 * @param amounts in the order of the sentence
 * @param words the spans of each class, in the order of the sentence; a class without any is absent
 * @param secondGoal the part that states another goal after the first one, or null
 */
public record Wording(String sentence, Language language, List<Amount> amounts, Map<WordClass, List<TextSpan>> words,
        TextSpan secondGoal) {

    public Wording {
        amounts = List.copyOf(amounts);
        words = Map.copyOf(words);
    }

    /** The spans of one class. */
    public List<TextSpan> words(WordClass wordClass) {
        return words.getOrDefault(wordClass, List.of());
    }

    /** The part that states another goal after the first one, if there is any. */
    public Optional<TextSpan> otherGoal() {
        return Optional.ofNullable(secondGoal);
    }

    /** Gives full-width digits, letters and signs their half-width form, one for one. */
    static String halfWidth(String text) {
        StringBuilder result = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uff01' && c <= '\uff5e') {
                result = result == null ? new StringBuilder(text) : result;
                result.setCharAt(i, (char) (c - '\uff01' + '!'));
            }
        }
        return result == null ? text : result.toString();
    }
}
