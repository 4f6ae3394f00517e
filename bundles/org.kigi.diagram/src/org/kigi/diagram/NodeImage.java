package org.kigi.diagram;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;

/** A picture that a specification gives to a node, with its own size in pixels. Two of the same bytes are equal. */
public final class NodeImage {

    private static final int SHARPNESS = 3;

    private final String mediaType;
    private final byte[] data;
    private final BufferedImage raster;
    private final SVGDocument vector;

    private NodeImage(String mediaType, byte[] data, BufferedImage raster, SVGDocument vector) {
        this.mediaType = mediaType;
        this.data = data;
        this.raster = raster;
        this.vector = vector;
    }

    /** Reads PNG, JPEG, GIF or SVG; throws an IOException for anything else. */
    static NodeImage read(String name, byte[] data) throws IOException {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (end.equals("svg")) {
            SVGDocument vector = new SVGLoader().load(new ByteArrayInputStream(data), null, LoaderContext.builder()
                    .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build());
            if (vector == null) {
                throw new IOException(name);
            }
            return new NodeImage("image/svg+xml", data, null, vector);
        }
        BufferedImage raster = ImageIO.read(new ByteArrayInputStream(data));
        if (raster == null) {
            throw new IOException(name);
        }
        return new NodeImage(end.equals("jpg") ? "image/jpeg" : "image/" + end, data, raster, null);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file. */
    public byte[] data() {
        return data.clone();
    }

    public double width() {
        return vector == null ? raster.getWidth() : vector.size().width;
    }

    public double height() {
        return vector == null ? raster.getHeight() : vector.size().height;
    }

    /** Draws into a rectangle of Java 2D. */
    void draw(Graphics2D graphics, Bounds bounds) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        own.translate(bounds.x(), bounds.y());
        if (vector == null) {
            own.scale(bounds.width() / raster.getWidth(), bounds.height() / raster.getHeight());
            own.drawImage(raster, 0, 0, null);
        } else {
            vector.render((Component) null, own, new ViewBox((float) bounds.width(), (float) bounds.height()));
        }
        own.dispose();
    }

    /** The picture as PNG, larger than at 100 % so that it stays sharp; for toolkits that cannot draw vectors. */
    public byte[] png() throws IOException {
        int scale = vector == null ? 1 : SHARPNESS;
        BufferedImage image = new BufferedImage((int) Math.ceil(width() * scale), (int) Math.ceil(height() * scale),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(graphics, new Bounds(0, 0, image.getWidth(), image.getHeight()));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeImage image && mediaType.equals(image.mediaType) && Arrays.equals(data, image.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mediaType, Arrays.hashCode(data));
    }
}
