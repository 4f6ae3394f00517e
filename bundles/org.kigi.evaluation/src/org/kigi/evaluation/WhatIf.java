package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Indicator;

/**
 * One indicator as a function of assumed values of others: its value in the period in which its progress is judged, or in the latest one
 * if it has no value yet. The values follow as in an evaluation under the same {@linkplain Assumption assumptions}; those under which the
 * evaluation was made hold as well, unless others take their place. Made once, asked many
 * times. Not safe for use by several threads at once.
 */
public final class WhatIf {

    private static final Step NOTHING = assumed -> {
        // no values, whatever is assumed
    };

    private final Plan plan;
    private final Numbers numbers;
    private final Period period;
    private final int periodIndex;
    private final double[] result;
    /** For each indicator from which day on it is assumed, and from which on it depends on assumptions; see {@link Plan#assumedFrom}. */
    private final int[] given;
    private final int[] assumedFrom;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, double[]> values = new HashMap<>();
    private final Map<Integer, Boolean> impossible = new HashMap<>();
    private final int inputs;

    /** Computes the values of an indicator in some periods. */
    private interface Step {
        void run(double[] assumed);
    }

    /** Periods of an axis, the last excluded. */
    private record Range(int from, int to) {

        Range with(Range other) {
            return other == null ? this : new Range(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    /**
     * Prepares the function.
     *
     * @param result the indicator whose value is wanted
     * @param inputs the indicators whose values are assumed, each once
     * @param from the first day from which they are assumed, or null for all periods
     * @throws IllegalArgumentException if an indicator was not in the tree when it was evaluated
     */
    public static WhatIf of(Evaluation evaluation, Indicator result, List<Indicator> inputs, LocalDate from) {
        return new WhatIf(evaluation, result, inputs.stream().map(input -> new Assumption(input, 0, from)).toList());
    }

    /** Prepares the function for assumptions that hold from different days; their values do not matter. */
    public static WhatIf of(Evaluation evaluation, Indicator result, List<Assumption> inputs) {
        return new WhatIf(evaluation, result, inputs);
    }

    private WhatIf(Evaluation evaluation, Indicator wanted, List<Assumption> assumptions) {
        numbers = evaluation.numbers();
        plan = numbers.plan;
        inputs = assumptions.size();
        PeriodValue current = evaluation.of(wanted).current();
        Axis axis = plan.axes.get(current == null ? plan.axes.own(plan.nodes[plan.indices.get(wanted)]) : Axes.of(current.period()));
        periodIndex = current == null ? axis.size() - 1 : axis.indexOf(current.period());
        period = axis.period(periodIndex);
        Map<Integer, Integer> places = new HashMap<>();
        given = new int[plan.nodes.length];
        Arrays.fill(given, Integer.MAX_VALUE);
        for (Assumption assumption : assumptions) {
            evaluation.of(assumption.indicator());
            int index = plan.indices.get(assumption.indicator());
            if (places.putIfAbsent(index, places.size()) != null) {
                throw new IllegalArgumentException("assumed twice: " + assumption.indicator());
            }
            given[index] = assumption.from() == null ? Integer.MIN_VALUE : Axis.day(assumption.from());
        }
        assumedFrom = plan.assumedFrom(given);
        prepare(plan.indices.get(wanted), axis, places);
        result = values(plan.indices.get(wanted), axis.id);
    }

    /** Finds which periods of which indicators are needed, the result first, and makes a step for each that depends on an assumption. */
    private void prepare(int wanted, Axis axis, Map<Integer, Integer> places) {
        Map<Integer, TreeMap<Integer, Range>> needed = new HashMap<>();
        needed.put(wanted, new TreeMap<>(Map.of(axis.id, new Range(periodIndex, periodIndex + 1))));
        for (int position = plan.positions[wanted]; position >= 0; position--) {
            int index = plan.order[position];
            TreeMap<Integer, Range> ranges = needed.get(index);
            if (ranges == null || assumedFrom[index] == Integer.MAX_VALUE) {
                continue;
            }
            // the longest periods first; they may need the shorter ones
            for (Map.Entry<Integer, Range> next = ranges.pollLastEntry(); next != null; next = ranges.pollLastEntry()) {
                steps.add(step(index, plan.axes.get(next.getKey()), next.getValue(), places.get(index), needed));
            }
        }
        Collections.reverse(steps);
    }

    private Step step(int index, Axis axis, Range range, Integer place, Map<Integer, TreeMap<Integer, Range>> needed) {
        Node node = plan.nodes[index];
        double[] out = values(index, axis.id);
        Step formula = plan.computesOn(index, axis.id) ? formula(index, axis, range, needed) : NOTHING;
        if (axis.frequency() == node.frequency && place != null) {
            int from = Math.max(range.from, given[index] == Integer.MIN_VALUE ? 0 : axis.firstFrom(given[index]));
            return assumed -> {
                formula.run(assumed);
                Arrays.fill(out, from, Math.max(from, range.to), assumed[place]);
            };
        }
        if (formula != NOTHING) {
            return formula;
        }
        boolean isConverted = axis.frequency().compareTo(node.frequency) > 0
                && node.aggregation != Aggregation.RATIO && node.aggregation != Aggregation.DISTINCT;
        if (!isConverted) {
            return NOTHING;
        }
        int own = plan.axes.own(node);
        Conversion conversion = plan.axes.conversion(own, axis.id);
        need(needed, index, own, new Range(conversion.first(range.from), conversion.end(range.to - 1)));
        double[] shorter = values(index, own);
        return assumed -> {
            for (int t = range.from; t < range.to; t++) {
                out[t] = conversion.value(node.aggregation, shorter, t);
            }
        };
    }

    private Step formula(int index, Axis axis, Range range, Map<Integer, TreeMap<Integer, Range>> needed) {
        Node node = plan.nodes[index];
        double[] out = values(index, axis.id);
        Range used = new Range(Math.max(0, node.program.firstNeeded(range.from, axis.yearStart())), range.to);
        double[][] columns = new double[node.inputs.length][];
        for (int i = 0; i < columns.length; i++) {
            need(needed, node.inputs[i], axis.id, used);
            columns[i] = values(node.inputs[i], axis.id);
        }
        Column actual = numbers.over(index, axis.id).actual();
        int byFormulaFrom = Math.min(assumedFrom[index], plan.assumedFrom[index]);
        Assumption kept = axis.frequency() == node.frequency ? node.assumption : null;
        int keptFrom = kept == null ? axis.size() : kept.from() == null ? 0 : axis.firstFrom(Axis.day(kept.from()));
        ColumnComputation computation = new ColumnComputation(plan, numbers);
        boolean isImpossible = hasImpossibleInput(index, axis);
        return assumed -> {
            double[] computed = isImpossible ? null : computation.run(node, columns, axis, used.from, used.to);
            for (int t = range.from; t < range.to; t++) {
                double value = isImpossible ? Double.NaN : computed[t] / node.resultFactor;
                boolean read = actual != null && actual.has(t) && (axis.end(t) < byFormulaFrom || !Double.isFinite(value));
                out[t] = t >= keptFrom ? kept.value() : read ? actual.value(t) : Double.isFinite(value) ? value : Double.NaN;
            }
        };
    }

    private boolean hasImpossibleInput(int index, Axis axis) {
        return Arrays.stream(plan.nodes[index].inputs).anyMatch(input -> isImpossible(input, axis));
    }

    /** True if {@link ColumnComputation} would find the whole column impossible, whatever the assumed values are. */
    private boolean isImpossible(int index, Axis axis) {
        Columns over = numbers.over(index, axis.id);
        if (over == null || assumedFrom[index] == Integer.MAX_VALUE) {
            return over == null || over.value().impossible != null;
        }
        Node node = plan.nodes[index];
        boolean isValue = axis.frequency() == node.frequency
                ? over.actual() != null || node.assumption != null || given[index] != Integer.MAX_VALUE || !plan.usesFormula(index)
                : node.aggregation != Aggregation.RATIO && node.aggregation != Aggregation.DISTINCT;
        if (isValue || !plan.computesOn(index, axis.id)) {
            return !isValue;
        }
        Boolean known = impossible.get(index * Axis.COUNT + axis.id);
        if (known == null) {
            known = hasImpossibleInput(index, axis);
            impossible.put(index * Axis.COUNT + axis.id, known);
        }
        return known;
    }

    private static void need(Map<Integer, TreeMap<Integer, Range>> needed, int index, int axis, Range range) {
        if (range.from < range.to) {
            needed.computeIfAbsent(index, any -> new TreeMap<>()).merge(axis, range, Range::with);
        }
    }

    /** The values of an indicator over an axis; at first those of the evaluation. */
    private double[] values(int index, int axis) {
        return values.computeIfAbsent(index * Axis.COUNT + axis, any -> {
            Columns over = numbers.over(index, axis);
            double[] found = over == null ? new double[plan.axes.get(axis).size()] : over.value().values().clone();
            if (over == null) {
                Arrays.fill(found, Double.NaN);
            }
            return found;
        });
    }

    /** The period of the value. */
    public Period period() {
        return period;
    }

    /**
     * The value of the result, in its unit; NaN if it is not computable.
     *
     * @param assumed one finite value for each input, in its unit
     */
    public double value(double... assumed) {
        if (assumed.length != inputs) {
            throw new IllegalArgumentException(assumed.length + " values for " + inputs + " inputs");
        }
        for (Step step : steps) {
            step.run(assumed);
        }
        double value = result[periodIndex];
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
