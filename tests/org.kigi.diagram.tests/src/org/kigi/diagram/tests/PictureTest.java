package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramPainter;
import org.kigi.diagram.Legend;
import org.kigi.diagram.Node;
import org.kigi.diagram.PdfExport;
import org.kigi.diagram.Picture;
import org.kigi.diagram.SvgExport;
import org.kigi.diagram.Theme;
import org.kigi.diagram.TreeLayout;
import org.kigi.model.goaltree.GoalTree;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;

/** Pictures of diagrams with title and legend, of all of it or a part, and as PDF. */
class PictureTest {

    private final GoalTree tree = Trees.small();

    private Diagram laidOut(Language language) {
        Diagram diagram = Trees.diagram(tree, language);
        new TreeLayout().layout(diagram);
        return diagram;
    }

    private static Legend legend(Language language) {
        return Legend.of(Trees.SPECIFICATION.diagrams().getFirst(), Trees.SPECIFICATION.diagrams().getFirst().defaultSettings(), language);
    }

    private static List<String> texts(Picture picture) {
        RecordingPen pen = new RecordingPen();
        picture.paint(pen, Theme.LIGHT);
        return pen.texts.stream().map(RecordingPen.Text::text).toList();
    }

    @ParameterizedTest
    @EnumSource
    void hasTitleAndLegendAroundTheDiagramAndClipsNothing(Language language) {
        Diagram diagram = laidOut(language);
        Picture picture = Picture.of(diagram).withTitle("2026-06-30").withLegend(legend(language));
        RecordingPen pen = new RecordingPen();
        picture.paint(pen, Theme.DARK);
        List<String> texts = pen.texts.stream().map(RecordingPen.Text::text).toList();

        assertTrue(texts.containsAll(List.of(diagram.title(), "2026-06-30")));
        legend(language).entries().forEach(e -> assertTrue(texts.contains(e.text()), e.text()));
        AwtTextMeasure measure = new AwtTextMeasure();
        Bounds all = picture.bounds();
        for (RecordingPen.Text text : pen.texts) {
            Bounds b = new Bounds(text.x(), text.baseline() - measure.ascent(text.style()), measure.width(text.text(), text.style()),
                    measure.ascent(text.style()) + measure.descent(text.style()));
            assertEquals(all, all.union(b), text.text());
        }
        Bounds plain = Picture.of(diagram).bounds();
        assertEquals(diagram.bounds().grown(24), plain);
        assertTrue(all.y() < plain.y() && all.bottom() > plain.bottom());
    }

    @Test
    void showsASelectionWithTheEdgesBetween() {
        Diagram diagram = laidOut(Language.EN);
        Node customers = diagram.nodeOf(Trees.indicator(tree, "Customers")).orElseThrow();
        Node visits = diagram.nodeOf(Trees.indicator(tree, "Visits")).orElseThrow();
        Picture part = Picture.of(diagram).withSelection(Set.of(customers.id(), visits.id()));

        assertTrue(texts(part).containsAll(List.of("Customers", "Visits")));
        assertFalse(texts(part).contains("Price"));
        assertEquals(customers.extent().union(visits.extent()).grown(24).width(), part.bounds().width(), 3);
        assertEquals(0, texts(Picture.of(diagram).withSelection(Set.of("gone"))).size());
    }

    private static byte[] pdf(Picture picture, Theme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfExport.write(picture, theme, out);
        return out.toByteArray();
    }

    @Test
    void pdfIsOnePageOfPathsWithoutFontsAndPictures() throws Exception {
        Picture picture = Picture.of(laidOut(Language.JA)).withTitle("");
        PdfReader reader = new PdfReader(pdf(picture, Theme.LIGHT));

        assertEquals(1, reader.getNumberOfPages());
        assertEquals(picture.bounds().width() * 0.75, reader.getPageSize(1).getWidth(), 0.01);
        assertEquals(picture.bounds().height() * 0.75, reader.getPageSize(1).getHeight(), 0.01);
        assertEquals("戦略", reader.getInfo().get("Title"));
        PdfDictionary resources = reader.getPageN(1).getAsDict(PdfName.RESOURCES);
        assertTrue(resources.get(PdfName.FONT) == null, resources.getKeys().toString());
        String content = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
        assertFalse(content.contains(" Tj") || content.contains(" Tf"), "no text that needs a font");
        assertTrue(content.split(" c\n").length > 500, "the curves of the glyphs");
    }

    /** Decodes the unseen texts over the picture as a reader does that searches them: codes, and what these are in Unicode. */
    @Test
    void pdfContainsEveryTextToBeFoundInFontsOfItsOwn() throws Exception {
        Picture picture = Picture.of(laidOut(Language.JA)).withTitle("");
        PdfReader reader = new PdfReader(pdf(picture, Theme.LIGHT));
        PdfDictionary forms = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
        assertEquals(1, forms.size());
        PRStream form = (PRStream) forms.getAsStream(forms.getKeys().iterator().next());
        PdfDictionary fonts = form.getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        Map<String, String> characters = new HashMap<>();
        for (PdfName name : fonts.getKeys()) {
            PdfDictionary font = fonts.getAsDict(name);
            assertEquals(PdfName.TYPE3, font.getAsName(PdfName.SUBTYPE));
            Matcher matcher = Pattern.compile("<(\\p{XDigit}{2})> <(\\p{XDigit}+)>").matcher(latin1((PRStream) font.getAsStream(PdfName.TOUNICODE)));
            while (matcher.find()) {
                characters.put(name + matcher.group(1), new String(HexFormat.of().parseHex(matcher.group(2)), StandardCharsets.UTF_16BE));
            }
        }
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(" Tm|(/F\\d+) \\S+ Tf <(\\p{XDigit}+)> Tj").matcher(latin1(form));
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                found.add("");
            } else {
                for (String code : matcher.group(2).split("(?<=\\G..)")) {
                    found.add(found.removeLast() + characters.get(matcher.group(1) + code));
                }
            }
        }
        assertTrue(found.stream().anyMatch(text -> text.contains("売上")), found.toString());
        assertTrue(found.containsAll(texts(picture).stream().filter(text -> !text.isBlank()).toList()), found + "\n" + texts(picture));
    }

    private static String latin1(PRStream stream) throws IOException {
        return new String(PdfReader.getStreamBytes(stream), StandardCharsets.ISO_8859_1);
    }

    @Test
    void pdfIsTheSameBytesEachTimeAndDiffersByTheme() throws Exception {
        byte[] first = pdf(Picture.of(laidOut(Language.EN)), Theme.LIGHT);
        Thread.sleep(1100);
        assertArrayEquals(first, pdf(Picture.of(laidOut(Language.EN)), Theme.LIGHT), "the time is not in it");
        assertFalse(Arrays.equals(first, pdf(Picture.of(laidOut(Language.EN)), Theme.DARK)));
    }

    @Test
    void pdfOfAHugeDiagramIsScaledToTheLargestPage() throws Exception {
        for (int i = 0; i < 300; i++) {
            Trees.kpi(tree.getKgis().getFirst(), "Indicator " + i);
        }
        PdfReader reader = new PdfReader(pdf(Picture.of(laidOut(Language.EN)), Theme.LIGHT));
        assertEquals(14400, Math.max(reader.getPageSize(1).getWidth(), reader.getPageSize(1).getHeight()), 1);
    }

    @Test
    void aStreamThatFailsIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        Picture picture = Picture.of(laidOut(Language.EN));
        assertEquals("disk full", assertThrows(IOException.class, () -> PdfExport.write(picture, Theme.LIGHT, full)).getMessage());
        assertTrue(assertThrows(IOException.class, () -> SvgExport.write(picture, Theme.LIGHT, full)).getMessage().contains("disk full"));
    }

    /** What is drawn at 100 % is drawn at every scale: no text of any diagram sticks out of its card. */
    @ParameterizedTest
    @EnumSource
    void noTextIsClippedInAnyDiagram(Language language) {
        Trees.indicator(tree, "Price").getActions().add(Elements.action("Reduction of the standing discounts for customers 割引の見直し"));
        Trees.action(tree, "Fair").setStart(LocalDate.parse("2026-04-01"));
        Trees.action(tree, "Fair").setCost(123456789.0);
        AwtTextMeasure measure = new AwtTextMeasure();
        for (var description : Trees.SPECIFICATION.diagrams()) {
            Diagram diagram = new DiagramEngine(description, measure).compute(tree, language);
            new TreeLayout().layout(diagram);
            for (Node node : diagram.nodes()) {
                RecordingPen pen = new RecordingPen();
                new DiagramPainter().paint(node, pen, Theme.LIGHT);
                for (RecordingPen.Text text : pen.texts) {
                    Bounds b = node.bounds();
                    assertTrue(text.x() >= b.x() + 4 && text.x() + measure.width(text.text(), text.style()) <= b.right() - 4,
                            text + " in " + b);
                    assertTrue(text.baseline() - measure.ascent(text.style()) * 0.7 >= b.y() && text.baseline() <= b.bottom() - 3,
                            text + " in " + b);
                }
            }
        }
    }
}
