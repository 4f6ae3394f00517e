package org.kigi.validation;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Language;
import org.kigi.model.goaltree.Identified;

/**
 * One place of a goal tree at which a rule does not hold: an immutable value without words of its own.
 *
 * @param severity the severity of the rule, unless the evidence asks for another
 * @param element what is wrong; an {@code Element} wherever one can be named
 * @param feature the feature of {@code element} to be mended, or null when it is the element as a whole
 * @param span the words in the text of {@code feature}, or null
 * @param arguments the evidence: strings, numbers and {@link Phrase phrases} that fill the message of the rule
 */
public record Finding(RuleDescription rule, Severity severity, Identified element, EStructuralFeature feature, TextSpan span,
        List<Object> arguments) {

    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(element);
        arguments = List.copyOf(arguments);
    }

    /** Returns one sentence that says what is wrong and by what evidence. */
    public String message(Language language) {
        return rule.message(language, arguments.stream().map(a -> a instanceof Phrase phrase ? phrase.in(language) : a).toArray());
    }
}
