package org.kigi.evaluation;

import java.util.Optional;

import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.ProgressMethod;

/**
 * The values that meet the target of an indicator, both ends included; an end is infinite where there is none.
 *
 * <p>Where a range is best, the target is its middle. Where pace counts, it is met within the distance that the warning threshold has from
 * it, or within a twentieth of the baseline's distance without a threshold; where thresholds or satisfaction count, within that twentieth,
 * but not beyond the warning threshold.
 */
public record TargetRange(double from, double to) {

    private static final double TOLERANCE = 0.05;

    /** The range by the method of the tree; empty if there is no target whose value is a number. */
    public static Optional<TargetRange> of(Indicator indicator) {
        Double target = indicator.getTarget() == null ? null : indicator.getTarget().getValue();
        if (target == null || !Double.isFinite(target)) {
            return Optional.empty();
        }
        return Optional.of(switch (indicator.getDirection()) {
            case HIGHER_IS_BETTER -> new TargetRange(target, Double.POSITIVE_INFINITY);
            case LOWER_IS_BETTER -> new TargetRange(Double.NEGATIVE_INFINITY, target);
            case RANGE -> new TargetRange(target - tolerance(indicator, target), target + tolerance(indicator, target));
        });
    }

    private static double tolerance(Indicator indicator, double target) {
        Double warning = indicator.getWarningThreshold();
        Baseline baseline = indicator.getBaseline();
        boolean measured = baseline != null && baseline.getValue() != null && Double.isFinite(baseline.getValue());
        double byWarning = warning == null ? Double.POSITIVE_INFINITY : Math.abs(warning - target);
        double byBaseline = measured ? TOLERANCE * Math.abs(baseline.getValue() - target) : 0;
        double tolerance = thresholdsCount(indicator) ? Math.min(byWarning, byBaseline)
                : Double.isFinite(byWarning) ? byWarning : byBaseline;
        return Double.isFinite(tolerance) ? tolerance : 0;
    }

    private static boolean thresholdsCount(Indicator indicator) {
        return GoalTrees.treeOf(indicator).map(GoalTree::getProgressMethod)
                .filter(method -> method == ProgressMethod.THRESHOLDS || method == ProgressMethod.SATISFACTION).isPresent();
    }

    public boolean contains(double value) {
        return value >= from && value <= to;
    }
}
