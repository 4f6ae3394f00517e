package org.kigi.evaluation.attribution;

import java.util.List;

/** {@link AttributionMethod#CHAIN_SUBSTITUTION}. */
final class ChainSubstitution {

    private ChainSubstitution() {
    }

    /** @param order the numbers of all inputs */
    static double[] parts(Change change, List<Integer> order) throws NotAttributableException {
        double[] parts = new double[change.before.length];
        double[] values = change.before.clone();
        double reached = change.valueBetween(values);
        for (int input : order) {
            values[input] = change.after[input];
            double next = change.valueBetween(values);
            parts[input] = next - reached;
            reached = next;
        }
        return parts;
    }
}
