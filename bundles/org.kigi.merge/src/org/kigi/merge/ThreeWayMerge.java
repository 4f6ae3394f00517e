package org.kigi.merge;

import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;

/**
 * Merges what two people have made of one goal tree. The result has all edits of both and no others; what they have both done is there
 * once. Where edits contradict each other nothing is decided, and a {@link Conflict} says so. It does not matter which side is called ours.
 */
public final class ThreeWayMerge {

    private ThreeWayMerge() {
    }

    /**
     * Merges; the three trees stay as they are.
     *
     * @param base the version from which both started; null if there is none, as when both have added the file
     */
    public static MergeResult merge(GoalTree base, GoalTree ours, GoalTree theirs) throws UnmergeableException {
        Version our = new Version(ours);
        Version their = new Version(theirs);
        Version from = new Version(base != null && base.getId().equals(ours.getId()) ? base : empty(ours));
        Difference ourChanges = Difference.of(from, our);
        Difference theirChanges = Difference.of(from, their);
        return new Merging(from, our, their).result(ourChanges, theirChanges);
    }

    /** The tree before anything was in it. */
    private static GoalTree empty(GoalTree tree) {
        GoalTree empty = GoaltreeFactory.eINSTANCE.createGoalTree();
        empty.setId(tree.getId());
        return empty;
    }
}
