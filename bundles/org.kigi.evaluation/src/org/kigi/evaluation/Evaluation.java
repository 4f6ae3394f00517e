package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kigi.core.time.Period;
import org.kigi.evaluation.Reason.Code;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

/** A goal tree evaluated on a day. It does not follow later changes of the tree. Immutable, and safe for several threads. */
public final class Evaluation {

    private final GoalTree tree;
    private final LocalDate asOf;
    private final Map<Indicator, Integer> indices;
    private final IndicatorEvaluation[] results;
    private final Map<Indicator, Series> series;
    private final Numbers numbers;

    /**
     * An evaluation of given results, which knows no periods but theirs.
     *
     * @param indicators in tree order
     * @param series the readings of each indicator, later ones included; empty if there are none or they cannot be read
     */
    public Evaluation(GoalTree tree, LocalDate asOf, Map<Indicator, IndicatorEvaluation> indicators, Map<Indicator, Series> series) {
        this.tree = tree;
        this.asOf = asOf;
        indices = new LinkedHashMap<>();
        indicators.keySet().forEach(indicator -> indices.put(indicator, indices.size()));
        results = indicators.values().toArray(IndicatorEvaluation[]::new);
        this.series = Map.copyOf(series);
        numbers = null;
    }

    private Evaluation(Numbers numbers, IndicatorEvaluation[] results) {
        this.numbers = numbers;
        this.results = results;
        tree = numbers.plan.tree;
        asOf = numbers.plan.asOf;
        indices = numbers.plan.indices;
        series = Map.of();
    }

    static Evaluation of(Numbers numbers) {
        Evaluation evaluation = new Evaluation(numbers, new IndicatorEvaluation[numbers.plan.nodes.length]);
        Judge judge = new Judge(evaluation.tree, evaluation.asOf);
        // drivers before their parents
        for (int index = evaluation.results.length - 1; index >= 0; index--) {
            evaluation.judge(index, judge);
        }
        return evaluation;
    }

    /**
     * The evaluation after a change of one indicator.
     *
     * @param changed the indicators with other numbers
     */
    Evaluation with(Numbers next, int again, BitSet changed) {
        Evaluation evaluation = new Evaluation(next, results.clone());
        Judge judge = new Judge(tree, asOf);
        changed.set(again);
        if (next.plan.parents[again] >= 0) {
            // its weight may be another
            changed.set(next.plan.parents[again]);
        }
        for (int index = changed.length() - 1; index >= 0; index = changed.previousSetBit(index - 1)) {
            evaluation.judge(index, judge);
            int parent = next.plan.parents[index];
            if (parent >= 0 && !rollsUpLike(evaluation.results[index], results[index])) {
                changed.set(parent);
            }
        }
        return evaluation;
    }

    /** True if both are the same for what they are drivers of. */
    private static boolean rollsUpLike(IndicatorEvaluation one, IndicatorEvaluation other) {
        return Objects.equals(one.rolledUpProgress(), other.rolledUpProgress()) && Objects.equals(one.current(), other.current());
    }

    private void judge(int index, Judge judge) {
        Node node = numbers.plan.nodes[index];
        TargetPath path = new TargetPath(node.indicator);
        PeriodValue current = numbers.current(index, path);
        Judgement judgement = judge.judge(node.indicator, current, current == null ? numbers.whyNoValue(index) : null, path);
        results[index] = new IndicatorEvaluation(node.indicator, node.unit,
                numbers.values(index, numbers.plan.axes.own(node), path), current, judgement.progress(), judgement.requiredRate(),
                judgement.satisfaction(), judge.rolledUp(node.indicator, judgement, this::of), judgement.status(), judgement.reason(),
                numbers.problems(index));
    }

    Numbers numbers() {
        return numbers;
    }

    public GoalTree tree() {
        return tree;
    }

    /** The day; nothing later is taken into account. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What was taken for granted, in tree order. */
    public List<Assumption> assumptions() {
        return numbers == null ? List.of()
                : Arrays.stream(numbers.plan.nodes).map(node -> node.assumption).filter(Objects::nonNull).toList();
    }

    /** All results in tree order. */
    public Map<Indicator, IndicatorEvaluation> indicators() {
        Map<Indicator, IndicatorEvaluation> indicators = LinkedHashMap.newLinkedHashMap(results.length);
        indices.forEach((indicator, index) -> indicators.put(indicator, results[index]));
        return Collections.unmodifiableMap(indicators);
    }

    /**
     * What is known about that indicator.
     *
     * @throws IllegalArgumentException if it was not in the tree when it was evaluated
     */
    public IndicatorEvaluation of(Indicator indicator) {
        return results[index(indicator)];
    }

    /** True if that indicator was in the tree when it was evaluated. */
    public boolean contains(Indicator indicator) {
        return indices.containsKey(indicator);
    }

    private int index(Indicator indicator) {
        Integer index = indices.get(indicator);
        if (index == null) {
            throw new IllegalArgumentException("not part of this evaluation: " + indicator);
        }
        return index;
    }

    /** All indicators in tree order. */
    public List<IndicatorEvaluation> all() {
        return List.of(results);
    }

    /** The readings of that indicator, later ones included; empty if it has none. */
    public Series readings(Indicator indicator) {
        return numbers == null ? series.getOrDefault(indicator, Series.EMPTY)
                : contains(indicator) ? numbers.plan.nodes[index(indicator)].series : Series.EMPTY;
    }

    /**
     * The numbers of an indicator by fiscal periods of a frequency, which is its own or a longer one; from the first with a number to the
     * one of the day. The numbers of longer periods are converted as its aggregation says; they are given as actual if they are made of
     * readings alone, else as computed.
     *
     * @return empty for shorter periods
     */
    public List<PeriodValue> values(Indicator indicator, Frequency frequency) {
        IndicatorEvaluation own = of(indicator);
        if (numbers == null || own.values() instanceof PeriodValues && frequency == numbers.plan.nodes[index(indicator)].frequency) {
            return own.values();
        }
        return numbers.values(index(indicator), numbers.plan.axes.fiscal(frequency), new TargetPath(indicator));
    }

    /**
     * The numbers of an indicator in one period of its own frequency or a longer one, moving windows included.
     *
     * @return without value, but with a problem, if nothing is known of that period
     */
    public PeriodValue value(Indicator indicator, Period period) {
        if (numbers == null) {
            return of(indicator).values().stream().filter(value -> value.period().equals(period)).findFirst().orElse(unknown(period));
        }
        int index = index(indicator);
        Axis axis = numbers.plan.axes.get(Axes.of(period));
        int t = axis.indexOf(period);
        Columns columns = t < 0 ? null : numbers.over(index, axis.id);
        return columns == null ? unknown(period) : numbers.value(index, columns, axis, t, new TargetPath(indicator));
    }

    private static PeriodValue unknown(Period period) {
        return new PeriodValue(period, null, null, null, false, Reason.of(Code.NO_READING, period));
    }

    /**
     * The numbers of an indicator's own periods of which that longer period consists, as far as they are known; a week belongs to the
     * period of its Thursday.
     */
    public List<PeriodValue> parts(Indicator indicator, Period period) {
        List<PeriodValue> parts = new ArrayList<>();
        for (PeriodValue part : of(indicator).values()) {
            int untilThursday = part.period().frequency() == Frequency.WEEK ? 3 : 0;
            if (period.contains(part.period().start().plusDays(untilThursday))) {
                parts.add(part);
            }
        }
        return parts;
    }
}
