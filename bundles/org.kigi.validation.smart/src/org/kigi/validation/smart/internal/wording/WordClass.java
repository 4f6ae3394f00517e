package org.kigi.validation.smart.internal.wording;

import java.util.Locale;

/**
 * Why a wording is hard to verify. The classes are those of ISO/IEC/IEEE 29148, 5.2.7, and what goal sentences add to them. The words of a
 * class are in {@code <class>_en.txt} and {@code <class>_ja.txt}.
 */
public enum WordClass {

    /** Asks for more, less or better, or for an effort, without an amount. */
    VAGUE,
    /** Claims a first place that nobody measures. */
    SUPERLATIVE,
    /** Is judged by taste or feeling. */
    SUBJECTIVE,
    /** A pronoun that stands for a noun. */
    PRONOUN,
    /** Leaves degree, time or manner open. */
    AMBIGUOUS,
    /** A list that is left open, or support that nobody can verify. */
    OPEN_ENDED,
    /** Better than something that is not named. */
    COMPARISON,
    /** Lets its author off. */
    LOOPHOLE,
    /** Refers to rules without saying which. */
    REFERENCE,
    /** Says what is not to be. */
    NEGATIVE,
    /** Hedges. */
    WEAK,
    /** What somebody does or makes, instead of what becomes different. */
    OUTPUT;

    /** The file of its words in one language. */
    String file(String language) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + '_' + language + ".txt";
    }
}
