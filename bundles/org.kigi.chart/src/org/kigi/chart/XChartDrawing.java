package org.kigi.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws chart descriptions with XChart. Needs no display; on one machine the same description always gives the same bytes. */
public final class XChartDrawing {

    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONT_FAMILY = "font-family";

    private XChartDrawing() {
    }

    /** Draws an image of {@code width} × {@code height} logical pixels, each of {@code scale} device pixels in both directions. */
    public static BufferedImage image(ChartDescription chart, int width, int height, double scale, Theme theme) {
        BufferedImage image = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        new ChartPainter(chart, Palette.of(theme), g, width, height).paint();
        g.dispose();
        return image;
    }

    /** Writes {@link #image} as PNG. The stream stays open. */
    public static void png(ChartDescription chart, int width, int height, double scale, Theme theme, OutputStream out) throws IOException {
        ImageIO.write(image(chart, width, height, scale, theme), "png", out);
    }

    /** Writes the chart as an SVG document in UTF-8, in which words are text. The stream stays open. */
    public static void svg(ChartDescription chart, int width, int height, Theme theme, OutputStream out) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(newDocument());
        context.setComment(null);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(width, height));
        new ChartPainter(chart, Palette.of(theme), g, width, height).paint();
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        tidy(root);
        root.setAttribute(FONT_FAMILY, Fonts.CSS_FAMILIES);
        write(root, out);
    }

    private static void write(Element root, OutputStream out) throws IOException {
        try {
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVG_NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no DOM", e);
        }
    }

    /**
     * Drops what would get in the way elsewhere: the font of this machine, whose place one list of fonts takes, and the clips, since nothing
     * is drawn outside the plot and their ids would clash when a page holds several charts.
     */
    private static void tidy(Element element) {
        element.removeAttribute(FONT_FAMILY);
        element.removeAttribute("clip-path");
        Node child = element.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if ("defs".equals(child.getNodeName())) {
                element.removeChild(child);
            } else if (child instanceof Element childElement) {
                tidy(childElement);
            }
            child = next;
        }
    }
}
