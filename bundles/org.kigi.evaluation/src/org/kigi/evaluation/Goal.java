package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Target;

/**
 * What one indicator is to reach. Everything is measured by merit, where more is always better: the value itself, its negative where less
 * is better, and the negative distance to the target where a range is best.
 */
final class Goal {

    private final Indicator indicator;
    private final double target;
    /** Null if there is none that is a number. */
    private final Double baseline;
    private final TargetRange range;

    /** @param indicator one without {@link #obstacle} */
    Goal(Indicator indicator) {
        this.indicator = indicator;
        range = TargetRange.of(indicator).orElseThrow();
        target = indicator.getTarget().getValue();
        Baseline from = indicator.getBaseline();
        baseline = from == null || from.getValue() == null || !Double.isFinite(from.getValue()) ? null : from.getValue();
    }

    /**
     * Why there is no goal to compare that value with, or null.
     *
     * @param current the value, or null
     * @param whyNoValue the reason for null
     */
    static Reason obstacle(Indicator indicator, PeriodValue current, Reason whyNoValue) {
        Target target = indicator.getTarget();
        if (target == null || target.getValue() == null) {
            return Reason.of(target == null ? Code.NO_TARGET : Code.TARGET_WITHOUT_VALUE);
        }
        if (!Double.isFinite(target.getValue())) {
            return Reason.of(Code.NOT_FINITE, Literals.INDICATOR__TARGET);
        }
        if (current == null) {
            return whyNoValue;
        }
        boolean addsUp = indicator.getAggregation() == Aggregation.SUM || indicator.getAggregation() == Aggregation.DISTINCT;
        return addsUp && !current.complete() ? Reason.of(Code.NO_COMPLETE_PERIOD, current.period()) : null;
    }

    /** What is missing for a pace on that day, or null. */
    Reason hindrance(LocalDate day) {
        LocalDate due = indicator.getTarget().getDate();
        if (due == null) {
            return Reason.of(Code.TARGET_WITHOUT_DATE);
        }
        Baseline from = indicator.getBaseline();
        if (from == null || from.getValue() == null) {
            return Reason.of(from == null ? Code.NO_BASELINE : Code.BASELINE_WITHOUT_VALUE);
        }
        if (baseline == null) {
            return Reason.of(Code.NOT_FINITE, Literals.INDICATOR__BASELINE);
        }
        if (from.getDate() == null) {
            return Reason.of(Code.BASELINE_WITHOUT_DATE);
        }
        if (!due.isAfter(from.getDate())) {
            return Reason.of(Code.TARGET_NOT_AFTER_BASELINE, from.getDate(), due);
        }
        return day.isAfter(from.getDate()) ? null : Reason.of(Code.NOTHING_SINCE_BASELINE, from.getDate());
    }

    /** Why these limits cannot be used, or null: none may be missing or better than the one before it, the first not than the target. */
    Reason limitObstacle(EStructuralFeature... limits) {
        EStructuralFeature before = Literals.INDICATOR__TARGET;
        double least = merit(target);
        for (EStructuralFeature limit : limits) {
            Double value = (Double) indicator.eGet(limit);
            if (value == null) {
                return Reason.of(Code.LIMIT_MISSING, limit);
            }
            if (!Double.isFinite(value)) {
                return Reason.of(Code.NOT_FINITE, limit);
            }
            if (merit(value) > least) {
                return Reason.of(Code.LIMITS_OUT_OF_ORDER, before, limit);
            }
            before = limit;
            least = merit(value);
        }
        return null;
    }

    double merit(double value) {
        return switch (indicator.getDirection()) {
            case HIGHER_IS_BETTER -> value;
            case LOWER_IS_BETTER -> 0 - value;
            case RANGE -> 0 - Math.abs(value - target);
        };
    }

    boolean isMet(double value) {
        return range.contains(value);
    }

    /** True if the value is as bad as that limit or worse. */
    boolean hasComeTo(EStructuralFeature limit, double value) {
        return merit(value) <= merit((Double) indicator.eGet(limit));
    }

    /** True if the target is where the baseline is, so that there is no way to go. */
    boolean keepsBaseline() {
        return baseline != null && baseline == target;
    }

    boolean isAgainstDirection() {
        return baseline != null && merit(baseline) > merit(target);
    }

    /** The share of the way from baseline to target that a value has come; null without a way, or if it is too long for a number. */
    Double progress(double value) {
        if (baseline == null || keepsBaseline() || isAgainstDirection()) {
            return null;
        }
        double share = way(value) / way(target);
        return Double.isFinite(way(value)) && Double.isFinite(way(target)) && Double.isFinite(share) ? share : null;
    }

    /** By how much a value is better than the baseline, which there must be. */
    double way(double value) {
        return merit(value) - merit(baseline);
    }

    /** From -100 at the worst value through 0 at the warning threshold to 100 at the target; null without these. */
    Double satisfaction(double value) {
        if (limitObstacle(Literals.INDICATOR__WARNING_THRESHOLD, Literals.INDICATOR__WORST_VALUE) != null) {
            return null;
        }
        OptionalDouble satisfaction = Satisfaction.ofMerit(merit(value), merit(target), merit(indicator.getWarningThreshold()),
                merit(indicator.getWorstValue()));
        return satisfaction.isPresent() ? satisfaction.getAsDouble() : null;
    }
}
