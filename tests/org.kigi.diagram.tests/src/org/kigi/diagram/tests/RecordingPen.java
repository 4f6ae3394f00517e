package org.kigi.diagram.tests;

import java.util.ArrayList;
import java.util.List;

import org.kigi.diagram.Bounds;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.Pen;
import org.kigi.diagram.Point;
import org.kigi.diagram.TextStyle;

/** Remembers the texts that were drawn. */
final class RecordingPen implements Pen {

    record Text(String text, double x, double baseline, TextStyle style) {
    }

    final List<Text> texts = new ArrayList<>();

    @Override
    public void drawText(String text, double x, double baseline, TextStyle style, int rgb) {
        texts.add(new Text(text, x, baseline, style));
    }

    @Override
    public void fillRoundRectangle(Bounds bounds, double arc, int rgb) {
    }

    @Override
    public void drawRoundRectangle(Bounds bounds, double arc, int rgb, double width, LineStyle style) {
    }

    @Override
    public void fillEllipse(Bounds bounds, int rgb) {
    }

    @Override
    public void drawEllipse(Bounds bounds, int rgb, double width, LineStyle style) {
    }

    @Override
    public void fillPolygon(List<Point> corners, int rgb) {
    }

    @Override
    public void drawPolyline(List<Point> points, int rgb, double width, LineStyle style) {
    }
}
