package org.kigi.evaluation.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Indicator;

/**
 * Why an indicator changed from one period to another.
 *
 * @param change in the unit of the indicator; null if it has no value in one of the periods
 * @param contributions of the inputs of its formula, in the order in which the formula mentions them (the order of substitution for
 *            {@link AttributionMethod#CHAIN_SUBSTITUTION}); they add up to the change, see {@link Attributor}
 * @param reason why there are no contributions; null if there are
 */
public record Attribution(Indicator indicator, Period from, Period to, Double change, AttributionMethod method,
        List<Contribution> contributions, AttributionReason reason) {

    public Attribution {
        contributions = List.copyOf(contributions);
    }

    /**
     * The contributions that are not split further, from the first to the last; they add up to the change. An indicator on which several
     * formulas depend occurs several times.
     */
    public List<Contribution> leaves() {
        List<Contribution> leaves = new ArrayList<>();
        Deque<Contribution> open = new ArrayDeque<>(contributions);
        while (!open.isEmpty()) {
            Contribution contribution = open.pop();
            if (contribution.children().isEmpty()) {
                leaves.add(contribution);
            }
            contribution.children().reversed().forEach(open::push);
        }
        return leaves;
    }
}
