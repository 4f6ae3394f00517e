package org.kigi.git;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jgit.api.AddCommand;
import org.eclipse.jgit.api.CheckoutCommand;
import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.RmCommand;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.lib.UserConfig;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.Standing.Operation;
import org.kigi.merge.Conflicts;
import org.kigi.merge.FileDifference;
import org.kigi.merge.FileKind;
import org.kigi.merge.Side;
import org.kigi.merge.UnmergeableException;

/** The files of the working tree, and the versions that are made of them. Paths are from the top of the repository, with slashes. */
public final class WorkingFiles {

    private static final Texts TEXTS = Texts.of(WorkingFiles.class);

    private final ProjectRepository project;
    private final Git git;

    WorkingFiles(ProjectRepository project, Git git) {
        this.project = project;
        this.git = git;
    }

    /** What is not as in the last version, by path; files that keep open conflicts are not named. */
    public List<FileStatus> changed() throws GitFailure {
        Status status = status();
        Map<String, FileStatus> files = new TreeMap<>();
        put(files, status.getUntracked(), FileStatus.Kind.ADDED, false);
        put(files, status.getAdded(), FileStatus.Kind.ADDED, true);
        put(files, status.getChanged(), FileStatus.Kind.CHANGED, true);
        put(files, status.getRemoved(), FileStatus.Kind.DELETED, true);
        for (String path : status.getModified()) {
            boolean isNew = status.getAdded().contains(path);
            files.put(path, new FileStatus(path, isNew ? FileStatus.Kind.ADDED : FileStatus.Kind.CHANGED, false));
        }
        put(files, status.getMissing(), FileStatus.Kind.DELETED, false);
        put(files, status.getConflicting(), FileStatus.Kind.CONFLICT, false);
        return List.copyOf(files.values());
    }

    private static void put(Map<String, FileStatus> files, Set<String> paths, FileStatus.Kind kind, boolean isStaged) {
        paths.stream().filter(path -> !path.endsWith(Conflicts.ENDING)).forEach(path -> files.put(path, new FileStatus(path, kind, isStaged)));
    }

    private Status status() throws GitFailure {
        try {
            return git.status().call();
        } catch (GitAPIException | RuntimeException e) {
            throw Failures.of(e);
        }
    }

    /** The files about which something is to be decided. */
    public List<String> conflicts() throws GitFailure {
        return List.copyOf(new TreeSet<>(status().getConflicting()));
    }

    /** What has changed in a file since the last version, in words, one line for each change. */
    public List<String> words(FileStatus file, Language language) throws GitFailure {
        byte[] before = project.history().content(Constants.HEAD, file.path()).orElse(null);
        byte[] now = content(file.path()).orElse(null);
        if (FileKind.of(file.path()).isPresent()) {
            try {
                return FileDifference.text(file.path(), before, now, language);
            } catch (UnmergeableException e) {
                return List.of(TEXTS.get(language, "file.unreadable", e.message(language)));
            }
        }
        return List.of(TEXTS.get(language, before == null ? "file.added" : now == null ? "file.deleted" : "file.changed"));
    }

    /** The file as it is; empty if there is none. */
    public Optional<byte[]> content(String path) throws GitFailure {
        try {
            return Optional.of(Files.readAllBytes(project.root().resolve(path)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** Notes the files as they are now, deleted ones too, for the next version. */
    public void stage(Collection<String> paths) throws GitFailure {
        AddCommand add = git.add();
        RmCommand remove = git.rm().setCached(true);
        boolean isAdding = false;
        boolean isRemoving = false;
        for (String path : paths) {
            if (Files.exists(project.root().resolve(path))) {
                add.addFilepattern(path);
                isAdding = true;
            } else {
                remove.addFilepattern(path);
                isRemoving = true;
            }
        }
        try {
            if (isAdding) {
                add.call();
            }
            if (isRemoving) {
                remove.call();
            }
        } catch (GitAPIException | RuntimeException e) {
            throw Failures.of(e);
        }
    }

    /** Takes back that they are noted for the next version; the files stay as they are. */
    public void unstage(Collection<String> paths) throws GitFailure {
        try {
            var reset = git.reset();
            paths.forEach(reset::addPath);
            reset.call();
        } catch (GitAPIException | RuntimeException e) {
            throw Failures.of(e);
        }
    }

    /** Whether Git knows who the author of a version is. */
    public boolean knowsAuthor() {
        UserConfig user = git.getRepository().getConfig().get(UserConfig.KEY);
        return !user.isAuthorNameImplicit() && !user.isAuthorEmailImplicit();
    }

    /** Who the author of versions in this repository is from now on. */
    public void setAuthor(String name, String email) throws GitFailure {
        StoredConfig config = git.getRepository().getConfig();
        config.setString("user", null, "name", name);
        config.setString("user", null, "email", email);
        try {
            config.save();
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Saves a version of these files as they are now; others stay as they were in the last one. While a merge is unfinished, the version
     * is its end and has all of it.
     */
    public Revision save(String message, Collection<String> paths) throws GitFailure {
        project.checkOthersAreFinished();
        Standing standing = project.standing();
        if (standing.branch().isEmpty()) {
            throw new GitFailure(Reason.DETACHED_HEAD);
        }
        if (message.isBlank()) {
            throw new GitFailure(Reason.NO_MESSAGE);
        }
        if (!knowsAuthor()) {
            throw new GitFailure(Reason.NO_AUTHOR);
        }
        boolean isMerge = standing.operation() == Operation.MERGE;
        if (isMerge && !conflicts().isEmpty()) {
            throw new GitFailure(Reason.CONFLICTS_LEFT, GitFailure.list(conflicts()));
        }
        Set<String> changed = new TreeSet<>();
        changed().forEach(file -> changed.add(file.path()));
        changed.retainAll(paths);
        if (changed.isEmpty() && !isMerge) {
            throw new GitFailure(Reason.NOTHING_TO_SAVE);
        }
        DirCache before = index();
        try {
            stage(changed);
            CommitCommand commit = git.commit().setMessage(message.strip() + '\n').setHookOutputStream(silent()).setHookErrorStream(silent());
            if (!isMerge) {
                changed.forEach(commit::setOnly);
            }
            return History.revision(commit.call());
        } catch (GitAPIException | RuntimeException e) {
            restore(before);
            throw Failures.of(e);
        }
    }

    /** What a hook says is in the failure if it refuses. */
    static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    private DirCache index() throws GitFailure {
        try {
            return git.getRepository().readDirCache();
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** After a refusal the next version is noted as it was before. */
    private void restore(DirCache before) throws GitFailure {
        try {
            DirCache now = git.getRepository().lockDirCache();
            try {
                var builder = now.builder();
                for (int i = 0; i < before.getEntryCount(); i++) {
                    builder.add(before.getEntry(i));
                }
                builder.commit();
            } finally {
                now.unlock();
            }
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** Takes a file with a conflict as one side has it as a whole, deleted or not; then it is decided. */
    public void take(String path, Side side) throws GitFailure {
        boolean isThere = false;
        DirCache index = index();
        int wanted = side == Side.OURS ? DirCacheEntry.STAGE_2 : DirCacheEntry.STAGE_3;
        for (DirCacheEntry entry : index.getEntriesWithin(path)) {
            isThere |= entry.getStage() == wanted;
        }
        for (int i = index.findEntry(path); i >= 0 && i < index.getEntryCount() && index.getEntry(i).getPathString().equals(path); i++) {
            isThere |= index.getEntry(i).getStage() == wanted;
        }
        try {
            if (isThere) {
                git.checkout().setStage(side == Side.OURS ? CheckoutCommand.Stage.OURS : CheckoutCommand.Stage.THEIRS).addPath(path).call();
            } else {
                Files.deleteIfExists(project.root().resolve(path));
            }
            Conflicts.NONE.save(project.root().resolve(path));
        } catch (GitAPIException | IOException | RuntimeException e) {
            throw Failures.of(e);
        }
        stage(List.of(path));
    }

    /** Tells that a file with a conflict is decided as it is now; a failure if conflicts are still kept beside it. */
    public void decided(String path) throws GitFailure {
        if (Files.exists(Conflicts.fileOf(project.root().resolve(path)))) {
            throw new GitFailure(Reason.CONFLICTS_LEFT, path);
        }
        stage(List.of(path));
    }

    /** Brings a file back to the last version; one that is new is deleted. What was changed in it is lost. */
    public void revert(Collection<String> paths) throws GitFailure {
        for (String path : paths) {
            revert(path);
        }
    }

    private void revert(String path) throws GitFailure {
        try {
            Repository repository = git.getRepository();
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head != null && project.history().content(Constants.HEAD, path).isPresent()) {
                git.checkout().setStartPoint(Constants.HEAD).addPath(path).call();
            } else {
                git.rm().setCached(true).addFilepattern(path).call();
                Files.deleteIfExists(project.root().resolve(path));
            }
            Conflicts.NONE.save(project.root().resolve(path));
        } catch (GitAPIException | IOException | RuntimeException e) {
            throw Failures.of(e);
        }
    }

    /** Takes an unfinished merge back: the files that it has changed are as in the last version, all others as they are. */
    public void abandonMerge() throws GitFailure {
        Status status = status();
        List<String> touched = new ArrayList<>(status.getConflicting());
        touched.addAll(status.getAdded());
        touched.addAll(status.getChanged());
        touched.addAll(status.getRemoved());
        revert(touched);
        try {
            git.getRepository().writeMergeHeads(null);
            git.getRepository().writeMergeCommitMsg(null);
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }
}
