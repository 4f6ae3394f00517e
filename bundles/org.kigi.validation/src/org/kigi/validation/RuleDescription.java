package org.kigi.validation;

import java.util.Objects;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/**
 * The catalogue entry of a rule. Its words come from the texts under {@code <id>.title}, {@code <id>.message},
 * {@code <id>.explanation}, {@code <id>.bad} and {@code <id>.good}.
 *
 * @param id permanent, lower case, such as {@code smart.time-bound.deadline-missing}; waivers and reports refer to it
 * @param severity the usual severity of its findings
 * @param texts where its words are written in both languages
 * @param key what stands for the id in the keys of the texts; several rules may share their words, of which the title has the id as its
 *        argument
 */
public record RuleDescription(String id, Category category, Severity severity, Texts texts, String key) {

    public RuleDescription {
        Objects.requireNonNull(id);
        Objects.requireNonNull(category);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(texts);
        Objects.requireNonNull(key);
    }

    /** A rule with words of its own. */
    public RuleDescription(String id, Category category, Severity severity, Texts texts) {
        this(id, category, severity, texts, id);
    }

    /** Returns the name of what is wrong, a few words without a full stop. */
    public String title(Language language) {
        return texts.get(language, key + ".title", id);
    }

    /** Returns why it matters and what to do about it, a few sentences. */
    public String explanation(Language language) {
        return texts.get(language, key + ".explanation");
    }

    /** Returns an example of what the rule finds, a line of text. */
    public String exampleBad(Language language) {
        return texts.get(language, key + ".bad");
    }

    /** Returns how the example would be right. */
    public String exampleGood(Language language) {
        return texts.get(language, key + ".good");
    }

    /** Returns the sentence of a finding; the arguments fill the places of the pattern. */
    String message(Language language, Object... arguments) {
        return texts.get(language, key + ".message", arguments);
    }
}
