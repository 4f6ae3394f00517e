package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kigi.core.GoalTrees;
import org.kigi.core.Suggestions;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;
import org.kigi.evaluation.Reason.Code;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.evaluation.formula.FormulaUnitException;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

/**
 * One evaluation of one tree. Values are kept in columns, one for each indicator and axis on which it is needed: its own; for quarters,
 * halves and years the moving windows; and those of the indicators whose formulas need it over longer periods.
 */
final class TreeComputation {

    private static final Map<String, Integer> POINT = Map.of("pt", 1);

    /** A guess looks at every code, so a tree of nothing but unknown codes must not ask for one each time. */
    private static final int MOST_SUGGESTIONS = 100;

    private final GoalTree tree;
    private final SeriesStore store;
    private final LocalDate asOf;
    private final FiscalCalendar calendar;
    private final Map<Indicator, Node> nodes = new LinkedHashMap<>();
    private final Axis[] axes = new Axis[Axis.COUNT];
    /** The day of the earliest reading. */
    private LocalDate first;
    private int suggested;

    TreeComputation(GoalTree tree, SeriesStore store, LocalDate asOf) {
        this.tree = tree;
        this.store = store;
        this.asOf = asOf;
        calendar = FiscalCalendar.of(tree);
        first = asOf;
    }

    Evaluation evaluation() {
        UnitSystem units = UnitSystem.of(tree);
        for (Indicator indicator : GoalTrees.indicators(tree)) {
            Node node = new Node(indicator);
            nodes.put(indicator, node);
            readUnit(node, units);
            readSeries(node);
        }
        Map<String, Indicator> byCode = GoalTrees.byCode(tree);
        nodes.values().forEach(node -> readFormula(node, byCode));
        List<Node> order = FormulaOrder.of(nodes.values());
        for (Node node : order) {
            node.axes.set(ownAxis(node));
            if (FiscalCalendar.months(frequency(node)) > 1 && (node.formula != null || node.cadence.compareTo(frequency(node)) < 0)) {
                for (int month = 1; month <= 12; month++) {
                    node.axes.set(Axis.id(frequency(node), month));
                }
            }
        }
        for (Node node : order.reversed()) {
            node.axes.stream().filter(id -> computesOn(node, id)).forEach(id -> node.needed().forEach(input -> input.axes.set(id)));
        }
        order.forEach(this::fill);
        return judged();
    }

    // what the tree says

    private static void readUnit(Node node, UnitSystem units) {
        String unit = node.indicator.getUnit();
        if (unit != null && !unit.isBlank()) {
            try {
                node.unit = units.parse(unit);
            } catch (UnitSyntaxException e) {
                node.unitUnreadable = true;
                node.problems.add(Reason.of(Code.UNIT_SYNTAX, e));
            }
        }
    }

    private void readSeries(Node node) {
        String location = node.indicator.getSeries();
        if (location == null || location.isBlank()) {
            return;
        }
        try {
            node.series = store.load(location);
        } catch (SeriesException e) {
            node.problems.add(Reason.of(Code.SERIES_UNREADABLE, e));
            return;
        }
        node.readings = node.series.readings().subList(0, node.series.countUpTo(asOf));
        node.cadence = Aggregator.cadence(node.readings, frequency(node));
        if (!node.readings.isEmpty() && node.readings.getFirst().date().isBefore(first)) {
            first = node.readings.getFirst().date();
        }
    }

    private void readFormula(Node node, Map<String, Indicator> byCode) {
        String text = node.indicator.getFormula();
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            Formula formula = Formula.parse(text);
            Reason problem = bind(node, formula, byCode);
            problem = problem != null ? problem : fitUnits(node, formula);
            if (problem == null) {
                node.formula = formula;
            } else {
                node.problems.add(problem);
            }
        } catch (FormulaSyntaxException e) {
            node.problems.add(Reason.of(Code.FORMULA_SYNTAX, e));
        }
    }

    private Reason bind(Node node, Formula formula, Map<String, Indicator> byCode) {
        for (Reference reference : formula.references()) {
            Indicator input = byCode.get(reference.code());
            if (input == null) {
                Optional<String> nearest = suggested++ < MOST_SUGGESTIONS ? Suggestions.nearest(reference.code(), byCode.keySet())
                        : Optional.empty();
                return nearest.isPresent()
                        ? Reason.of(Code.UNKNOWN_CODE_WITH_SUGGESTION, reference.code(), reference.column(), nearest.get())
                        : Reason.of(Code.UNKNOWN_CODE, reference.code(), reference.column());
            }
            node.inputs.put(reference.code(), nodes.get(input));
        }
        if (formula.usesDrivers()) {
            node.indicator.getDrivers().forEach(driver -> node.drivers.add(nodes.get(driver)));
            return node.drivers.isEmpty() ? Reason.of(Code.NO_DRIVERS) : null;
        }
        return null;
    }

    /** Finds how the result of the formula becomes a value in the unit of the indicator, or why it does not. */
    private static Reason fitUnits(Node node, Formula formula) {
        List<Node> inputs = new ArrayList<>(node.inputs.values());
        inputs.addAll(node.drivers);
        if (node.unitUnreadable) {
            return Reason.of(Code.UNIT_OF_FORMULA);
        }
        for (Node input : inputs) {
            if (input.unitUnreadable) {
                return Reason.of(Code.UNIT_OF_INPUT, input.indicator);
            }
        }
        UnitExpression found;
        try {
            found = formula.unit(code -> node.inputs.get(code).unit, node.drivers.stream().map(driver -> driver.unit).toList());
        } catch (FormulaUnitException e) {
            return Reason.of(Code.UNITS_DIFFER, e.left(), e.right(), e.column());
        }
        UnitExpression wanted = node.unit;
        if (wanted == null || inputs.isEmpty()) {
            return null;
        }
        node.resultFactor = wanted.factor();
        if (found == null) {
            return wanted.isDimensionless() || wanted.factor() == 1 ? null : Reason.of(Code.UNIT_OF_RESULT, UnitExpression.ONE, wanted);
        }
        if (found.isCommensurateWith(wanted)) {
            return null;
        }
        if (found.isDimensionless() && wanted.dimensions().equals(POINT)) {
            // points are counted as the formula writes them: (a - b) / c * 100, or the difference of two percentages
            node.resultFactor *= found.factor();
            return null;
        }
        return Reason.of(Code.UNIT_OF_RESULT, found, wanted);
    }

    // columns of values

    private static Frequency frequency(Node node) {
        return node.indicator.getFrequency();
    }

    private int ownAxis(Node node) {
        return Axis.id(frequency(node), calendar.startMonth());
    }

    private Axis axis(int id) {
        if (axes[id] == null) {
            axes[id] = Axis.of(id, calendar, first, asOf);
        }
        return axes[id];
    }

    /** True if the value on that axis comes from the formula, so that its inputs are needed there. */
    private static boolean computesOn(Node node, int id) {
        int longer = Axis.frequency(id).compareTo(frequency(node));
        return node.formula != null && (longer == 0 || longer > 0 && node.indicator.getAggregation() == Aggregation.RATIO);
    }

    private void fill(Node node) {
        int own = ownAxis(node);
        fill(node, own);
        node.axes.stream().filter(id -> id != own).forEach(id -> fill(node, id));
    }

    private void fill(Node node, int id) {
        int longer = Axis.frequency(id).compareTo(frequency(node));
        if (longer == 0) {
            if (!node.readings.isEmpty() && (id == ownAxis(node) || node.cadence.compareTo(frequency(node)) < 0)) {
                node.actual[id] = ofReadings(node, id);
            }
            if (node.formula != null) {
                node.computed[id] = ofFormula(node, id);
            }
            Column value = Column.firstOf(node.actual[id], node.computed[id]);
            node.value[id] = value != null ? value : new Column(axis(id).size());
        } else if (longer < 0) {
            node.value[id] = impossible(id, Code.INPUT_OF_LONGER_PERIOD, node.indicator, frequency(node));
        } else {
            node.value[id] = switch (node.indicator.getAggregation()) {
                case SUM, AVERAGE, LAST -> Aggregator.ofShorterPeriods(node.indicator, node.value[ownAxis(node)], axis(ownAxis(node)),
                        axis(id));
                case RATIO -> node.formula != null ? ofFormula(node, id) : impossible(id, Code.RATIO_NOT_CONVERTIBLE, node.indicator);
                case DISTINCT -> impossible(id, Code.DISTINCT_NOT_CONVERTIBLE, node.indicator);
            };
        }
    }

    private Column impossible(int id, Code code, Object... arguments) {
        return Column.impossible(axis(id).size(), Reason.of(code, arguments));
    }

    private Column ofReadings(Node node, int id) {
        Axis axis = axis(id);
        boolean byParts = node.indicator.getAggregation() == Aggregation.SUM && FiscalCalendar.months(axis.frequency()) > 1
                && node.cadence.compareTo(axis.frequency()) < 0;
        if (!byParts) {
            return Aggregator.ofReadings(node.indicator, node.readings, node.cadence, axis, asOf);
        }
        Frequency part = node.cadence.compareTo(Frequency.MONTH) < 0 ? Frequency.MONTH : node.cadence;
        Axis parts = axis(Axis.id(part, calendar.startMonth()));
        Column values = Aggregator.ofReadings(node.indicator, node.readings, node.cadence, parts, asOf);
        return Aggregator.ofShorterPeriods(node.indicator, values, parts, axis);
    }

    private Column ofFormula(Node node, int id) {
        List<Node> needed = node.needed();
        for (Node input : needed) {
            if (input.value[id].impossible != null) {
                return Column.impossible(axis(id).size(), input.value[id].impossible);
            }
        }
        Column column = new Column(axis(id).size());
        for (int t = 0; t < column.size(); t++) {
            compute(node, needed, id, t, column);
        }
        return column;
    }

    private void compute(Node node, List<Node> needed, int id, int t, Column column) {
        boolean complete = !axis(id).period(t).end().isAfter(asOf);
        for (Node input : needed) {
            Column values = input.value[id];
            if (!values.has(t)) {
                Reason problem = values.problem(t);
                column.fail(t, problem != null && problem.namesItsIndicator() ? problem
                        : Reason.of(Code.INPUT_MISSING, input.indicator, axis(id).period(t)));
                return;
            }
            complete &= values.complete(t);
        }
        Formula.Result result = node.formula.evaluate(code -> inBaseUnits(node.inputs.get(code), id, t),
                node.drivers.stream().map(driver -> inBaseUnits(driver, id, t)).toList());
        if (result.fault() != null) {
            column.fail(t, switch (result.fault()) {
                case DIVISION_BY_ZERO -> Reason.of(Code.DIVISION_BY_ZERO, result.column());
                case OVERFLOW -> Reason.of(Code.OVERFLOW, result.column());
                case NO_DRIVERS -> Reason.of(Code.NO_DRIVERS);
                case INPUT_MISSING -> throw new IllegalStateException("all inputs are there");
            });
        } else {
            column.set(t, result.value() / node.resultFactor, complete);
        }
    }

    private static Double inBaseUnits(Node node, int id, int t) {
        return node.value[id].value(t) * node.unitFactor();
    }

    // what the columns say

    private Evaluation judged() {
        Map<Indicator, IndicatorEvaluation> evaluations = new HashMap<>();
        List<Node> childrenFirst = new ArrayList<>(nodes.values()).reversed();
        for (Node node : childrenFirst) {
            evaluations.put(node.indicator, judged(node, evaluations));
        }
        Map<Indicator, IndicatorEvaluation> inTreeOrder = new LinkedHashMap<>();
        Map<Indicator, Series> series = new LinkedHashMap<>();
        nodes.forEach((indicator, node) -> {
            inTreeOrder.put(indicator, evaluations.get(indicator));
            series.put(indicator, node.series);
        });
        return new Evaluation(tree, asOf, inTreeOrder, series);
    }

    private IndicatorEvaluation judged(Node node, Map<Indicator, IndicatorEvaluation> drivers) {
        Column computed = node.computed[ownAxis(node)];
        if (computed != null && computed.impossible != null) {
            node.problems.add(computed.impossible);
        }
        TargetPath path = new TargetPath(node.indicator);
        List<PeriodValue> values = values(node, path);
        PeriodValue current = current(node, values, path);
        Judgement judgement = Judgement.of(node.indicator, current, whyNoValue(node), asOf);
        return new IndicatorEvaluation(node.indicator, node.unit, values, current, judgement.progress(), judgement.requiredRate(),
                rolledUp(node.indicator, judgement.progress(), drivers), judgement.status(), judgement.reason(), node.problems);
    }

    private List<PeriodValue> values(Node node, TargetPath path) {
        int id = ownAxis(node);
        List<PeriodValue> values = new ArrayList<>();
        for (int t = 0; t < axis(id).size(); t++) {
            PeriodValue value = periodValue(node, id, t, path);
            if (!values.isEmpty() || value.value() != null || value.problem() != null && value.problem().isOfItsOwn()) {
                values.add(value);
            }
        }
        return values;
    }

    private PeriodValue periodValue(Node node, int id, int t, TargetPath path) {
        Column actual = node.actual[id];
        Column computed = node.computed[id];
        Column value = node.value[id];
        Reason problem = value.problem(t);
        if (value.has(t)) {
            // the other of the two numbers may still be wrong in itself
            problem = actual != null && actual.problem(t) != null ? actual.problem(t) : computed == null ? null : computed.problem(t);
            problem = problem != null && problem.isOfItsOwn() ? problem : null;
        } else if (axis(id).period(t).end().isAfter(asOf)) {
            // what is not there yet is no problem
            problem = problem != null && problem.isOfItsOwn() ? problem : null;
        } else if (problem == null) {
            problem = computed != null && computed.impossible != null ? computed.impossible
                    : Reason.of(Code.NO_READING, axis(id).period(t));
        }
        return new PeriodValue(axis(id).period(t), actual == null ? null : actual.boxed(t), computed == null ? null : computed.boxed(t),
                path.at(axis(id).period(t).end()), value.complete(t), problem);
    }

    /** The value of the latest complete period or moving window, else the latest value. */
    private PeriodValue current(Node node, List<PeriodValue> values, TargetPath path) {
        PeriodValue latest = null;
        for (int month = 1; month <= 12; month++) {
            int id = Axis.id(frequency(node), month);
            int t = node.value[id] == null ? -1 : node.value[id].lastComplete();
            if (t >= 0 && (latest == null || axis(id).period(t).end().isAfter(latest.period().end()))) {
                latest = periodValue(node, id, t, path);
            }
        }
        for (int i = values.size() - 1; i >= 0 && latest == null; i--) {
            latest = values.get(i).value() == null ? null : values.get(i);
        }
        return latest;
    }

    private Reason whyNoValue(Node node) {
        if (!node.problems.isEmpty()) {
            return node.problems.getFirst();
        }
        Column value = node.value[ownAxis(node)];
        for (int t = value.size() - 1; t >= 0; t--) {
            if (value.problem(t) != null) {
                return value.problem(t);
            }
        }
        return node.series.location().isEmpty() ? Reason.of(Code.NO_VALUE) : Reason.of(Code.NO_READING_YET, asOf);
    }

    private static Double rolledUp(Indicator indicator, Double progress, Map<Indicator, IndicatorEvaluation> evaluations) {
        double weights = 0;
        double sum = 0;
        for (Indicator driver : indicator.getDrivers()) {
            Double rolledUp = evaluations.get(driver).rolledUpProgress();
            if (rolledUp != null) {
                double weight = driver.getWeight() == null ? 1 : Math.max(0, driver.getWeight());
                weights += weight;
                sum += weight * rolledUp;
            }
        }
        if (weights > 0 && Double.isFinite(weights)) {
            return sum / weights;
        }
        return progress == null ? null : Math.clamp(progress, 0, 1);
    }
}
