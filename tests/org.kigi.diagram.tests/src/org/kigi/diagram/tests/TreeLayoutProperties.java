package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.Edge;
import org.kigi.diagram.Node;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.Point;
import org.kigi.diagram.TreeLayout;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;

/** Laws of the layout on random trees, whose cards have random sizes because their names are random in length. */
class TreeLayoutProperties {

    private static final double PIXEL = 1;

    /** {@code bushiness} 0 makes one chain, 1 broad trees. */
    private static GoalTree tree(int seed, int size, double bushiness) {
        Random random = new Random(seed);
        GoalTree tree = Elements.goalTree("Random");
        List<Indicator> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean root = all.isEmpty() || bushiness > 0 && random.nextInt(20) == 0;
            Indicator parent = root ? null : all.get(random.nextDouble() > bushiness ? all.size() - 1 : random.nextInt(all.size()));
            String name = "Indicator " + "word ".repeat(random.nextInt(30)) + i;
            Indicator indicator;
            if (root) {
                tree.getKgis().add(Elements.kgi(name));
                indicator = tree.getKgis().getLast();
            } else {
                indicator = Trees.kpi(parent, name);
            }
            if (random.nextBoolean()) {
                Trees.target(indicator, random.nextInt(1000), "2027-03-31");
            }
            if (random.nextInt(3) == 0) {
                indicator.getActions().add(Elements.action("Action " + "long name ".repeat(random.nextInt(10))));
            }
            all.add(indicator);
        }
        return tree;
    }

    private static Diagram laidOut(GoalTree tree, TreeLayout.Options options) {
        Diagram diagram = Trees.diagram(tree, Language.EN);
        new TreeLayout().layout(diagram, options);
        return diagram;
    }

    private static TreeLayout.Options options(boolean down, boolean aligned) {
        return new TreeLayout.Options(down ? Orientation.TOP_DOWN : Orientation.LEFT_RIGHT, 10, 40, aligned);
    }

    /** A diagram with its axes exchanged, so that every law can be stated for trees that grow downwards. */
    private static Bounds upright(Node node, boolean down) {
        Bounds b = node.bounds();
        return down ? b : new Bounds(b.y(), b.x(), b.height(), b.width());
    }

    @Property(tries = 60)
    void noTwoNodesOverlapAndNeighboursKeepTheirDistance(@ForAll int seed, @ForAll @IntRange(min = 1, max = 120) int size,
            @ForAll @DoubleRange(min = 0, max = 1) double bushiness, @ForAll boolean down, @ForAll boolean aligned) {
        Diagram diagram = laidOut(tree(seed, size, bushiness), options(down, aligned));

        List<Node> nodes = diagram.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            Bounds a = upright(nodes.get(i), down);
            Bounds roomy = new Bounds(a.x() - 10 + PIXEL, a.y(), a.width() + 2 * (10 - PIXEL), a.height());
            for (int k = i + 1; k < nodes.size(); k++) {
                assertFalse(roomy.overlaps(upright(nodes.get(k), down)), nodes.get(i) + " is too near to " + nodes.get(k));
            }
        }
    }

    @Property(tries = 60)
    void parentsStandInTheMiddleAboveTheirChildrenInTheOrderOfTheModel(@ForAll int seed, @ForAll @IntRange(min = 1, max = 120) int size,
            @ForAll @DoubleRange(min = 0, max = 1) double bushiness, @ForAll boolean down, @ForAll boolean aligned) {
        Diagram diagram = laidOut(tree(seed, size, bushiness), options(down, aligned));

        children(diagram).forEach((parent, below) -> {
            Bounds p = upright(parent, down);
            double middle = (upright(below.getFirst(), down).x() + upright(below.getLast(), down).right()) / 2;
            assertEquals(middle, p.centreX(), 2 * PIXEL, "over its children: " + parent);
            for (int i = 0; i < below.size(); i++) {
                assertTrue(upright(below.get(i), down).y() >= p.bottom() + 40 - PIXEL, "below its parent: " + below.get(i));
                if (i > 0) {
                    assertTrue(upright(below.get(i - 1), down).right() < upright(below.get(i), down).x(),
                            "after its sibling: " + below.get(i));
                }
            }
        });
    }

    /** Against a slow and simple computation: each child as near as possible to the siblings before it. */
    @Property(tries = 200)
    void siblingsStandAsCloseAsTheirSubtreesAllow(@ForAll int seed, @ForAll @IntRange(min = 1, max = 80) int size,
            @ForAll @DoubleRange(min = 0, max = 1) double bushiness, @ForAll boolean down) {
        assertSiblingsAreClose(tree(seed, size, bushiness), down);
    }

    /** Contours that consist of several siblings, each deeper than the one before, and touch their neighbours only far below. */
    @Property(tries = 200)
    void siblingsStandAsCloseAsTheirSubtreesAllowWhereContoursAreLong(@ForAll int seed, @ForAll boolean down) {
        Random random = new Random(seed);
        GoalTree tree = Elements.goalTree("Stairs");
        tree.getKgis().add(Elements.kgi("Root"));
        for (int i = 0; i < 3; i++) {
            Indicator child = Trees.kpi(tree.getKgis().getFirst(), "Child");
            for (int k = 0; k < 4; k++) {
                Indicator end = child;
                for (int step = random.nextInt(7); step > 0; step--) {
                    end = Trees.kpi(end, "Step");
                }
                for (int fan = random.nextInt(12); fan > 0; fan--) {
                    Trees.kpi(end, "Fan");
                }
            }
        }
        assertSiblingsAreClose(tree, down);
    }

    private static void assertSiblingsAreClose(GoalTree tree, boolean down) {
        Diagram diagram = laidOut(tree, options(down, false));
        Map<Node, List<Node>> children = children(diagram);
        Map<Node, Double> expected = new HashMap<>();
        List<Node> nodes = diagram.nodes();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (children.containsKey(nodes.get(i)) && !expected.containsKey(nodes.get(i))) {
                subtree(nodes.get(i), 0, children, down, expected);
            }
        }
        expected.forEach((parent, spread) -> {
            List<Node> below = children.get(parent);
            assertEquals(spread, upright(below.getLast(), down).x() - upright(below.getFirst(), down).x(), 3 * PIXEL,
                    "family of " + parent);
        });
    }

    private static Map<Node, List<Node>> children(Diagram diagram) {
        Map<Node, List<Node>> children = new HashMap<>();
        diagram.edges().forEach(e -> children.computeIfAbsent(e.source(), k -> new ArrayList<>()).add(e.target()));
        return children;
    }

    /** The places of a subtree relative to its root's left edge, gaps included; notes how far the children of each node are apart. */
    private static List<Bounds> subtree(Node root, double top, Map<Node, List<Node>> children, boolean down, Map<Node, Double> spread) {
        Bounds size = upright(root, down);
        Bounds own = new Bounds(0, top, size.width() + 10, size.height() + 40);
        List<Bounds> placed = new ArrayList<>();
        double last = 0;
        double right = 0;
        List<Node> below = children.getOrDefault(root, List.of());
        for (Node child : below) {
            List<Bounds> next = subtree(child, own.bottom(), children, down, spread);
            double shift = placed.isEmpty() ? 0 : -Double.MAX_VALUE;
            for (Bounds before : placed) {
                for (Bounds after : next) {
                    if (before.y() < after.bottom() && after.y() < before.bottom()) {
                        shift = Math.max(shift, before.right() - after.x());
                    }
                }
            }
            double by = shift;
            next.forEach(b -> placed.add(b.translated(by, 0)));
            last = shift;
            right = shift + upright(child, down).width() + 10;
        }
        if (below.isEmpty()) {
            return List.of(own);
        }
        spread.put(root, last);
        double left = right / 2 - own.width() / 2;
        List<Bounds> all = new ArrayList<>();
        placed.forEach(b -> all.add(b.translated(-left, 0)));
        all.addFirst(own);
        return all;
    }

    @Example
    void smallSiblingsBetweenLargeOnesAreSpreadEvenly() {
        GoalTree tree = Elements.goalTree("Spread");
        tree.getKgis().add(Elements.kgi("Root"));
        Indicator root = tree.getKgis().getFirst();
        for (String name : List.of("A", "b", "c", "d", "E")) {
            Indicator child = Trees.kpi(root, name);
            for (int i = 0; "AE".contains(name) && i < 8; i++) {
                Trees.kpi(child, name + i);
            }
        }
        Diagram diagram = laidOut(tree, options(true, true));
        List<Node> siblings = children(diagram).get(diagram.nodes().getFirst());
        double gap = siblings.get(1).bounds().x() - siblings.get(0).bounds().right();
        assertTrue(gap > 100, "the large ones push each other apart");
        for (int i = 1; i < siblings.size(); i++) {
            assertEquals(gap, siblings.get(i).bounds().x() - siblings.get(i - 1).bounds().right(), 2 * PIXEL);
        }
    }

    @Property(tries = 30)
    void theSameTreeIsAlwaysLaidOutAlike(@ForAll int seed, @ForAll @IntRange(min = 1, max = 120) int size, @ForAll boolean down) {
        GoalTree tree = tree(seed, size, 0.7);
        Diagram first = laidOut(tree, options(down, true));
        Diagram second = laidOut(tree, options(down, true));
        new TreeLayout().layout(second, options(!down, true));
        new TreeLayout().layout(second, options(down, true));

        for (Node node : first.nodes()) {
            assertEquals(node.bounds(), second.node(node.id()).orElseThrow().bounds());
        }
        for (int i = 0; i < first.edges().size(); i++) {
            assertEquals(first.edges().get(i).route(), second.edges().get(i).route());
        }
    }

    @Property(tries = 30)
    void linksAreOrthogonalAndJoinTheirNodes(@ForAll int seed, @ForAll @IntRange(min = 2, max = 60) int size, @ForAll boolean down) {
        Diagram diagram = laidOut(tree(seed, size, 0.7), options(down, true));
        Random random = new Random(seed);
        TreeLayout layout = new TreeLayout();
        for (Node node : diagram.nodes()) {
            if (random.nextInt(4) == 0) {
                node.moveTo(random.nextInt(2000), random.nextInt(2000));
            }
        }
        layout.route(diagram, options(down, true));

        for (Edge edge : diagram.edges()) {
            List<Point> route = edge.route();
            assertTrue(onBorder(edge.source().bounds(), route.getFirst()), edge + " begins at its source");
            assertTrue(onBorder(edge.target().bounds(), route.getLast()), edge + " ends at its target");
            for (int i = 1; i < route.size(); i++) {
                Point a = route.get(i - 1);
                Point b = route.get(i);
                assertTrue(a.x() == b.x() || a.y() == b.y(), edge + " goes askew");
            }
        }
    }

    private static boolean onBorder(Bounds b, Point p) {
        boolean within = p.x() >= b.x() - 2 && p.x() <= b.right() + 2 && p.y() >= b.y() - 2 && p.y() <= b.bottom() + 2;
        return within && (p.x() == b.x() || p.x() == b.right() || p.y() == b.y() || p.y() == b.bottom());
    }

    @Property(tries = 20)
    void theDiagramBeginsAtTheOrigin(@ForAll int seed, @ForAll @IntRange(min = 1, max = 60) int size, @ForAll boolean down) {
        Bounds all = laidOut(tree(seed, size, 0.7), options(down, true)).bounds();

        assertTrue(all.x() >= 0 && all.x() < PIXEL && all.y() >= 0 && all.y() < PIXEL, all.toString());
    }

    @Example
    void nodesOfOneLevelBeginOnOneLine() {
        Diagram diagram = laidOut(tree(7, 80, 0.9), options(false, true));
        Map<Node, Integer> depth = new HashMap<>();
        Map<Integer, Double> lines = new HashMap<>();
        for (Node node : diagram.nodes()) {
            Integer above = diagram.edges().stream().filter(e -> e.target() == node).map(e -> depth.get(e.source())).findFirst().orElse(-1);
            depth.put(node, above + 1);
            assertEquals(lines.computeIfAbsent(above + 1, k -> node.bounds().x()), node.bounds().x());
        }
        assertTrue(lines.size() > 3);
    }

    @Example
    void fiveHundredLevelsStandOneBelowTheOther() {
        Diagram diagram = laidOut(tree(1, 500, 0), options(true, false));

        for (Edge edge : diagram.edges()) {
            assertEquals(edge.source().bounds().bottom() + 40, edge.target().bounds().y(), PIXEL);
        }
    }

    @Example
    void aDiagramWithoutNodesIsEmpty() {
        Diagram diagram = laidOut(Elements.goalTree("Empty"), options(true, true));

        assertEquals(new Bounds(0, 0, 0, 0), diagram.bounds());
    }

    @Example
    void circlesAndSecondParentsDoNotDisturbTheTree() {
        GoalTree tree = Trees.small();
        for (String[] ends : new String[][] { { "Visits", "Sales" }, { "Visits", "Price" }, { "Price", "Price" } }) {
            Influence influence = Elements.create(Influence.class);
            influence.setSource(Trees.indicator(tree, ends[0]));
            influence.setTarget(Trees.indicator(tree, ends[1]));
            tree.getInfluences().add(influence);
        }
        Diagram with = Trees.diagram(tree, Trees.INFLUENCES);
        Diagram without = Trees.diagram(tree);
        new TreeLayout().layout(with);
        new TreeLayout().layout(without);

        assertEquals(6, with.edges().size());
        assertEquals(without.nodes().stream().map(Node::bounds).toList(), with.nodes().stream().map(Node::bounds).toList());
    }
}
