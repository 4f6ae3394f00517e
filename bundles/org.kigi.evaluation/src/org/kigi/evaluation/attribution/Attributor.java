package org.kigi.evaluation.attribution;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.IntStream;

import org.kigi.core.GoalTrees;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.attribution.AttributionReason.Code;
import org.kigi.evaluation.attribution.Change.Input;
import org.kigi.model.goaltree.Frequency;
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
 * <p><b>Longer periods.</b> The change of a yearly sum is the sum of the changes of its months, each against the month at the same place
 * in the other year; that of a mean is their mean; that of a last value is that of the last months. Each is split by itself, and what an
 * input contributed is added up over them. Months without counterpart are a contribution of their own, with {@link Code#PARTS_DIFFER}.
 *
 * <p><b>Earlier periods.</b> What a formula takes from earlier periods, {@code previous(x)} and {@code ytd(x)}, is an input of its own
 * besides x. It is credited to x, with {@link Code#EARLIER_PERIODS}, and not split further.
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
     * @param from a period of the indicator's frequency or a longer one
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

    /**
     * A part of the change of an indicator.
     *
     * @param from the period of the indicator from which on this part is split further
     * @param to likewise
     * @param reason what it is if it is not the effect of a value that could be split further, or null
     */
    private record Part(Indicator indicator, double amount, Period from, Period to, AttributionReason reason) {
    }

    /**
     * The change of an indicator in its own unit, by the inputs of its formula or by shorter periods of its own.
     *
     * @param change null if it has no value
     * @param weight what counts of each shorter period, or 0 if the parts are inputs
     * @param reason why there are no parts, or null
     */
    private record Split(Double change, List<Part> parts, double weight, AttributionReason reason) {

        boolean isCancelled() {
            double largest = parts.stream().mapToDouble(part -> Math.abs(part.amount)).max().orElse(0);
            return largest > 0 && Math.abs(change) <= CANCELLED * largest;
        }
    }

    /** Where a split is known. */
    private record Place(Indicator indicator, Period from, Period to) {
    }

    /**
     * What of a contribution comes in from one pair of periods.
     *
     * @param rate by what the change of the indicator is multiplied
     * @param divided true if the rate comes of a division by that change
     */
    private record Strand(Period from, Period to, double rate, boolean divided) {
    }

    /** A contribution that is being made: of one indicator, in one pair of periods or in several that are added up. */
    private static final class Draft {

        final Indicator indicator;
        final List<Strand> strands = new ArrayList<>();
        double amount;
        /** How large the numbers are of which the amount is the sum. */
        double size;
        AttributionReason reason;
        List<Draft> children = List.of();
        Contribution made;

        Draft(Indicator indicator, AttributionReason reason) {
            this.indicator = indicator;
            this.reason = reason;
        }

        void add(double part) {
            amount += part;
            size += Math.abs(part);
        }
    }

    /** One way down the tree. */
    private final class Descent {

        private final Period from;
        private final Period to;
        private final AttributionMethod method;
        private final List<Indicator> order;
        private final ValuesByPeriod values = new ValuesByPeriod(evaluation, codes);
        private final Map<Place, Split> splits = new HashMap<>();
        private int contributions;

        Descent(Period from, Period to, AttributionMethod method, List<Indicator> order) {
            this.from = from;
            this.to = to;
            this.method = method;
            this.order = List.copyOf(order);
        }

        Attribution attribution(Indicator indicator) {
            Double change = difference(indicator, from, to);
            Draft whole = new Draft(indicator, null);
            whole.strands.add(new Strand(from, to, 1, false));
            whole.add(change == null ? 0 : change);
            List<Draft> all = new ArrayList<>();
            Queue<Draft> open = new ArrayDeque<>(List.of(whole));
            while (!open.isEmpty()) {
                Draft draft = open.remove();
                all.add(draft);
                if (draft.reason == null) {
                    descend(draft);
                    open.addAll(draft.children);
                }
            }
            if (whole.reason != null) {
                return new Attribution(indicator, from, to, change, method, List.of(), whole.reason);
            }
            for (Draft draft : all.subList(1, all.size()).reversed()) {
                double share = draft.amount / change;
                boolean isLeaf = draft.reason != null && draft.reason.code() == Code.NO_FORMULA && draft.indicator.getDrivers().isEmpty();
                draft.made = new Contribution(draft.indicator, draft.amount, Double.isFinite(share) ? Double.valueOf(share) : null,
                        made(draft.children), isLeaf ? null : draft.reason);
            }
            return new Attribution(indicator, from, to, change, method, made(whole.children), null);
        }

        private static List<Contribution> made(List<Draft> drafts) {
            return drafts.stream().map(draft -> draft.made).toList();
        }

        private Double difference(Indicator indicator, Period earlier, Period later) {
            Double before = values.value(indicator, earlier);
            Double after = values.value(indicator, later);
            return before == null || after == null || !Double.isFinite(after - before) ? null : Double.valueOf(after - before);
        }

        /** Finds the children of a contribution, or why it has none. */
        private void descend(Draft draft) {
            Map<List<Object>, Draft> children = new LinkedHashMap<>();
            AttributionReason obstacle = null;
            boolean isSplit = false;
            Deque<Strand> open = new ArrayDeque<>(draft.strands);
            while (!open.isEmpty()) {
                Strand strand = open.remove();
                Split split = split(draft.indicator, strand.from, strand.to);
                AttributionReason found = split.reason != null || !strand.divided || !split.isCancelled() ? split.reason
                        : AttributionReason.of(Code.EFFECTS_CANCEL, draft.indicator);
                if (found != null) {
                    obstacle = obstacle == null ? found : obstacle;
                    if (split.change != null && split.change != 0) {
                        child(children, draft.indicator, found).add(strand.rate * split.change);
                    }
                    continue;
                }
                for (Part part : split.parts) {
                    if (split.weight > 0 && part.reason == null) {
                        open.add(new Strand(part.from, part.to, strand.rate * split.weight, false));
                        continue;
                    }
                    isSplit = true;
                    Draft child = child(children, part.indicator, part.reason);
                    child.add(strand.rate * part.amount);
                    if (part.reason == null) {
                        Double change = difference(part.indicator, part.from, part.to);
                        double rate = change == null || change == 0 ? 0 : strand.rate * part.amount / change;
                        child.strands.add(new Strand(part.from, part.to, rate, true));
                    }
                }
            }
            if (!isSplit) {
                draft.reason = obstacle;
            } else if (contributions + children.size() > MOST_CONTRIBUTIONS) {
                draft.reason = AttributionReason.of(Code.TOO_MANY_PARTS, MOST_CONTRIBUTIONS);
            } else {
                contributions += children.size();
                // what is no effect of an input comes last
                complete(draft, children.values().stream()
                        .sorted(Comparator.comparing(child -> child.indicator == draft.indicator && child.reason != null)).toList());
            }
        }

        private static Draft child(Map<List<Object>, Draft> children, Indicator indicator, AttributionReason reason) {
            return children.computeIfAbsent(List.of(indicator, reason == null ? "" : reason.code()), any -> new Draft(indicator, reason));
        }

        private static void complete(Draft draft, List<Draft> children) {
            double[] amounts = children.stream().mapToDouble(child -> child.amount).toArray();
            double size = Math.max(Math.abs(draft.amount), children.stream().mapToDouble(child -> child.size).sum());
            if (!addUp(amounts, draft.amount, size)) {
                draft.reason = AttributionReason.of(Code.OUT_OF_RANGE, draft.indicator);
                return;
            }
            for (int i = 0; i < amounts.length; i++) {
                // adding 0 turns -0.0 into 0
                children.get(i).amount = amounts[i] + 0.0;
            }
            draft.children = children;
        }

        private Split split(Indicator indicator, Period earlier, Period later) {
            Place place = new Place(indicator, earlier, later);
            Split known = splits.get(place);
            if (known == null) {
                known = computedSplit(indicator, earlier, later);
                splits.put(place, known);
            }
            return known;
        }

        private Split computedSplit(Indicator indicator, Period earlier, Period later) {
            Double change = difference(indicator, earlier, later);
            try {
                Change formula = values.change(indicator, method);
                for (Period period : List.of(earlier, later)) {
                    if (ValuesByPeriod.isTooShort(indicator, period)) {
                        throw new NotAttributableException(Code.OTHER_FREQUENCY, indicator, period);
                    }
                    PeriodValue value = values.at(indicator, period);
                    if (value == null || value.value() == null) {
                        throw new NotAttributableException(Code.VALUE_MISSING, indicator, period);
                    }
                    if (ValuesByPeriod.isAssumed(value) && !ValuesByPeriod.isOfShorterPeriods(indicator, period)) {
                        throw new NotAttributableException(Code.ASSUMED, indicator);
                    }
                }
                if (change == null) {
                    throw new NotAttributableException(Code.OUT_OF_RANGE, indicator);
                }
                return ValuesByPeriod.isOfShorterPeriods(indicator, later) || ValuesByPeriod.isOfShorterPeriods(indicator, earlier)
                        ? shorterPeriods(indicator, change, earlier, later)
                        : new Split(change, parts(formula, earlier, later), 0, null);
            } catch (NotAttributableException e) {
                return new Split(change, List.of(), 0, e.reason());
            }
        }

        /** The change of a sum, mean or last value by the parts of its periods, each with the one at the same place. */
        private Split shorterPeriods(Indicator indicator, double change, Period earlier, Period later) throws NotAttributableException {
            Map<Long, Period> before = parts(indicator, earlier);
            Map<Long, Period> after = parts(indicator, later);
            double weight = 1;
            switch (indicator.getAggregation()) {
                case AVERAGE -> weight = 1.0 / Math.max(1, Math.max(before.size(), after.size()));
                case LAST -> {
                    before = last(before);
                    after = last(after);
                }
                case SUM -> {
                }
                case RATIO, DISTINCT -> throw new NotAttributableException(Code.SHORTER_PERIODS, indicator, later);
            }
            List<Part> parts = new ArrayList<>();
            double rest = change;
            for (Map.Entry<Long, Period> part : before.entrySet()) {
                Period counterpart = after.get(part.getKey());
                Double difference = counterpart == null ? null : difference(indicator, part.getValue(), counterpart);
                if (difference != null) {
                    parts.add(new Part(indicator, weight * difference, part.getValue(), counterpart, null));
                    rest -= weight * difference;
                }
            }
            double size = Math.max(Math.abs(values.value(indicator, earlier)), Math.abs(values.value(indicator, later)));
            if (!(Math.abs(rest) <= SAME * size)) {
                parts.add(new Part(indicator, rest, earlier, later, AttributionReason.of(Code.PARTS_DIFFER, indicator)));
            }
            return new Split(change, parts, weight, null);
        }

        /** The parts of the period by their places in it. */
        private Map<Long, Period> parts(Indicator indicator, Period period) {
            Map<Long, Period> places = new LinkedHashMap<>();
            for (PeriodValue part : values.parts(indicator, period)) {
                places.put(place(part.period(), period), part.period());
            }
            return places;
        }

        private static long place(Period part, Period whole) {
            int months = FiscalCalendar.months(part.frequency());
            return months > 0 ? ChronoUnit.MONTHS.between(whole.start(), part.start()) / months
                    // a week belongs to the period of its Thursday
                    : part.frequency() == Frequency.WEEK ? ChronoUnit.DAYS.between(whole.start(), part.start().plusDays(3)) / 7
                    : ChronoUnit.DAYS.between(whole.start(), part.start());
        }

        private static Map<Long, Period> last(Map<Long, Period> parts) throws NotAttributableException {
            return parts.isEmpty() ? parts : Map.of(-1L, List.copyOf(parts.values()).getLast());
        }

        private List<Part> parts(Change change, Period earlier, Period later) throws NotAttributableException {
            Indicator indicator = change.indicator;
            double before = values.value(indicator, earlier);
            double after = values.value(indicator, later);
            double computedBefore = computed(change, earlier, change.before);
            double computedAfter = computed(change, later, change.after);
            double[] amounts = amounts(change);
            List<Part> parts = new ArrayList<>();
            for (int number : order(change)) {
                Input input = change.inputs.get(number);
                if (Double.isNaN(change.before[number]) || Double.isNaN(change.after[number])) {
                    continue; // the formula does without it in one of the periods, so that it cannot change it
                }
                parts.add(new Part(input.indicator(), amounts[number], earlier, later,
                        input.shift() == null ? null : AttributionReason.of(Code.EARLIER_PERIODS, input.indicator())));
            }
            double unexplained = after - before - (computedAfter - computedBefore);
            boolean differs = !(Math.abs(unexplained) <= SAME * Math.max(Math.abs(before), Math.abs(after)));
            if (differs || parts.isEmpty() && unexplained != 0) {
                parts.add(new Part(indicator, unexplained, earlier, later, AttributionReason.of(Code.READINGS_DIFFER, indicator)));
            }
            double[] added = parts.stream().mapToDouble(Part::amount).toArray();
            if (!addUp(added, after - before, Math.max(Math.abs(before), Math.abs(after)))) {
                throw new NotAttributableException(Code.OUT_OF_RANGE, indicator);
            }
            return IntStream.range(0, added.length)
                    .mapToObj(i -> new Part(parts.get(i).indicator, added[i] + 0.0, earlier, later, parts.get(i).reason)).toList();
        }

        /** The result of the formula, in the unit of the indicator, once it is sure that it is what the evaluation says. */
        private double computed(Change change, Period period, double[] inputs) throws NotAttributableException {
            double computed = values.computed(change, period, inputs);
            PeriodValue evaluated = values.at(change.indicator, period);
            if (evaluated.computed() == null) {
                throw new NotAttributableException(Code.FORMULA_WITHOUT_VALUE, change.indicator, period);
            }
            if (!(Math.abs(evaluated.computed() - computed) <= SAME * Math.abs(computed))) {
                throw new NotAttributableException(Code.MORE_THAN_INPUTS, change.indicator, period);
            }
            return computed;
        }

        private double[] amounts(Change change) throws NotAttributableException {
            double[] amounts = switch (method) {
                case CHAIN_SUBSTITUTION -> ChainSubstitution.parts(change, order(change));
                case LMDI -> Lmdi.parts(change);
                case SHAPLEY -> Shapley.parts(change);
            };
            double factor = change.formula.resultFactor();
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] /= factor;
            }
            return amounts;
        }

        private List<Integer> order(Change change) {
            Comparator<Integer> given = Comparator.comparingInt(input -> {
                int place = method == AttributionMethod.CHAIN_SUBSTITUTION ? order.indexOf(change.inputs.get(input).indicator()) : -1;
                return place < 0 ? order.size() : place;
            });
            return IntStream.range(0, change.inputs.size()).boxed().sorted(given).toList();
        }
    }
}
