package org.kigi.diagram;

/** How a text is set: size in pixels at 100 %. The family is the same everywhere: {@link AwtTextMeasure#FAMILIES}. */
public record TextStyle(double size, boolean bold, boolean italic, boolean underline, boolean struckThrough) {

    public TextStyle(double size, boolean bold) {
        this(size, bold, false, false, false);
    }
}
