package org.kigi.evaluation.attribution;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.IntStream;

import org.kigi.core.GoalTrees;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.attribution.AttributionReason.Code;
import org.kigi.model.goaltree.Indicator;

/**
 * Splits the change of computed indicators between two periods over the inputs of their formulas, down to the indicators that are not
 * computed. A function of the evaluation and of nothing else; the tree must not have changed since.
 *
 * <p><b>Down the tree.</b> What an input contributed is split over its own inputs in proportion to their parts of its own change: with
 * C what d contributed, Δd the change of d, and p_i the part of Δd that is due to i by the same method, i is given {@code C/Δd · p_i}.
 * The formula above sees only the value of d, not what it is made of, so each unit of Δd counts alike: C/Δd is the rate at which the
 * result followed d. It is the chain rule for multipliers of A. Shrikumar, P. Greenside and A. Kundaje, “Learning important features
 * through propagating activation differences”, ICML 2017. Where Δd is nothing against the p_i, because they cancel out, the
 * rate says nothing and d is not split.
 *
 * <p><b>Sums.</b> The contributions of a formula's inputs add up to what is split: the remainder of the floating-point arithmetic is
 * added to the largest in magnitude, the first of equal ones. Their sum, without rounding, is then within one {@linkplain Math#ulp ulp} of
 * that largest one; the sum of all leaves is within the sum of these bounds. Where more than 10⁻⁶ of the numbers would have to be added,
 * so much is lost in the arithmetic that nothing is split: {@link Code#OUT_OF_RANGE}.
 *
 * <p><b>Readings.</b> The change is that of the value that is shown: the reading if there is one. What it differs from the change of the
 * formula's result is a contribution of its own, with {@link Code#READINGS_DIFFER}, unless it is less than 10⁻⁹ of the value.
 */
public final class Attributor {

    /** The most inputs of a formula that have changed and stand together in terms for which the Shapley value is computed. */
    public static final int MOST_INTERACTING_DRIVERS = 16;

    /** The most contributions of one attribution; formulas may share inputs so often that there would be no end. */
    public static final int MOST_CONTRIBUTIONS = 10_000;

    private static final double SAME = 1e-9;
    private static final double REMAINDER = 1e-6;
    private static final double CANCELLED = 1e-12;

    private final Evaluation evaluation;
    private final Map<String, Indicator> codes;

    public Attributor(Evaluation evaluation) {
        this.evaluation = evaluation;
        codes = GoalTrees.byCode(evaluation.tree());
    }

    /**
     * Why the indicator changed, with the inputs of each formula in its own order.
     *
     * @param from a period of the indicator's frequency
     * @param to likewise, earlier or later
     */
    public Attribution attribute(Indicator indicator, Period from, Period to, AttributionMethod method) {
        return attribute(indicator, from, to, method, List.of());
    }

    /**
     * Why the indicator changed.
     *
     * @param order what comes first, in every formula, where the method depends on the order; the others follow in the order of the formula
     */
    public Attribution attribute(Indicator indicator, Period from, Period to, AttributionMethod method, List<Indicator> order) {
        return new Descent(from, to, method, order).attribution(indicator);
    }

    /**
     * Makes the parts add up to the total as {@link Attributor} says.
     *
     * @param size how large the numbers are from which the parts were computed
     * @return false if what is missing is more than a remainder of the arithmetic, or if there are numbers that are not finite
     */
    private static boolean addUp(double[] parts, double total, double size) {
        double sizes = size;
        for (double part : parts) {
            sizes += Math.abs(part);
        }
        if (!Double.isFinite(sizes) || !Double.isFinite(total)) {
            return false;
        }
        if (!(Math.abs(addRemainder(parts, total)) <= REMAINDER * sizes)) {
            return false;
        }
        // the rest that is left where the first remainder was rounded to the places of a larger number
        addRemainder(parts, total);
        return true;
    }

    private static double addRemainder(double[] parts, double total) {
        BigDecimal remainder = new BigDecimal(total);
        int largest = 0;
        for (int i = 0; i < parts.length; i++) {
            remainder = remainder.subtract(new BigDecimal(parts[i]));
            largest = Math.abs(parts[i]) > Math.abs(parts[largest]) ? i : largest;
        }
        if (parts.length > 0) {
            parts[largest] += remainder.doubleValue();
        }
        return remainder.doubleValue();
    }

    /** @param reason what it is if it is no effect of the formula, or null */
    private record Part(Indicator indicator, double amount, AttributionReason reason) {
    }

    /**
     * The change of an indicator in its own unit, by the inputs of its formula.
     *
     * @param change null if it has no value
     * @param reason why there are no parts, or null
     */
    private record Split(Double change, List<Part> parts, AttributionReason reason) {

        double[] amounts() {
            return parts.stream().mapToDouble(Part::amount).toArray();
        }

        boolean isCancelled() {
            double largest = parts.stream().mapToDouble(part -> Math.abs(part.amount)).max().orElse(0);
            return largest > 0 && Math.abs(change) <= CANCELLED * largest;
        }
    }

    /** A contribution that is being made. */
    private static final class Draft {

        final Indicator indicator;
        final double amount;
        AttributionReason reason;
        List<Draft> children = List.of();
        Contribution made;

        Draft(Indicator indicator, double amount, AttributionReason reason) {
            this.indicator = indicator;
            this.amount = amount;
            this.reason = reason;
        }
    }

    /** One way down the tree. */
    private final class Descent {

        private final Period from;
        private final Period to;
        private final AttributionMethod method;
        private final List<Indicator> order;
        private final ValuesByPeriod values = new ValuesByPeriod(evaluation, codes);
        private final Map<Indicator, Split> splits = new HashMap<>();
        private int contributions;

        Descent(Period from, Period to, AttributionMethod method, List<Indicator> order) {
            this.from = from;
            this.to = to;
            this.method = method;
            this.order = List.copyOf(order);
        }

        Attribution attribution(Indicator indicator) {
            Split whole = split(indicator);
            if (whole.reason != null) {
                return new Attribution(indicator, from, to, whole.change, method, List.of(), whole.reason);
            }
            List<Draft> first = drafts(whole, whole.amounts());
            List<Draft> all = new ArrayList<>();
            Queue<Draft> open = new ArrayDeque<>(first);
            while (!open.isEmpty()) {
                Draft draft = open.remove();
                all.add(draft);
                if (draft.reason == null) {
                    descend(draft);
                    open.addAll(draft.children);
                }
            }
            for (Draft draft : all.reversed()) {
                double share = draft.amount / whole.change;
                draft.made = new Contribution(draft.indicator, draft.amount, Double.isFinite(share) ? Double.valueOf(share) : null,
                        draft.children.stream().map(child -> child.made).toList(), draft.reason);
            }
            return new Attribution(indicator, from, to, whole.change, method, first.stream().map(draft -> draft.made).toList(), null);
        }

        private void descend(Draft draft) {
            Split split = split(draft.indicator);
            boolean leaf = split.reason != null && split.reason.code() == Code.NO_FORMULA && draft.indicator.getDrivers().isEmpty();
            if (split.reason != null || split.parts.isEmpty()) {
                draft.reason = leaf ? null : split.reason;
                return;
            }
            if (split.isCancelled()) {
                draft.reason = AttributionReason.of(Code.EFFECTS_CANCEL, draft.indicator);
                return;
            }
            if (contributions + split.parts.size() > MOST_CONTRIBUTIONS) {
                draft.reason = AttributionReason.of(Code.TOO_MANY_PARTS, MOST_CONTRIBUTIONS);
                return;
            }
            double rate = split.change == 0 ? 0 : draft.amount / split.change;
            double[] amounts = split.parts.stream().mapToDouble(part -> part.amount * rate).toArray();
            if (!addUp(amounts, draft.amount, Math.abs(draft.amount))) {
                draft.reason = AttributionReason.of(Code.OUT_OF_RANGE, draft.indicator);
                return;
            }
            draft.children = drafts(split, amounts);
        }

        private List<Draft> drafts(Split split, double[] amounts) {
            contributions += amounts.length;
            return IntStream.range(0, amounts.length)
                    // adding 0 turns -0.0 into 0
                    .mapToObj(i -> new Draft(split.parts.get(i).indicator, amounts[i] + 0.0, split.parts.get(i).reason)).toList();
        }

        private Split split(Indicator indicator) {
            Split known = splits.get(indicator);
            if (known == null) {
                known = computedSplit(indicator);
                splits.put(indicator, known);
            }
            return known;
        }

        private Split computedSplit(Indicator indicator) {
            Double before = values.value(indicator, from);
            Double after = values.value(indicator, to);
            Double difference = before == null || after == null || !Double.isFinite(after - before) ? null : Double.valueOf(after - before);
            try {
                return new Split(difference, parts(indicator, before, after), null);
            } catch (NotAttributableException e) {
                return new Split(difference, List.of(), e.reason());
            }
        }

        private List<Part> parts(Indicator indicator, Double before, Double after) throws NotAttributableException {
            Change change = values.change(indicator, method);
            for (Period period : List.of(from, to)) {
                if (ValuesByPeriod.isOfShorterPeriods(indicator, period)) {
                    throw new NotAttributableException(Code.SHORTER_PERIODS, indicator, period);
                }
                if (period.frequency().compareTo(indicator.getFrequency()) < 0) {
                    throw new NotAttributableException(Code.OTHER_FREQUENCY, indicator, period);
                }
            }
            if (before == null || after == null) {
                throw new NotAttributableException(Code.VALUE_MISSING, indicator, before == null ? from : to);
            }
            double computedBefore = computed(change, from, change.before);
            double computedAfter = computed(change, to, change.after);
            double[] amounts = amounts(change);
            List<Part> parts = new ArrayList<>();
            for (int input : order(change)) {
                parts.add(new Part(change.inputs.get(input), amounts[input], null));
            }
            double unexplained = after - before - (computedAfter - computedBefore);
            boolean differs = !(Math.abs(unexplained) <= SAME * Math.max(Math.abs(before), Math.abs(after)));
            if (differs || parts.isEmpty() && unexplained != 0) {
                parts.add(new Part(indicator, unexplained, AttributionReason.of(Code.READINGS_DIFFER, indicator)));
            }
            double[] added = parts.stream().mapToDouble(Part::amount).toArray();
            if (!addUp(added, after - before, Math.max(Math.abs(before), Math.abs(after)))) {
                throw new NotAttributableException(Code.OUT_OF_RANGE, indicator);
            }
            return IntStream.range(0, added.length)
                    .mapToObj(i -> new Part(parts.get(i).indicator, added[i] + 0.0, parts.get(i).reason)).toList();
        }

        /** The result of the formula, in the unit of the indicator, once it is sure that it is what the evaluation says. */
        private double computed(Change change, Period period, double[] inputs) throws NotAttributableException {
            values.read(change, period, inputs);
            double computed = values.computed(change, period, inputs);
            if (period.frequency() == change.indicator.getFrequency()) {
                PeriodValue evaluated = values.own(change.indicator, period);
                if (evaluated == null || evaluated.computed() == null) {
                    throw new NotAttributableException(Code.FORMULA_WITHOUT_VALUE, change.indicator, period);
                }
                if (!(Math.abs(evaluated.computed() - computed) <= SAME * Math.abs(computed))) {
                    throw new NotAttributableException(Code.MORE_THAN_INPUTS, change.indicator, period);
                }
            }
            return computed;
        }

        private double[] amounts(Change change) throws NotAttributableException {
            double[] amounts = switch (method) {
                case CHAIN_SUBSTITUTION -> ChainSubstitution.parts(change, order(change));
                case LMDI -> Lmdi.parts(change);
                case SHAPLEY -> Shapley.parts(change);
            };
            double factor = values.resultFactor(change);
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] /= factor;
            }
            return amounts;
        }

        private List<Integer> order(Change change) {
            Comparator<Integer> given = Comparator.comparingInt(input -> {
                int place = method == AttributionMethod.CHAIN_SUBSTITUTION ? order.indexOf(change.inputs.get(input)) : -1;
                return place < 0 ? order.size() : place;
            });
            return IntStream.range(0, change.inputs.size()).boxed().sorted(given).toList();
        }
    }
}
