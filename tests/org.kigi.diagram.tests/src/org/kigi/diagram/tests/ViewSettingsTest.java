package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Destination;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramDescription;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramPainter;
import org.kigi.diagram.DiagramTools;
import org.kigi.diagram.FilterVariable;
import org.kigi.diagram.ModelChange;
import org.kigi.diagram.Node;
import org.kigi.diagram.Theme;
import org.kigi.diagram.TreeLayout;
import org.kigi.diagram.ViewSettings;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.Person;

/** Layers, filters, folding and navigation in the diagrams of a goal tree. */
class ViewSettingsTest {

    private final GoalTree tree = Trees.small();
    private final DiagramDescription goals = Trees.SPECIFICATION.diagrams().get(0);
    private final DiagramDescription plan = Trees.SPECIFICATION.diagrams().get(1);
    private final DiagramDescription map = Trees.SPECIFICATION.diagrams().get(2);

    private Diagram diagram(DiagramDescription description, ViewSettings settings) {
        return new DiagramEngine(description, new AwtTextMeasure()).compute(tree, Language.EN, settings);
    }

    private static List<String> labels(Diagram diagram) {
        return diagram.nodes().stream().map(Node::label).toList();
    }

    @Test
    void showsOnlyWhatIsOffTrackAndWhatLeadsThere() {
        Trees.analyse(tree, Map.of(Trees.indicator(tree, "Visits"), Status.LIMITED, Trees.indicator(tree, "Price"), Status.ON_TRACK,
                Trees.indicator(tree, "Sales"), Status.ON_TRACK), List.of());

        assertEquals(List.of("KGI: Sales", "Customers", "Visits"),
                labels(diagram(goals, goals.defaultSettings().withFilter("Off track", true))));
        assertEquals(2, diagram(goals, goals.defaultSettings().withFilter("Off track", true)).edges().size());
    }

    @Test
    void showsOnlyWhatIsMineAndWhatLeadsThere() {
        Person ann = Trees.owner(tree, Trees.indicator(tree, "Visits"), "Ann");
        FilterVariable people = goals.filters().get(1).variables().getFirst();
        ViewSettings mine = goals.defaultSettings().withFilter("Mine", true);

        assertEquals(List.of(ann), people.candidates(tree, Language.EN));
        assertTrue(people.multiple());
        assertEquals(5, diagram(goals, mine).nodes().size(), "as long as nobody is chosen, nothing is hidden");
        assertEquals(List.of("KGI: Sales", "Customers", "Visits"), labels(diagram(goals, mine.withVariable(people.name(), ann))));
        assertEquals(List.of("KGI: Sales", "Customers", "Visits"), labels(diagram(goals, mine.withVariable(people.name(), List.of(ann)))));
    }

    @Test
    void collapsesActionsToMarksThatKeepTheirEdges() {
        Diagram full = diagram(goals, goals.defaultSettings());
        Diagram diagram = diagram(goals, goals.defaultSettings().withFilter("Collapse actions", true));
        Node action = diagram.nodes().getLast();

        assertTrue(action.isCollapsed());
        assertEquals(List.of(), action.children());
        assertTrue(action.bounds().height() < 20);
        assertEquals(full.edges().size(), diagram.edges().size());
        assertFalse(full.nodes().getLast().isCollapsed());
        new TreeLayout().layout(diagram);
        RecordingPen pen = new RecordingPen();
        new DiagramPainter().paint(action, pen, Theme.LIGHT);
        assertEquals(List.of(), pen.texts);
    }

    @Test
    void foldsSubtreesAndCountsWhatIsHidden() {
        Diagram all = diagram(goals, goals.defaultSettings());
        String customers = all.nodeOf(Trees.indicator(tree, "Customers")).orElseThrow().id();
        Diagram folded = diagram(goals, goals.defaultSettings().withCollapsed(customers, true));
        new TreeLayout().layout(folded);

        assertEquals(List.of("KGI: Sales", "Customers", "Price"), labels(folded));
        Node node = folded.node(customers).orElseThrow();
        assertEquals(2, node.hiddenBelow());
        assertEquals(0, folded.nodes().getFirst().hiddenBelow());
        assertNull(folded.nodes().getFirst().pillBounds());
        assertEquals(node.bounds().right(), node.pillBounds().x(), 5, "beside the card, over none of its text");
        assertEquals(node.bounds().centreY(), node.pillBounds().centreY(), 0.5);
        assertTrue(contains(node.extent(), node.pillBounds()));
        RecordingPen pen = new RecordingPen();
        new DiagramPainter().paint(node, pen, Theme.DARK);
        assertTrue(pen.texts.stream().anyMatch(t -> t.text().equals("+2")));
        assertEquals(2, folded.edges().size());
        assertEquals(5, diagram(goals, folded(folded, customers)).nodes().size());

        String root = all.nodes().getFirst().id();
        assertEquals(4, diagram(goals, goals.defaultSettings().withCollapsed(root, true).withCollapsed(customers, true)).nodes().getFirst()
                .hiddenBelow());
    }

    private ViewSettings folded(Diagram diagram, String id) {
        return goals.defaultSettings().withCollapsed(id, true).withCollapsed(id, false);
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return outer.union(inner).equals(outer);
    }

    @Test
    void showsOneSubtreeAlone() {
        Diagram all = diagram(goals, goals.defaultSettings());
        String customers = all.nodeOf(Trees.indicator(tree, "Customers")).orElseThrow().id();

        Diagram alone = diagram(goals, goals.defaultSettings().withFocus(customers));
        assertEquals(List.of("Customers", "Visits", "Fair"), labels(alone));
        assertEquals(2, alone.edges().size());
        assertEquals(5, diagram(goals, goals.defaultSettings().withFocus("gone")).nodes().size());
    }

    @Test
    void plansShowActionsBesideTheirIndicators() {
        Trees.action(tree, "Fair").setStart(LocalDate.parse("2026-04-01"));
        Trees.action(tree, "Fair").setEnd(LocalDate.parse("2026-10-01"));
        Trees.indicator(tree, "Price").getActions().add(Elements.action("Discount"));
        Trees.action(tree, "Discount").setEnd(LocalDate.parse("2027-04-01"));
        Trees.analyse(tree, Map.of(), List.of());
        Diagram diagram = diagram(plan, plan.defaultSettings());

        assertEquals(List.of("Customers", "Price", "Fair", "Discount"), labels(diagram));
        Node fair = diagram.nodes().get(2);
        assertEquals(List.of("Planned", "2026-04-01 – 2026-10-01", ""), fair.children().stream().map(Node::label).toList());
        List<Double> time = fair.children().get(2).values();
        assertEquals(0, time.get(0), "the plan begins with it");
        assertEquals(183 / 365.0, time.get(1), 1e-9);
        assertEquals(90 / 365.0, time.get(2), 1e-9, "on 30 June");
        Node discount = diagram.nodes().get(3).children().stream().filter(r -> r.mapping().equals("Time")).findFirst().orElseThrow();
        assertEquals(1, discount.values().get(1));
        assertEquals(List.of("Customers Measure Fair", "Price Measure Discount"), diagram.edges().stream()
                .map(e -> e.source().label() + " " + e.mapping() + " " + e.target().label()).toList());
    }

    @Test
    void plansShowOnlyWhatIsOpenOrMine() {
        Trees.indicator(tree, "Price").getActions().add(Elements.action("Discount"));
        Trees.action(tree, "Fair").setStatus(ActionStatus.DONE);
        Person ann = Trees.owner(tree, Trees.indicator(tree, "Visits"), "Ann");
        Trees.action(tree, "Fair").setOwner(ann);

        assertEquals(List.of("Price", "Discount"), labels(diagram(plan, plan.defaultSettings().withFilter("Open actions", true))));
        assertEquals(List.of("Customers", "Fair"),
                labels(diagram(plan, plan.defaultSettings().withFilter("Mine", true).withVariable("people", ann))));
    }

    @Test
    void mapsShowInfluencesAndTheTreeAsALayer() {
        Influence influence = Elements.create(Influence.class);
        influence.setSource(Trees.indicator(tree, "Visits"));
        influence.setTarget(Trees.indicator(tree, "Price"));
        tree.getInfluences().add(influence);

        Map<String, Long> edges = diagram(map, map.defaultSettings()).edges().stream()
                .collect(Collectors.groupingBy(e -> e.mapping(), Collectors.counting()));
        assertEquals(Map.of("Influence", 1L, "Driver", 3L), edges);
        assertEquals(1, diagram(map, map.defaultSettings().withLayer("Goal tree", false)).edges().size());
        tree.getKgis().add(Elements.kgi("Alone"));
        assertEquals(List.of("KGI: Sales", "Customers", "Visits", "Price"),
                labels(diagram(map, map.defaultSettings().withFilter("With influences", true))));
    }

    @Test
    void aDoubleClickLeadsToTheOtherDiagram() {
        Diagram diagram = diagram(goals, goals.defaultSettings());
        ModelChange there = new DiagramTools(goals).doubleClick(diagram, diagram.nodes().get(1)).orElseThrow();
        there.run();
        assertEquals(new Destination("Action plan", Trees.indicator(tree, "Customers")), there.destination().orElseThrow());

        Diagram other = diagram(plan, plan.defaultSettings());
        ModelChange back = new DiagramTools(plan).doubleClick(other, other.nodes().getLast()).orElseThrow();
        back.run();
        assertEquals(new Destination("Goal tree", Trees.action(tree, "Fair")), back.destination().orElseThrow());
        assertTrue(new DiagramTools(goals).doubleClick(diagram, diagram.nodes().get(1).children().getFirst()).isEmpty());
    }

    @Test
    void dropsFromTheExplorerMoveElements() {
        Diagram diagram = diagram(goals, goals.defaultSettings());
        Node price = diagram.nodeOf(Trees.indicator(tree, "Price")).orElseThrow();
        DiagramTools tools = new DiagramTools(goals);

        tools.drop(diagram, Trees.indicator(tree, "Visits"), price).orElseThrow().run();
        assertEquals("Price", ((Element) Trees.indicator(tree, "Visits").eContainer()).getName());
        assertTrue(tools.drop(diagram, tree.getKgis().getFirst(), price).isEmpty());
        assertTrue(tools.drop(diagram, Trees.indicator(tree, "Price"), price).isEmpty());

        Diagram other = diagram(plan, plan.defaultSettings());
        assertTrue(new DiagramTools(plan).drop(other, Trees.action(tree, "Fair"), other.nodes().getFirst()).isEmpty(), "where it is");
    }
}
