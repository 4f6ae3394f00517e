package org.kigi.diagram;

/** How a line is stroked. */
public enum LineStyle {
    SOLID, DASH, DOT, DASH_DOT;

    /** Lengths of strokes and gaps in units of the line width; empty for a solid line. */
    public double[] pattern() {
        return switch (this) {
            case SOLID -> new double[0];
            case DASH -> new double[] { 5, 3 };
            case DOT -> new double[] { 1.5, 2.5 };
            case DASH_DOT -> new double[] { 6, 3, 1.5, 3 };
        };
    }
}
