package org.kigi.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.formula.Formula;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

/** What is known about one indicator while its tree is evaluated. */
final class Node {

    final Indicator indicator;
    final List<Reason> problems = new ArrayList<>();

    Series series = Series.EMPTY;
    /** The readings that are not in the future. */
    List<Reading> readings = List.of();
    /** How often readings come. */
    Frequency cadence;

    /** Null if none is given or it cannot be read. */
    UnitExpression unit;
    boolean unitUnreadable;

    /** The formula, or null if there is none that can be used. */
    Formula formula;
    /** What the codes of the formula stand for. */
    final Map<String, Node> inputs = new LinkedHashMap<>();
    /** What {@code drivers} stands for. */
    final List<Node> drivers = new ArrayList<>();
    /** By what a result of the formula in base units is divided to be in the unit of the indicator. */
    double resultFactor = 1;

    /** On which axes values are wanted. */
    final BitSet axes = new BitSet(Axis.COUNT);
    final Column[] actual = new Column[Axis.COUNT];
    final Column[] computed = new Column[Axis.COUNT];
    final Column[] value = new Column[Axis.COUNT];

    Node(Indicator indicator) {
        this.indicator = indicator;
        cadence = indicator.getFrequency();
    }

    double unitFactor() {
        return unit == null ? 1 : unit.factor();
    }

    /** The indicators whose values the formula needs, each once. */
    List<Node> needed() {
        if (formula == null) {
            return List.of();
        }
        List<Node> needed = new ArrayList<>(inputs.values());
        if (formula.usesDrivers()) {
            needed.addAll(drivers);
        }
        return needed.stream().distinct().toList();
    }
}
