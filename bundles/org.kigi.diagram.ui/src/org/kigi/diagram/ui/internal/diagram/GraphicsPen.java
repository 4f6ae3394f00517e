package org.kigi.diagram.ui.internal.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.NodeImage;
import org.kigi.diagram.Pen;
import org.kigi.diagram.Point;
import org.kigi.diagram.TextMeasure;
import org.kigi.diagram.TextStyle;

/** Draws a diagram on Draw2d graphics that can be transformed, such as those of a canvas. It is made for one paint event. */
public final class GraphicsPen implements Pen {

    /** Draw2d of 2007 knows whole line widths only; lines are drawn this much larger on a surface scaled down as much. */
    private static final int FINENESS = 8;

    private final Graphics graphics;
    private final Display display = Display.getCurrent();
    private final Typography typography;
    private final TextMeasure measure = new AwtTextMeasure();

    public GraphicsPen(Graphics graphics, Typography typography) {
        this.graphics = graphics;
        this.typography = typography;
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
    }

    static Color colour(int rgb) {
        return new Color(new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** Fills a rectangle with square corners, as fast as can be. */
    void fillRectangle(Bounds bounds, int rgb) {
        graphics.setBackgroundColor(colour(rgb));
        graphics.fillRectangle(Look.rectangle(bounds));
    }

    @Override
    public void fillRoundRectangle(Bounds bounds, double arc, int rgb) {
        fill(roundRectangle(bounds, arc, 1), rgb);
    }

    @Override
    public void drawRoundRectangle(Bounds bounds, double arc, int rgb, double width, LineStyle style) {
        draw(roundRectangle(bounds, arc, FINENESS), rgb, width, style);
    }

    @Override
    public void fillEllipse(Bounds bounds, int rgb) {
        fill(ellipse(bounds, 1), rgb);
    }

    @Override
    public void drawEllipse(Bounds bounds, int rgb, double width, LineStyle style) {
        draw(ellipse(bounds, FINENESS), rgb, width, style);
    }

    @Override
    public void fillPolygon(List<Point> corners, int rgb) {
        Path path = line(corners, 1);
        path.close();
        fill(path, rgb);
    }

    @Override
    public void drawPolyline(List<Point> points, int rgb, double width, LineStyle style) {
        draw(line(points, FINENESS), rgb, width, style);
    }

    @Override
    public void drawText(String text, double x, double baseline, TextStyle style, int rgb) {
        if (text.isEmpty()) {
            return;
        }
        graphics.pushState();
        graphics.translate((float) x, (float) baseline);
        graphics.setBackgroundColor(colour(rgb));
        graphics.setFillRule(SWT.FILL_WINDING);
        graphics.fillPath(typography.outline(text, style));
        graphics.popState();
        if (style.underline() || style.struckThrough()) {
            double width = measure.width(text, style);
            double y = baseline + (style.underline() ? style.size() * 0.12 : -style.size() * 0.32);
            drawPolyline(List.of(new Point(x, y), new Point(x + width, y)), rgb, Math.max(1, style.size() / 14), LineStyle.SOLID);
        }
    }

    @Override
    public void drawImage(NodeImage image, Bounds bounds) {
        try {
            Image picture = new Image(display, new ByteArrayInputStream(image.png()));
            org.eclipse.swt.graphics.Rectangle size = picture.getBounds();
            Rectangle place = Look.rectangle(bounds);
            graphics.drawImage(picture, 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
            picture.dispose();
        } catch (IOException e) {
            Pen.super.drawImage(image, bounds);
        }
    }

    private void fill(Path path, int rgb) {
        graphics.setBackgroundColor(colour(rgb));
        graphics.fillPath(path);
        path.dispose();
    }

    /** Strokes a path whose coordinates are {@link #FINENESS} times those of the diagram. */
    private void draw(Path path, int rgb, double width, LineStyle style) {
        graphics.pushState();
        graphics.scale(1f / FINENESS, 1f / FINENESS);
        graphics.setForegroundColor(colour(rgb));
        graphics.setLineWidth(Math.max(1, (int) Math.round(width * FINENESS)));
        double[] pattern = style.pattern();
        if (pattern.length > 0) {
            graphics.setLineStyle(Graphics.LINE_CUSTOM);
            graphics.setLineDash(Arrays.stream(pattern).mapToInt(part -> Math.max(1, (int) Math.round(part * width * FINENESS))).toArray());
        } else {
            graphics.setLineStyle(Graphics.LINE_SOLID);
        }
        graphics.drawPath(path);
        graphics.popState();
        path.dispose();
    }

    private Path roundRectangle(Bounds bounds, double arc, float scale) {
        float x = (float) bounds.x() * scale;
        float y = (float) bounds.y() * scale;
        float right = (float) bounds.right() * scale;
        float bottom = (float) bounds.bottom() * scale;
        float diameter = (float) Math.min(arc, Math.min(bounds.width(), bounds.height())) * scale;
        Path path = new Path(display);
        if (diameter <= 0) {
            path.addRectangle(x, y, right - x, bottom - y);
            return path;
        }
        path.addArc(x, y, diameter, diameter, 180, -90);
        path.addArc(right - diameter, y, diameter, diameter, 90, -90);
        path.addArc(right - diameter, bottom - diameter, diameter, diameter, 0, -90);
        path.addArc(x, bottom - diameter, diameter, diameter, 270, -90);
        path.close();
        return path;
    }

    private Path ellipse(Bounds bounds, float scale) {
        Path path = new Path(display);
        path.addArc((float) bounds.x() * scale, (float) bounds.y() * scale, (float) bounds.width() * scale, (float) bounds.height() * scale,
                0, 360);
        path.close();
        return path;
    }

    private Path line(List<Point> points, float scale) {
        Path path = new Path(display);
        for (int i = 0; i < points.size(); i++) {
            float x = (float) points.get(i).x() * scale;
            float y = (float) points.get(i).y() * scale;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }
}
