package org.kigi.evaluation.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

import org.hipparchus.analysis.solvers.AllowedSolution;
import org.kigi.core.Language;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.WhatIf;
import org.kigi.evaluation.scenario.ScenarioReason.Code;
import org.kigi.model.goaltree.Indicator;

/**
 * What each driver has to contribute so that an indicator meets its target.
 *
 * <p><b>Parts.</b> With the gap G = target − current value and the bases b_i of the drivers, driver i is given {@code G · b_i / Σ b}; the
 * remainder of the floating-point arithmetic is added to the largest part, the first of equal ones, so that the sum of the parts, without
 * rounding, is within one {@linkplain Math#ulp ulp} of that largest one equal to G.
 *
 * <p><b>Bases.</b> {@link By#WEIGHT}: the weight of the driver, 1 if absent. {@link By#ABILITY} and {@link By#BEST}: what the driver did
 * for the result in the past over the span that is left. The span is the n periods of the driver from the end of the result's period to the
 * target's date, at least one, and m = n or as many as its history holds; every change {@code Δ = (v_{t+m} − v_t) · n / m} between complete
 * periods counts as {@code e = (R(v + Δ) − R(v)) · sgn G}, with v the driver's current value and R the result as a function of that driver
 * alone. The mean of e (ability) or its maximum (best) is the base; a driver whose base is not above 0 takes no part.
 *
 * <p><b>Required values.</b> Driver i should reach the x_i nearest to its current value with {@code R(x_i) − R(v_i)} equal to its part,
 * everything else as it is. When all drivers reach theirs, a sum meets the target and a product exceeds it by the effect of their meeting:
 * {@link #together} says where the result is then.
 *
 * @param period that of the current value; null without
 * @param gap the target less the current value; null if one is missing
 * @param parts one for each driver of the indicator, in their order
 * @param together the current value with the effect of all required values at once; null if one is missing or it has no value
 * @param reason why there are no parts; null if there are
 */
public record GapSplit(Indicator indicator, By by, Period period, Double current, Double target, Double gap, List<Part> parts,
        Double together, ScenarioReason reason) {

    private static final double PROBE = 0.1;

    /** What the parts are in proportion to. */
    public enum By {
        /** The weights of the drivers. */
        WEIGHT,
        /** The mean of their past improvements. */
        ABILITY,
        /** The best of their past improvements. */
        BEST;

        public String label(Language language) {
            return ScenarioReason.TEXTS.get(language, "by." + name());
        }
    }

    /**
     * What one driver has to contribute.
     *
     * @param base to which its part is in proportion: a weight, or an improvement in the unit of the result; null if it has none
     * @param share its part of the gap, from 0 to 1; null if it takes no part
     * @param amount its part in the unit of the result; null if it takes no part
     * @param current its current value, or null
     * @param required the value that it should reach; null if there is none
     * @param reason why it takes no part or has no required value; null otherwise
     */
    public record Part(Indicator driver, Double base, Double share, Double amount, Double current, Double required, ScenarioReason reason) {
    }

    public GapSplit {
        parts = List.copyOf(parts);
    }

    public static GapSplit of(Evaluation evaluation, Indicator indicator, By by) {
        IndicatorEvaluation known = evaluation.of(indicator);
        PeriodValue current = known.current();
        Double value = current == null ? null : current.value();
        Period period = current == null ? null : current.period();
        ScenarioReason absence = Goal.absence(indicator);
        if (absence != null || value == null) {
            return new GapSplit(indicator, by, period, value, null, null, List.of(), null,
                    absence != null ? absence : ScenarioReason.of(Code.NO_VALUE, indicator));
        }
        Goal goal = Goal.of(indicator);
        double gap = goal.value() - value;
        ScenarioReason hindrance = !Double.isFinite(gap) ? ScenarioReason.of(Code.OUT_OF_RANGE, indicator)
                : goal.isMet(value) ? ScenarioReason.of(Code.TARGET_MET, indicator)
                : indicator.getDrivers().isEmpty() ? ScenarioReason.of(Code.NO_DRIVERS, indicator)
                : by == By.WEIGHT ? null : lateness(indicator, period);
        if (hindrance != null) {
            return new GapSplit(indicator, by, period, value, goal.value(), Double.isFinite(gap) ? Double.valueOf(gap) : null, List.of(),
                    null, hindrance);
        }
        List<Share> shares = indicator.getDrivers().stream()
                .map(driver -> new Share(evaluation, indicator, driver, by, period, gap)).toList();
        double sum = shares.stream().filter(share -> share.reason == null).mapToDouble(share -> share.base).sum();
        double[] amounts = shares.stream().mapToDouble(share -> share.reason == null ? gap * (share.base / sum) : 0).toArray();
        boolean none = shares.stream().allMatch(share -> share.reason != null);
        if (none || !addUp(amounts, gap)) {
            return new GapSplit(indicator, by, period, value, goal.value(), gap, shares.stream().map(share -> share.part(0, gap)).toList(),
                    null, ScenarioReason.of(none ? Code.NO_PARTS : Code.OUT_OF_RANGE, indicator));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            parts.add(shares.get(i).part(amounts[i], gap));
        }
        return new GapSplit(indicator, by, period, value, goal.value(), gap, parts, together(evaluation, indicator, value, parts), null);
    }

    private static ScenarioReason lateness(Indicator indicator, Period period) {
        LocalDate due = indicator.getTarget().getDate();
        return due == null ? ScenarioReason.of(Code.TARGET_WITHOUT_DATE, indicator)
                : due.isAfter(period.end()) ? null : ScenarioReason.of(Code.DEADLINE_PASSED, indicator);
    }

    /** Adds to the largest part what is missing. @return false if there are numbers that are not finite */
    private static boolean addUp(double[] parts, double total) {
        for (double part : parts) {
            if (!Double.isFinite(part)) {
                return false;
            }
        }
        // the second time for the rest that is left where the first remainder was rounded to the places of a larger number
        for (int time = 0; time < 2; time++) {
            BigDecimal remainder = new BigDecimal(total);
            int largest = 0;
            for (int i = 0; i < parts.length; i++) {
                remainder = remainder.subtract(new BigDecimal(parts[i]));
                largest = Math.abs(parts[i]) > Math.abs(parts[largest]) ? i : largest;
            }
            parts[largest] += remainder.doubleValue();
        }
        return true;
    }

    private static Double together(Evaluation evaluation, Indicator indicator, double current, List<Part> parts) {
        List<Part> taking = parts.stream().filter(part -> part.amount != null).toList();
        if (taking.stream().anyMatch(part -> part.required == null)) {
            return null;
        }
        WhatIf all = WhatIf.of(evaluation, indicator, taking.stream().map(Part::driver).toList(), null);
        double before = all.value(taking.stream().mapToDouble(Part::current).toArray());
        double after = all.value(taking.stream().mapToDouble(Part::required).toArray());
        return Double.isFinite(after - before) ? Double.valueOf(current + (after - before)) : null;
    }

    /** A driver on the way to its part. */
    private static final class Share {

        private final Indicator indicator;
        private final Indicator driver;
        private final Double current;
        private Response response;
        private double before;
        private Double base;
        private ScenarioReason reason;

        Share(Evaluation evaluation, Indicator indicator, Indicator driver, By by, Period period, double gap) {
            this.indicator = indicator;
            this.driver = driver;
            IndicatorEvaluation known = evaluation.of(driver);
            current = known.current() == null ? null : known.current().value();
            if (current == null) {
                reason = ScenarioReason.of(Code.NO_VALUE, driver);
                return;
            }
            response = WhatIf.of(evaluation, indicator, List.of(driver), null)::value;
            before = response.value(current);
            if (!Double.isFinite(before)) {
                reason = ScenarioReason.of(Code.NOT_COMPUTABLE_AT, driver, indicator, Quantity.of(current, known));
            } else if (!moves(PROBE) && !moves(-PROBE)) {
                reason = ScenarioReason.of(Code.NO_INFLUENCE, driver, indicator);
            } else if (by == By.WEIGHT) {
                base = driver.getWeight() == null ? 1.0 : Math.max(0, driver.getWeight());
                reason = base > 0 ? null : ScenarioReason.of(Code.WITHOUT_WEIGHT, driver);
            } else {
                base = ability(known, by, period, Math.signum(gap));
                reason = base == null ? ScenarioReason.of(Code.NO_HISTORY, driver)
                        : base > 0 ? null : ScenarioReason.of(Code.NO_ABILITY, driver, indicator);
            }
        }

        /** True if the result is another one, or none at all, when the driver changes by that share of its value. */
        private boolean moves(double share) {
            return response.value(current == 0 ? share : current * (1 + share)) != before;
        }

        /** Null if the history is too short. */
        private Double ability(IndicatorEvaluation known, By by, Period period, double sign) {
            List<PeriodValue> values = known.values();
            List<PeriodValue> complete = values.stream().filter(value -> value.complete() && value.value() != null).toList();
            if (complete.size() < 2) {
                return null;
            }
            LocalDate first = values.getFirst().period().end();
            LocalDate last = values.getLast().period().end();
            double days = (double) ChronoUnit.DAYS.between(first, last) / (values.size() - 1);
            long left = Math.max(1, Math.round(ChronoUnit.DAYS.between(period.end(), indicator.getTarget().getDate()) / days));
            int longest = values.indexOf(complete.getLast()) - values.indexOf(complete.getFirst());
            int span = (int) Math.min(left, longest);
            List<Double> effects = new ArrayList<>();
            for (int t = 0; t + span < values.size(); t++) {
                if (complete.contains(values.get(t)) && complete.contains(values.get(t + span))) {
                    double change = (values.get(t + span).value() - values.get(t).value()) * left / span;
                    effects.add((response.value(current + change) - before) * sign);
                }
            }
            effects.removeIf(effect -> !Double.isFinite(effect));
            if (effects.isEmpty()) {
                return null;
            }
            DoubleSummaryStatistics all = effects.stream().mapToDouble(Double::doubleValue).summaryStatistics();
            return by == By.BEST ? all.getMax() : all.getAverage();
        }

        Part part(double amount, double gap) {
            if (reason != null) {
                return new Part(driver, base, null, null, current, null, reason);
            }
            RootSearch.Outcome found = RootSearch.nearest(x -> response.value(x) - before, amount, current, GoalSeek.firstStep(current),
                    AllowedSolution.ANY_SIDE);
            Double required = found.root() == null ? null : Double.valueOf(found.root().at() + 0.0);
            return new Part(driver, base, amount / gap, amount, current, required, required != null ? null
                    : ScenarioReason.of(Code.NOT_REACHED, driver, indicator));
        }
    }
}
