package org.kigi.diagram;

/** Measures text, so that what is computed without a window is drawn alike everywhere. All results are pixels at 100 %. */
public interface TextMeasure {

    /** The advance of one line of text. */
    double width(String text, TextStyle style);

    /** From the top of a line down to its baseline. */
    double ascent(TextStyle style);

    /** From the baseline down to the bottom of a line. */
    double descent(TextStyle style);
}
