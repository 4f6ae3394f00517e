package org.kigi.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalDouble;

import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Target;

/**
 * How far an indicator has come and whether that is fast enough.
 *
 * <p>Where a range is best, the target is its middle: progress is by how much the distance to it has shrunk since the baseline, the rate
 * is the linear one, and the target is met within the distance that the warning threshold has from it, or within a twentieth of the
 * baseline's distance if there is no threshold.
 */
record Judgement(Double progress, Double requiredRate, Status status, Reason reason) {

    private static final double RANGE_TOLERANCE = 0.05;

    /** @param current the value to judge, or null; @param whyNoValue the reason for null */
    static Judgement of(Indicator indicator, PeriodValue current, Reason whyNoValue, LocalDate asOf) {
        Target target = indicator.getTarget();
        if (target == null || target.getValue() == null) {
            return unknown(Reason.of(target == null ? Code.NO_TARGET : Code.TARGET_WITHOUT_VALUE));
        }
        if (current == null) {
            return unknown(whyNoValue);
        }
        Aggregation aggregation = indicator.getAggregation();
        if (!current.complete() && (aggregation == Aggregation.SUM || aggregation == Aggregation.DISTINCT)) {
            return unknown(Reason.of(Code.NO_COMPLETE_PERIOD, current.period()));
        }
        Baseline baseline = indicator.getBaseline();
        Double from = baseline == null ? null : baseline.getValue();
        Direction direction = indicator.getDirection();
        double to = target.getValue();
        if (from != null && (direction == Direction.HIGHER_IS_BETTER && to < from || direction == Direction.LOWER_IS_BETTER && to > from)) {
            return unknown(Reason.of(Code.TARGET_AGAINST_DIRECTION, direction));
        }
        Double progress = progress(direction, from, current.value(), to);
        LocalDate day = current.period().end().isAfter(asOf) ? asOf : current.period().end();
        Reason hindrance = hindrance(baseline, target, day);
        Double rate = hindrance == null && progress != null ? rate(indicator, current.value(), progress, day) : null;
        if (isMet(indicator, current.value(), from)) {
            return new Judgement(progress, rate, Status.ACHIEVED, Reason.of(Code.TARGET_MET));
        }
        if (hindrance != null) {
            return new Judgement(progress, null, Status.UNKNOWN, hindrance);
        }
        if (from == to) {
            return new Judgement(null, null, Status.DETERIORATION, Reason.of(Code.TARGET_IS_BASELINE));
        }
        if (rate == null) {
            return new Judgement(progress, null, Status.UNKNOWN, Reason.of(Code.OUT_OF_RANGE));
        }
        Status status = Status.ofRequiredRate(rate);
        if (!day.isBefore(target.getDate())) {
            return new Judgement(progress, rate, status == Status.ON_TRACK ? Status.ACCELERATION_NEEDED : status,
                    Reason.of(Code.DEADLINE_PASSED, target.getDate()));
        }
        return new Judgement(progress, rate, status, status == Status.DETERIORATION ? Reason.of(Code.MOVING_AWAY)
                // rounded down, so that what is shown lies in the class of the status
                : Reason.of(Code.PACE, BigDecimal.valueOf(rate).setScale(2, RoundingMode.DOWN), target.getDate()));
    }

    private static Judgement unknown(Reason reason) {
        return new Judgement(null, null, Status.UNKNOWN, reason);
    }

    private static Double progress(Direction direction, Double from, double value, double to) {
        if (from == null || from == to) {
            return null;
        }
        double progress = direction == Direction.RANGE ? 1 - Math.abs(value - to) / Math.abs(from - to) : (value - from) / (to - from);
        return Double.isFinite(progress) ? progress : null;
    }

    /** What is missing for a rate, or null. */
    private static Reason hindrance(Baseline baseline, Target target, LocalDate day) {
        if (target.getDate() == null) {
            return Reason.of(Code.TARGET_WITHOUT_DATE);
        }
        if (baseline == null || baseline.getValue() == null) {
            return Reason.of(baseline == null ? Code.NO_BASELINE : Code.BASELINE_WITHOUT_VALUE);
        }
        if (baseline.getDate() == null) {
            return Reason.of(Code.BASELINE_WITHOUT_DATE);
        }
        if (!target.getDate().isAfter(baseline.getDate())) {
            return Reason.of(Code.TARGET_NOT_AFTER_BASELINE, baseline.getDate(), target.getDate());
        }
        return day.isAfter(baseline.getDate()) ? null : Reason.of(Code.NOTHING_SINCE_BASELINE, baseline.getDate());
    }

    private static Double rate(Indicator indicator, double value, double progress, LocalDate day) {
        LocalDate start = indicator.getBaseline().getDate();
        double observed = RequiredRate.years(start, day);
        double given = RequiredRate.years(start, indicator.getTarget().getDate());
        OptionalDouble compound = indicator.getDirection() == Direction.RANGE ? OptionalDouble.empty()
                : RequiredRate.compound(indicator.getBaseline().getValue(), value, indicator.getTarget().getValue(), observed, given,
                        indicator.getDirection() == Direction.HIGHER_IS_BETTER);
        double rate = compound.orElseGet(() -> RequiredRate.linear(progress, observed, given));
        return Double.isFinite(rate) ? rate : null;
    }

    private static boolean isMet(Indicator indicator, double value, Double from) {
        double to = indicator.getTarget().getValue();
        return switch (indicator.getDirection()) {
            case HIGHER_IS_BETTER -> value >= to;
            case LOWER_IS_BETTER -> value <= to;
            case RANGE -> {
                Double warning = indicator.getWarningThreshold();
                double tolerance = warning != null ? Math.abs(warning - to) : from != null ? RANGE_TOLERANCE * Math.abs(from - to) : 0;
                yield Math.abs(value - to) <= tolerance;
            }
        };
    }
}
