package org.kigi.evaluation;

/**
 * Computes all numbers, progress and status again from what an evaluation has read of its tree: what a spreadsheet does with a file that is
 * already open. The product has no use for it, so it is no API; that is why it lies in this package.
 */
public final class Recalculation {
    private final Plan plan;

    public Recalculation(Evaluation evaluation) {
        plan = evaluation.numbers().plan;
    }

    public Evaluation run() {
        return Evaluation.of(Numbers.of(plan));
    }
}
