package org.kigi.git.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.ThreeWayMergeStrategy;
import org.eclipse.jgit.merge.ThreeWayMerger;
import org.kigi.merge.MergedFile;
import org.kigi.merge.UnmergeableException;

/** Merges the files of projects by what they mean and all others by lines. One object serves one merge, whose files it then tells. */
public final class SemanticMergeStrategy extends ThreeWayMergeStrategy {

    private final Map<String, MergedFile> merged = new LinkedHashMap<>();
    private final Map<String, UnmergeableException> unmergeable = new LinkedHashMap<>();

    @Override
    public String getName() {
        return "kigi";
    }

    @Override
    public ThreeWayMerger newMerger(Repository repository) {
        return newMerger(repository, false);
    }

    @Override
    public ThreeWayMerger newMerger(Repository repository, boolean inCore) {
        return new SemanticMerger(repository, inCore, this);
    }

    @Override
    public ThreeWayMerger newMerger(ObjectInserter inserter, Config config) {
        return new SemanticMerger(inserter, config, this);
    }

    /** What was merged by its meaning, by path. */
    public Map<String, MergedFile> merged() {
        return merged;
    }

    /** What could not be merged, by path; such a file is as our side has it. */
    public Map<String, UnmergeableException> unmergeable() {
        return unmergeable;
    }
}
