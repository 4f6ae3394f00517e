package org.kigi.evaluation;

import java.util.List;
import java.util.Map;

import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.Program;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

/** What a tree says about how one indicator gets its values. Filled by {@link PlanReader}, then only read. */
final class Node {

    /** Its place in the order of the tree. */
    final int index;
    final Indicator indicator;
    final String code;
    final Frequency frequency;
    final Aggregation aggregation;
    /** What is wrong with it; what follows from other indicators is not said here. */
    List<Reason> problems = List.of();

    /** Null if none is given or it cannot be read. */
    UnitExpression unit;
    boolean unitUnreadable;

    Series series = Series.EMPTY;
    /** The days of the readings that are not in the future, as {@link Axis#day} numbers them. */
    int[] days = {};
    /** The values of these readings. */
    double[] readings = {};
    /** How often readings come. */
    Frequency cadence;

    /** The formula, or null if there is none that can be used. */
    Formula formula;
    Program program;
    /** The indicators whose values the formula needs, each once; the program knows them by their place here. */
    int[] inputs = {};
    /** By what the values of the inputs are multiplied to be in base units. */
    double[] factors = {};
    /** The place of each code of the formula among the inputs. */
    Map<String, Integer> places = Map.of();
    /** The place of each driver among the inputs, if the formula uses drivers. */
    int[] drivers = {};
    /** By what a result of the formula in base units is divided to be in the unit of the indicator. */
    double resultFactor = 1;

    /** Null if nothing is assumed. */
    Assumption assumption;

    Node(int index, Indicator indicator) {
        this.index = index;
        this.indicator = indicator;
        code = indicator.getCode();
        frequency = indicator.getFrequency();
        aggregation = indicator.getAggregation();
        cadence = frequency;
    }

    double unitFactor() {
        return unit == null ? 1 : unit.factor();
    }

    /** True if the value on that axis comes from the formula, so that its inputs are needed there. */
    boolean computesOn(int axis) {
        int longer = Axis.frequency(axis).compareTo(frequency);
        return formula != null && (longer == 0 || longer > 0 && aggregation == Aggregation.RATIO);
    }
}
