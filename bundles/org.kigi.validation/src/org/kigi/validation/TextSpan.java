package org.kigi.validation;

/**
 * A part of a text, in UTF-16 units as {@link String#substring(int, int)} counts them.
 *
 * @param start the index of the first unit, 0 or more
 * @param end the index after the last unit, more than {@code start}
 */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or negative span: " + start + ".." + end);
        }
    }

    /** Returns the part of {@code text} that the span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
