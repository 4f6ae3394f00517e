package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramPainter;
import org.kigi.diagram.Node;
import org.kigi.diagram.PictureTooLargeException;
import org.kigi.diagram.PngExport;
import org.kigi.diagram.SvgExport;
import org.kigi.diagram.Theme;
import org.kigi.diagram.TreeLayout;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportTest {

    private final GoalTree tree = Trees.small();

    private Diagram laidOut(Language language) {
        Diagram diagram = Trees.diagram(tree, language);
        new TreeLayout().layout(diagram);
        return diagram;
    }

    private static byte[] svg(Diagram diagram, Theme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgExport.write(diagram, theme, out);
        return out.toByteArray();
    }

    private static Document parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<String> texts(Document svg, String element) {
        NodeList nodes = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void svgContainsEveryNameAsTextAndATitlePerCard(Theme theme) throws Exception {
        Document svg = parsed(svg(laidOut(Language.EN), theme));

        assertTrue(texts(svg, "text").containsAll(List.of("KGI: Sales", "Customers", "Visits", "Price", "Fair", "Unknown")));
        assertTrue(texts(svg, "title").containsAll(List.of("Strategy", "Sales / Customers / Fair")));
        assertEquals("en", svg.getDocumentElement().getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"));
        Bounds all = laidOut(Language.EN).bounds();
        assertEquals(all.width() + 48, Double.parseDouble(svg.getDocumentElement().getAttribute("width")), 0.01);
    }

    @Test
    void svgIsTheSameBytesInEveryLocale() throws Exception {
        byte[] expected = svg(laidOut(Language.JA), Theme.LIGHT);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de-DE", "ar-EG", "th-TH-u-nu-thai", "ja-JP-u-ca-japanese")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertArrayEquals(expected, svg(laidOut(Language.JA), Theme.LIGHT), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void themesDifferInColoursOnly() throws Exception {
        String light = new String(svg(laidOut(Language.EN), Theme.LIGHT), "UTF-8");
        String dark = new String(svg(laidOut(Language.EN), Theme.DARK), "UTF-8");

        assertNotEquals(light, dark);
        assertEquals(light.replaceAll("#[0-9a-f]{6}", "#"), dark.replaceAll("#[0-9a-f]{6}", "#"));
    }

    @Test
    void namesMayContainAnything() throws Exception {
        tree.getKgis().getFirst().setName("<b>A & \"B\"</b> \u0000\u000b\ud800 ]]> \ud83c\udf33");

        Document svg = parsed(svg(laidOut(Language.EN), Theme.LIGHT));
        String all = String.join(" ", texts(svg, "text"));
        assertTrue(all.contains("<b>A & \"B\"</b>"), all);
        assertTrue(all.contains("\ud83c\udf33"), all);
    }

    @Test
    void anEmptyTreeIsAnEmptyPicture() throws Exception {
        tree.getKgis().clear();

        assertEquals(List.of(), texts(parsed(svg(laidOut(Language.EN), Theme.LIGHT)), "text"));
        assertEquals(96, png(laidOut(Language.EN), 2).getWidth(), "only the margin");
    }

    private static BufferedImage png(Diagram diagram, double scale) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngExport.write(diagram, Theme.LIGHT, scale, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0.5, 1, 2 })
    void pngHasTheSizeOfTheDiagramAndIsDrawn(double scale) throws Exception {
        Diagram diagram = laidOut(Language.JA);
        BufferedImage image = png(diagram, scale);

        assertEquals(Math.ceil((diagram.bounds().width() + 48) * scale), image.getWidth());
        assertEquals(Math.ceil((diagram.bounds().height() + 48) * scale), image.getHeight());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.size() > 20, "cards, lines and smooth text give many colours");
        Node kgi = diagram.nodes().getFirst();
        int header = image.getRGB((int) ((kgi.bounds().right() - 12 + 24 - diagram.bounds().x()) * scale),
                (int) ((kgi.bounds().y() + 12 + 24 - diagram.bounds().y()) * scale));
        assertEquals(kgi.style().accent().light(), header & 0xffffff);
    }

    @Test
    void pngThatIsTooLargeIsRefusedBeforeAnythingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureTooLargeException e = assertThrows(PictureTooLargeException.class, () -> PngExport.write(laidOut(Language.EN), Theme.LIGHT,
                1000, out));

        assertEquals(0, out.size());
        assertTrue(e.message(Language.EN).contains("50 million"), e.message(Language.EN));
        assertTrue(e.message(Language.JA).contains("5000万"), e.message(Language.JA));
    }

    @Test
    void exportsLeaveTheStreamOpen() throws Exception {
        class Closing extends OutputStream {
            private boolean closed;

            @Override
            public void write(int b) {
            }

            @Override
            public void close() {
                closed = true;
            }
        }
        Closing out = new Closing();
        SvgExport.write(laidOut(Language.EN), Theme.LIGHT, out);
        PngExport.write(laidOut(Language.EN), Theme.LIGHT, out);
        assertFalse(out.closed);
    }

    /** Every word of every label is drawn inside its node, however long the label is. */
    @ParameterizedTest
    @EnumSource
    void noTextIsClipped(Language language) {
        String japanese = "設備保全担当者（工場・プラント）の「予知保全サービス」ブランド認知率、および第2四半期以降の問い合わせ件数。ーーーっっっ、";
        String english =
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft of customers, with a name that is far too long";
        int length = 0;
        for (Indicator indicator : List.of(Trees.indicator(tree, "Sales"), Trees.indicator(tree, "Customers"),
                Trees.indicator(tree, "Price"))) {
            indicator.setName(length++ == 1 ? english : japanese);
            Trees.target(indicator, 123456789.123, "2027-03-31");
            Trees.owner(tree, indicator, length == 1 ? english : japanese);
        }
        Trees.action(tree, "Fair").setName(japanese + english);
        Diagram diagram = laidOut(language);
        AwtTextMeasure measure = new AwtTextMeasure();

        for (Node node : diagram.nodes()) {
            RecordingPen pen = new RecordingPen();
            new DiagramPainter().paint(node, pen, Theme.LIGHT);
            String drawn = pen.texts.stream().map(RecordingPen.Text::text).collect(Collectors.joining());
            assertTrue(drawn.replaceAll("\\s", "").contains(node.label().lines().findFirst().get().replaceAll("\\s", "")), node.label());
            for (RecordingPen.Text text : pen.texts) {
                Bounds b = node.bounds();
                assertTrue(text.x() >= b.x() + 4 && text.x() + measure.width(text.text(), text.style()) <= b.right() - 4,
                        text + " in " + b);
                assertTrue(text.baseline() - measure.ascent(text.style()) * 0.7 >= b.y() && text.baseline() <= b.bottom() - 3,
                        text + " in " + b);
            }
        }
    }

    /** JIS X 4051: no line begins with closing punctuation, small kana or a length mark, none ends with an opening bracket. */
    @Test
    void japaneseLinesBreakWhereJapaneseMayBreak() {
        tree.getKgis().getFirst().setName("あ".repeat(17) + "、" + "「い".repeat(9) + "」ッ" + "ー。".repeat(3)
                + "あ".repeat(18) + "（う）" + "ゃ".repeat(2) + "え".repeat(40));
        RecordingPen pen = new RecordingPen();
        Node node = laidOut(Language.EN).nodes().getFirst();
        new DiagramPainter().paint(node, pen, Theme.LIGHT);

        List<String> lines = pen.texts.stream().map(RecordingPen.Text::text).filter(t -> t.chars().anyMatch(c -> "あいうえ".indexOf(c) >= 0))
                .toList();
        assertTrue(lines.size() >= 5, lines.toString());
        for (String line : lines) {
            assertTrue("、」ッー。）ゃ".indexOf(line.charAt(0)) < 0, lines.toString());
            assertTrue("「（".indexOf(line.charAt(line.length() - 1)) < 0, lines.toString());
        }
    }

    @Test
    void englishLinesBreakBetweenWords() {
        String name = "Share of customers with weekly use of the service in the second quarter";
        tree.getKgis().getFirst().setName(name);
        RecordingPen pen = new RecordingPen();
        new DiagramPainter().paint(laidOut(Language.EN).nodes().getFirst(), pen, Theme.LIGHT);

        List<String> lines = pen.texts.stream().map(RecordingPen.Text::text).filter(t -> ("KGI: " + name).contains(t)).toList();
        assertEquals("KGI: " + name, String.join(" ", lines));
        assertTrue(lines.size() > 1);
    }

    @Test
    void groupsBelongToTheirNodes() throws Exception {
        Diagram diagram = laidOut(Language.EN);
        Document svg = parsed(svg(diagram, Theme.LIGHT));
        NodeList groups = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", "g");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("id"));
        }
        assertTrue(ids.containsAll(diagram.nodes().stream().map(Node::id).toList()));
        assertEquals(groups.getLength(), ids.size());
    }
}
