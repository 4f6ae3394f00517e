package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramTools;
import org.kigi.diagram.Edge;
import org.kigi.diagram.ModelChange;
import org.kigi.diagram.Node;
import org.kigi.diagram.PaletteTool;
import org.kigi.diagram.ToolException;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;

class DiagramToolsTest {

    private final GoalTree tree = Trees.small();
    private final DiagramTools tools = new DiagramTools(Trees.SPECIFICATION.diagrams().getFirst());

    private Diagram diagram() {
        return Trees.diagram(tree, Trees.VALUES, Trees.ACTIONS, Trees.INFLUENCES);
    }

    private Node node(String name) {
        return diagram().nodes().stream().filter(n -> name.equals(((Element) n.element()).getName())).findFirst().orElseThrow();
    }

    private PaletteTool tool(String name) {
        return tools.palette(Set.of(Trees.ACTIONS, Trees.INFLUENCES)).stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private Edge edge(String from, String to) {
        return diagram().edges().stream().filter(e -> e.source().element() == node(from).element() && e.target().element() == node(to)
                .element())
                .findFirst().orElseThrow();
    }

    @Test
    void offersThePaletteOfTheShownLayers() {
        assertEquals(List.of("KGI", "KPI"), tools.palette(Set.of()).stream().map(t -> t.label(Language.EN)).toList());
        assertEquals(List.of("KGI", "KPI", "施策", "影響"),
                tools.palette(Set.of(Trees.ACTIONS, Trees.INFLUENCES)).stream().map(t -> t.label(Language.JA)).toList());
        assertEquals("Create", tool("createAction").section(Language.EN));
        assertEquals(PaletteTool.Kind.EDGE, tool("createInfluence").kind());
    }

    @Test
    void createsAKgiOnTheDiagramOnly() {
        ModelChange change = tools.create(tool("createKgi"), diagram(), null).orElseThrow();
        assertEquals(1, tree.getKgis().size(), "nothing happens before it is run");
        change.run();

        KGI kgi = tree.getKgis().get(1);
        assertEquals("New KGI", kgi.getName());
        assertEquals(List.of(kgi), change.created());
        assertEquals(36, UUID.fromString(kgi.getId()).toString().length());
        assertEquals(Optional.empty(), tools.create(tool("createKgi"), diagram(), node("Sales")));
    }

    @Test
    void createsKpisAndActionsOnIndicatorsOnly() {
        tools.create(tool("createKpi"), diagram(), node("Price")).orElseThrow().run();
        tools.create(tool("createKpi"), diagram(), node("Price")).orElseThrow().run();
        tools.create(tool("createAction"), diagram(), node("Price")).orElseThrow().run();

        Indicator price = Trees.indicator(tree, "Price");
        assertEquals(List.of("New KPI", "New KPI 2"), price.getDrivers().stream().map(KPI::getName).toList());
        assertFalse(price.getDrivers().get(0).getId().equals(price.getDrivers().get(1).getId()));
        assertEquals("New Action", price.getActions().getFirst().getName());
        for (String name : List.of("createKpi", "createAction")) {
            assertEquals(Optional.empty(), tools.create(tool(name), diagram(), null), name);
            assertEquals(Optional.empty(), tools.create(tool(name), diagram(), node("Fair")), name);
        }
    }

    @Test
    void namesNewElementsInTheLanguageOfTheDiagram() {
        Diagram japanese = Trees.diagram(tree, Language.JA);
        tools.create(tool("createKpi"), japanese, japanese.nodeOf(Trees.indicator(tree, "Price")).orElseThrow()).orElseThrow().run();

        assertEquals("新しいKPI", Trees.indicator(tree, "Price").getDrivers().getFirst().getName());
    }

    @Test
    void editsTheNameThatIsShown() {
        assertEquals(Optional.of("Sales"), tools.editableText(diagram(), node("Sales")));
        tools.edit(diagram(), node("Sales"), "Revenue: {all} of it").orElseThrow().run();
        assertEquals("Revenue: {all} of it", tree.getKgis().getFirst().getName());
        assertEquals("売上高", tree.getKgis().getFirst().getNameJa());

        Diagram japanese = Trees.diagram(tree, Language.JA);
        tools.edit(japanese, japanese.nodes().getFirst(), "年間売上高").orElseThrow().run();
        assertEquals("年間売上高", tree.getKgis().getFirst().getNameJa());
        assertEquals("Revenue: {all} of it", tree.getKgis().getFirst().getName());

        tools.edit(japanese, japanese.nodes().get(3), "価格").orElseThrow().run();
        assertEquals("価格", Trees.indicator(tree, "価格").getName(), "where there is no Japanese name, the other one is shown");
    }

    @Test
    void editsTheTargetOnTheCard() {
        Trees.target(Trees.indicator(tree, "Price"), 1500000, "2027-03-31");
        Node row = node("Price").children().stream().filter(r -> r.mapping().equals("Target")).findFirst().orElseThrow();

        assertEquals(Optional.of("1500000"), tools.editableText(diagram(), row));
        tools.edit(diagram(), row, " 1800000.5 ").orElseThrow().run();
        assertEquals(1800000.5, Trees.indicator(tree, "Price").getTarget().getValue());

        ToolException wrong = assertThrows(ToolException.class, () -> tools.edit(diagram(), row, "much").orElseThrow().run());
        assertTrue(wrong.message(Language.EN).contains("much"), wrong.message(Language.EN));
        assertTrue(wrong.message(Language.JA).contains("much"));
        assertEquals(1800000.5, Trees.indicator(tree, "Price").getTarget().getValue());
    }

    @Test
    void editsNothingElse() {
        Node row = node("Price").children().stream().filter(r -> r.mapping().equals("Status")).findFirst().orElseThrow();

        assertEquals(Optional.empty(), tools.editableText(diagram(), row));
        assertEquals(Optional.empty(), tools.edit(diagram(), row, "fine"));
    }

    @Test
    void deletesAnElementWithAllThatHasNoMeaningWithoutIt() {
        Influence lost = influence("Visits", "Price");
        Influence kept = influence("Price", "Sales");
        tools.delete(diagram(), node("Customers")).orElseThrow().run();

        assertEquals(List.of("Price"), tree.getKgis().getFirst().getDrivers().stream().map(KPI::getName).toList());
        assertEquals(List.of(kept), tree.getInfluences());
        assertNull(lost.eContainer());
        assertEquals("Delete", tools.delete(diagram(), node("Price")).orElseThrow().label(Language.EN));
    }

    @Test
    void deletesInfluencesButNoEdgeOfTheTree() {
        influence("Visits", "Price");
        tools.delete(diagram(), edge("Visits", "Price")).orElseThrow().run();

        assertEquals(List.of(), tree.getInfluences());
        assertEquals(Optional.empty(), tools.delete(diagram(), edge("Sales", "Price")));
    }

    @Test
    void movesAKpiByDrawingItsEdgeFromAnotherIndicator() {
        tools.reconnectSource(diagram(), edge("Customers", "Visits"), node("Price")).orElseThrow().run();

        assertSame(Trees.indicator(tree, "Price"), Trees.indicator(tree, "Visits").eContainer());
        assertEquals(Optional.empty(), tools.reconnectSource(diagram(), edge("Price", "Visits"), node("Fair")));
        assertEquals(Optional.empty(), tools.reconnectTarget(diagram(), edge("Price", "Visits"), node("Customers")));
    }

    @Test
    void refusesToMoveAKpiBelowItself() {
        ModelChange change = tools.reconnectSource(diagram(), edge("Sales", "Customers"), node("Visits")).orElseThrow();

        assertThrows(ToolException.class, change::run);
        assertSame(tree.getKgis().getFirst(), Trees.indicator(tree, "Customers").eContainer());
    }

    @Test
    void movesAnActionByDrawingItsEdgeFromAnotherIndicator() {
        tools.reconnectSource(diagram(), edge("Customers", "Fair"), node("Sales")).orElseThrow().run();

        assertEquals(List.of("Fair"), tree.getKgis().getFirst().getActions().stream().map(Action::getName).toList());
    }

    @Test
    void movesByDroppingOntoAnIndicator() {
        tools.drop(diagram(), node("Visits"), node("Sales")).orElseThrow().run();
        assertEquals(List.of("Customers", "Price", "Visits"), tree.getKgis().getFirst().getDrivers().stream().map(KPI::getName).toList());

        tools.drop(diagram(), node("Fair"), node("Price")).orElseThrow().run();
        assertSame(Trees.indicator(tree, "Price"), Trees.action(tree, "Fair").eContainer());
    }

    @Test
    void refusesDropsThatMakeNoSense() {
        assertEquals(Optional.empty(), tools.drop(diagram(), node("Customers"), node("Visits")), "below itself");
        assertEquals(Optional.empty(), tools.drop(diagram(), node("Customers"), node("Sales")), "where it is");
        assertEquals(Optional.empty(), tools.drop(diagram(), node("Sales"), node("Price")), "a KGI");
        assertEquals(Optional.empty(), tools.drop(diagram(), node("Price"), node("Fair")), "on an action");
        assertEquals(Optional.empty(), tools.drop(diagram(), node("Price"), null), "on the diagram");
    }

    @Test
    void drawsAndReconnectsInfluences() {
        tools.connect(tool("createInfluence"), diagram(), node("Visits"), node("Price")).orElseThrow().run();

        Influence influence = tree.getInfluences().getFirst();
        assertSame(Trees.indicator(tree, "Visits"), influence.getSource());
        assertSame(Trees.indicator(tree, "Price"), influence.getTarget());
        assertTrue(((Identified) influence).getId().length() == 36);
        assertEquals(Optional.empty(), tools.connect(tool("createInfluence"), diagram(), node("Visits"), node("Price")), "there is one");
        assertEquals(Optional.empty(), tools.connect(tool("createInfluence"), diagram(), node("Price"), node("Price")), "on itself");
        assertEquals(Optional.empty(), tools.connect(tool("createInfluence"), diagram(), node("Price"), node("Fair")), "on an action");

        tools.reconnectTarget(diagram(), edge("Visits", "Price"), node("Sales")).orElseThrow().run();
        tools.reconnectSource(diagram(), edge("Visits", "Sales"), node("Customers")).orElseThrow().run();
        assertSame(Trees.indicator(tree, "Customers"), influence.getSource());
        assertSame(Trees.indicator(tree, "Sales"), influence.getTarget());
        assertEquals(Optional.empty(), tools.reconnectTarget(diagram(), edge("Customers", "Sales"), node("Customers")), "on itself");
        influence("Visits", "Sales");
        assertEquals(Optional.empty(), tools.reconnectSource(diagram(), edge("Customers", "Sales"), node("Visits")), "there is one");
    }

    private Influence influence(String from, String to) {
        Influence influence = Elements.create(Influence.class);
        influence.setSource(Trees.indicator(tree, from));
        influence.setTarget(Trees.indicator(tree, to));
        tree.getInfluences().add(influence);
        return influence;
    }
}
