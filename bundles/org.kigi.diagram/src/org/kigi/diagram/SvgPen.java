package org.kigi.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG elements. */
final class SvgPen implements Pen {

    private final XMLStreamWriter xml;
    private int depth = 1;

    SvgPen(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Carries a checked exception through the methods of {@link Pen}. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(XMLStreamException cause) {
            super(cause);
        }
    }

    @Override
    public void fillRoundRectangle(Bounds b, double arc, int rgb) {
        rectangle(b, arc, "fill", colour(rgb));
    }

    @Override
    public void drawRoundRectangle(Bounds b, double arc, int rgb, double width, LineStyle style) {
        rectangle(b, arc, stroke(rgb, width, style));
    }

    private void rectangle(Bounds b, double arc, String... paint) {
        element("rect", paint, "x", number(b.x()), "y", number(b.y()), "width", number(b.width()), "height", number(b.height()), "rx",
                arc > 0 ? number(arc / 2) : "");
    }

    @Override
    public void fillEllipse(Bounds b, int rgb) {
        ellipse(b, "fill", colour(rgb));
    }

    @Override
    public void drawEllipse(Bounds b, int rgb, double width, LineStyle style) {
        ellipse(b, stroke(rgb, width, style));
    }

    private void ellipse(Bounds b, String... paint) {
        element("ellipse", paint, "cx", number(b.centreX()), "cy", number(b.centreY()), "rx", number(b.width() / 2), "ry",
                number(b.height() / 2));
    }

    @Override
    public void fillPolygon(List<Point> corners, int rgb) {
        element("polygon", new String[] { "fill", colour(rgb) }, "points", points(corners));
    }

    @Override
    public void drawPolyline(List<Point> points, int rgb, double width, LineStyle style) {
        element("polyline", stroke(rgb, width, style), "points", points(points));
    }

    @Override
    public void drawText(String text, double x, double baseline, TextStyle style, int rgb) {
        try {
            indent();
            xml.writeStartElement("text");
            String decoration = (style.underline() ? "underline " : "") + (style.struckThrough() ? "line-through" : "");
            attributes("x", number(x), "y", number(baseline), "font-size", number(style.size()), "font-weight", style.bold() ? "bold" : "",
                    "font-style",
                    style.italic() ? "italic" : "", "text-decoration", decoration.strip(), "fill", colour(rgb));
            xml.writeCharacters(printable(text));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void drawImage(NodeImage image, Bounds b) {
        element("image", new String[0], "x", number(b.x()), "y", number(b.y()), "width", number(b.width()), "height", number(b.height()),
                "preserveAspectRatio", "none", "href", "data:" + image.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(image.data()));
    }

    @Override
    public void beginGroup(String id, String title) {
        try {
            indent();
            xml.writeStartElement("g");
            xml.writeAttribute("id", printable(id));
            depth++;
            if (!title.isEmpty()) {
                indent();
                xml.writeStartElement("title");
                xml.writeCharacters(printable(title));
                xml.writeEndElement();
            }
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void endGroup() {
        try {
            depth--;
            indent();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    private void element(String name, String[] paint, String... geometry) {
        try {
            indent();
            xml.writeEmptyElement(name);
            attributes(geometry);
            attributes(paint);
        } catch (XMLStreamException e) {
            throw new Failure(e);
        }
    }

    /** Names and values in turn; those without a value are left out. */
    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String[] stroke(int rgb, double width, LineStyle style) {
        StringBuilder dashes = new StringBuilder();
        for (double length : style.pattern()) {
            dashes.append(dashes.isEmpty() ? "" : " ").append(number(length * width));
        }
        return new String[] { "fill", "none", "stroke", colour(rgb), "stroke-width", number(width), "stroke-dasharray", dashes.toString() };
    }

    private static String points(List<Point> points) {
        StringBuilder text = new StringBuilder();
        for (Point p : points) {
            text.append(text.isEmpty() ? "" : " ").append(number(p.x())).append(',').append(number(p.y()));
        }
        return text.toString();
    }

    static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb & 0xffffff);
    }

    /** At most two decimals. */
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** Text without the characters that XML 1.0 does not allow. */
    static String printable(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }
}
