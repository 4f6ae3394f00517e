package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.GoalTree;

/**
 * Computes what is known about a goal tree on a given day: the value of every indicator by period, from its readings and from its
 * formula, its progress and its status. The same tree, readings and day give the same result. Nothing in a tree makes it fail: what
 * cannot be computed has a {@link Reason}, and everything else is computed all the same.
 *
 * <p>The frequency of an indicator says for which period its values, its baseline and its target stand. Readings that come more often
 * are combined as its aggregation says; so are the values of a formula's inputs that have a higher frequency. Formulas compute in base
 * units, so a percentage is a hundredth and 百万円 are a million yen, and the result is given in the unit of the indicator.
 */
public final class Evaluator {

    private final SeriesStore store;
    private final LocalDate asOf;

    /**
     * @param store where the readings are
     * @param asOf the day whose knowledge counts: readings after it are not taken into account
     */
    public Evaluator(SeriesStore store, LocalDate asOf) {
        this.store = store;
        this.asOf = asOf;
    }

    /** What is known. */
    public Evaluation evaluate(GoalTree tree) {
        return evaluate(tree, List.of());
    }

    /** What would be known under assumptions; of several for one indicator the first counts. */
    public Evaluation evaluate(GoalTree tree, List<Assumption> assumptions) {
        return Evaluation.of(Numbers.of(Plan.of(new PlanReader(tree, store, asOf, assumptions))));
    }
}
