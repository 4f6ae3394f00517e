package org.kigi.evaluation.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Assumption;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.WhatIf;
import org.kigi.evaluation.scenario.ScenarioReason.Code;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;

/**
 * What a result will be when assumptions are ranges: it is computed for many draws of all of them, independently of each other. Assumptions
 * without range are certain.
 *
 * <p>The same seed gives the same numbers on every machine. The generator is WELL19937c (F. Panneton, P. L'Ecuyer and M. Matsumoto,
 * “Improved Long-Period Generators Based on Linear Recurrences Modulo 2”, ACM TOMS 32 (2006) 1–16). Each input of each draw takes one
 * number {@code u = (k + ½) / 2⁵²} with k from the upper 52 bits of the generator's next 64, the inputs in the order of the scenario, and is its
 * {@linkplain UncertainInput#quantile quantile}.
 *
 * @param period that of the result; null if nothing was computed
 * @param inputs what was drawn, in the order of the scenario
 * @param summary of the draws in which the result has a value; null if there is none
 * @param target the value of the target, or null
 * @param probability the share of these draws in which the target is met, from 0 to 1: at least the target where higher is better, at most
 *            where lower is, and within the tolerance of the status where a range is best; null without target
 * @param without the number of draws in which the result has no value
 * @param whyWithout why the first of these has none; null if there is none
 * @param reason why there is no summary; null if there is
 */
public record Simulation(Indicator result, Scenario scenario, int draws, long seed, Period period, List<UncertainInput> inputs,
        Summary summary, Double target, Double probability, int without, Reason whyWithout, ScenarioReason reason) {

    /** As many draws as are enough for two digits of a probability. */
    public static final int USUAL_DRAWS = 10_000;

    public static final int MOST_DRAWS = 1_000_000;

    public Simulation {
        inputs = List.copyOf(inputs);
    }

    /** The share of the draws in which the result has no value, from 0 to 1. */
    public double shareWithout() {
        return draws > 0 ? (double) without / draws : 0;
    }

    /** @param draws from 1 to {@link #MOST_DRAWS} */
    public static Simulation of(Evaluator evaluator, GoalTree tree, Indicator result, Scenario scenario, int draws, long seed) {
        if (draws < 1 || draws > MOST_DRAWS) {
            return failed(result, scenario, draws, seed, List.of(),
                    ScenarioReason.of(Code.DRAWS_OUT_OF_BOUNDS, new Quantity(MOST_DRAWS, null)));
        }
        Evaluation evaluation = evaluator.evaluate(tree, Assumption.of(scenario));
        List<UncertainInput> inputs = new ArrayList<>();
        List<Assumption> assumptions = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (ScenarioOverride override : Inputs.overrides(tree, scenario)) {
            double value = override.getValue() == null ? Double.NaN : override.getValue();
            if (Inputs.hasRange(override)) {
                ScenarioReason problem = UncertainInput.problem(override, evaluation.of(override.getIndicator()).unit());
                if (problem != null) {
                    return failed(result, scenario, draws, seed, inputs, problem);
                }
                inputs.add(UncertainInput.of(override));
                places.add(assumptions.size());
                value = inputs.getLast().value();
            }
            if (Double.isFinite(value)) {
                assumptions.add(new Assumption(override.getIndicator(), value, override.getFrom()));
            }
        }
        if (inputs.isEmpty()) {
            return failed(result, scenario, draws, seed, inputs, ScenarioReason.of(Code.NO_RANGES, scenario));
        }
        WhatIf whatIf = WhatIf.of(evaluation, result, assumptions);
        List<DoubleUnaryOperator> quantiles = inputs.stream().map(UncertainInput::quantiles).toList();
        double[] assumed = assumptions.stream().mapToDouble(Assumption::value).toArray();
        double[] values = new double[draws];
        double[] firstWithout = null;
        int count = 0;
        RandomGenerator random = new Well19937c(seed);
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < inputs.size(); i++) {
                assumed[places.get(i)] = quantiles.get(i).applyAsDouble(uniform(random));
            }
            double value = whatIf.value(assumed);
            if (Double.isFinite(value)) {
                values[count++] = value;
            } else if (firstWithout == null) {
                firstWithout = assumed.clone();
            }
        }
        Reason whyWithout = firstWithout == null ? null
                : whyWithout(evaluator, tree, result, assumptions, firstWithout, whatIf.period());
        Summary summary = count == 0 ? null : Summary.of(Arrays.copyOf(values, count));
        Goal goal = Goal.absence(result) == null ? Goal.of(result) : null;
        Double probability = goal == null || summary == null ? null
                : Double.valueOf((double) Arrays.stream(values, 0, count).filter(goal::isMet).count() / count);
        return new Simulation(result, scenario, draws, seed, whatIf.period(), inputs, summary, goal == null ? null : goal.value(),
                probability, draws - count, whyWithout, summary != null ? null
                        : ScenarioReason.of(count == 0 ? Code.NO_DRAW_WITH_VALUE : Code.OUT_OF_RANGE, result));
    }

    private static Simulation failed(Indicator result, Scenario scenario, int draws, long seed, List<UncertainInput> inputs,
            ScenarioReason reason) {
        return new Simulation(result, scenario, draws, seed, null, inputs, null, null, null, 0, null, reason);
    }

    /** Above 0 and below 1. */
    private static double uniform(RandomGenerator random) {
        return ((random.nextLong() >>> 12) + 0.5) * 0x1p-52;
    }

    /** What a whole evaluation of that draw says of the result. */
    private static Reason whyWithout(Evaluator evaluator, GoalTree tree, Indicator result, List<Assumption> assumptions, double[] draw,
            Period period) {
        List<Assumption> drawn = IntStream.range(0, draw.length)
                .mapToObj(i -> new Assumption(assumptions.get(i).indicator(), draw[i], assumptions.get(i).from())).toList();
        Evaluation evaluation = evaluator.evaluate(tree, drawn);
        Reason problem = evaluation.value(result, period).problem();
        return problem != null ? problem : evaluation.of(result).reason();
    }
}
