package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

/**
 * Everything about a tree that its values depend on, and the order in which they are computed. Indicators are known by their numbers in
 * tree order, parents first. Immutable, and safe for several threads.
 */
final class Plan {

    final GoalTree tree;
    final LocalDate asOf;
    final Axes axes;
    final Map<Indicator, Integer> indices;
    final Node[] nodes;
    /** The number of the parent; -1 for a KGI. */
    final int[] parents;
    /** All numbers, each after those that its formula needs. */
    final int[] order;
    /** Where each number is in the order. */
    final int[] positions;
    /** For each number those whose formulas need it. */
    final int[][] dependents;
    /** For each number the axes on which its values are wanted, as bits. */
    final int[] wanted;
    /** For each number from which day on its values depend on assumptions; {@link Integer#MAX_VALUE} for never. */
    final int[] assumedFrom;
    /** Why a formula that depends on itself is not computed; null for all others. */
    private final Reason[] cycles;

    static Plan of(PlanReader reader) {
        int[] parents = new int[reader.nodes.length];
        for (int i = 0; i < parents.length; i++) {
            EObject parent = reader.nodes[i].indicator.eContainer();
            // the one before it, or one above that
            int candidate = i - 1;
            while (candidate >= 0 && reader.nodes[candidate].indicator != parent) {
                candidate = parents[candidate];
            }
            parents[i] = candidate;
        }
        Axes axes = new Axes(FiscalCalendar.of(reader.tree), LocalDate.ofEpochDay(firstDay(reader.nodes, reader.asOf)), reader.asOf);
        return new Plan(reader.tree, axes, reader.indices, reader.nodes.clone(), parents);
    }

    private Plan(GoalTree tree, Axes axes, Map<Indicator, Integer> indices, Node[] nodes, int[] parents) {
        this.tree = tree;
        this.axes = axes;
        this.indices = indices;
        this.nodes = nodes;
        this.parents = parents;
        asOf = axes.asOf;
        FormulaOrder formulas = new FormulaOrder(
                Arrays.stream(nodes).map(node -> node.formula == null ? new int[0] : node.inputs).toArray(int[][]::new));
        order = formulas.order;
        positions = new int[nodes.length];
        for (int i = 0; i < order.length; i++) {
            positions[order[i]] = i;
        }
        cycles = new Reason[nodes.length];
        formulas.cycles.forEach((node, cycle) -> cycles[node] = Reason.of(Code.CYCLE,
                cycle.stream().map(one -> one == null ? "…" : (Object) nodes[one].indicator).toList()));
        dependents = dependents();
        wanted = wanted();
        assumedFrom = assumedFrom(Arrays.stream(nodes).mapToInt(node -> node.assumption == null ? Integer.MAX_VALUE
                : node.assumption.from() == null ? Integer.MIN_VALUE : Axis.day(node.assumption.from())).toArray());
    }

    /** The plan with another node of the same formula, inputs and cadence. */
    private Plan(Plan plan, Node[] nodes) {
        this.nodes = nodes;
        tree = plan.tree;
        asOf = plan.asOf;
        axes = plan.axes;
        indices = plan.indices;
        parents = plan.parents;
        order = plan.order;
        positions = plan.positions;
        dependents = plan.dependents;
        wanted = plan.wanted;
        assumedFrom = plan.assumedFrom;
        cycles = plan.cycles;
    }

    /** The day of the earliest reading, or the given one if there is none earlier. */
    static int firstDay(Node[] nodes, LocalDate asOf) {
        int first = Axis.day(asOf);
        for (Node node : nodes) {
            first = node.days.length > 0 ? Math.min(first, node.days[0]) : first;
        }
        return first;
    }

    /** The plan in which one node was read again; null if everything has to be read again because of it. */
    Plan with(Node node) {
        Node before = nodes[node.index];
        boolean known = Objects.equals(before.code, node.code) && before.frequency == node.frequency
                && before.aggregation == node.aggregation && Objects.equals(before.unit, node.unit)
                && before.unitUnreadable == node.unitUnreadable;
        if (!known) {
            return null;
        }
        Node[] others = nodes.clone();
        others[node.index] = node;
        int first = Axis.day(axes.first);
        boolean wasFirst = before.days.length > 0 && before.days[0] == first;
        boolean isFirst = node.days.length > 0 && node.days[0] == first;
        boolean isEarlier = node.days.length > 0 && node.days[0] < first;
        if (isEarlier || wasFirst && !isFirst && firstDay(others, asOf) != first) {
            return null;
        }
        boolean sameOrder = Arrays.equals(before.inputs, node.inputs) && (before.formula == null) == (node.formula == null)
                && before.cadence == node.cadence;
        return sameOrder ? new Plan(this, others) : new Plan(tree, axes, indices, others, parents);
    }

    private int[][] dependents() {
        int[] counts = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            for (int input : inputs(i)) {
                counts[input]++;
            }
        }
        int[][] found = new int[nodes.length][];
        Arrays.setAll(found, i -> new int[counts[i]]);
        for (int i = 0; i < nodes.length; i++) {
            for (int input : inputs(i)) {
                found[input][--counts[input]] = i;
            }
        }
        return found;
    }

    private int[] wanted() {
        int[] found = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            Node node = nodes[i];
            found[i] |= 1 << axes.own(node);
            boolean byParts = usesFormula(i) || node.cadence.compareTo(node.frequency) < 0;
            for (int month = 1; byParts && FiscalCalendar.months(node.frequency) > 1 && month <= 12; month++) {
                found[i] |= 1 << Axis.id(node.frequency, month);
            }
        }
        for (int position = order.length - 1; position >= 0; position--) {
            int i = order[position];
            for (int id = 0; id < Axis.COUNT; id++) {
                if ((found[i] & 1 << id) != 0 && computesOn(i, id)) {
                    for (int input : nodes[i].inputs) {
                        found[input] |= 1 << id;
                    }
                }
            }
        }
        return found;
    }

    boolean usesFormula(int i) {
        return nodes[i].formula != null && cycles[i] == null;
    }

    /** The numbers of the indicators that the values of that one come from. */
    int[] inputs(int i) {
        return usesFormula(i) ? nodes[i].inputs : new int[0];
    }

    /** True if the value on that axis comes from the formula. */
    boolean computesOn(int i, int axis) {
        return cycles[i] == null && nodes[i].computesOn(axis);
    }

    /**
     * From which day on each indicator depends on assumptions; {@link Integer#MAX_VALUE} for never.
     *
     * @param given the same for the assumed indicators themselves
     */
    int[] assumedFrom(int[] given) {
        int[] found = given.clone();
        for (int index : order) {
            for (int input : inputs(index)) {
                found[index] = Math.min(found[index], found[input]);
            }
        }
        return found;
    }

    /** What is wrong with the indicator, besides single periods. */
    List<Reason> problems(int i) {
        List<Reason> problems = nodes[i].problems;
        if (cycles[i] != null) {
            problems = new ArrayList<>(problems);
            problems.add(cycles[i]);
        }
        return problems;
    }

    /** True if the other plan computes that indicator in the same way, from the same readings, with the same problems. */
    boolean computesLike(Plan other, int i) {
        return nodes[i] == other.nodes[i] && Objects.equals(cycles[i], other.cycles[i]) && wanted[i] == other.wanted[i];
    }
}
