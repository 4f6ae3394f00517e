package org.kigi.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws with Java 2D. */
public final class Graphics2DPen implements Pen {

    private final Graphics2D graphics;

    /** Draws into {@code graphics} with its transformation, antialiased. */
    public Graphics2DPen(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fillRoundRectangle(Bounds b, double arc, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.fill(new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), arc, arc));
    }

    @Override
    public void drawRoundRectangle(Bounds b, double arc, int rgb, double width, LineStyle style) {
        graphics.setColor(new Color(rgb));
        graphics.setStroke(stroke(width, style));
        graphics.draw(new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), arc, arc));
    }

    @Override
    public void fillEllipse(Bounds b, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.fill(new Ellipse2D.Double(b.x(), b.y(), b.width(), b.height()));
    }

    @Override
    public void drawEllipse(Bounds b, int rgb, double width, LineStyle style) {
        graphics.setColor(new Color(rgb));
        graphics.setStroke(stroke(width, style));
        graphics.draw(new Ellipse2D.Double(b.x(), b.y(), b.width(), b.height()));
    }

    @Override
    public void fillPolygon(List<Point> corners, int rgb) {
        graphics.setColor(new Color(rgb));
        Path2D path = path(corners);
        path.closePath();
        graphics.fill(path);
    }

    @Override
    public void drawPolyline(List<Point> points, int rgb, double width, LineStyle style) {
        graphics.setColor(new Color(rgb));
        graphics.setStroke(stroke(width, style));
        graphics.draw(path(points));
    }

    @Override
    public void drawText(String text, double x, double baseline, TextStyle style, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.setFont(AwtTextMeasure.font(style));
        graphics.drawString(text, (float) x, (float) baseline);
        if (style.underline() || style.struckThrough()) {
            double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
            double y = baseline + (style.underline() ? style.size() * 0.12 : -style.size() * 0.32);
            drawPolyline(List.of(new Point(x, y), new Point(x + width, y)), rgb, Math.max(1, style.size() / 14), LineStyle.SOLID);
        }
    }

    @Override
    public void drawImage(NodeImage image, Bounds bounds) {
        image.draw(graphics, bounds);
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (Point p : points.subList(1, points.size())) {
            path.lineTo(p.x(), p.y());
        }
        return path;
    }

    private static Stroke stroke(double width, LineStyle style) {
        double[] pattern = style.pattern();
        float[] dashes = new float[pattern.length];
        for (int i = 0; i < pattern.length; i++) {
            dashes[i] = (float) (pattern[i] * width);
        }
        return new BasicStroke((float) width, dashes.length == 0 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                dashes.length == 0 ? null : dashes, 0);
    }
}
