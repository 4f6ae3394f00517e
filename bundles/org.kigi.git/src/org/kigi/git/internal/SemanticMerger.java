package org.kigi.git.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.RecursiveMerger;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
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

    /**
     * A file in the three versions; null where it is not.
     *
     * @param before the path that it has in the base
     * @param isOurs whether our side has it at its path, and not at the one before
     */
    private record Versions(FileMode mode, ObjectId base, ObjectId ours, ObjectId theirs, String before, boolean isOurs) {
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
        Map<String, Optional<ObjectId>> from = new HashMap<>();
        Map<String, Optional<ObjectId>> to = new HashMap<>();
        Map<String, FileMode> modes = new HashMap<>();
        merged.forEach((path, blob) -> {
            Versions file = both.get(path);
            modes.put(path, file.mode);
            modes.put(file.before, file.mode);
            from.put(file.before, Optional.empty());
            to.put(file.before, Optional.empty());
            from.put(file.isOurs ? path : file.before, Optional.of(file.ours));
            to.put(path, Optional.of(blob));
        });
        ObjectId fromTree = replaced(base, modes, from);
        ObjectId toTree = replaced(parser(theirs), modes, to);
        getObjectInserter().flush();
        boolean isDone = super.mergeTrees(parser(fromTree), ours, walk.parseTree(toTree), isAncestor);
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
                            files.getObjectId(OURS), files.getObjectId(THEIRS), files.getPathString(), true));
                }
            }
        } finally {
            base.reset();
        }
        addRenamed(both, base, ours, theirs);
        return both;
    }

    /** Adds the files that one side has renamed and the other changed, and those that both have renamed alike, by their new paths. */
    private void addRenamed(Map<String, Versions> both, AbstractTreeIterator base, RevTree ours, RevTree theirs) throws IOException {
        Map<String, DiffEntry> ourChanges = changes(base, ours);
        Map<String, DiffEntry> theirChanges = changes(base, theirs);
        for (Map.Entry<String, DiffEntry> our : ourChanges.entrySet()) {
            DiffEntry their = theirChanges.get(our.getKey());
            DiffEntry mine = our.getValue();
            boolean isRenamed = their != null && (isRename(mine) || isRename(their)) && !their.getNewId().equals(mine.getNewId())
                    && (!isRename(mine) || !isRename(their) || mine.getNewPath().equals(their.getNewPath()));
            if (isRenamed) {
                String path = isRename(mine) ? mine.getNewPath() : their.getNewPath();
                both.put(path, new Versions(mine.getNewMode(), mine.getOldId().toObjectId(), mine.getNewId().toObjectId(), their.getNewId().toObjectId(),
                        our.getKey(), isRename(mine)));
            }
        }
    }

    private static boolean isRename(DiffEntry change) {
        return change.getChangeType() == ChangeType.RENAME;
    }

    /** The project files that a side has changed or renamed, by the path that they have in the base. */
    private Map<String, DiffEntry> changes(AbstractTreeIterator base, RevTree side) throws IOException {
        Map<String, DiffEntry> changes = new LinkedHashMap<>();
        try (TreeWalk files = new TreeWalk(reader)) {
            files.addTree(base);
            files.addTree(side);
            files.setRecursive(true);
            files.setFilter(TreeFilter.ANY_DIFF);
            RenameDetector renames = new RenameDetector(reader, new Config().get(DiffConfig.KEY));
            renames.addAll(DiffEntry.scan(files));
            for (DiffEntry change : renames.compute(reader, NullProgressMonitor.INSTANCE)) {
                boolean isKept = isRename(change) || change.getChangeType() == ChangeType.MODIFY;
                if (isKept && isFile(change.getNewMode()) && isFile(change.getOldMode()) && FileKind.of(change.getNewPath()).isPresent()
                        && FileKind.of(change.getNewPath()).equals(FileKind.of(change.getOldPath()))) {
                    changes.put(change.getOldPath(), change);
                }
            }
        } catch (CanceledException e) {
            throw new IOException(e);
        } finally {
            base.reset();
        }
        return changes;
    }

    private static boolean isFile(FileMode mode) {
        return (mode.getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
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

    /** A tree that has these files in place of its own, and none where there is none. */
    private ObjectId replaced(AbstractTreeIterator tree, Map<String, FileMode> modes, Map<String, Optional<ObjectId>> files) throws IOException {
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
        files.forEach((path, blob) -> blob.ifPresent(id -> builder.add(entry(path, DirCacheEntry.STAGE_0, modes.get(path), id))));
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
