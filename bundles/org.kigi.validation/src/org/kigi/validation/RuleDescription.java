package org.kigi.validation;

import java.util.Objects;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/**
 * The catalogue entry of a rule. Its words come from the texts under {@code <id>.title}, {@code <id>.message} and
 * {@code <id>.explanation}.
 *
 * @param id permanent, lower case, such as {@code smart.time-bound.deadline-missing}; waivers and reports refer to it
 * @param severity the usual severity of its findings
 * @param texts where the title, the message and the explanation are written in both languages
 */
public record RuleDescription(String id, Category category, Severity severity, Texts texts) {

    public RuleDescription {
        Objects.requireNonNull(id);
        Objects.requireNonNull(category);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(texts);
    }

    /** Returns the name of what is wrong, a few words without a full stop. */
    public String title(Language language) {
        return texts.get(language, id + ".title");
    }

    /** Returns why it matters and what to do about it, a few sentences. */
    public String explanation(Language language) {
        return texts.get(language, id + ".explanation");
    }

    /** Returns the sentence of a finding; the arguments fill the places of the pattern. */
    String message(Language language, Object... arguments) {
        return texts.get(language, id + ".message", arguments);
    }
}
