package org.kigi.diagram;

import java.util.List;

/**
 * Draws on some surface, in pixels at 100 %. Colours are 0xRRGGBB, everything is opaque and antialiased. Whoever implements it
 * for a toolkit draws the very picture that the exports contain.
 */
public interface Pen {

    /** {@code arc} is the diameter of the corners; 0 for square ones. */
    void fillRoundRectangle(Bounds bounds, double arc, int rgb);

    /** The line is centred on the edge of the bounds. */
    void drawRoundRectangle(Bounds bounds, double arc, int rgb, double width, LineStyle style);

    void fillEllipse(Bounds bounds, int rgb);

    void drawEllipse(Bounds bounds, int rgb, double width, LineStyle style);

    void fillPolygon(List<Point> corners, int rgb);

    void drawPolyline(List<Point> points, int rgb, double width, LineStyle style);

    /** One line of text that begins at {@code x} and stands on {@code baseline}. */
    void drawText(String text, double x, double baseline, TextStyle style, int rgb);

    /** A picture, stretched to the bounds. A pen that cannot draw pictures draws their frame. */
    default void drawImage(NodeImage image, Bounds bounds) {
        drawRoundRectangle(bounds, 0, 0x808080, 1, LineStyle.SOLID);
    }

    /** What follows belongs to one thing with this id and title, until {@link #endGroup()}. Groups may be nested. */
    default void beginGroup(String id, String title) {
    }

    default void endGroup() {
    }
}
