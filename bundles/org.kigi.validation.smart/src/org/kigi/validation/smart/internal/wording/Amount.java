package org.kigi.validation.smart.internal.wording;

import org.kigi.validation.TextSpan;

/**
 * A number in a sentence that measures something; dates, periods and numbers within names are none.
 *
 * @param start where it begins in the sentence, its currency sign included
 * @param end where it ends, its unit included
 * @param value in {@code unit}, powers of ten included: 130,000,000 for 1億3千万円 and 30 for 三割
 * @param unit {@code ¥}, {@code $}, {@code €}, {@code £}, {@code %}, {@code pt} for points, {@code ×} for a factor, else the word that
 *            follows in lower case; empty if there is none
 */
public record Amount(int start, int end, double value, String unit, Role role) {

    /** What the words around an amount say of it. */
    public enum Role {
        /** Where the way begins: from 100, 100社から. */
        START,
        /** Where it is to end: to 120, 120社へ, at least 120. */
        LEVEL,
        /** By how much: by 20, 20%削減. */
        CHANGE,
        /** Nothing. */
        OPEN
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }
}
