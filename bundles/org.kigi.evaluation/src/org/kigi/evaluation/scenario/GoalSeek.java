package org.kigi.evaluation.scenario;

import java.util.List;

import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.WhatIf;
import org.kigi.evaluation.scenario.ScenarioReason.Code;
import org.kigi.model.goaltree.Indicator;

/**
 * Which value a driver must have, in all periods and with everything else as it is, so that a result meets its target. The search begins at
 * the driver's current value, or at 0 if it has none, looks in both directions until a million times its size, at distances that grow by a
 * quarter each time, and solves by Brent's method between neighbours of which one is below and one above the target. The result is then on
 * the better side of its target, as near to it as numbers allow; where a range is best it is at the target itself, its middle.
 *
 * @param period that of the result; null if nothing was computed
 * @param target the value of the result's target, or null
 * @param current the driver's current value, or null
 * @param required the value that it must have; of several the nearest to the current one; null if there is none
 * @param change the required less the current value; null if one is missing
 * @param relativeChange the change by the size of the current value; null also if that is 0
 * @param achieved the result at the required value; null without
 * @param evaluations how often the result was computed
 * @param reason why there is no required value; null if there is
 * @param remarks what is special about it
 */
public record GoalSeek(Indicator result, Indicator driver, Period period, Double target, Double current, Double required, Double change,
        Double relativeChange, Double achieved, int evaluations, ScenarioReason reason, List<ScenarioReason> remarks) {

    /** The first step of a search, by the size of the current value. */
    static final double FIRST_STEP = 0.01;

    public GoalSeek {
        remarks = List.copyOf(remarks);
    }

    public static GoalSeek of(Evaluation evaluation, Indicator result, Indicator driver) {
        IndicatorEvaluation known = evaluation.of(driver);
        IndicatorEvaluation above = evaluation.of(result);
        Double current = known.current() == null ? null : known.current().value();
        ScenarioReason absence = result == driver ? ScenarioReason.of(Code.SAME_INDICATOR, driver) : Goal.absence(result);
        if (absence != null) {
            return failed(result, driver, null, null, current, 0, absence);
        }
        Goal goal = Goal.of(result);
        double start = current == null ? 0 : current;
        WhatIf whatIf = WhatIf.of(evaluation, result, List.of(driver), null);
        RootSearch.Outcome found = RootSearch.nearest(whatIf::value, goal.value(), start, firstStep(start), goal.side());
        if (found.root() == null) {
            ScenarioReason reason = !found.computable() ? ScenarioReason.of(Code.NOT_COMPUTABLE, driver, result)
                    : found.constant() ? ScenarioReason.of(Code.NO_INFLUENCE, driver, result)
                    : ScenarioReason.of(Code.NO_SOLUTION, driver, result, Quantity.of(goal.value(), above),
                            Quantity.of(found.lower(), known), Quantity.of(found.upper(), known), Quantity.of(found.closest(), above));
            return failed(result, driver, whatIf.period(), goal.value(), current, found.evaluations(), reason);
        }
        if (found.constant()) {
            return failed(result, driver, whatIf.period(), goal.value(), current, found.evaluations(),
                    ScenarioReason.of(Code.NO_INFLUENCE, driver, result));
        }
        double required = found.root().at() + 0.0;
        Double change = current == null ? null : Double.valueOf(required - current);
        Double relative = change == null || current == 0 ? null : Double.valueOf(change / Math.abs(current));
        return new GoalSeek(result, driver, whatIf.period(), goal.value(), current, required, change, relative, found.root().value(),
                found.evaluations(), null, remarks(found, result, driver));
    }

    /** How far a search goes first from a value. */
    static double firstStep(double start) {
        return start == 0 ? FIRST_STEP : Math.max(Double.MIN_NORMAL, FIRST_STEP * Math.abs(start));
    }

    private static List<ScenarioReason> remarks(RootSearch.Outcome found, Indicator result, Indicator driver) {
        if (found.root().jump()) {
            return List.of(ScenarioReason.of(Code.JUMP, driver, result));
        }
        return found.roots() > 1 ? List.of(ScenarioReason.of(Code.SEVERAL_SOLUTIONS, found.roots()))
                : !found.monotone() ? List.of(ScenarioReason.of(Code.NOT_MONOTONE, driver, result)) : List.of();
    }

    private static GoalSeek failed(Indicator result, Indicator driver, Period period, Double target, Double current, int evaluations,
            ScenarioReason reason) {
        return new GoalSeek(result, driver, period, target, current, null, null, null, null, evaluations, reason, List.of());
    }
}
