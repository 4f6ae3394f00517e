package org.kigi.merge;

import java.util.List;

import org.kigi.model.goaltree.GoalTree;

/**
 * A merged tree.
 *
 * @param tree has all edits of both sides, except those that conflict; it can be saved, and refers to none of the three versions
 * @param conflicts what is to be decided, in the order of the tree
 * @param ours what our side had changed
 * @param theirs what their side had changed
 */
public record MergeResult(GoalTree tree, List<Conflict> conflicts, Difference ours, Difference theirs) {
    public MergeResult {
        conflicts = List.copyOf(conflicts);
    }
}
