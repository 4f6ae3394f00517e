package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.Edge;
import org.kigi.diagram.Node;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.Point;
import org.kigi.diagram.TreeLayout;
import org.kigi.diagram.ViewSettings;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Edges across the tree go around the cards. */
class ObstacleRouterProperties {

    private static Diagram diagram(int seed, int size, int influences, boolean down) {
        Random random = new Random(seed);
        GoalTree tree = Elements.goalTree("Random");
        tree.getKgis().add(Elements.kgi("KGI"));
        for (int i = 1; i < size; i++) {
            List<Indicator> all = GoalTrees.indicators(tree);
            Trees.kpi(all.get(random.nextInt(all.size())), "KPI " + "long ".repeat(random.nextInt(12)) + i);
        }
        List<Indicator> all = GoalTrees.indicators(tree);
        for (int i = 0; i < influences; i++) {
            Influence influence = Elements.create(Influence.class);
            influence.setSource(all.get(random.nextInt(size)));
            influence.setTarget(all.get(random.nextInt(size)));
            if (influence.getSource() != influence.getTarget()) {
                tree.getInfluences().add(influence);
            }
        }
        Diagram diagram = new DiagramEngine(Trees.SPECIFICATION.diagrams().getLast(), new AwtTextMeasure()).compute(tree, Language.EN,
                ViewSettings.ofLayers(Set.of("Goal tree")));
        new TreeLayout().layout(diagram, new TreeLayout.Options(down ? Orientation.TOP_DOWN : Orientation.LEFT_RIGHT, 30, 70));
        return diagram;
    }

    @Property(tries = 100)
    void influencesTouchNoOtherCard(@ForAll int seed, @ForAll @IntRange(min = 2, max = 40) int size,
            @ForAll @IntRange(min = 1, max = 12) int influences, @ForAll boolean down) {
        Diagram diagram = diagram(seed, size, influences, down);
        for (Edge edge : diagram.edges()) {
            if (edge.mapping().equals("Influence")) {
                List<Point> route = edge.route();
                for (int i = 1; i < route.size(); i++) {
                    Point a = route.get(i - 1);
                    Point b = route.get(i);
                    assertTrue(a.x() == b.x() || a.y() == b.y(), "a slanting stretch of " + edge.id() + " " + route);
                    Bounds stretch = new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y()
                            - b.y())).grown(0.5);
                    for (Node node : diagram.nodes()) {
                        boolean end = node == edge.source() && i == 1 || node == edge.target() && i == route.size() - 1;
                        assertFalse(!end && stretch.overlaps(node.bounds()), edge.id() + " runs through " + node.label() + " " + route);
                    }
                }
                assertOnBorder(edge.source().bounds(), route.getFirst());
                assertOnBorder(edge.target().bounds(), route.getLast());
            }
        }
    }

    private static void assertOnBorder(Bounds bounds, Point point) {
        double across = Math.min(Math.abs(point.x() - bounds.x()), Math.abs(point.x() - bounds.right()));
        double down = Math.min(Math.abs(point.y() - bounds.y()), Math.abs(point.y() - bounds.bottom()));
        assertEquals(0, Math.min(across, down), 1, point + " is not on the border of " + bounds);
    }

    @Property(tries = 20)
    void theSameDiagramHasTheSameRoutes(@ForAll int seed) {
        List<List<Point>> first = diagram(seed, 20, 8, false).edges().stream().map(Edge::route).toList();
        assertEquals(first, diagram(seed, 20, 8, false).edges().stream().map(Edge::route).toList());
    }
}
