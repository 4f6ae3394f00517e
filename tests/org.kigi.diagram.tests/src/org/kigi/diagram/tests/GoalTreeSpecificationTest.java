package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.design.Specifications;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramDescription;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.Legend;
import org.kigi.diagram.Node;
import org.kigi.diagram.Style;
import org.kigi.diagram.Theme;
import org.kigi.diagram.ViewSettings;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The specification is tested code: what Sirius would only log, fails here. Names and types are checked against Sirius' metamodels. */
class GoalTreeSpecificationTest {

    private static Document document;

    @BeforeAll
    static void parse() throws Exception {
        try (InputStream in = Specifications.goalTree().openStream()) {
            document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
        }
    }

    /** Every class and feature is one of Sirius', every reference leads somewhere, every type, service, feature and label exists. */
    @Test
    void hasNoProblem() {
        assertEquals(List.of(), Trees.SPECIFICATION.problems());
    }

    @Test
    void leavesTheGlobalRegistryAlone() {
        List<String> sirius = EPackage.Registry.INSTANCE.keySet().stream().filter(uri -> uri.contains("eclipse.org/sirius")).toList();
        assertEquals(List.of(), sirius);
    }

    /** A metamodel that does not resolve makes type tests fail silently in Sirius. */
    @Test
    void refersToTheMetamodelByItsRegisteredNamespace() {
        for (Element metamodel : elements("metamodel")) {
            assertEquals(GoaltreePackage.eNS_URI + "#/", metamodel.getAttribute("href"));
        }
        assertEquals("kigi", elements("ownedViewpoints").getFirst().getAttribute("modelFileExtension"));
    }

    @Test
    void qualifiesEveryTypeName() {
        List<String> types = new ArrayList<>(attributes("domainClass"));
        types.addAll(attributes("typeName"));
        assertTrue(types.size() > 30);
        for (String type : types) {
            assertTrue(type.startsWith("goaltree::"), type);
            assertNotNull(GoaltreePackage.eINSTANCE.getEClassifier(type.substring("goaltree::".length())), type);
        }
    }

    @Test
    void namesOnlyServicesThatExist() throws ReflectiveOperationException {
        Set<String> services = new HashSet<>();
        for (String name : attributes("qualifiedClassName")) {
            Class<?> type = Class.forName(name);
            assertNotNull(type.getConstructor(), "Sirius needs a constructor without parameters: " + name);
            Arrays.stream(type.getMethods())
                    .filter(m -> m.getParameterCount() > 0 && EObject.class.isAssignableFrom(m.getParameterTypes()[0]))
                    .map(Method::getName).forEach(services::add);
        }
        Set<String> named = new TreeSet<>();
        Matcher matcher = Pattern.compile("service:(?:\\w+\\.)?(\\w+)").matcher(allAttributes());
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        assertTrue(named.size() > 25);
        named.removeAll(services);
        assertEquals(Set.of(), named);
    }

    @Test
    void letsEveryEdgeBeReconnected() {
        List<Element> edges = elements("edgeMappings");
        assertEquals(6, edges.size());
        edges.forEach(e -> assertFalse(e.getAttribute("reconnections").isEmpty(), e.getAttribute("name")));
    }

    @Test
    void letsEveryCardBeRenamedDeletedAndOpenedElsewhere() {
        List<Element> cards = elements("containerMappings");
        assertEquals(7, cards.size());
        for (Element card : cards) {
            for (String tool : List.of("labelDirectEdit", "deletionDescription", "doubleClickDescription")) {
                assertFalse(card.getAttribute(tool).isEmpty(), card.getAttribute("name") + " " + tool);
            }
        }
    }

    /** A tool that no mapping and no palette refers to can never be used. */
    @Test
    void usesEveryTool() {
        String all = allAttributes();
        for (Element tool : elements("ownedTools")) {
            String name = tool.getAttribute("name");
            boolean palette = tool.getAttribute("xsi:type").contains("CreationDescription");
            assertTrue(palette || all.contains("@ownedTools[name='" + name + "']"), name);
        }
    }

    @Test
    void describesThreeDiagramsInTheOrderOfTheMenu() {
        assertEquals(List.of("Goal tree", "Action plan", "Influence map"),
                Trees.SPECIFICATION.diagrams().stream().map(DiagramDescription::name).toList());
        for (DiagramDescription description : Trees.SPECIFICATION.diagrams()) {
            assertTrue(description.shows(Trees.small()), description.name());
            assertFalse(description.label(Language.JA).isBlank());
        }
    }

    @Test
    void explainsEveryStatusInTheLegendOfEveryDiagram() {
        for (DiagramDescription description : Trees.SPECIFICATION.diagrams()) {
            for (Language language : Language.values()) {
                Legend legend = Legend.of(description, description.defaultSettings(), language);
                assertTrue(legend.entries().size() >= 5, description.name());
                Set<String> symbols = new HashSet<>();
                for (Legend.Entry entry : legend.entries()) {
                    assertFalse(entry.text().isBlank());
                    assertTrue(entry.symbol() == null || symbols.add(entry.symbol().shape() + " " + entry.symbol().background()),
                            "two meanings of one symbol: " + entry);
                }
            }
        }
        Legend map = Legend.of(Trees.SPECIFICATION.diagrams().getLast(), ViewSettings.ofLayers(Set.of()), Language.EN);
        assertEquals(List.of("Target met", "On track", "Needs attention", "Off course", "Unknown", "Lowers", "Raises"),
                map.entries().stream().map(Legend.Entry::text).toList());
    }

    @Test
    void labelsEveryToolLayerAndMappingByKeyInBothLanguages() throws Exception {
        Map<String, Properties> texts = Map.of("en", properties("plugin.properties"), "ja", properties("plugin_ja.properties"));
        for (String kind : List.of("ownedTools", "toolSections", "additionalLayers", "containerMappings", "nodeMappings", "edgeMappings",
                "ownedRepresentations")) {
            for (Element element : elements(kind)) {
                String label = element.getAttribute("label");
                assertTrue(label.startsWith("%"), kind + " " + element.getAttribute("name"));
                texts.forEach((language, known) -> assertNotNull(known.getProperty(label.substring(1)), language + " " + label));
            }
        }
    }

    @Test
    void hasEveryColourForBothThemes() {
        List<Element> palettes = elements("userColorsPalettes");
        assertEquals(2, palettes.size());
        assertEquals(colours(palettes.get(0)), colours(palettes.get(1)));
        assertFalse(allAttributes().contains("systemColors"), "a system colour has no dark twin");
    }

    private static List<String> colours(Element palette) {
        NodeList entries = palette.getElementsByTagName("entries");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < entries.getLength(); i++) {
            names.add(((Element) entries.item(i)).getAttribute("name"));
        }
        return names;
    }

    @Test
    void showsEachStatusByColourAndShapeAndText() {
        for (DiagramDescription description : Trees.SPECIFICATION.diagrams()) {
            Map<Status.Light, Set<Object>> looks = new EnumMap<>(Status.Light.class);
            Set<String> texts = new HashSet<>();
            for (Status status : Status.values()) {
                GoalTree tree = Trees.small();
                Trees.indicator(tree, "Price").getActions().add(Elements.action("Discount"));
                Indicator indicator = Trees.indicator(tree, "Price");
                Trees.analyse(tree, Map.of(indicator, status), List.of());
                Node card = new DiagramEngine(description, new AwtTextMeasure()).compute(tree, Language.EN).nodeOf(indicator).orElseThrow();
                Node row = card.children().stream().filter(r -> r.mapping().equals("Status")).findFirst().orElseThrow();
                assertEquals(status.label(Language.EN), row.label());
                assertEquals(row.style().background(), card.style().accent(), "the strip has the colour of the symbol");
                looks.computeIfAbsent(status.light(), k -> new HashSet<>()).add(List.of(row.style().background(), row.style().shape()));
                texts.add(row.label());
            }
            assertEquals(Status.values().length, texts.size());
            Set<Object> all = new HashSet<>();
            looks.forEach((light, some) -> {
                assertEquals(light == Status.Light.GREEN ? 2 : 1, some.size(), "what is achieved has a shape of its own");
                some.forEach(look -> assertTrue(all.add(look)));
            });
        }
    }

    @Test
    void showsEachStateOfAnActionByFrameSymbolAndText() {
        Set<Object> frames = new HashSet<>();
        Set<Object> symbols = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (ActionStatus status : ActionStatus.values()) {
            GoalTree tree = Trees.small();
            Trees.action(tree, "Fair").setStatus(status);
            Node node = Trees.diagram(tree, Language.EN).nodeOf(Trees.action(tree, "Fair")).orElseThrow();
            frames.add(node.style().border());
            symbols.add(node.children().getFirst().style().shape());
            texts.add(node.children().getFirst().label());
        }
        assertEquals(ActionStatus.values().length, frames.size());
        assertEquals(ActionStatus.values().length, symbols.size());
        assertEquals(ActionStatus.values().length, texts.size());
    }

    /** WCAG 2.1, success criterion 1.4.3: text has a contrast of at least 4.5 to 1. */
    @Test
    void isReadableInBothThemes() {
        for (Status status : Status.values()) {
            GoalTree tree = Trees.small();
            Trees.indicator(tree, "Sales").getDrivers().forEach(k -> Trees.target(k, 10, "2027-03-31"));
            List<Finding> findings = new ArrayList<>();
            for (Severity severity : Severity.values()) {
                Indicator indicator = GoalTrees.indicators(tree).get(severity.ordinal());
                RuleDescription rule = new RuleDescription("smart.test", Category.SPECIFIC, severity, Texts.of(Finding.class));
                findings.add(new Finding(rule, severity, indicator, null, null, List.of()));
            }
            Trees.analyse(tree, Map.of(Trees.indicator(tree, "Price"), status, Trees.indicator(tree, "Sales"), status), findings);
            for (DiagramDescription description : Trees.SPECIFICATION.diagrams()) {
                assertReadable(new DiagramEngine(description, new AwtTextMeasure()).compute(tree, Language.EN));
            }
        }
    }

    private static void assertReadable(Diagram diagram) {
        for (Theme theme : Theme.values()) {
            for (Node node : diagram.nodes()) {
                boolean banner = node.style().strip() == Style.Strip.TOP;
                assertReadable(node, (banner ? node.style().accent() : node.style().background()).in(theme), theme);
                node.badges().forEach(b -> assertReadable(b, b.style().background().in(theme), theme));
                for (Node row : node.children()) {
                    assertReadable(row, node.style().background().in(theme), theme);
                }
            }
        }
    }

    private static void assertReadable(Node node, int background, Theme theme) {
        double contrast = contrast(node.style().textColour().in(theme), background);
        assertTrue(contrast >= 4.5, () -> node + " in " + theme + " has a contrast of " + contrast);
    }

    private static double contrast(int a, int b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Properties properties(String name) throws Exception {
        Properties properties = new Properties();
        String address = Specifications.goalTree().toExternalForm().replace("description/goaltree.odesign", name);
        try (InputStream in = URI.create(address).toURL().openStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> attributes(String name) {
        return elements("*").stream().map(e -> e.getAttribute(name)).filter(v -> !v.isEmpty()).toList();
    }

    private static String allAttributes() {
        return elements("*").stream().flatMap(e -> {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < e.getAttributes().getLength(); i++) {
                values.add(e.getAttributes().item(i).getNodeValue());
            }
            return values.stream();
        }).collect(Collectors.joining("\n"));
    }
}
