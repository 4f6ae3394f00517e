package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.core.Language;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramTools;
import org.kigi.diagram.Edge;
import org.kigi.diagram.EdgeStyle;
import org.kigi.diagram.FilterDescription;
import org.kigi.diagram.Legend;
import org.kigi.diagram.Node;
import org.kigi.diagram.PdfExport;
import org.kigi.diagram.Picture;
import org.kigi.diagram.PngExport;
import org.kigi.diagram.Style;
import org.kigi.diagram.SvgExport;
import org.kigi.diagram.Theme;
import org.kigi.diagram.TreeLayout;
import org.kigi.diagram.ViewSettings;

/** Small specifications for other metamodels, made the way that people begin with Sirius. */
class StarterSpecificationsTest {

    private static List<String> labels(List<Node> nodes) {
        return nodes.stream().map(Node::label).toList();
    }

    private static List<String> edges(Diagram diagram) {
        return diagram.edges().stream().map(e -> e.source().label() + " " + e.mapping() + " " + e.target().label()).toList();
    }

    private static Object value(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    @ParameterizedTest
    @CsvSource({ "kinship, sato", "entities, shop", "components, plant" })
    void openWithoutAProblemAndAreDrawn(String name, String model) throws Exception {
        Fixture fixture = new Fixture(name, model);
        Diagram diagram = fixture.diagram();
        new TreeLayout().layout(diagram);

        assertEquals(List.of(), fixture.specification().problems());
        assertEquals(List.of(), diagram.problems());
        for (Node a : diagram.nodes()) {
            for (Node b : diagram.nodes()) {
                assertTrue(a == b || !a.bounds().overlaps(b.bounds()), a + " is on " + b);
            }
        }
        Picture picture = Picture.of(diagram).withTitle("")
                .withLegend(Legend.of(fixture.description(), fixture.description().defaultSettings(), Language.EN));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgExport.write(picture, Theme.LIGHT, out);
        PngExport.write(picture, Theme.DARK, 1, out);
        PdfExport.write(picture, Theme.LIGHT, out);
        assertTrue(out.size() > 5000);
    }

    @Test
    void familyHasNodesOfTwoTypesAndEdgesByFeature() {
        Diagram diagram = new Fixture("kinship", "sato").diagram();

        assertEquals("Family Sato", diagram.title());
        assertEquals(List.of("Ken", "Ryo (0)", "Sora (0)", "Hana", "Mai"), labels(diagram.nodes()));
        assertEquals(List.of("Ken Father Ryo (0)", "Ken Father Mai", "Hana Mother Mai", "Hana Mother Ryo (0)").stream().sorted().toList(),
                edges(diagram).stream().sorted().toList());
        assertEquals(Style.Shape.RECTANGLE, diagram.nodes().get(0).style().shape(), "a condition holds for who has no parents");
        assertEquals(Style.Shape.ELLIPSE, diagram.nodes().get(1).style().shape());
        assertEquals(90, diagram.nodes().get(1).bounds().width());
        assertEquals(50, diagram.nodes().get(1).bounds().height());
    }

    @Test
    void familyShowsPicturesWithTheNameBelow() throws Exception {
        Diagram diagram = new Fixture("kinship", "sato").diagram();
        Node hana = diagram.nodes().get(3);

        assertEquals(Style.Shape.IMAGE, hana.style().shape());
        assertEquals("image/svg+xml", hana.image().mediaType());
        assertEquals(32, hana.image().width());
        assertTrue(hana.bounds().height() > 60 + 10, "the picture is 40 wide and so 60 high, and there is a name below it");
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        new TreeLayout().layout(diagram);
        SvgExport.write(diagram, Theme.LIGHT, svg);
        assertTrue(svg.toString(StandardCharsets.UTF_8).contains("data:image/svg+xml;base64,"));
        assertTrue(hana.image().png().length > 100);
    }

    @Test
    void familyToolCountsWhoIsThere() {
        Fixture fixture = new Fixture("kinship", "sato");
        DiagramTools tools = new DiagramTools(fixture.description());

        tools.create(tools.palette(Set.of()).getFirst(), fixture.diagram(), null).orElseThrow().run();
        assertEquals("woman3", fixture.diagram().nodes().getLast().label());
    }

    @Test
    void entitiesHaveRowsAndRelationsHaveThreeLabels() {
        Diagram diagram = new Fixture("entities", "shop").diagram();

        assertEquals(List.of("«Party»", "Customer", "Order"), labels(diagram.nodes()),
                "without the empty one, as the default concern says");
        assertEquals(List.of("id : int *", "name : text"), labels(diagram.nodes().getFirst().children()));
        assertEquals(Node.Role.ROW, diagram.nodes().getFirst().children().getFirst().role());
        assertTrue(diagram.nodes().getFirst().children().getFirst().style().text().underline());
        assertTrue(diagram.nodes().getFirst().style().text().italic());
        assertEquals(Style.Strip.TOP, diagram.nodes().get(1).style().strip());
        Edge places = diagram.edges().getFirst();
        assertEquals(List.of("1", "places", "*"), List.of(places.sourceLabel(), places.label(), places.targetLabel()));
        assertEquals(EdgeStyle.Arrow.FILLED_DIAMOND, places.style().sourceArrow());
        assertEquals(EdgeStyle.Routing.ORTHOGONAL, places.style().routing());
        assertEquals(List.of("Customer Relation Order", "Customer Parent «Party»"), edges(diagram));
    }

    @Test
    void entitiesHaveLayersAndFilters() {
        Fixture fixture = new Fixture("entities", "shop");
        ViewSettings usual = fixture.description().defaultSettings();

        assertEquals(Set.of("Inheritance"), usual.layers());
        assertEquals(Set.of("No empty entities"), usual.filters());
        assertEquals(List.of("Customer Relation Order"), edges(fixture.diagram(usual.withLayer("Inheritance", false))));
        assertEquals(List.of("«Party»", "Customer", "Order", "Log"),
                labels(fixture.diagram(usual.withFilter("No empty entities", false)).nodes()));
        Diagram keys = fixture.diagram(usual.withFilter("Keys only", true));
        assertEquals(List.of(1, 0, 1), keys.nodes().stream().map(n -> n.children().size()).toList());
        assertEquals(2, keys.edges().size());
    }

    @Test
    void entitiesAskWhichOneToShow() {
        Fixture fixture = new Fixture("entities", "shop");
        FilterDescription filter = fixture.description().filters().get(2);
        ViewSettings active = fixture.description().defaultSettings().withFilter(filter.name(), true);

        assertEquals("Which entity?", filter.variables().getFirst().prompt(Language.JA));
        List<EObject> candidates = filter.variables().getFirst().candidates(fixture.model(), Language.EN);
        assertEquals(4, candidates.size());
        assertEquals(3, fixture.diagram(active).nodes().size(), "nobody has chosen yet");
        Diagram one = fixture.diagram(active.withVariable("chosen", candidates.get(1)));
        assertEquals(List.of("Customer"), labels(one.nodes()));
        assertEquals(List.of("discount : decimal"), labels(one.nodes().getFirst().children()));
        assertEquals(List.of(), one.edges());
    }

    @Test
    void componentsHavePortsOnTheirBordersAndPartsInside() {
        Diagram diagram = new Fixture("components", "plant").diagram();

        assertEquals(List.of("Sensor", "Controller (Filter, Logic)", "Motor"), labels(diagram.nodes()));
        Node controller = diagram.nodes().get(1);
        assertEquals(List.of("in", "cmd"), labels(controller.badges()));
        assertEquals(List.of("Filter", "Logic"), labels(controller.children()));
        assertEquals(List.of("tap"), labels(controller.children().get(1).badges()), "a border mapping that is used again");
        assertEquals(Style.Shape.PARALLELOGRAM, controller.children().getFirst().style().shape());
        for (Node port : controller.badges()) {
            assertEquals(controller.bounds().right(), port.bounds().centreX(), 0.01, "on the east side, the others are forbidden");
        }
        for (Node part : controller.children()) {
            assertTrue(part.bounds().x() > controller.bounds().x() && part.bounds().bottom() < controller.bounds().bottom());
        }
        assertFalse(controller.children().get(0).bounds().overlaps(controller.children().get(1).bounds()));
    }

    @Test
    void componentsAreLinkedFromPortToPort() {
        Diagram diagram = new Fixture("components", "plant").diagram();
        new TreeLayout().layout(diagram);

        assertEquals(List.of("out Link in", "cmd Link in"), edges(diagram));
        assertSame(diagram.nodes().get(0), diagram.edges().getFirst().source().container());
        assertTrue(diagram.nodes().get(1).bounds().x() > diagram.nodes().get(0).bounds().right() + 60,
                "linked components follow each other");
        for (Edge link : diagram.edges()) {
            assertTrue(link.route().size() >= 2);
        }
    }

    @Test
    void componentsAreDecoratedAndChangedByADoubleClick() {
        Fixture fixture = new Fixture("components", "plant");
        Diagram diagram = fixture.diagram();
        Node filter = diagram.nodes().get(1).children().getFirst();
        assertEquals(List.of("Filter is old"), filter.decorations().stream().map(d -> d.tooltip()).toList());
        assertEquals(List.of(), diagram.nodes().getFirst().decorations());

        DiagramTools tools = new DiagramTools(fixture.description());
        EObject sensor = diagram.nodes().getFirst().element();
        tools.doubleClick(diagram, diagram.nodes().getFirst()).orElseThrow().run();
        assertEquals(true, value(sensor, "deprecated"));
        tools.doubleClick(diagram, diagram.nodes().getFirst()).orElseThrow().run();
        assertEquals(false, value(sensor, "deprecated"));
        assertTrue(tools.doubleClick(diagram, diagram.nodes().getFirst().badges().getFirst()).isEmpty());
    }

    @Test
    void legendNamesTheMappingsWhereTheSpecificationHasNoTextsForIt() {
        Fixture fixture = new Fixture("components", "plant");
        Legend legend = Legend.of(fixture.description(), fixture.description().defaultSettings(), Language.EN);

        assertEquals(List.of("A component", "Port", "Part", "Link"), legend.entries().stream().map(Legend.Entry::text).toList().stream()
                .sorted(Comparator.comparingInt(List.of("A component", "Port", "Part", "Link")::indexOf)).toList());
        assertEquals(Map.of(true, 3L, false, 1L), legend.entries().stream()
                .collect(Collectors.partitioningBy(e -> e.symbol() != null, Collectors.counting())));
    }
}
