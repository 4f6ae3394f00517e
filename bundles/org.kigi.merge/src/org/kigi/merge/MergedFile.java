package org.kigi.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kigi.model.goaltree.GoalTree;
import org.kigi.validation.Finding;

/** A merged file: its content, what is to be decided about it, and what was done. */
public final class MergedFile {

    private final byte[] content;
    private final Conflicts conflicts;
    private final MergedTree tree;

    private record MergedTree(MergeResult result, GoalTree ours, GoalTree theirs) {
    }

    private MergedFile(byte[] content, Conflicts conflicts, MergedTree tree) {
        this.content = content;
        this.conflicts = conflicts;
        this.tree = tree;
    }

    static MergedFile of(byte[] content, Conflicts conflicts) {
        return new MergedFile(content, conflicts, null);
    }

    static MergedFile of(byte[] content, MergeResult result, GoalTree ours, GoalTree theirs) {
        return new MergedFile(content, Conflicts.ofTree(result.conflicts()), new MergedTree(result, ours, theirs));
    }

    /** The merged file in its canonical form, which can always be read again. */
    public byte[] content() {
        return content.clone();
    }

    public Conflicts conflicts() {
        return conflicts;
    }

    /**
     * What is to be decided: the conflicts of this merge, and those of earlier ones that are kept beside the file and are still open.
     *
     * @throws UnmergeableException if the file of conflicts cannot be read; nobody but its owner may give it up
     */
    public Conflicts conflictsWithEarlier(Path file) throws UnmergeableException, IOException {
        boolean isReadings = FileKind.of(file).equals(Optional.of(FileKind.READINGS));
        Optional<Conflicts> earlier = tree != null ? Conflicts.load(file, tree.result.tree())
                : isReadings ? Conflicts.load(file, FileMerge.series(Role.OURS, file.toString(), content)) : Optional.empty();
        return earlier.map(conflicts::and).orElse(conflicts);
    }

    /** How a goal tree was merged; empty for other files. */
    public Optional<MergeResult> tree() {
        return Optional.ofNullable(tree).map(MergedTree::result);
    }

    /** What the structure rules find in the merged goal tree and in neither of the versions; nothing for other files. */
    public List<Finding> newFindings(LocalDate today) {
        boolean isOneSided = tree == null || tree.result.ours().isEmpty() || tree.result.theirs().isEmpty();
        return isOneSided ? List.of() : NewFindings.of(tree.result.tree(), tree.ours, tree.theirs, today);
    }
}
