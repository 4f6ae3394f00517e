package org.kigi.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.kigi.core.Language;
import org.kigi.measurement.Series;
import org.kigi.merge.UnmergeableException.Reason;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;

/** The difference of whole files of a project, whatever they hold, in words. Line ends and the order of lines play no part. */
public final class FileDifference {

    private FileDifference() {
    }

    /**
     * One line for each change.
     *
     * @param name decides what is in the file, and stands for it in messages
     * @param before null or empty if there was no such file; then everything is new
     * @param after null or empty if there is none any more
     */
    public static List<String> text(String name, byte[] before, byte[] after, Language language) throws UnmergeableException {
        return text(name, before, after, null, language);
    }

    /**
     * The same with a tree to name elements by; without one, a layout has nothing but their ids.
     *
     * @param tree what a layout arranges; null if that is not known
     */
    public static List<String> text(String name, byte[] before, byte[] after, GoalTree tree, Language language) throws UnmergeableException {
        return switch (FileKind.of(name).orElseThrow(() -> new UnmergeableException(Reason.UNKNOWN_FILE, name))) {
            case GOAL_TREE -> goalTree(name, before, after, language);
            case LAYOUT -> layout(Role.BEFORE, name, before).difference(layout(Role.AFTER, name, after), language, names(tree, language));
            case READINGS -> Readings.difference(series(Role.BEFORE, name, before), series(Role.AFTER, name, after), language);
        };
    }

    private static List<String> goalTree(String name, byte[] before, byte[] after, Language language) throws UnmergeableException {
        if (FileMerge.isMissing(before) || FileMerge.isMissing(after)) {
            boolean isNew = FileMerge.isMissing(before);
            GoalTree only = FileMerge.tree(isNew ? Role.AFTER : Role.BEFORE, name, isNew ? after : before);
            return List.of(new Sentences(language).whole(only, isNew));
        }
        return Difference.of(FileMerge.tree(Role.BEFORE, name, before), FileMerge.tree(Role.AFTER, name, after)).text(language);
    }

    private static UnaryOperator<String> names(GoalTree tree, Language language) {
        Map<String, String> labels = new HashMap<>();
        Sentences sentences = new Sentences(language);
        if (tree != null) {
            tree.eAllContents().forEachRemaining(each -> labels.put(((Identified) each).getId(), sentences.label((Identified) each)));
        }
        return id -> labels.getOrDefault(id, id);
    }

    private static Layout layout(Role role, String name, byte[] content) throws UnmergeableException {
        return FileMerge.isMissing(content) ? Layout.EMPTY : FileMerge.layout(role, name, content);
    }

    private static Series series(Role role, String name, byte[] content) throws UnmergeableException {
        return FileMerge.isMissing(content) ? Series.EMPTY : FileMerge.series(role, name, content);
    }
}
