package org.kigi.evaluation.scenario;

import org.hipparchus.analysis.solvers.AllowedSolution;
import org.kigi.evaluation.TargetRange;
import org.kigi.evaluation.scenario.ScenarioReason.Code;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Target;

/** The value of an indicator's target and when it is met, as for the status. */
record Goal(Direction direction, double value, TargetRange range) {

    /** Why the indicator has no goal, or null. */
    static ScenarioReason absence(Indicator indicator) {
        Target target = indicator.getTarget();
        return target == null ? ScenarioReason.of(Code.NO_TARGET, indicator)
                : target.getValue() == null || !Double.isFinite(target.getValue()) ? ScenarioReason.of(Code.TARGET_WITHOUT_VALUE, indicator)
                : null;
    }

    /** @param indicator one whose goal is not absent */
    static Goal of(Indicator indicator) {
        return new Goal(indicator.getDirection(), indicator.getTarget().getValue(), TargetRange.of(indicator).orElseThrow());
    }

    boolean isMet(double reached) {
        return range.contains(reached);
    }

    /** On which side of the goal a value may lie that is as near to it as numbers allow. */
    AllowedSolution side() {
        return switch (direction) {
            case HIGHER_IS_BETTER -> AllowedSolution.ABOVE_SIDE;
            case LOWER_IS_BETTER -> AllowedSolution.BELOW_SIDE;
            case RANGE -> AllowedSolution.ANY_SIDE;
        };
    }
}
