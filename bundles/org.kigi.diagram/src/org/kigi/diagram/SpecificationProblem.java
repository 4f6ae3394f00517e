package org.kigi.diagram;

import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/**
 * Something in a specification that the engine does not know or cannot use; {@code line} is where, or 0 where that is not known.
 * {@code code} is the key of the message, {@code arguments} name the construct.
 */
public record SpecificationProblem(String code, int line, List<Object> arguments) {

    /** One sentence: line, construct, what is wrong. */
    public String message(Language language) {
        Texts texts = Texts.of(SpecificationProblem.class);
        String sentence = texts.get(language, "problem." + code, arguments.toArray());
        return line > 0 ? texts.get(language, "problem.line", line, sentence) : sentence;
    }

    @Override
    public String toString() {
        return message(Language.EN);
    }
}
