package org.kigi.diagram;

/**
 * How a node looks, as the specification says. {@code accent} is the colour of a container's strip (in Sirius the colour that its
 * gradient begins with), of the filled part of a gauge and of what a custom style draws; for other nodes it equals {@code background}.
 * {@code arc} is the diameter of the corners. A label that is
 * outside stands below the shape.
 */
public record Style(Shape shape, Colour background, Colour accent, Colour border, double borderWidth, LineStyle borderLine, double arc,
        TextStyle text, Colour textColour, Alignment alignment, boolean labelHidden, boolean labelOutside, Strip strip) {

    /** The outline of a node, or the symbol before the text of a row. */
    public enum Shape {
        /** A rectangle, with round corners where there is an arc. */
        RECTANGLE, ELLIPSE, LOZENGE, TRIANGLE, RING, NOTE,
        /** A filled square; as the outline of a node the same as a rectangle. */
        SQUARE,
        /** A thick stroke. */
        BAR,
        /** A bar that is filled as far as {@link Node#gauge()} says. */
        GAUGE,
        /** A trend line through {@link Node#values()}; the custom style {@code kigi.sparkline}. */
        SPARKLINE,
        /**
         * A bar from the first to the second of {@link Node#values()} on a line from 0 to 1, with a mark at the third; the custom style
         * {@code kigi.timeline}.
         */
        TIMELINE,
        /** The picture {@link Node#image()}. */
        IMAGE,
        PARALLELOGRAM
    }

    /** Where a container has a strip of its accent colour, which is where its gradient begins in Sirius. */
    public enum Strip {
        NONE, TOP, LEFT
    }

    /** Where the label stands. */
    public enum Alignment {
        LEFT, CENTER, RIGHT
    }
}
