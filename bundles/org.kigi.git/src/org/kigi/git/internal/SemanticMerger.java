package org.kigi.git.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.RecursiveMerger;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.kigi.merge.Conflicts;
import org.kigi.merge.FileKind;
import org.kigi.merge.FileMerge;
import org.kigi.merge.MergedFile;
import org.kigi.merge.UnmergeableException;

/**
 * Merges the files of projects that both sides have changed before JGit sees them: it is given trees in which only their side has changed
 * such a file, namely into the merged one. Conflicts are kept beside the file, and Git is told that the file has some.
 */
final class SemanticMerger extends RecursiveMerger {

    private static final int BASE = 0;
    private static final int OURS = 1;
    private static final int THEIRS = 2;

    private final SemanticMergeStrategy report;

    /** A file in the three versions; null where it is not. */
    private record Versions(FileMode mode, ObjectId base, ObjectId ours, ObjectId theirs) {
    }

    SemanticMerger(Repository repository, boolean inCore, SemanticMergeStrategy report) {
        super(repository, inCore);
        this.report = report;
    }

    SemanticMerger(ObjectInserter inserter, Config config, SemanticMergeStrategy report) {
        super(inserter, config);
        this.report = report;
    }

    @Override
    protected boolean mergeTrees(AbstractTreeIterator base, RevTree ours, RevTree theirs, boolean isAncestor) throws IOException {
        Map<String, Versions> both = changedByBoth(base, ours, theirs);
        Map<String, ObjectId> merged = new HashMap<>();
        Map<String, Versions> undecided = new LinkedHashMap<>();
        for (Map.Entry<String, Versions> file : both.entrySet()) {
            String path = file.getKey();
            try {
                MergedFile result = FileMerge.merge(path, content(file.getValue().base), content(file.getValue().ours), content(file.getValue().theirs));
                merged.put(path, getObjectInserter().insert(Constants.OBJ_BLOB, result.content()));
                if (!isAncestor) {
                    report.merged().put(path, result);
                    if (!result.conflicts().isEmpty()) {
                        undecided.put(path, file.getValue());
                    }
                }
            } catch (UnmergeableException e) {
                if (isReadings(path)) {
                    continue; // they may be other tables: by lines
                }
                merged.put(path, file.getValue().ours);
                if (!isAncestor) {
                    report.unmergeable().put(path, e);
                    undecided.put(path, file.getValue());
                }
            }
        }
        if (merged.isEmpty()) {
            return super.mergeTrees(base, ours, theirs, isAncestor);
        }
        Map<String, ObjectId> ourFiles = new HashMap<>();
        merged.keySet().forEach(path -> ourFiles.put(path, both.get(path).ours));
        ObjectId from = replaced(base, both, ourFiles);
        ObjectId to = replaced(parser(theirs), both, merged);
        getObjectInserter().flush();
        boolean isDone = super.mergeTrees(parser(from), ours, walk.parseTree(to), isAncestor);
        if (undecided.isEmpty() || failed()) {
            return isDone;
        }
        leaveUndecided(undecided);
        return false;
    }

    /** The files of projects that exist on both sides, differ there, and are on neither side as they were. */
    private Map<String, Versions> changedByBoth(AbstractTreeIterator base, RevTree ours, RevTree theirs) throws IOException {
        Map<String, Versions> both = new LinkedHashMap<>();
        try (TreeWalk files = new TreeWalk(reader)) {
            files.addTree(base);
            files.addTree(ours);
            files.addTree(theirs);
            files.setRecursive(true);
            while (files.next()) {
                boolean isBoth = isFile(files, OURS) && isFile(files, THEIRS) && FileKind.of(files.getPathString()).isPresent();
                if (isBoth && !files.idEqual(OURS, THEIRS) && !files.idEqual(BASE, OURS) && !files.idEqual(BASE, THEIRS)) {
                    both.put(files.getPathString(), new Versions(files.getFileMode(OURS), isFile(files, BASE) ? files.getObjectId(BASE) : null,
                            files.getObjectId(OURS), files.getObjectId(THEIRS)));
                }
            }
        } finally {
            base.reset();
        }
        return both;
    }

    private static boolean isFile(TreeWalk files, int version) {
        return (files.getRawMode(version) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    }

    private static boolean isReadings(String path) {
        return FileKind.of(path).filter(kind -> kind == FileKind.READINGS).isPresent();
    }

    private byte[] content(ObjectId blob) throws IOException {
        return blob == null ? null : reader.open(blob, Constants.OBJ_BLOB).getBytes();
    }

    private CanonicalTreeParser parser(ObjectId tree) throws IOException {
        return new CanonicalTreeParser(null, reader, tree);
    }

    /** A tree that has these files in place of its own. */
    private ObjectId replaced(AbstractTreeIterator tree, Map<String, Versions> versions, Map<String, ObjectId> files) throws IOException {
        DirCache cache = DirCache.newInCore();
        DirCacheBuilder builder = cache.builder();
        try (TreeWalk all = new TreeWalk(reader)) {
            all.addTree(tree);
            all.setRecursive(true);
            while (all.next()) {
                if (!files.containsKey(all.getPathString())) {
                    builder.add(entry(all.getPathString(), DirCacheEntry.STAGE_0, all.getFileMode(0), all.getObjectId(0)));
                }
            }
        }
        files.forEach((path, blob) -> builder.add(entry(path, DirCacheEntry.STAGE_0, versions.get(path).mode, blob)));
        builder.finish();
        return cache.writeTree(getObjectInserter());
    }

    private static DirCacheEntry entry(String path, int stage, FileMode mode, ObjectId blob) {
        DirCacheEntry entry = new DirCacheEntry(path, stage);
        entry.setFileMode(mode);
        entry.setObjectId(blob);
        return entry;
    }

    /** Tells Git's index that these files are to be decided, and keeps the conflicts beside them. */
    private void leaveUndecided(Map<String, Versions> undecided) throws IOException {
        undecided.keySet().stream().filter(path -> !unmergedPaths.contains(path)).forEach(unmergedPaths::add);
        resultTree = null;
        if (inCore) {
            return;
        }
        DirCache index = nonNullRepo().lockDirCache();
        try {
            DirCacheBuilder builder = index.builder();
            List<DirCacheEntry> others = new ArrayList<>();
            for (int i = 0; i < index.getEntryCount(); i++) {
                if (!undecided.containsKey(index.getEntry(i).getPathString())) {
                    others.add(index.getEntry(i));
                }
            }
            others.forEach(builder::add);
            undecided.forEach((path, file) -> {
                if (file.base != null) {
                    builder.add(entry(path, DirCacheEntry.STAGE_1, file.mode, file.base));
                }
                builder.add(entry(path, DirCacheEntry.STAGE_2, file.mode, file.ours));
                builder.add(entry(path, DirCacheEntry.STAGE_3, file.mode, file.theirs));
            });
            builder.finish();
            for (String path : undecided.keySet()) {
                MergedFile result = report.merged().get(path);
                Conflicts conflicts = result == null ? Conflicts.NONE : result.conflicts();
                conflicts.save(Path.of(nonNullRepo().getWorkTree().getPath(), path));
            }
            index.write();
            if (!index.commit()) {
                throw new IOException("cannot write " + nonNullRepo().getIndexFile());
            }
        } finally {
            index.unlock();
        }
    }
}
