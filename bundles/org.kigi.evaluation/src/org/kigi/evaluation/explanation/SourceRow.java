package org.kigi.evaluation.explanation;

import org.kigi.measurement.Reading;

/**
 * The row of a file that a number comes from.
 *
 * @param file as the indicator names it, relative to the project
 */
public record SourceRow(String file, Reading reading) {

    /** File and line, such as {@code data/deals.csv:14}; the file alone if the reading has no line. */
    public String place() {
        return reading.line() > 0 ? file + ':' + reading.line() : file;
    }
}
