package org.kigi.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.ProgressMethod;
import org.kigi.model.goaltree.RollUp;

/** Judges the indicators of one tree on one day by the method that the tree asks for. */
final class Judge {

    private static final double FAR_ABOVE = 100;

    private final LocalDate asOf;
    private final ProgressMethod method;
    private final PaceLimits limits;

    Judge(GoalTree tree, LocalDate asOf) {
        this.asOf = asOf;
        method = tree.getProgressMethod();
        limits = PaceLimits.of(tree);
    }

    /**
     * How far the indicator has come and whether that is enough.
     *
     * @param current the value to judge, or null
     * @param whyNoValue the reason for null
     * @param path the way from baseline to target
     */
    Judgement judge(Indicator indicator, PeriodValue current, Reason whyNoValue, TargetPath path) {
        Reason obstacle = Goal.obstacle(indicator, current, whyNoValue);
        if (obstacle != null) {
            return Judgement.unknown(obstacle);
        }
        Goal goal = new Goal(indicator);
        double value = current.value();
        LocalDate day = current.period().end().isAfter(asOf) ? asOf : current.period().end();
        Verdict verdict = switch (method) {
            case REQUIRED_RATE, LINEAR -> byPace(goal, indicator, value, day, path);
            case THRESHOLDS -> byThresholds(goal, value);
            case SATISFACTION -> bySatisfaction(goal, indicator, value);
        };
        return new Judgement(goal.progress(value), verdict.pace, goal.satisfaction(value), verdict.status, verdict.reason);
    }

    private record Verdict(Double pace, Status status, Reason reason) {

        static Verdict of(Status status, Code code, Object... arguments) {
            return new Verdict(null, status, Reason.of(code, arguments));
        }

        static Verdict unknown(Reason reason) {
            return new Verdict(null, Status.UNKNOWN, reason);
        }
    }

    // by pace

    /**
     * A pace, 1 if it is just fast enough.
     *
     * @param value null if the plan asks for no way yet
     * @param behind by which merit the value is worse than the plan; counts where the plan asks for no way
     * @param remark the reason that has to go with the one of the status, or null
     */
    private record Pace(Double value, double behind, Code remark) {
    }

    private Verdict byPace(Goal goal, Indicator indicator, double value, LocalDate day, TargetPath path) {
        if (goal.isAgainstDirection()) {
            return Verdict.unknown(Reason.of(Code.TARGET_AGAINST_DIRECTION, indicator.getDirection()));
        }
        Reason hindrance = goal.hindrance(day);
        Double progress = goal.progress(value);
        Pace pace = hindrance != null || progress == null ? null
                : method == ProgressMethod.LINEAR ? againstPlan(goal, value, day, path) : requiredRate(indicator, value, progress, day);
        if (goal.isMet(value)) {
            return new Verdict(pace == null ? null : pace.value, Status.ACHIEVED, Reason.of(Code.TARGET_MET));
        }
        if (hindrance != null) {
            return Verdict.unknown(hindrance);
        }
        if (goal.keepsBaseline()) {
            return Verdict.of(Status.DETERIORATION, Code.TARGET_IS_BASELINE);
        }
        if (pace == null) {
            return Verdict.unknown(Reason.of(Code.OUT_OF_RANGE));
        }
        Verdict verdict = ofPace(pace, indicator.getTarget().getDate(), day);
        return pace.remark == null ? verdict : new Verdict(verdict.pace, verdict.status, Reason.of(pace.remark, verdict.reason));
    }

    private Verdict ofPace(Pace pace, LocalDate due, LocalDate day) {
        if (pace.value == null) {
            return pace.behind > 0 ? Verdict.of(Status.DETERIORATION, Code.MOVING_AWAY)
                    : Verdict.of(Status.ON_TRACK, Code.NOTHING_ASKED_YET);
        }
        Status status = Status.ofPace(pace.value, limits.onTrackFrom(), limits.accelerationFrom());
        if (!day.isBefore(due)) {
            return new Verdict(pace.value, status == Status.ON_TRACK ? Status.ACCELERATION_NEEDED : status,
                    Reason.of(Code.DEADLINE_PASSED, due));
        }
        return new Verdict(pace.value, status, status == Status.DETERIORATION ? Reason.of(Code.MOVING_AWAY)
                : pace.value > FAR_ABOVE ? Reason.of(Code.PACE_FAR_ABOVE, due)
                // rounded down, so that what is shown lies in the class of the status
                : Reason.of(Code.PACE, BigDecimal.valueOf(pace.value).setScale(2, RoundingMode.DOWN), due));
    }

    private static Pace requiredRate(Indicator indicator, double value, double progress, LocalDate day) {
        LocalDate start = indicator.getBaseline().getDate();
        double observed = RequiredRate.years(start, day);
        double given = RequiredRate.years(start, indicator.getTarget().getDate());
        boolean inRange = indicator.getDirection() == Direction.RANGE;
        OptionalDouble compound = inRange ? OptionalDouble.empty()
                : RequiredRate.compound(indicator.getBaseline().getValue(), value, indicator.getTarget().getValue(), observed, given,
                        indicator.getDirection() == Direction.HIGHER_IS_BETTER);
        if (compound.isPresent()) {
            return new Pace(compound.getAsDouble(), 0, null);
        }
        double linear = RequiredRate.linear(progress, observed, given);
        return Double.isFinite(linear) ? new Pace(linear, 0, inRange ? null : Code.BY_STRAIGHT_LINES) : null;
    }

    private static Pace againstPlan(Goal goal, double value, LocalDate day, TargetPath path) {
        double done = goal.way(value);
        double asked = goal.way(path.at(day));
        Code remark = path.leavesOutMilestones() ? Code.MILESTONES_LEFT_OUT : null;
        if (!Double.isFinite(asked) || !Double.isFinite(done / asked) && asked > 0) {
            return null;
        }
        return new Pace(asked > 0 ? done / asked : null, asked - done, remark);
    }

    // by limits

    private static Verdict byThresholds(Goal goal, double value) {
        if (goal.isMet(value)) {
            return Verdict.of(Status.ACHIEVED, Code.TARGET_MET);
        }
        Reason obstacle = goal.limitObstacle(Literals.INDICATOR__WARNING_THRESHOLD, Literals.INDICATOR__CRITICAL_THRESHOLD);
        if (obstacle != null) {
            return Verdict.unknown(obstacle);
        }
        return goal.hasComeTo(Literals.INDICATOR__CRITICAL_THRESHOLD, value) ? Verdict.of(Status.CRITICAL, Code.CRITICAL_REACHED)
                : goal.hasComeTo(Literals.INDICATOR__WARNING_THRESHOLD, value) ? Verdict.of(Status.WARNING, Code.WARNING_REACHED)
                : Verdict.of(Status.WITHIN_LIMITS, Code.WITHIN_LIMITS);
    }

    /** Above 0 is within limits; critical is from the critical threshold on, if it is given between the other limits, else at -100. */
    private static Verdict bySatisfaction(Goal goal, Indicator indicator, double value) {
        if (goal.isMet(value)) {
            return Verdict.of(Status.ACHIEVED, Code.TARGET_MET);
        }
        Reason obstacle = goal.limitObstacle(Literals.INDICATOR__WARNING_THRESHOLD, Literals.INDICATOR__WORST_VALUE);
        if (obstacle != null) {
            return Verdict.unknown(obstacle);
        }
        Double satisfaction = goal.satisfaction(value);
        if (satisfaction == null) {
            return Verdict.unknown(Reason.of(Code.OUT_OF_RANGE));
        }
        boolean hasCritical = goal.limitObstacle(Literals.INDICATOR__WARNING_THRESHOLD, Literals.INDICATOR__CRITICAL_THRESHOLD,
                Literals.INDICATOR__WORST_VALUE) == null;
        boolean critical = goal.hasComeTo(hasCritical ? Literals.INDICATOR__CRITICAL_THRESHOLD : Literals.INDICATOR__WORST_VALUE, value);
        Status status = critical ? Status.CRITICAL : satisfaction <= 0 ? Status.WARNING : Status.WITHIN_LIMITS;
        return Verdict.of(status, Code.SATISFACTION, Satisfaction.truncated(satisfaction));
    }

    // roll-up

    /**
     * The progress of the indicator from its drivers, as its roll-up says, each between 0 and 1 so that no driver makes up for another;
     * null is unknown. Without drivers, and by mean or by the worst without one of which something is known, it is its own: 1 if its
     * target is met, 0 if it was to keep its baseline and does not, else its progress; by satisfaction, the satisfaction on the scale
     * from 0 at -100 to 1 at 100.
     */
    Double rolledUp(Indicator indicator, Judgement own, Function<Indicator, IndicatorEvaluation> drivers) {
        if (indicator.getDrivers().isEmpty()) {
            return own(own);
        }
        List<IndicatorEvaluation> below = indicator.getDrivers().stream().map(drivers).toList();
        RollUp rollUp = indicator.getRollUp();
        if (rollUp == RollUp.AND || rollUp == RollUp.OR) {
            return logical(below, rollUp == RollUp.OR);
        }
        Double found = rollUp == RollUp.WORST
                ? below.stream().map(IndicatorEvaluation::rolledUpProgress).filter(Objects::nonNull).min(Double::compare).orElse(null)
                : mean(below);
        return found != null ? found : own(own);
    }

    private Double own(Judgement own) {
        if (own.status() == Status.ACHIEVED) {
            return 1.0;
        }
        if (own.reason() != null && own.reason().code() == Code.TARGET_IS_BASELINE) {
            return 0.0;
        }
        if (method == ProgressMethod.SATISFACTION) {
            return own.satisfaction() == null ? null : (own.satisfaction() + 100) / 200;
        }
        return own.progress() == null ? null : Math.clamp(own.progress(), 0, 1);
    }

    /**
     * The mean of the rolled-up progress by weight, or null if nothing is known of those that have a weight. An absent weight counts as
     * 1, one that is not a number of 0 or more as 0.
     */
    static Double mean(Collection<IndicatorEvaluation> indicators) {
        double greatest = 0;
        for (IndicatorEvaluation one : indicators) {
            greatest = one.rolledUpProgress() == null ? greatest : Math.max(greatest, weight(one));
        }
        if (greatest == 0) {
            return null;
        }
        double weights = 0;
        double sum = 0;
        double least = 1;
        double most = 0;
        for (IndicatorEvaluation one : indicators) {
            double weight = weight(one) / greatest;
            if (one.rolledUpProgress() != null && weight(one) > 0) {
                weights += weight;
                sum += weight * one.rolledUpProgress();
                least = Math.min(least, one.rolledUpProgress());
                most = Math.max(most, one.rolledUpProgress());
            }
        }
        return Math.clamp(sum / weights, least, most);
    }

    private static double weight(IndicatorEvaluation evaluation) {
        Double weight = evaluation.indicator().getWeight();
        return weight == null ? 1 : weight > 0 && Double.isFinite(weight) ? weight : 0;
    }

    /** Kleene's three-valued conjunction or, if true decides, disjunction of the drivers' being at their targets. */
    private Double logical(List<IndicatorEvaluation> drivers, boolean deciding) {
        boolean unknown = false;
        for (IndicatorEvaluation driver : drivers) {
            Boolean isAtTarget = isAtTarget(driver);
            if (isAtTarget == null) {
                unknown = true;
            } else if (isAtTarget == deciding) {
                return deciding ? 1.0 : 0.0;
            }
        }
        return unknown ? null : deciding ? Double.valueOf(0) : Double.valueOf(1);
    }

    /** Whether the indicator's target is met or, if it has drivers, all that they roll up to is done; null if that is unknown. */
    private Boolean isAtTarget(IndicatorEvaluation driver) {
        Indicator indicator = driver.indicator();
        if (!indicator.getDrivers().isEmpty()) {
            return driver.rolledUpProgress() == null ? null : Boolean.valueOf(driver.rolledUpProgress() == 1);
        }
        if (Goal.obstacle(indicator, driver.current(), Reason.of(Code.NO_VALUE)) != null) {
            return null;
        }
        return new Goal(indicator).isMet(driver.current().value());
    }
}
