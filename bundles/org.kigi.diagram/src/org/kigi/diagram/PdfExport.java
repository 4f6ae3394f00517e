package org.kigi.diagram;

import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;

/**
 * Writes a diagram as a PDF file of one page; everything seen in it is a path, texts too, so that it needs no font, and the texts lie over
 * that once more, unseen, to be found and copied. The same picture gives the same bytes.
 */
public final class PdfExport {

    private static final double POINTS_PER_PIXEL = 0.75;
    /** Readers need not show larger pages (PDF 32000-1, annex C). */
    private static final double LARGEST_PAGE = 14_400;

    private static final Pattern ID = Pattern.compile("/ID ?\\[<\\p{XDigit}+><\\p{XDigit}+>]");

    private PdfExport() {
    }

    /** Writes a picture, its pixels 1/96 of an inch unless the page would be too large for that; does not close the stream. */
    public static void write(Picture picture, Theme theme, OutputStream out) throws IOException {
        Bounds all = picture.bounds();
        double scale = Math.min(POINTS_PER_PIXEL, LARGEST_PAGE / Math.max(all.width(), all.height()));
        float width = (float) (all.width() * scale);
        float height = (float) (all.height() * scale);
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            Document document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
            PdfWriter writer = PdfWriter.getInstance(document, file);
            document.open();
            writer.getInfo().remove(PdfName.CREATIONDATE);
            writer.getInfo().put(PdfName.TITLE, new PdfString(picture.diagram().title(), PdfObject.TEXT_UNICODE));
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(picture.diagram().language().locale().toLanguageTag()));
            Graphics2D graphics = writer.getDirectContent().createGraphicsShapes(width, height);
            graphics.scale(scale, scale);
            graphics.translate(-all.x(), -all.y());
            picture.paint(new Graphics2DPen(graphics), theme);
            graphics.dispose();
            PdfTexts texts = new PdfTexts();
            picture.paint(texts, theme);
            PdfReader page = new PdfReader(texts.page(all, scale, width, height));
            writer.getDirectContent().addTemplate(writer.getImportedPage(page, 1), 0, 0);
            document.close();
            out.write(identified(file.toByteArray()));
            out.flush();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    /** The file with an id that depends on its content and not, as the library has it, on the time. */
    private static byte[] identified(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int trailer = text.lastIndexOf("/ID");
        Matcher ids = ID.matcher(text);
        StringBuilder result = new StringBuilder(text.substring(0, Math.max(0, trailer)));
        CRC32 sum = new CRC32();
        sum.update(file, 0, Math.max(0, trailer));
        String id = String.format(Locale.ROOT, "%032x", sum.getValue());
        if (trailer < 0 || !ids.find(trailer)) {
            return file;
        }
        result.append("/ID [<").append(id).append("><").append(id).append(">]").append(text.substring(ids.end()));
        return result.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
