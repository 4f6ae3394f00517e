package org.kigi.diagram;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a diagram as one SVG file; the same diagram gives the same bytes. */
public final class SvgExport {

    private SvgExport() {
    }

    /** Writes the whole diagram with a margin; does not close the stream. */
    public static void write(Diagram diagram, Theme theme, OutputStream out) throws IOException {
        write(Picture.of(diagram), theme, out);
    }

    /** Writes a picture; does not close the stream. */
    public static void write(Picture picture, Theme theme, OutputStream out) throws IOException {
        Bounds all = picture.bounds();
        Diagram diagram = picture.diagram();
        try {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            xml.writeAttribute("width", SvgPen.number(all.width()));
            xml.writeAttribute("height", SvgPen.number(all.height()));
            xml.writeAttribute("viewBox", SvgPen.number(all.x()) + " " + SvgPen.number(all.y()) + " " + SvgPen.number(all.width()) + " "
                    + SvgPen.number(all.height()));
            xml.writeAttribute("font-family", families());
            xml.writeAttribute("xml:lang", diagram.language().locale().toLanguageTag());
            xml.writeCharacters("\n  ");
            xml.writeStartElement("title");
            xml.writeCharacters(SvgPen.printable(diagram.title()));
            xml.writeEndElement();
            picture.paint(new SvgPen(xml), theme);
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
            buffered.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } catch (SvgPen.Failure e) {
            throw new IOException(e.getCause());
        }
    }

    private static String families() {
        return AwtTextMeasure.FAMILIES.stream().map(f -> f.equals("SansSerif") ? "sans-serif" : "'" + f + "'")
                .collect(Collectors.joining(", "));
    }
}
