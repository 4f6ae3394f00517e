package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kigi.core.GoalTrees;
import org.kigi.core.Suggestions;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;
import org.kigi.evaluation.Reason.Code;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.evaluation.formula.FormulaUnitException;
import org.kigi.evaluation.formula.Program;
import org.kigi.measurement.Reading;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;

/** Reads what a tree says about the values of its indicators: units, readings, formulas, assumptions. */
final class PlanReader {

    private static final Map<String, Integer> POINT = Map.of("pt", 1);

    /** A guess looks at every code, so a tree of nothing but unknown codes must not ask for one each time. */
    private static final int MOST_SUGGESTIONS = 100;

    final GoalTree tree;
    final LocalDate asOf;
    final Map<Indicator, Integer> indices;
    final Node[] nodes;
    private final SeriesStore store;
    private final Map<Indicator, Assumption> assumptions = new HashMap<>();
    private final Map<String, Indicator> byCode;
    private final UnitSystem units;
    private final Map<String, UnitExpression> known = new HashMap<>();
    private int suggested;

    PlanReader(GoalTree tree, SeriesStore store, LocalDate asOf, List<Assumption> assumptions) {
        this.tree = tree;
        this.store = store;
        this.asOf = asOf;
        assumptions.forEach(assumption -> this.assumptions.putIfAbsent(assumption.indicator(), assumption));
        byCode = GoalTrees.byCode(tree);
        units = UnitSystem.of(tree);
        List<Indicator> indicators = GoalTrees.indicators(tree);
        nodes = new Node[indicators.size()];
        indices = LinkedHashMap.newLinkedHashMap(nodes.length);
        for (Indicator indicator : indicators) {
            int index = indices.size();
            indices.put(indicator, index);
            nodes[index] = new Node(index, indicator);
            readOwn(nodes[index]);
        }
        for (Node node : nodes) {
            readFormula(node);
        }
    }

    /** Reads one indicator again; the others must be as they were, and its own code, unit and place as well. */
    Node again(int index) {
        Node node = new Node(index, nodes[index].indicator);
        readOwn(node);
        readFormula(node);
        nodes[index] = node;
        return node;
    }

    private void readOwn(Node node) {
        node.assumption = assumptions.get(node.indicator);
        readUnit(node);
        readSeries(node);
    }

    private static void problem(Node node, Reason reason) {
        node.problems = new ArrayList<>(node.problems);
        node.problems.add(reason);
    }

    private void readUnit(Node node) {
        String unit = node.indicator.getUnit();
        if (unit == null || unit.isBlank()) {
            return;
        }
        node.unit = known.get(unit);
        if (node.unit == null) {
            try {
                node.unit = units.parse(unit);
                known.put(unit, node.unit);
            } catch (UnitSyntaxException e) {
                node.unitUnreadable = true;
                problem(node, Reason.of(Code.UNIT_SYNTAX, e));
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
            problem(node, Reason.of(Code.SERIES_UNREADABLE, e));
            return;
        }
        int count = node.series.countUpTo(asOf);
        node.days = new int[count];
        node.readings = new double[count];
        for (int i = 0; i < count; i++) {
            Reading reading = node.series.readings().get(i);
            node.days[i] = Axis.day(reading.date());
            node.readings[i] = reading.value();
        }
        node.cadence = Aggregator.cadence(node.days, node.frequency);
    }

    private void readFormula(Node node) {
        String text = node.indicator.getFormula();
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            Formula formula = Formula.parse(text);
            Reason problem = bind(node, formula);
            if (problem == null) {
                node.formula = formula;
            } else {
                problem(node, problem);
            }
        } catch (FormulaSyntaxException e) {
            problem(node, Reason.of(Code.FORMULA_SYNTAX, e));
        }
    }

    /** Finds what the formula needs and how its result becomes a value in the unit of the indicator, or why it does not. */
    private Reason bind(Node node, Formula formula) {
        Map<Integer, Integer> places = new HashMap<>();
        Map<String, Integer> placesByCode = new HashMap<>();
        for (Reference reference : formula.references()) {
            Indicator input = byCode.get(reference.code());
            if (input == null) {
                return unknown(reference);
            }
            placesByCode.put(reference.code(), place(indices.get(input), places));
        }
        int[] drivers = {};
        if (formula.usesDrivers()) {
            List<KPI> all = node.indicator.getDrivers();
            drivers = new int[all.size()];
            for (int i = 0; i < drivers.length; i++) {
                drivers[i] = place(indices.get(all.get(i)), places);
            }
            if (drivers.length == 0) {
                return Reason.of(Code.NO_DRIVERS);
            }
        }
        node.inputs = new int[places.size()];
        node.factors = new double[places.size()];
        places.forEach((input, place) -> {
            node.inputs[place] = input;
            node.factors[place] = nodes[input].unitFactor();
        });
        node.drivers = drivers;
        node.places = placesByCode;
        node.program = new Program(formula, placesByCode::get, drivers);
        return fitUnits(node, formula);
    }

    private static int place(int input, Map<Integer, Integer> places) {
        Integer place = places.putIfAbsent(input, places.size());
        return place == null ? places.size() - 1 : place;
    }

    private Reason unknown(Reference reference) {
        Optional<String> nearest = suggested++ < MOST_SUGGESTIONS ? Suggestions.nearest(reference.code(), byCode.keySet())
                : Optional.empty();
        return nearest.isPresent() ? Reason.of(Code.UNKNOWN_CODE_WITH_SUGGESTION, reference.code(), reference.column(), nearest.get())
                : Reason.of(Code.UNKNOWN_CODE, reference.code(), reference.column());
    }

    private Reason fitUnits(Node node, Formula formula) {
        if (node.unitUnreadable) {
            return Reason.of(Code.UNIT_OF_FORMULA);
        }
        for (int input : node.inputs) {
            if (nodes[input].unitUnreadable) {
                return Reason.of(Code.UNIT_OF_INPUT, nodes[input].indicator);
            }
        }
        UnitExpression found;
        try {
            found = formula.unit(code -> nodes[indices.get(byCode.get(code))].unit,
                    Arrays.stream(node.drivers).mapToObj(driver -> nodes[node.inputs[driver]].unit).toList());
        } catch (FormulaUnitException e) {
            return Reason.of(Code.UNITS_DIFFER, e.left(), e.right(), e.column());
        }
        UnitExpression wanted = node.unit;
        if (wanted == null || node.inputs.length == 0) {
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
}
