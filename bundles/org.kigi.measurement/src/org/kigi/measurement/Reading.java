package org.kigi.measurement;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One measured value (実績値).
 *
 * @param date the day it stands for; any day of the period for a value of a longer period
 * @param value finite, in the unit of its indicator
 * @param note a remark, empty if none
 * @param source where the value comes from, empty if not said
 * @param line the line of the file, 1 for the first; 0 if it comes from no file
 */
public record Reading(LocalDate date, double value, String note, String source, int line) {

    public Reading {
        Objects.requireNonNull(date);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        note = Objects.requireNonNullElse(note, "");
        source = Objects.requireNonNullElse(source, "");
    }
}
