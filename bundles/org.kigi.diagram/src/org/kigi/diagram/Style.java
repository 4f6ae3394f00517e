package org.kigi.diagram;

/**
 * How a node looks, as the specification says. {@code accent} is the colour of a container's header (in Sirius the colour that its
 * gradient begins with) and of the filled part of a gauge; for other nodes it equals {@code background}. {@code arc} is the diameter
 * of the corners.
 */
public record Style(Shape shape, Colour background, Colour accent, Colour border, double borderWidth, LineStyle borderLine, double arc,
        TextStyle text, Colour textColour, Alignment alignment, boolean labelHidden) {

    /** The outline of a node, or the symbol before the text of a row. */
    public enum Shape {
        /** A rectangle, with round corners where there is an arc. */
        RECTANGLE, ELLIPSE, LOZENGE, TRIANGLE, RING, NOTE,
        /** A filled square; as the outline of a node the same as a rectangle. */
        SQUARE,
        /** A thick stroke. */
        BAR,
        /** A bar that is filled as far as {@link Node#gauge()} says. */
        GAUGE
    }

    /** Where the label stands. */
    public enum Alignment {
        LEFT, CENTER, RIGHT
    }
}
