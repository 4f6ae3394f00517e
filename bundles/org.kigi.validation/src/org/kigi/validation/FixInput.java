package org.kigi.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/**
 * Something that a fix has to be told before it can run.
 *
 * @param key the name of the value among those that are given to {@link Fix#run}
 * @param proposal the value to begin with, of the type of the kind; null if there is no better guess than any other
 * @param choices what can be chosen; for a text, what can be taken over instead of being typed; otherwise empty
 * @param required false if null will do
 */
public record FixInput(String key, Phrase label, Kind kind, Object proposal, List<Choice> choices, boolean required) {

    private static final Texts TEXTS = Texts.of(FixInput.class);

    /** What is asked for, with the type of its values. */
    public enum Kind {
        TEXT(String.class), NUMBER(Double.class), DATE(LocalDate.class), CHOICE(Object.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }
    }

    /** One of several values, as users see it. */
    public record Choice(Object value, Phrase label) {
    }

    public FixInput {
        Objects.requireNonNull(key);
        Objects.requireNonNull(label);
        choices = List.copyOf(choices);
        if (proposal != null) {
            kind.type.cast(proposal);
        }
    }

    /** Asks for a text, stripped of white space at both ends. */
    public static FixInput text(String key, Phrase label, String proposal, List<Choice> others) {
        return new FixInput(key, label, Kind.TEXT, proposal, others, true);
    }

    public static FixInput number(String key, Phrase label, Double proposal) {
        return new FixInput(key, label, Kind.NUMBER, proposal, List.of(), true);
    }

    public static FixInput date(String key, Phrase label, LocalDate proposal) {
        return new FixInput(key, label, Kind.DATE, proposal, List.of(), true);
    }

    public static FixInput choice(String key, Phrase label, Object proposal, List<Choice> choices) {
        return new FixInput(key, label, Kind.CHOICE, proposal, choices, true);
    }

    /** The same input, which may be left empty. */
    public FixInput optional() {
        return new FixInput(key, label, kind, proposal, choices, false);
    }

    /** Why a value is none of this kind, as a sentence; empty if it is one. */
    Optional<String> problem(Object value, Language language) {
        if (value == null || value instanceof String text && text.isBlank()) {
            return required ? Optional.of(TEXTS.get(language, "input.missing", label.in(language))) : Optional.empty();
        }
        return kind.type.isInstance(value) ? Optional.empty()
                : Optional.of(TEXTS.get(language, "input." + kind.name(), label.in(language)));
    }
}
