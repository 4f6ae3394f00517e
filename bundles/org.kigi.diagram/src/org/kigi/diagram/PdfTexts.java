package org.kigi.diagram;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects the texts of a picture and makes a PDF page on which they cannot be seen, but found, selected and copied. Each character is an
 * empty glyph of its width in a font that the page contains (Type 3), so that no reader looks for a font.
 */
final class PdfTexts implements Pen {

    /** Codes of a simple font are one byte. */
    private static final int GLYPHS_OF_A_FONT = 255;
    private static final int UNITS = 1000;

    private record Glyph(int codePoint, boolean bold) {
    }

    private record Text(String text, double x, double baseline, TextStyle style) {
    }

    private final TextMeasure measure = new AwtTextMeasure();
    private final List<Text> texts = new ArrayList<>();
    /** What each character is numbered with, in the order in which they first appear. */
    private final Map<Glyph, Integer> numbers = new LinkedHashMap<>();
    private final List<Glyph> characters = new ArrayList<>();

    @Override
    public void drawText(String text, double x, double baseline, TextStyle style, int rgb) {
        if (!text.isBlank()) {
            texts.add(new Text(text, x, baseline, style));
            text.codePoints().forEach(codePoint -> number(codePoint, style));
        }
    }

    private int number(int codePoint, TextStyle style) {
        return numbers.computeIfAbsent(new Glyph(codePoint, style.bold()), character -> {
            characters.add(character);
            return characters.size() - 1;
        });
    }

    /** A PDF file of one page of this size in points with the texts, whose coordinates are moved by the origin and then scaled. */
    byte[] page(Bounds origin, double scale, float width, float height) {
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Count 1/Kids[3 0 R]>>");
        objects.add(""); // the page, once its fonts are known
        objects.add(stream(content(origin, scale, height)));
        StringBuilder fonts = new StringBuilder();
        for (int first = 0; first < characters.size(); first += GLYPHS_OF_A_FONT) {
            List<Glyph> glyphs = characters.subList(first, Math.min(characters.size(), first + GLYPHS_OF_A_FONT));
            fonts.append("/F").append(first / GLYPHS_OF_A_FONT).append(' ').append(addFont(objects, glyphs)).append(" 0 R");
        }
        objects.set(2, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + number(width) + " " + number(height) + "]/Contents 4 0 R/Resources<</Font<<"
                + fonts + ">>>>>>");
        return file(objects);
    }

    private String content(Bounds origin, double scale, float height) {
        StringBuilder content = new StringBuilder("BT\n");
        for (Text text : texts) {
            double size = text.style().size() * scale;
            content.append("1 0 0 1 ").append(number((text.x() - origin.x()) * scale)).append(' ')
                    .append(number(height - (text.baseline() - origin.y()) * scale)).append(" Tm\n");
            int font = -1;
            for (int codePoint : text.text().codePoints().toArray()) {
                int number = number(codePoint, text.style());
                if (number / GLYPHS_OF_A_FONT != font) {
                    content.append(font < 0 ? "" : "> Tj\n");
                    font = number / GLYPHS_OF_A_FONT;
                    content.append("/F").append(font).append(' ').append(number(size)).append(" Tf <");
                }
                content.append(String.format(Locale.ROOT, "%02X", 1 + number % GLYPHS_OF_A_FONT));
            }
            content.append("> Tj\n");
        }
        return content.append("ET").toString();
    }

    /** Adds a font and returns the number of its object. */
    private int addFont(List<String> objects, List<Glyph> glyphs) {
        Map<Integer, Integer> procedures = new TreeMap<>();
        StringBuilder widths = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder procedureNames = new StringBuilder();
        StringBuilder unicode = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            String text = Character.toString(glyph.codePoint());
            int width = (int) Math.round(measure.width(text, new TextStyle(UNITS, glyph.bold())));
            int procedure = procedures.computeIfAbsent(width, wide -> {
                objects.add(stream(wide + " 0 d0"));
                return objects.size();
            });
            widths.append(width).append(' ');
            names.append("/g").append(i);
            procedureNames.append("/g").append(i).append(' ').append(procedure).append(" 0 R");
            unicode.append(String.format(Locale.ROOT, "1 beginbfchar <%02X> <%s> endbfchar\n", i + 1,
                    HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
        }
        objects.add(stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Kigi def /CMapType 2 def\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n" + unicode
                + "endcmap CMapName currentdict /CMap defineresource pop end end"));
        objects.add("<</Type/Font/Subtype/Type3/FontBBox[0 -200 1000 900]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 1/LastChar " + glyphs.size()
                + "/Widths[" + widths.toString().strip() + "]/Encoding<</Type/Encoding/Differences[1" + names + "]>>/CharProcs<<" + procedureNames
                + ">>/Resources<<>>/ToUnicode " + objects.size() + " 0 R>>");
        return objects.size();
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    private static byte[] file(List<String> objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
            file.writeBytes(((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = file.size();
        file.writeBytes(("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n" + places + "trailer\n<</Size " + (objects.size() + 1)
                + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    @Override
    public void fillRoundRectangle(Bounds bounds, double arc, int rgb) {
        // only texts are collected
    }

    @Override
    public void drawRoundRectangle(Bounds bounds, double arc, int rgb, double width, LineStyle style) {
        // only texts are collected
    }

    @Override
    public void fillEllipse(Bounds bounds, int rgb) {
        // only texts are collected
    }

    @Override
    public void drawEllipse(Bounds bounds, int rgb, double width, LineStyle style) {
        // only texts are collected
    }

    @Override
    public void fillPolygon(List<Point> corners, int rgb) {
        // only texts are collected
    }

    @Override
    public void drawPolyline(List<Point> points, int rgb, double width, LineStyle style) {
        // only texts are collected
    }
}
