package org.kigi.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.Aggregation;

/**
 * The numbers of all indicators of a tree, in columns: one for each indicator and axis on which it is needed. Those are its own; for
 * quarters, halves and years the moving windows; and those of the indicators whose formulas need it over longer periods. Other axes are
 * computed when they are asked for. Immutable, and safe for several threads.
 */
final class Numbers implements ColumnComputation.Source {

    final Plan plan;
    private final Columns[][] columns;
    private final Map<Integer, Columns> others = new ConcurrentHashMap<>();

    private Numbers(Plan plan, Columns[][] columns) {
        this.plan = plan;
        this.columns = columns;
    }

    /** All numbers of a tree. */
    static Numbers of(Plan plan) {
        Columns[][] columns = new Columns[plan.nodes.length][];
        Numbers numbers = new Numbers(plan, columns);
        ColumnComputation computation = new ColumnComputation(plan, numbers);
        for (int index : plan.order) {
            numbers.fill(index, computation);
        }
        return numbers;
    }

    private void fill(int index, ColumnComputation computation) {
        Columns[] found = new Columns[Axis.COUNT];
        columns[index] = found;
        int own = plan.axes.own(plan.nodes[index]);
        found[own] = computation.columns(index, own);
        for (int rest = plan.wanted[index] & ~(1 << own); rest != 0; rest &= rest - 1) {
            int id = Integer.numberOfTrailingZeros(rest);
            found[id] = computation.columns(index, id);
        }
    }

    /**
     * The numbers by a plan in which one indicator was read again; what does not depend on it is taken over.
     *
     * @param again the indicator
     * @param changed receives the indicators with other numbers or problems
     */
    Numbers with(Plan next, int again, BitSet changed) {
        Numbers numbers = new Numbers(next, columns.clone());
        ColumnComputation computation = new ColumnComputation(next, numbers);
        BitSet stale = new BitSet();
        stale.set(next.positions[again]);
        for (int i = 0; i < next.nodes.length && next.order != plan.order; i++) {
            if (!next.computesLike(plan, i)) {
                stale.set(next.positions[i]);
                changed.set(i);
            }
        }
        for (int position = stale.nextSetBit(0); position >= 0; position = stale.nextSetBit(position + 1)) {
            int index = next.order[position];
            numbers.fill(index, computation);
            if (!isSame(numbers.columns[index], columns[index])) {
                changed.set(index);
                for (int dependent : next.dependents[index]) {
                    stale.set(next.positions[dependent]);
                }
            }
        }
        return numbers;
    }

    private static boolean isSame(Columns[] some, Columns[] others) {
        for (int id = 0; id < Axis.COUNT; id++) {
            if (some[id] == null ? others[id] != null : !some[id].isSame(others[id])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Columns columns(int index, int id) {
        Columns found = columns[index][id];
        return found != null ? found : others.get(index * Axis.COUNT + id);
    }

    /** The numbers over any axis; null if its periods are shorter than the indicator's own. */
    Columns over(int index, int id) {
        if (Axis.frequency(id).compareTo(plan.nodes[index].frequency) < 0) {
            return null;
        }
        Columns found = columns(index, id);
        if (found != null) {
            return found;
        }
        BitSet needed = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(index));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (columns(next, id) == null && !needed.get(plan.positions[next])) {
                needed.set(plan.positions[next]);
                if (plan.computesOn(next, id)) {
                    Arrays.stream(plan.nodes[next].inputs).forEach(open::push);
                }
            }
        }
        ColumnComputation computation = new ColumnComputation(plan, this);
        needed.stream().forEach(position -> {
            int next = plan.order[position];
            others.put(next * Axis.COUNT + id, computation.columns(next, id));
        });
        return columns(index, id);
    }

    private int ownAxis(int index) {
        return plan.axes.own(plan.nodes[index]);
    }

    private Columns own(int index) {
        return columns[index][ownAxis(index)];
    }

    /** From the first with a number, or with a problem of its own, to the last. */
    List<PeriodValue> values(int index, int id, TargetPath path) {
        Columns over = over(index, id);
        if (over == null) {
            return List.of();
        }
        Axis axis = plan.axes.get(id);
        int first = 0;
        while (first < axis.size() && !over.value().has(first) && !PeriodValues.isOfItsOwn(over.value().problem(first))) {
            first++;
        }
        return periods(index, over, axis, first, path);
    }

    /** What is known of one period. */
    PeriodValue value(int index, Columns over, Axis axis, int t, TargetPath path) {
        return periods(index, over, axis, t, path).getFirst();
    }

    private PeriodValues periods(int index, Columns over, Axis axis, int first, TargetPath path) {
        boolean converted = axis.frequency() != plan.nodes[index].frequency;
        return new PeriodValues(over, axis, first, path, Axis.day(plan.asOf), converted, converted && isByFormula(index));
    }

    /** True if values of longer periods are not made of readings alone. */
    private boolean isByFormula(int index) {
        Columns own = own(index);
        return plan.nodes[index].aggregation == Aggregation.RATIO || own.computed() != null;
    }

    /** The value of the latest complete period or moving window, else the latest value, else null. */
    PeriodValue current(int index, TargetPath path) {
        Axis best = null;
        int bestPeriod = -1;
        Node node = plan.nodes[index];
        for (int rest = plan.wanted[index]; rest != 0; rest &= rest - 1) {
            int id = Integer.numberOfTrailingZeros(rest);
            if (Axis.frequency(id) == node.frequency) {
                Axis axis = plan.axes.get(id);
                int t = columns[index][id].value().lastComplete();
                if (t >= 0 && (best == null || axis.end(t) > best.end(bestPeriod))) {
                    best = axis;
                    bestPeriod = t;
                }
            }
        }
        if (best == null) {
            best = plan.axes.get(ownAxis(index));
            Column value = own(index).value();
            bestPeriod = best.size() - 1;
            while (bestPeriod >= 0 && !value.has(bestPeriod)) {
                bestPeriod--;
            }
        }
        return bestPeriod < 0 ? null : value(index, columns[index][best.id], best, bestPeriod, path);
    }

    /** What is wrong with the indicator besides single periods. */
    List<Reason> problems(int index) {
        List<Reason> problems = plan.problems(index);
        Column computed = own(index).computed();
        if (computed != null && computed.impossible != null) {
            problems = new ArrayList<>(problems);
            problems.add(computed.impossible);
        }
        return problems;
    }

    /** Why there is no current value. */
    Reason whyNoValue(int index) {
        List<Reason> problems = problems(index);
        if (!problems.isEmpty()) {
            return problems.getFirst();
        }
        Column value = own(index).value();
        for (int t = value.size() - 1; t >= 0; t--) {
            if (value.problem(t) != null) {
                return value.problem(t);
            }
        }
        return plan.nodes[index].series.location().isEmpty() ? Reason.of(Code.NO_VALUE) : Reason.of(Code.NO_READING_YET, plan.asOf);
    }
}
