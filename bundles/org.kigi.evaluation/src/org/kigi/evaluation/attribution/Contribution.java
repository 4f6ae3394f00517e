package org.kigi.evaluation.attribution;

import java.util.List;

import org.kigi.model.goaltree.Indicator;

/**
 * What one indicator contributed to the change of another, and what its own drivers contributed to that.
 *
 * @param indicator an indicator that the formula of the one above uses; that one itself for the part that is no effect of its formula,
 *            {@link AttributionReason.Code#READINGS_DIFFER}
 * @param amount in the unit of the indicator whose change is explained
 * @param share the amount by that change, 1 for all of it; null if there was no change to speak of
 * @param children by the formula of the indicator; they add up to the amount, see {@link Attributor}; empty if it is not split further
 * @param reason why it is not split further, or what it is if it is no effect of a driver; null if there is nothing to say
 */
public record Contribution(Indicator indicator, double amount, Double share, List<Contribution> children, AttributionReason reason) {

    public Contribution {
        children = List.copyOf(children);
    }
}
