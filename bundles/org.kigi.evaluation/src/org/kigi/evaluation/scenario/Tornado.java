package org.kigi.evaluation.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kigi.core.time.Period;
import org.kigi.evaluation.Assumption;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.WhatIf;
import org.kigi.evaluation.scenario.ScenarioReason.Code;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;

/**
 * What a result depends on most: one input at a time goes from the low to the high end of its range while all others stay. See
 * T. Eschenbach, “Spiderplots versus Tornado Diagrams for Sensitivity Analysis”, Interfaces 22 (1992) 40–46.
 *
 * @param value the current value of the result; null if it has none
 * @param period that of the results; null if nothing was computed
 * @param bars the inputs that move the result, the widest {@linkplain Bar#swing swing} first, equal ones in tree order
 * @param omitted the other inputs in tree order
 * @param reason why there are no bars; null if there are, or if every input is among the omitted
 */
public record Tornado(Indicator result, Double value, Period period, List<Bar> bars, List<Omitted> omitted, ScenarioReason reason) {

    /** The share of the current value by which an input without stated range goes down and up. */
    public static final double DEFAULT_RANGE = 0.1;

    /**
     * An input and what it does.
     *
     * @param lower the low end of the range
     * @param value the assumed or current value of the input
     * @param upper the high end of the range
     * @param stated true if the scenario states the range; false if it is {@link #DEFAULT_RANGE} of the value
     * @param low the result at the low end
     * @param middle the result at the value; where the result adds up several periods this is not its current value, because the input is
     *            then taken to have that one value in all of them
     * @param high the result at the high end
     * @param elasticity by how many per cent the result rises when the input rises by one: {@code ((high − low) / |middle|) / ((upper −
     *            lower) / |value|)}, over the whole range; null if the value, the middle or the range is 0
     */
    public record Bar(Indicator input, double lower, double value, double upper, boolean stated, double low, double middle, double high,
            Double elasticity) {

        public double swing() {
            return Math.abs(high - low);
        }
    }

    /** An input that has no bar. */
    public record Omitted(Indicator input, ScenarioReason reason) {
    }

    public Tornado {
        bars = List.copyOf(bars);
        omitted = List.copyOf(omitted);
    }

    /** The inputs are the indicators without formula below the result; their ranges are the default. */
    public static Tornado of(Evaluation evaluation, Indicator result) {
        List<Candidate> candidates = Inputs.leaves(evaluation.tree(), result).stream().map(leaf -> new Candidate(leaf, null)).toList();
        return new Drawing(evaluation, result, List.of()).of(candidates, ScenarioReason.of(Code.NO_INPUTS, result));
    }

    /** The inputs are the assumptions of the scenario, under which the tree is evaluated; an assumption without range gets the default. */
    public static Tornado of(Evaluator evaluator, GoalTree tree, Indicator result, Scenario scenario) {
        List<Candidate> candidates = Inputs.overrides(tree, scenario).stream()
                .filter(override -> override.getValue() != null || Inputs.hasRange(override))
                .map(override -> new Candidate(override.getIndicator(), override)).toList();
        List<Assumption> assumptions = Assumption.of(scenario);
        return new Drawing(evaluator.evaluate(tree, assumptions), result, assumptions).of(candidates,
                ScenarioReason.of(Code.NO_RANGES, scenario));
    }

    /** @param override what the scenario says of the input, or null */
    private record Candidate(Indicator input, ScenarioOverride override) {
    }

    private static final class Drawing {

        private final Evaluation evaluation;
        private final Indicator result;
        private final Map<Indicator, Assumption> assumptions = new LinkedHashMap<>();
        private final List<Bar> bars = new ArrayList<>();
        private final List<Omitted> omitted = new ArrayList<>();
        private Period period;

        /** @param assumptions under which all of it holds; of several for one indicator the first counts */
        Drawing(Evaluation evaluation, Indicator result, List<Assumption> assumptions) {
            this.evaluation = evaluation;
            this.result = result;
            assumptions.stream().filter(assumption -> evaluation.contains(assumption.indicator()))
                    .forEach(assumption -> this.assumptions.putIfAbsent(assumption.indicator(), assumption));
        }

        Tornado of(List<Candidate> candidates, ScenarioReason none) {
            for (Candidate candidate : candidates) {
                ScenarioReason problem = draw(candidate);
                if (problem != null) {
                    omitted.add(new Omitted(candidate.input, problem));
                }
            }
            bars.sort(Comparator.comparingDouble(Bar::swing).reversed());
            IndicatorEvaluation current = evaluation.of(result);
            return new Tornado(result, current.current() == null ? null : current.current().value(), period, bars, omitted,
                    candidates.isEmpty() ? none : null);
        }

        /** Adds a bar, or says why there is none. */
        private ScenarioReason draw(Candidate candidate) {
            Indicator input = candidate.input;
            IndicatorEvaluation known = evaluation.of(input);
            ScenarioOverride override = candidate.override;
            boolean stated = override != null && Inputs.hasRange(override);
            double lower;
            double value;
            double upper;
            if (stated) {
                ScenarioReason problem = UncertainInput.problem(override, known.unit());
                if (problem != null) {
                    return problem;
                }
                UncertainInput range = UncertainInput.of(override);
                lower = range.lower();
                value = range.value();
                upper = range.upper();
            } else {
                Double assumed = override != null ? override.getValue() : known.current() == null ? null : known.current().value();
                if (assumed == null || assumed == 0 || !Double.isFinite(assumed)) {
                    return ScenarioReason.of(
                            assumed == null ? Code.NO_VALUE : assumed == 0 ? Code.VALUE_IS_ZERO : Code.OUT_OF_RANGE, input);
                }
                value = assumed;
                lower = value - DEFAULT_RANGE * Math.abs(value);
                upper = value + DEFAULT_RANGE * Math.abs(value);
            }
            Map<Indicator, Assumption> all = new LinkedHashMap<>(assumptions);
            all.put(input, new Assumption(input, value, override == null ? null : override.getFrom()));
            WhatIf whatIf = WhatIf.of(evaluation, result, List.copyOf(all.values()));
            int place = List.copyOf(all.keySet()).indexOf(input);
            double[] assumed = all.values().stream().mapToDouble(Assumption::value).toArray();
            double[] inputs = {lower, value, upper};
            double[] results = new double[inputs.length];
            for (int i = 0; i < inputs.length; i++) {
                assumed[place] = inputs[i];
                results[i] = Double.isFinite(inputs[i]) ? whatIf.value(assumed) : Double.NaN;
                if (!Double.isFinite(results[i])) {
                    return ScenarioReason.of(Code.NOT_COMPUTABLE_AT, input, result, Quantity.of(inputs[i], known));
                }
            }
            if (results[0] == results[1] && results[1] == results[2]) {
                return ScenarioReason.of(Code.NO_INFLUENCE, input, result);
            }
            double elasticity = (results[2] - results[0]) / Math.abs(results[1]) / ((upper - lower) / Math.abs(value));
            if (!Double.isFinite(results[2] - results[0])) {
                return ScenarioReason.of(Code.OUT_OF_RANGE, result);
            }
            period = whatIf.period();
            bars.add(new Bar(input, lower, value, upper, stated, results[0], results[1], results[2],
                    Double.isFinite(elasticity) ? Double.valueOf(elasticity) : null));
            return null;
        }
    }
}
