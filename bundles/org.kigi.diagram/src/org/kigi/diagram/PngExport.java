package org.kigi.diagram;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a diagram as a PNG picture. */
public final class PngExport {

    /** A picture takes four bytes a pixel while it is drawn. */
    private static final long MOST_PIXELS = 50_000_000;

    private PngExport() {
    }

    /** Writes the whole diagram with a margin at 200 %; does not close the stream. */
    public static void write(Diagram diagram, Theme theme, OutputStream out) throws IOException, PictureTooLargeException {
        write(diagram, theme, 2, out);
    }

    /** The same at another scale (1 = 100 %). */
    public static void write(Diagram diagram, Theme theme, double scale, OutputStream out) throws IOException, PictureTooLargeException {
        write(Picture.of(diagram), theme, scale, out);
    }

    /** Writes a picture at a scale (1 = 100 %); does not close the stream. */
    public static void write(Picture picture, Theme theme, double scale, OutputStream out) throws IOException, PictureTooLargeException {
        Bounds all = picture.bounds();
        long width = Math.max(1, (long) Math.ceil(all.width() * scale));
        long height = Math.max(1, (long) Math.ceil(all.height() * scale));
        if (width * height > MOST_PIXELS) {
            throw new PictureTooLargeException(width, height, MOST_PIXELS);
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(picture.diagram().background().in(theme)));
        graphics.fillRect(0, 0, (int) width, (int) height);
        graphics.scale(scale, scale);
        graphics.translate(-all.x(), -all.y());
        picture.paint(new Graphics2DPen(graphics), theme);
        graphics.dispose();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
    }
}
