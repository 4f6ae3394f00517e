package org.kigi.merge;

import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.merge.UnmergeableException.Reason;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;

/** Merges whole files of a project, whatever they hold. Line ends and the order of lines play no part. */
public final class FileMerge {

    private static final XmiGoalStore STORE = new XmiGoalStore();

    private FileMerge() {
    }

    /**
     * Merges two versions of a file.
     *
     * @param name decides what is in it, and stands for it in messages
     * @param base the version from which both started; null or empty if there is none
     */
    public static MergedFile merge(String name, byte[] base, byte[] ours, byte[] theirs) throws UnmergeableException {
        return switch (FileKind.of(name).orElseThrow(() -> new UnmergeableException(Reason.UNKNOWN_FILE, name))) {
            case GOAL_TREE -> goalTree(name, base, ours, theirs);
            case LAYOUT -> layout(name, base, ours, theirs);
            case READINGS -> readings(name, base, ours, theirs);
        };
    }

    private static MergedFile goalTree(String name, byte[] base, byte[] ours, byte[] theirs) throws UnmergeableException {
        GoalTree our = tree(Role.OURS, name, ours);
        GoalTree their = tree(Role.THEIRS, name, theirs);
        MergeResult result = ThreeWayMerge.merge(isMissing(base) ? null : tree(Role.BASE, name, base), our, their);
        return MergedFile.of(content(result.tree()), result, our, their);
    }

    private static byte[] content(GoalTree tree) throws UnmergeableException {
        try {
            return STORE.toBytes(tree);
        } catch (UnwritableModelException e) {
            throw new UnmergeableException(Reason.UNWRITABLE, e);
        }
    }

    static GoalTree tree(Role role, String name, byte[] content) throws UnmergeableException {
        try {
            return STORE.fromBytes(content, name);
        } catch (UnreadableModelException e) {
            throw new UnmergeableException(Reason.UNREADABLE, e, role);
        }
    }

    private static MergedFile layout(String name, byte[] base, byte[] ours, byte[] theirs) throws UnmergeableException {
        Layout merged = Layout.merge(isMissing(base) ? Layout.EMPTY : layout(Role.BASE, name, base), layout(Role.OURS, name, ours),
                layout(Role.THEIRS, name, theirs));
        return MergedFile.of(merged.toBytes(), Conflicts.NONE);
    }

    static Layout layout(Role role, String name, byte[] content) throws UnmergeableException {
        try {
            return Layout.read(content, name);
        } catch (UnreadableLayoutException e) {
            throw new UnmergeableException(Reason.UNREADABLE, e, role);
        }
    }

    private static MergedFile readings(String name, byte[] base, byte[] ours, byte[] theirs) throws UnmergeableException {
        Readings.Merged merged = Readings.merge(isMissing(base) ? Series.EMPTY : series(Role.BASE, name, base), series(Role.OURS, name, ours),
                series(Role.THEIRS, name, theirs));
        return MergedFile.of(Readings.toBytes(merged.series()), Conflicts.ofReadings(merged.conflicts()));
    }

    static Series series(Role role, String name, byte[] content) throws UnmergeableException {
        try {
            return CsvSeriesStore.read(name, content);
        } catch (SeriesException e) {
            throw new UnmergeableException(Reason.UNREADABLE, e, role);
        }
    }

    static boolean isMissing(byte[] content) {
        return content == null || content.length == 0;
    }
}
