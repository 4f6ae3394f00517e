package org.kigi.evaluation;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Reason.Code;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.Inputs;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;

/** Computes the numbers of single indicators, once those of their inputs are there. Not safe for use by several threads at once. */
final class ColumnComputation {

    /** The most parts of a formula that are computed again, one by one, to say why the values of a column are absent. */
    private static final int MOST_STEPS = 10_000_000;

    private final Plan plan;
    private final Source source;
    private final int asOf;
    private double[][] stack = {};

    /** Where the numbers of inputs are found. */
    interface Source {
        Columns columns(int node, int axis);
    }

    ColumnComputation(Plan plan, Source source) {
        this.plan = plan;
        this.source = source;
        asOf = Axis.day(plan.asOf);
    }

    Columns columns(int index, int id) {
        Node node = plan.nodes[index];
        Axis axis = plan.axes.get(id);
        int longer = axis.frequency().compareTo(node.frequency);
        if (longer < 0) {
            return onlyValue(impossible(axis, Code.INPUT_OF_LONGER_PERIOD, node.indicator, node.frequency));
        }
        if (longer > 0) {
            return onlyValue(ofShorterPeriods(index, axis));
        }
        boolean own = id == plan.axes.own(node);
        Column actual = node.days.length > 0 && (own || node.cadence.compareTo(node.frequency) < 0) ? ofReadings(node, axis) : null;
        Column computed = plan.usesFormula(index) ? ofFormula(node, axis) : null;
        boolean byFormula = actual != null && computed != null && plan.assumedFrom[index] < Integer.MAX_VALUE;
        Column assumed = Column.firstOf(node.assumption == null ? null : ofAssumption(node.assumption, axis),
                byFormula ? computed.from(untilAssumed(index, axis)) : null);
        Column value = Column.firstOf(assumed, Column.firstOf(actual, computed));
        return new Columns(actual, computed, assumed, value != null ? value : new Column(axis.size()));
    }

    /** How many periods do not depend on assumptions; in the later ones the formula counts instead of the readings. */
    private int untilAssumed(int index, Axis axis) {
        int t = axis.size();
        while (t > 0 && axis.end(t - 1) >= plan.assumedFrom[index]) {
            t--;
        }
        return t;
    }

    private static Columns onlyValue(Column value) {
        return new Columns(null, null, null, value);
    }

    private static Column impossible(Axis axis, Code code, Object... arguments) {
        return Column.impossible(axis.size(), Reason.of(code, arguments));
    }

    private Column ofShorterPeriods(int index, Axis axis) {
        Node node = plan.nodes[index];
        return switch (node.aggregation) {
            case SUM, AVERAGE, LAST -> {
                int own = plan.axes.own(node);
                Column shorter = source.columns(index, own).value();
                yield plan.axes.conversion(own, axis.id).convert(node, shorter);
            }
            case RATIO -> plan.usesFormula(index) ? ofFormula(node, axis) : impossible(axis, Code.RATIO_NOT_CONVERTIBLE, node.indicator);
            case DISTINCT -> impossible(axis, Code.DISTINCT_NOT_CONVERTIBLE, node.indicator);
        };
    }

    private Column ofAssumption(Assumption assumption, Axis axis) {
        Column column = new Column(axis.size());
        for (int t = assumption.from() == null ? 0 : axis.firstFrom(Axis.day(assumption.from())); t < axis.size(); t++) {
            column.set(t, assumption.value(), axis.end(t) <= asOf);
        }
        return column;
    }

    private Column ofReadings(Node node, Axis axis) {
        boolean byParts = node.aggregation == Aggregation.SUM && FiscalCalendar.months(axis.frequency()) > 1
                && node.cadence.compareTo(axis.frequency()) < 0;
        if (!byParts) {
            return Aggregator.ofReadings(node, axis, asOf);
        }
        Frequency part = node.cadence.compareTo(Frequency.MONTH) < 0 ? Frequency.MONTH : node.cadence;
        int parts = plan.axes.fiscal(part);
        return plan.axes.conversion(parts, axis.id).convert(node, Aggregator.ofReadings(node, plan.axes.get(parts), asOf));
    }

    private Column ofFormula(Node node, Axis axis) {
        Column[] inputs = new Column[node.inputs.length];
        double[][] values = new double[inputs.length][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = source.columns(node.inputs[i], axis.id).value();
            if (inputs[i].impossible != null) {
                return Column.impossible(axis.size(), inputs[i].impossible);
            }
            values[i] = inputs[i].values();
        }
        double[] result = run(node, values, axis, 0, axis.size());
        Column column = new Column(axis.size());
        boolean[] complete = complete(inputs, axis);
        Faults faults = null;
        for (int t = 0; t < column.size(); t++) {
            if (!Double.isNaN(result[t])) {
                column.set(t, result[t] / node.resultFactor, complete[t]);
            } else {
                faults = faults != null ? faults : new Faults(node, inputs, axis);
                column.fail(t, faults.at(t));
            }
        }
        return column;
    }

    /** For each period whether it is over and all inputs that are there are complete. */
    private boolean[] complete(Column[] inputs, Axis axis) {
        boolean[] complete = new boolean[axis.size()];
        for (int t = 0; t < complete.length && axis.end(t) <= asOf; t++) {
            complete[t] = true;
        }
        for (Column input : inputs) {
            for (int t = 0; t < complete.length; t++) {
                // what is used of earlier periods only may be absent in this one
                complete[t] &= input.complete(t) || !input.has(t);
            }
        }
        return complete;
    }

    /** The result of the formula in base units, up to the next call. */
    double[] run(Node node, double[][] values, Axis axis, int from, int to) {
        if (stack.length < node.program.depth() || stack.length > 0 && stack[0].length < to) {
            stack = new double[Math.max(stack.length, node.program.depth())][Math.max(axis.size(), to)];
        }
        if (from < to) {
            node.program.run(values, node.factors, axis.yearStart(), from, to, stack);
        }
        return stack[0];
    }

    /** Says why a formula has no value. */
    private final class Faults implements Inputs {

        private final Node node;
        private final Column[] inputs;
        private final Axis axis;
        private int stepsLeft = MOST_STEPS;
        private Reason missing;

        Faults(Node node, Column[] inputs, Axis axis) {
            this.node = node;
            this.inputs = inputs;
            this.axis = axis;
        }

        Reason at(int t) {
            missing = null;
            Formula.Trial trial = node.formula.attempt(this, t, stepsLeft);
            stepsLeft -= trial.steps();
            Formula.Fault fault = trial.result().fault();
            return switch (fault == null ? Formula.Fault.OVERFLOW : fault) {
                case DIVISION_BY_ZERO -> Reason.of(Code.DIVISION_BY_ZERO, trial.result().column());
                case OVERFLOW -> Reason.of(Code.OVERFLOW, trial.result().column());
                case NO_DRIVERS -> Reason.of(Code.NO_DRIVERS);
                case TOO_MANY_STEPS -> Reason.of(Code.TOO_MANY_STEPS, trial.result().column());
                case INPUT_MISSING -> missing != null ? missing : Reason.of(Code.NO_EARLIER_PERIOD, trial.result().column(), axis.period(t));
            };
        }

        private double value(int input, int period) {
            Column values = inputs[input];
            if (!values.has(period) && missing == null) {
                Reason problem = values.problem(period);
                Period of = axis.period(period);
                missing = problem != null && problem.namesItsIndicator() ? problem
                        : Reason.of(Code.INPUT_MISSING, plan.nodes[node.inputs[input]].indicator, of);
            }
            return values.value(period) * node.factors[input];
        }

        @Override
        public double reference(String code, int period) {
            return value(node.places.get(code), period);
        }

        @Override
        public int drivers() {
            return node.drivers.length;
        }

        @Override
        public double driver(int index, int period) {
            return value(node.drivers[index], period);
        }

        @Override
        public int yearStart(int period) {
            return axis.yearStart()[period];
        }
    }
}
