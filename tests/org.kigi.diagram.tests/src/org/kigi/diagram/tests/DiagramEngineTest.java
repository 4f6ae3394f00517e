package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.design.Analysis;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.Edge;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.Node;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.Style;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.Status;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KPI;
import org.kigi.validation.Severity;
import org.kigi.validation.Validator;
import org.kigi.validation.smart.SmartRules;

class DiagramEngineTest {

    private final GoalTree tree = Trees.small();

    private static List<String> labels(List<Node> nodes) {
        return nodes.stream().map(n -> n.mapping() + " " + n.label().lines().findFirst().orElse("")).toList();
    }

    private static List<String> ends(Diagram diagram) {
        return diagram.edges().stream().map(e -> e.mapping() + " " + name(e.source()) + " > " + name(e.target())).toList();
    }

    private static String name(Node node) {
        return ((Element) node.element()).getName();
    }

    @Test
    void makesACardOfEachGoalAndOfEachAction() {
        Diagram diagram = Trees.diagram(tree, Language.EN);

        assertEquals(List.of("KGI KGI: Sales", "KPI Customers", "KPI Visits", "KPI Price", "Action Fair"), labels(diagram.nodes()));
        assertEquals("Strategy", diagram.title());
        assertEquals(Orientation.LEFT_RIGHT, diagram.orientation());
        assertSame(tree, diagram.element());
        assertEquals(List.of(), diagram.problems());
        assertTrue(diagram.nodes().get(0).isContainer());
        assertEquals(List.of("State Planned"), labels(diagram.nodes().get(4).children()));
    }

    @Test
    void drawsEdgesFromIndicatorsToDriversAndActions() {
        assertEquals(List.of("Driver Sales > Customers", "Driver Sales > Price", "Driver Customers > Visits", "Measure Customers > Fair"),
                ends(Trees.diagram(tree, Language.EN)));
        assertTrue(Trees.diagram(tree, Language.EN).edges().stream().allMatch(Edge::isReference));
    }

    @Test
    void namesNodesByElementAndMappingInEveryComputation() {
        Diagram diagram = Trees.diagram(tree, Language.EN);
        Indicator price = Trees.indicator(tree, "Price");

        Node node = diagram.nodeOf(price).orElseThrow();
        assertEquals(price.getId() + "/KPI", node.id());
        assertSame(node, diagram.node(node.id()).orElseThrow());
        assertEquals(diagram.nodesById().keySet(), Trees.diagram(tree, Language.JA).nodesById().keySet());
        assertEquals(diagram.edges().stream().map(Edge::id).toList(), Trees.diagram(tree, Language.JA).edges().stream().map(Edge::id)
                .toList());
        assertEquals(diagram.edges().size(), diagram.edges().stream().map(Edge::id).distinct().count());
    }

    @Test
    void showsTheValuesOnTheCard() {
        Indicator price = Trees.indicator(tree, "Price");
        Trees.target(price, 12, "2027-03-31");
        Trees.owner(tree, price, "Sato");
        Trees.analyse(tree, Map.of(price, Status.ON_TRACK), List.of());

        Node card = Trees.diagram(tree, Language.EN).nodeOf(price).orElseThrow();
        assertEquals(List.of("Actual No value yet", "Progress 50 %", "Target Target 12", "Deadline by 2027-03-31", "Status On track",
                "Owner Sato"), labels(card.children()));
        assertEquals(0.5, card.children().get(1).gauge().orElseThrow());
        assertTrue(card.children().stream().allMatch(r -> r.role() == Node.Role.ROW && r.container() == card));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Node card = Trees.diagram(tree, Language.EN).nodeOf(Trees.indicator(tree, "Price")).orElseThrow();

        assertEquals(List.of("Actual No value yet", "Progress –", "Status Unknown"), labels(card.children()));
        assertTrue(card.children().get(1).gauge().isEmpty());
        assertEquals(List.of(), card.badges());
    }

    @Test
    void speaksJapanese() {
        Diagram diagram = Trees.diagram(tree, Language.JA);

        assertEquals("戦略", diagram.title());
        assertEquals("KGI：売上高", diagram.nodes().getFirst().label());
        assertEquals(Status.UNKNOWN.label(Language.JA), diagram.nodes().getFirst().children().get(2).label());
    }

    @Test
    void showsOnlyTheLayersAskedFor() {
        Diagram bare = Trees.diagram(tree);
        assertEquals(List.of("KGI KGI: Sales", "KPI Customers", "KPI Visits", "KPI Price"), labels(bare.nodes()));
        assertEquals(List.of("Status Unknown"), labels(bare.nodes().getFirst().children()));

        Diagram withActions = Trees.diagram(tree, Trees.ACTIONS);
        assertEquals(5, withActions.nodes().size());
        assertEquals(4, withActions.edges().size());
        assertTrue(withActions.nodes().getFirst().bounds().height() < Trees.diagram(tree, Trees.VALUES).nodes().getFirst().bounds()
                .height());
    }

    @Test
    void drawsInfluencesAsElementsOfTheirOwn() {
        Influence influence = Elements.create(Influence.class);
        influence.setSource(Trees.indicator(tree, "Price"));
        influence.setTarget(Trees.indicator(tree, "Customers"));
        influence.setLag(30);
        tree.getInfluences().add(influence);

        assertEquals(4, Trees.diagram(tree, Language.EN).edges().size());
        Edge edge = Trees.diagram(tree, Trees.INFLUENCES).edges().getLast();
        assertSame(influence, edge.element());
        assertFalse(edge.isReference());
        assertEquals("30 d", edge.label());
        influence.setWeight(-0.4);
        edge = Trees.diagram(tree, Trees.INFLUENCES).edges().getLast();
        assertEquals("−0.4, 30 d", edge.label());
        assertEquals(LineStyle.DASH, edge.style().line(), "what lowers is dashed");
        assertEquals(2, edge.style().width());
    }

    @Test
    void drawsNoEdgeForAnInfluenceThatLeadsNowhere() {
        tree.getInfluences().add(Elements.create(Influence.class));

        Diagram diagram = Trees.diagram(tree, Trees.INFLUENCES);
        assertEquals(3, diagram.edges().size());
        assertEquals(List.of(), diagram.problems());
    }

    @Test
    void marksFindingsWithTheirNumberAndSeverity() {
        LocalDate day = LocalDate.parse("2026-06-30");
        Analysis analysis = Analysis.attach(tree, () -> new Evaluator(location -> Series.EMPTY, day).evaluate(tree),
                evaluation -> new Validator(SmartRules.rules(evaluation), day).validate(tree));
        KPI price = (KPI) Trees.indicator(tree, "Price");
        assertFalse(analysis.findingsOf(price).isEmpty());

        Diagram diagram = Trees.diagram(tree, Language.EN);
        Node card = diagram.nodeOf(price).orElseThrow();
        Node badge = card.badges().getFirst();
        assertEquals(Node.Role.BADGE, badge.role());
        assertEquals(Integer.toString(analysis.findingsOf(price).size()), badge.label());
        boolean error = analysis.findingsOf(price).stream().anyMatch(f -> f.severity() == Severity.ERROR);
        assertEquals(error ? Style.Shape.ELLIPSE : Style.Shape.LOZENGE, badge.style().shape());
        assertEquals(analysis.findingsOf(price).size(), badge.tooltip().lines().count());
        assertTrue(badge.tooltip().contains(analysis.findingsOf(price).getFirst().message(Language.EN)));
        assertTrue(badge.bounds().y() < card.bounds().y() && badge.bounds().bottom() > card.bounds().y(), "it sits on the upper border");
        assertTrue(diagram.nodes().stream().allMatch(n -> n.role() == Node.Role.NODE), "no badge stands by itself");
    }

    @Test
    void tellsKgiFromKpi() {
        Diagram diagram = Trees.diagram(tree, Language.EN);
        Node kgi = diagram.nodes().get(0);
        Node kpi = diagram.nodes().get(1);

        assertNotEquals(kgi.style().accent(), kpi.style().accent());
        assertTrue(kgi.bounds().width() > kpi.bounds().width());
    }

    @Test
    void copesWithATreeOfFiveHundredLevels() {
        Indicator parent = Trees.indicator(tree, "Price");
        for (int i = 0; i < 500; i++) {
            parent = Trees.kpi(parent, "Level " + i);
        }
        assertEquals(505, Trees.diagram(tree, Language.EN).nodes().size());
    }

    @Test
    void givesElementsWithoutANameTheNameOfTheirType() {
        Trees.indicator(tree, "Price").setName(null);

        assertEquals("KPI", Trees.diagram(tree, Language.EN).nodes().get(3).label());
    }
}
