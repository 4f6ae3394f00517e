package org.kigi.chart.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kigi.chart.ChartDescription;
import org.kigi.chart.Charts;
import org.kigi.chart.Theme;
import org.kigi.chart.XChartDrawing;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.KPI;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class XChartDrawingTest {

    private static final int BLUE_OF_ACTUAL = 0x2563eb;
    private static final int ORANGE_OF_TARGET = 0xea580c;
    private static final int WHITE = 0xffffff;

    static Stream<Arguments> sizesThemesAndLanguages() {
        return Stream.of(new int[] {420, 260}, new int[] {1200, 600}).flatMap(size -> Stream.of(Theme.values()).flatMap(
                theme -> Stream.of(Language.values()).map(language -> Arguments.of(size[0], size[1], theme, language))));
    }

    @ParameterizedTest
    @MethodSource("sizesThemesAndLanguages")
    void keepsEveryLabelInsideTheImage(int width, int height, Theme theme, Language language) {
        BufferedImage image = XChartDrawing.image(Charts.outlook(Evaluations.outlook(Evaluations.of(Evaluations.sales(), "¥",
                Evaluations.months(42e6, 47e6, 45e6, 52e6, 58e6, 66e6, 65e6, 71e6))), language, true), width, height, 1, theme);
        int background = image.getRGB(0, 0);
        IntStream.range(0, width).forEach(x -> {
            assertEquals(background, image.getRGB(x, 0), "top edge at " + x);
            assertEquals(background, image.getRGB(x, height - 1), "bottom edge at " + x);
        });
        IntStream.range(0, height).forEach(y -> {
            assertEquals(background, image.getRGB(0, y), "left edge at " + y);
            assertEquals(background, image.getRGB(width - 1, y), "right edge at " + y);
        });
    }

    @Test
    void drawsTheReadingsInBlueAndTheTargetInOrange() {
        BufferedImage image = image(Evaluations.measured(), Theme.LIGHT);
        assertEquals(WHITE, image.getRGB(1, 1) & 0xffffff);
        assertTrue(count(image, BLUE_OF_ACTUAL) > 100);
        assertTrue(count(image, ORANGE_OF_TARGET) > 100);
        assertEquals(0, count(image(Evaluations.unmeasured(), Theme.LIGHT), BLUE_OF_ACTUAL));
    }

    /** Blue on white, 30 and 14 per cent of it. */
    @Test
    void drawsTheForecastWithBothIntervals() {
        ChartDescription chart = Charts.outlook(Evaluations.outlook(Evaluations.of(Evaluations.sales(), "¥",
                Evaluations.months(42e6, 47e6, 45e6, 52e6, 58e6, 66e6, 65e6, 71e6))), Language.EN, true);
        BufferedImage image = XChartDrawing.image(chart, 720, 400, 1, Theme.LIGHT);
        assertTrue(count(image, 0xbed0f9) > 500, "80 %");
        assertTrue(count(image, 0xe0e9fc) > 500, "95 %");
        assertTrue(count(XChartDrawing.image(chart, 720, 400, 1, Theme.DARK), 0x324b6d) > 500, "80 % of a lighter blue on dark");
    }

    /** ¥120M lies as far above ¥100M as ¥80M lies below it. */
    @Test
    void drawsAValueWhereTheAxisSaysItIs() throws Exception {
        Document svg = svg(Evaluations.measured(), Language.EN);
        double at100 = yOf(svg, "¥100M");
        double at80 = yOf(svg, "¥80M");
        double expected = at100 - (at80 - at100);
        List<Double> levels = elements(svg, "line").stream().filter(line -> line.getAttribute("y1").equals(line.getAttribute("y2")))
                .filter(line -> stroke(line).equals("rgb(234,88,12)")).filter(line -> length(line) > 200)
                .map(XChartDrawingTest::shifted).toList();
        assertEquals(1, levels.size());
        assertEquals(expected, levels.getFirst(), 1.0);
    }

    @Test
    void usesLightLinesOnADarkBackground() {
        BufferedImage image = image(Evaluations.measured(), Theme.DARK);
        assertTrue((image.getRGB(1, 1) & 0xff) < 0x40);
        assertEquals(0, count(image, BLUE_OF_ACTUAL));
        assertTrue(count(image, 0x60a5fa) > 100);
    }

    @ParameterizedTest
    @CsvSource({"1, 420, 260", "1.5, 630, 390", "2, 840, 520"})
    void drawsSharperImagesForFinerScreens(double scale, int width, int height) {
        BufferedImage image = XChartDrawing.image(Charts.readingsAgainstTarget(Evaluations.measured(), Language.EN), 420, 260, scale,
                Theme.LIGHT);
        assertEquals(width, image.getWidth());
        assertEquals(height, image.getHeight());
        assertTrue(count(image, BLUE_OF_ACTUAL) > 100 * scale);
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        ChartDescription chart = Charts.readingsAgainstTarget(Evaluations.measured(), Language.JA);
        assertArrayEquals(png(chart), png(chart));
        assertArrayEquals(svgBytes(chart), svgBytes(chart));
    }

    @Test
    void writesAPngThatCanBeRead() throws IOException {
        byte[] png = png(Charts.readingsAgainstTarget(Evaluations.measured(), Language.EN));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(640, image.getWidth());
    }

    @Test
    void writesTheWordsOfAnSvgAsText() throws Exception {
        List<String> japanese = texts(svg(Evaluations.measured(), Language.JA));
        assertTrue(japanese.containsAll(List.of("新規顧客売上高", "実績", "計画", "目標値", "現状値", "期限 2027-03-31", "¥1億", "¥8,000万",
                "2027年", "3月")), japanese.toString());
        List<String> english = texts(svg(Evaluations.measured(), Language.EN));
        assertTrue(english.containsAll(List.of("Sales to new customers", "Actual", "Plan", "Target", "Baseline", "Due 2027-03-31", "¥100M",
                "¥80M", "2027", "Mar")), english.toString());
    }

    @Test
    void namesFontsForJapaneseInTheSvgAndNothingOutsideIt() throws IOException {
        String svg = new String(svgBytes(Charts.readingsAgainstTarget(Evaluations.measured(), Language.JA)), StandardCharsets.UTF_8);
        assertTrue(svg.contains("Noto Sans CJK JP") && svg.contains("Yu Gothic") && svg.contains("sans-serif"));
        assertFalse(svg.contains("<!DOCTYPE"));
        assertFalse(svg.contains(" id="), "ids of several charts in one page would clash");
        assertFalse(svg.contains("href"));
    }

    @Test
    void writesTheYearsOfAYearlyIndicator() throws Exception {
        KPI kpi = Evaluations.sales();
        kpi.setFrequency(Frequency.YEAR);
        List<String> texts = texts(svg(Evaluations.of(kpi, "¥", List.of()), Language.JA));
        assertTrue(texts.containsAll(List.of("2025年度", "2026年度")), texts.toString());
    }

    /** A date that was mistyped must not make the drawing take forever. */
    @Test
    void drawsADeadlineInAnotherAge() throws Exception {
        KPI kpi = Evaluations.sales();
        for (LocalDate date : List.of(LocalDate.of(20270, 3, 31), LocalDate.MAX, LocalDate.MIN)) {
            kpi.getTarget().setDate(date);
            for (Frequency frequency : Frequency.values()) {
                kpi.setFrequency(frequency);
                assertTrue(texts(svg(Evaluations.of(kpi, "¥", List.of()), Language.EN)).size() < 60);
            }
        }
    }

    @Test
    void writesTheDaysOfAWeeklyIndicator() throws Exception {
        KPI kpi = Evaluations.sales();
        kpi.setFrequency(Frequency.WEEK);
        kpi.getMilestones().clear();
        kpi.getTarget().setDate(Evaluations.BASELINE.plusDays(21));
        List<String> texts = texts(svg(Evaluations.of(kpi, "¥", List.of()), Language.EN));
        assertTrue(texts.containsAll(List.of("Mar 31", "Apr 7", "Apr 14", "Apr 21")), texts.toString());
    }

    @Test
    void saysInWordsThatThereIsNothingToShow() throws Exception {
        IndicatorEvaluation nothing = Evaluations.of(Elements.kpi("Brand awareness"), null, List.of());
        String words = String.join(" ", texts(svg(nothing, Language.EN)));
        assertTrue(words.contains("No values to show."), words);
        assertTrue(String.join("", texts(svg(Evaluations.unmeasured(), Language.JA))).contains("表示できる値がありません。"));
    }

    @Test
    void drawsASingleValueAndAConstantOne() throws Exception {
        KPI kpi = Evaluations.sales();
        kpi.setBaseline(null);
        kpi.setTarget(null);
        kpi.getMilestones().clear();
        assertTrue(texts(svg(Evaluations.of(kpi, "¥", Evaluations.months(5e6)), Language.EN)).contains("¥5M"));
        assertTrue(texts(svg(Evaluations.of(kpi, "%", Evaluations.months(0.0, 0.0)), Language.EN)).contains("0 %"));
    }

    @Test
    void shortensATitleThatIsTooLong() throws Exception {
        KPI kpi = Evaluations.sales();
        kpi.setName("A name that goes on ".repeat(30));
        assertTrue(texts(svg(Evaluations.of(kpi, "¥", List.of()), Language.EN)).getFirst().endsWith("…"));
    }

    private static BufferedImage image(IndicatorEvaluation evaluation, Theme theme) {
        return XChartDrawing.image(Charts.readingsAgainstTarget(evaluation, Language.EN), 640, 400, 1, theme);
    }

    private static long count(BufferedImage image, int colour) {
        return IntStream.of(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(pixel -> distance(pixel, colour) < 48).count();
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16).map(shift -> Math.abs((one >> shift & 0xff) - (other >> shift & 0xff))).sum();
    }

    private static byte[] png(ChartDescription chart) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XChartDrawing.png(chart, 640, 400, 1, Theme.LIGHT, out);
        return out.toByteArray();
    }

    private static byte[] svgBytes(ChartDescription chart) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XChartDrawing.svg(chart, 640, 400, Theme.LIGHT, out);
        return out.toByteArray();
    }

    private static Document svg(IndicatorEvaluation evaluation, Language language) throws Exception {
        byte[] bytes = svgBytes(Charts.readingsAgainstTarget(evaluation, language));
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> result = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            result.add((Element) nodes.item(i));
        }
        return result;
    }

    private static List<String> texts(Document svg) {
        return elements(svg, "text").stream().map(Element::getTextContent).toList();
    }

    /** The middle of a label's digits, which stands beside its gridline. */
    private static double yOf(Document svg, String label) {
        return elements(svg, "text").stream().filter(text -> text.getTextContent().equals(label)).mapToDouble(
                text -> Double.parseDouble(text.getAttribute("y"))).findFirst().orElseThrow() - 4.7;
    }

    private static String stroke(Element line) {
        Element at = line;
        while (at.getAttribute("stroke").isEmpty()) {
            at = (Element) at.getParentNode();
        }
        return at.getAttribute("stroke");
    }

    private static double length(Element line) {
        return Double.parseDouble(line.getAttribute("x2")) - Double.parseDouble(line.getAttribute("x1"));
    }

    /** The y of a line in the whole drawing: XChart draws inside a group that is moved and scaled. */
    private static double shifted(Element line) {
        double y = Double.parseDouble(line.getAttribute("y1"));
        for (Node at = line.getParentNode(); at instanceof Element group; at = group.getParentNode()) {
            Matcher translate = Pattern.compile("translate\\(([-\\d.]+),([-\\d.]+)\\)")
                    .matcher(group.getAttribute("transform"));
            Matcher scale = Pattern.compile("scale\\(([-\\d.]+),([-\\d.]+)\\)")
                    .matcher(group.getAttribute("transform"));
            y *= scale.find() ? Double.parseDouble(scale.group(2)) : 1;
            y += translate.find() ? Double.parseDouble(translate.group(2)) : 0;
        }
        return y;
    }
}
