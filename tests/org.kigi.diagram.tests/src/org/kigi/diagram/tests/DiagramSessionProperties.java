package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.design.Analysis;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramDescription;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramSession;
import org.kigi.diagram.Edge;
import org.kigi.diagram.GoalTreeReach;
import org.kigi.diagram.Node;
import org.kigi.diagram.Reach;
import org.kigi.diagram.TreeLayout;
import org.kigi.diagram.ViewSettings;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.ProgressMethod;
import org.kigi.model.goaltree.Target;
import org.kigi.validation.Validator;
import org.kigi.validation.smart.SmartRules;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A diagram that is kept up to date is the one that a fresh computation gives. */
class DiagramSessionProperties {

    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    /** Everything that a diagram says, places aside. */
    private static String described(Diagram diagram) {
        return Stream.concat(diagram.nodes().stream().map(DiagramSessionProperties::described), diagram.edges().stream().map(
                e -> e.id() + " " + e.source().id() + " > " + e.target().id() + " " + e.label() + " " + e.style()))
                .collect(Collectors.joining("\n", diagram.title() + "\n", ""));
    }

    private static String described(Node node) {
        return node.id() + " " + node.role() + " " + node.isCollapsed() + node.hiddenBelow() + " " + node.label() + " "
                + node.tooltip() + " " + node.style() + " " + node.gauge() + node.values() + " " + node.bounds().width() + "x" + node.bounds().height()
                + Stream.concat(node.children().stream(), node.badges().stream()).map(DiagramSessionProperties::described).toList();
    }

    private static Analysis analyse(GoalTree tree) {
        Evaluator evaluator = new Evaluator(l -> new Series(l, List.of(new Reading(DAY.minusDays(40), l.length(), "", "", 1))), DAY);
        return Analysis.attach(tree, () -> evaluator.evaluate(tree), e -> new Validator(SmartRules.rules(e), DAY).validate(tree));
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** One edit somewhere in the tree, of whatever kind. */
    private static void edit(GoalTree tree, Random random) {
        List<Indicator> indicators = GoalTrees.indicators(tree);
        List<Action> actions = GoalTrees.actions(tree);
        Indicator indicator = any(indicators, random);
        switch (random.nextInt(19)) {
            case 0 -> indicator.setName("Name " + random.nextInt(100) + " of it".repeat(random.nextInt(8)));
            case 1 -> Trees.kpi(indicator, "New " + random.nextInt(100));
            case 2 -> indicator.getActions().add(Elements.action("Do " + random.nextInt(100)));
            case 3 -> {
                if (indicator instanceof KPI && indicators.size() > 3) {
                    EcoreUtil.delete(indicator, true);
                }
            }
            case 4 -> {
                if (!actions.isEmpty()) {
                    EcoreUtil.delete(any(actions, random), true);
                }
            }
            case 5 -> {
                Indicator parent = any(indicators, random);
                if (indicator instanceof KPI kpi && !EcoreUtil.isAncestor(kpi, parent)) {
                    if (kpi.eContainer() == parent) {
                        parent.getDrivers().move(random.nextInt(parent.getDrivers().size()), kpi);
                    } else {
                        parent.getDrivers().add(random.nextInt(parent.getDrivers().size() + 1), kpi);
                    }
                }
            }
            case 6 -> Trees.target(indicator, random.nextInt(500), "2027-03-31");
            case 7 -> {
                if (indicator.getTarget() != null) {
                    indicator.getTarget().setValue(random.nextBoolean() ? null : random.nextDouble() * 50);
                }
            }
            case 8 -> indicator.setTarget(random.nextBoolean() ? null : Elements.create(Target.class));
            case 9 -> Trees.owner(tree, indicator, "Person " + random.nextInt(10));
            case 10 -> {
                if (!tree.getPeople().isEmpty()) {
                    any(tree.getPeople(), random).setName("Renamed " + random.nextInt(10));
                }
            }
            case 11 -> {
                if (!tree.getPeople().isEmpty()) {
                    EcoreUtil.delete(any(tree.getPeople(), random), true);
                }
            }
            case 12 -> {
                if (!actions.isEmpty()) {
                    Action action = any(actions, random);
                    action.setStart(random.nextInt(4) == 0 ? null : DAY.plusDays(random.nextInt(300) - 150));
                    action.setEnd(random.nextInt(4) == 0 ? null : DAY.plusDays(random.nextInt(600) - 150));
                    action.setStatus(any(List.of(ActionStatus.values()), random));
                    action.setCost(random.nextDouble() * 1e7);
                    action.setOwner(tree.getPeople().isEmpty() ? null : any(tree.getPeople(), random));
                }
            }
            case 13 -> {
                Influence influence = Elements.create(Influence.class);
                influence.setSource(indicator);
                influence.setTarget(any(indicators, random));
                influence.setLag(random.nextInt(60));
                influence.setWeight(random.nextInt(3) == 0 ? null : random.nextDouble() * 2 - 1);
                tree.getInfluences().add(influence);
            }
            case 14 -> {
                if (!tree.getInfluences().isEmpty()) {
                    Influence influence = any(tree.getInfluences(), random);
                    influence.setLag(random.nextInt(60));
                    if (random.nextBoolean()) {
                        influence.setTarget(indicator);
                    }
                }
            }
            case 15 -> indicator.setUnit(random.nextBoolean() ? "%" : "¥");
            case 16 -> tree.setName("Tree " + random.nextInt(10));
            case 17 -> tree.setProgressMethod(any(List.of(ProgressMethod.values()), random));
            default -> {
                indicator.setSeries("x".repeat(random.nextInt(40)));
                indicator.setCode("c" + random.nextInt(1000));
                tree.setCurrency(random.nextBoolean() ? "JPY" : "USD");
            }
        }
    }

    private static ViewSettings settings(DiagramSession session, Random random) {
        ViewSettings settings = session.settings();
        if (random.nextInt(3) > 0) {
            return settings;
        }
        Diagram diagram = session.diagram();
        return switch (random.nextInt(5)) {
            case 0 -> settings.withFilter("Off track", random.nextBoolean());
            case 1 -> settings.withFilter("Collapse actions", random.nextBoolean());
            case 2 -> settings.withLayer("Influences", random.nextBoolean()).withLayer("Actions", random.nextBoolean());
            case 3 -> diagram.nodes().isEmpty() ? settings
                    : settings.withCollapsed(any(diagram.nodes(), random).id(), random.nextInt(3) > 0);
            default -> diagram.nodes().isEmpty() || random.nextBoolean() ? settings.withFocus(null)
                    : settings.withFocus(any(diagram.nodes(), random).id());
        };
    }

    @Property(tries = 400)
    void aRefreshedDiagramEqualsAFreshOne(@ForAll int seed, @ForAll @IntRange(min = 0, max = 2) int which, @ForAll boolean local,
            @ForAll boolean japanese) {
        Random random = new Random(seed);
        GoalTree tree = Trees.small();
        analyse(tree);
        DiagramDescription description = Trees.SPECIFICATION.diagrams().get(which);
        DiagramEngine engine = new DiagramEngine(description, new AwtTextMeasure());
        Language language = japanese ? Language.JA : Language.EN;
        DiagramSession session = new DiagramSession(engine, tree, language, local ? new GoalTreeReach(tree) : Reach.EVERYTHING);
        for (int step = 0; step < 12; step++) {
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                edit(tree, random);
            }
            session.show(settings(session, random));
            assertEquals(described(engine.compute(tree, language, session.settings())), described(session.refresh()));
        }
        session.dispose();
    }

    private final GoalTree tree = Trees.small();
    private final DiagramSession session = new DiagramSession(new DiagramEngine(Trees.SPECIFICATION), tree, Language.EN,
            new GoalTreeReach(tree));

    private Node node(String name) {
        return session.diagram().nodeOf(Trees.indicator(tree, name)).orElseThrow();
    }

    @Test
    void keepsWhatLooksAsBefore() {
        new TreeLayout().layout(session.diagram());
        Node sales = node("Sales");
        Node price = node("Price");
        Bounds place = price.bounds();
        List<Edge> edges = session.diagram().edges();
        Trees.indicator(tree, "Price").setName("Average price");
        session.refresh();

        assertSame(sales, node("Sales"));
        assertNotSame(price, node("Average price"));
        assertEquals(price.id(), node("Average price").id());
        assertEquals(place.x(), node("Average price").bounds().x(), "it stays where it is until it is arranged");
        assertEquals(place.y(), node("Average price").bounds().y());
        for (Edge edge : edges) {
            assertTrue(session.diagram().edges().contains(edge) || edge.target() == price, edge.id());
        }
    }

    @Test
    void changesNothingWhereNothingChanged() {
        Trees.analyse(tree, Map.of(), List.of());
        List<Node> before = session.refresh().nodes();
        Trees.indicator(tree, "Price").setDescription("Nobody sees this on a card");
        List<Node> after = session.refresh().nodes();

        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertSame(before.get(i), after.get(i));
        }
    }

    @Test
    void findsNewNodesAndForgetsDeletedOnes() {
        session.diagram();
        KPI discount = Trees.kpi(Trees.indicator(tree, "Price"), "Discount");
        assertEquals(6, session.refresh().nodes().size());
        EcoreUtil.delete(Trees.indicator(tree, "Customers"), true);
        List<EObject> shown = new ArrayList<>();
        session.refresh().nodes().forEach(n -> shown.add(n.element()));
        assertEquals(List.of(tree.getKgis().getFirst(), Trees.indicator(tree, "Price"), discount), shown);
    }

    @Test
    void listensNoMoreOnceDisposedOf() {
        session.diagram();
        int adapters = tree.eAdapters().size();
        session.dispose();
        assertEquals(adapters - 1, tree.eAdapters().size());
    }

    @Test
    void namesOfOwnersReachTheirElementsOnly() {
        Person ann = Trees.owner(tree, Trees.indicator(tree, "Price"), "Ann");
        session.refresh();
        Node visits = node("Visits");
        ann.setName("Beth");
        session.refresh();
        assertSame(visits, node("Visits"));
        assertTrue(node("Price").children().stream().anyMatch(r -> r.label().equals("Beth")));
    }
}
