package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

/**
 * The evaluation of a tree that is being edited. After a change of one indicator only what depends on it is computed again; the result is
 * always the one that {@link Evaluator} gives. Not safe for use by several threads at once; the evaluations it gives are.
 */
public final class LiveEvaluation {

    private final GoalTree tree;
    private final SeriesStore store;
    private final LocalDate asOf;
    private PlanReader reader;
    private Evaluation evaluation;
    /** Null when everything was evaluated again. */
    private Set<Indicator> touched;

    /**
     * Evaluates the tree.
     *
     * @param store where the readings are
     * @param asOf the day whose knowledge counts
     */
    public LiveEvaluation(GoalTree tree, SeriesStore store, LocalDate asOf) {
        this.tree = tree;
        this.store = store;
        this.asOf = asOf;
        treeChanged();
    }

    /** What was known after the last change. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Evaluates everything again: indicators or units came, went or moved, or the tree's own features changed. */
    public Evaluation treeChanged() {
        reader = new PlanReader(tree, store, asOf, List.of());
        evaluation = Evaluation.of(Numbers.of(Plan.of(reader)));
        touched = null;
        return evaluation;
    }

    /** The indicators that the last change may have given another result; empty if it was everything. */
    public Optional<Set<Indicator>> touched() {
        return Optional.ofNullable(touched);
    }

    /**
     * Evaluates again what depends on an indicator of which its readings, an attribute, its baseline, its target or its milestones
     * changed; not if drivers came, went or changed their order.
     */
    public Evaluation changed(Indicator indicator) {
        Integer index = reader.indices.get(indicator);
        Plan next = index == null ? null : evaluation.numbers().plan.with(reader.again(index));
        if (next == null) {
            return treeChanged();
        }
        BitSet changed = new BitSet();
        evaluation = evaluation.with(evaluation.numbers().with(next, index, changed), index, changed);
        touched = changed.stream().mapToObj(one -> next.nodes[one].indicator).collect(Collectors.toSet());
        return evaluation;
    }
}
