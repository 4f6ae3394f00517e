package org.kigi.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.kigi.git.GitFailure.Reason;
import org.kigi.merge.Change;
import org.kigi.merge.Difference;
import org.kigi.merge.UnmergeableException;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Identified;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.XmiGoalStore;

/** Who changed what and when. Renamed files are followed; a merge is named only where it has what neither side had. */
public final class History {

    private final ProjectRepository project;
    private final Git git;

    /** A version of a file with what it was in the versions before. */
    private record Step(Revision revision, String path, ObjectId blob, List<ObjectId> before) {
    }

    History(ProjectRepository project, Git git) {
        this.project = project;
        this.git = git;
    }

    static Revision revision(RevCommit commit) {
        return new Revision(commit.name(), commit.getAuthorIdent().getName(), commit.getAuthorIdent().getEmailAddress(),
                commit.getAuthorIdent().getWhenAsInstant(), commit.getFullMessage().strip());
    }

    /** All versions that the one that is open came from, the newest first; at most so many. */
    public List<Revision> all(int most) throws GitFailure {
        List<Revision> revisions = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            ObjectId head = git.getRepository().resolve(Constants.HEAD);
            if (head != null) {
                walk.markStart(walk.parseCommit(head));
                for (RevCommit commit = walk.next(); commit != null && revisions.size() < most; commit = walk.next()) {
                    revisions.add(revision(commit));
                }
            }
            return revisions;
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** What a version has and another one has not, the newest first. */
    List<Revision> between(AnyObjectId without, AnyObjectId with) throws IOException {
        List<Revision> revisions = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            walk.markStart(walk.parseCommit(with));
            if (without != null) {
                walk.markUninteresting(walk.parseCommit(without));
            }
            walk.forEach(commit -> revisions.add(revision(commit)));
        }
        return revisions;
    }

    /**
     * A file as it is in a version; empty if it is not there.
     *
     * @param version an id, a branch, a tag, or HEAD; without any version there is no file in HEAD
     */
    public Optional<byte[]> content(String version, String path) throws GitFailure {
        Repository repository = git.getRepository();
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(version);
            if (id == null && version.equals(Constants.HEAD)) {
                return Optional.empty();
            }
            if (id == null) {
                throw new GitFailure(Reason.NO_VERSION, version);
            }
            ObjectId blob = blob(walk.parseCommit(id), path);
            return blob == null ? Optional.empty() : Optional.of(repository.open(blob, Constants.OBJ_BLOB).getBytes());
        } catch (IOException | RuntimeException e) {
            throw Failures.of(e);
        }
    }

    /** The versions in which a file changed, the newest first. */
    public List<FileRevision> of(String path) throws GitFailure {
        return steps(path).stream().map(step -> new FileRevision(step.revision, step.path)).toList();
    }

    private List<Step> steps(String path) throws GitFailure {
        List<Step> steps = new ArrayList<>();
        Repository repository = git.getRepository();
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                return steps;
            }
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.COMMIT_TIME_DESC, true);
            walk.markStart(walk.parseCommit(head));
            Map<ObjectId, String> names = new HashMap<>(Map.of(head, path));
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                String name = names.remove(commit);
                if (name != null) {
                    step(walk, commit, name, names).ifPresent(steps::add);
                }
            }
        } catch (IOException e) {
            throw Failures.of(e);
        }
        return steps;
    }

    /** Notes the name that the file has in the versions before; a step if it is as in none of these. */
    private Optional<Step> step(RevWalk walk, RevCommit commit, String path, Map<ObjectId, String> names) throws IOException {
        ObjectId blob = blob(commit, path);
        List<ObjectId> before = new ArrayList<>();
        boolean isAsBefore = commit.getParentCount() == 0 && blob == null;
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            String name = blob(parent, path) != null || blob == null ? path : nameIn(parent, commit, path);
            if (name != null) {
                names.putIfAbsent(parent.getId(), name);
            }
            ObjectId earlier = name == null ? null : blob(parent, name);
            before.add(earlier);
            isAsBefore |= isSame(name, earlier, path, blob);
        }
        return isAsBefore ? Optional.empty() : Optional.of(new Step(revision(commit), path, blob, before));
    }

    private static boolean isSame(String earlierPath, ObjectId earlier, String path, ObjectId blob) {
        return Objects.equals(earlier, blob) && (blob == null || path.equals(earlierPath));
    }

    private ObjectId blob(RevCommit commit, String path) throws IOException {
        try (TreeWalk file = TreeWalk.forPath(git.getRepository(), path, commit.getTree())) {
            return file == null || !FileMode.REGULAR_FILE.equals(file.getRawMode(0)) && !FileMode.EXECUTABLE_FILE.equals(file.getRawMode(0)) ? null
                    : file.getObjectId(0);
        }
    }

    /** The name that the file had before; null if it was not there. */
    private String nameIn(RevCommit parent, RevCommit commit, String path) throws IOException {
        try (TreeWalk walk = new TreeWalk(git.getRepository())) {
            walk.setRecursive(true);
            walk.addTree(parent.getTree());
            walk.addTree(commit.getTree());
            walk.setFilter(TreeFilter.ANY_DIFF);
            RenameDetector renames = new RenameDetector(git.getRepository());
            renames.addAll(DiffEntry.scan(walk));
            return renames.compute().stream().filter(entry -> entry.getChangeType() == ChangeType.RENAME && entry.getNewPath().equals(path))
                    .map(DiffEntry::getOldPath).findFirst().orElse(null);
        }
    }

    /**
     * The versions in which an element of a goal tree changed, or its target, baseline and the like, the newest first; also what is in no
     * version yet.
     */
    public List<ElementRevision> of(String path, String elementId) throws GitFailure {
        return of(path, elementId, NullProgressMonitor.INSTANCE);
    }

    private List<ElementRevision> of(String path, String elementId, ProgressMonitor monitor) throws GitFailure {
        List<ElementRevision> revisions = new ArrayList<>();
        Trees trees = new Trees(path);
        List<Step> steps = steps(path);
        Optional<byte[]> now = project.files().content(path);
        Optional<byte[]> saved = content(Constants.HEAD, path);
        if (now.isPresent()) {
            add(revisions, Optional.empty(), () -> aboutOne(trees.changes(saved.orElse(null), now.get()), elementId));
        }
        for (Step step : steps) {
            if (monitor.isCancelled()) {
                throw new GitFailure(Reason.CANCELLED);
            }
            if (step.blob != null) {
                add(revisions, Optional.of(step.revision), () -> trees.changes(step, elementId));
            }
        }
        return revisions;
    }

    private interface Comparing {
        List<Change> changes() throws UnmergeableException, UnreadableModelException, IOException;
    }

    private static void add(List<ElementRevision> revisions, Optional<Revision> revision, Comparing comparing) throws GitFailure {
        try {
            List<Change> changes = comparing.changes();
            if (!changes.isEmpty()) {
                revisions.add(new ElementRevision(revision, changes, Optional.empty()));
            }
        } catch (UnmergeableException | UnreadableModelException e) {
            revisions.add(new ElementRevision(revision, List.of(), Optional.of(Failures.failure(Reason.UNREADABLE_VERSION, e, e))));
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    private static List<Change> aboutOne(List<Change> changes, String elementId) {
        return changes.stream().filter(change -> isAbout(change, elementId)).toList();
    }

    private static boolean isAbout(Change change, String elementId) {
        return switch (change) {
            case Change.Added added when added.ids().contains(elementId) -> true;
            case Change.Deleted deleted when deleted.ids().contains(elementId) -> true;
            default -> owner(change.element()).filter(owner -> owner.getId().equals(elementId)).isPresent();
        };
    }

    /** The named element that it is, or belongs to. */
    private static Optional<Identified> owner(Identified part) {
        EObject owner = part;
        while (owner != null && !(owner instanceof Element)) {
            owner = owner.eContainer();
        }
        return Optional.ofNullable((Identified) owner);
    }

    private static boolean isSame(Change one, Change other) {
        return one.kind() == other.kind() && one.element().getId().equals(other.element().getId())
                && (!(one instanceof Change.Changed a) || other instanceof Change.Changed b && a.feature() == b.feature());
    }

    /**
     * Who gave each feature of an element, and of its target, baseline and the like, the value that it has.
     */
    public List<FeatureBlame> blame(String path, Identified element) throws GitFailure {
        return blame(path, element, NullProgressMonitor.INSTANCE);
    }

    /** The same, and can be stopped between two versions. */
    public List<FeatureBlame> blame(String path, Identified element, ProgressMonitor monitor) throws GitFailure {
        List<ElementRevision> revisions = of(path, element.getId(), monitor);
        List<FeatureBlame> blames = new ArrayList<>();
        blame(element, revisions, blames);
        for (EObject part : element.eContents()) {
            if (!(part instanceof Element)) {
                blame((Identified) part, revisions, blames);
            }
        }
        return blames;
    }

    private static void blame(Identified part, List<ElementRevision> revisions, List<FeatureBlame> blames) {
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            boolean isValue = part.eIsSet(feature) && feature != GoaltreePackage.Literals.IDENTIFIED__ID
                    && !(feature instanceof EReference reference && reference.isContainment());
            if (isValue) {
                blamed(part, feature, revisions).ifPresent(blames::add);
            }
        }
    }

    private static Optional<FeatureBlame> blamed(Identified part, EStructuralFeature feature, List<ElementRevision> revisions) {
        for (ElementRevision revision : revisions) {
            for (Change change : revision.changes()) {
                if (gives(change, part, feature)) {
                    return Optional.of(new FeatureBlame(part, feature, revision.revision(), change));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean gives(Change change, Identified part, EStructuralFeature feature) {
        return switch (change) {
            case Change.Added added -> added.ids().contains(part.getId());
            case Change.Changed changed -> changed.feature() == feature && changed.element().getId().equals(part.getId());
            case Change.Linked linked -> linked.feature() == feature && linked.element().getId().equals(part.getId());
            case Change.Reordered reordered -> reordered.feature() == feature && reordered.element().getId().equals(part.getId());
            case Change.Moved moved -> false;
            case Change.Deleted deleted -> false;
        };
    }

    /** Versions of one tree, each read once. */
    private final class Trees {

        private final String name;
        private final Map<ObjectId, GoalTree> read = new HashMap<>();

        Trees(String path) {
            name = Path.of(path).getFileName().toString();
        }

        /** What leads from one version to the other; from nothing if there was none. */
        List<Change> changes(ObjectId before, ObjectId after) throws UnmergeableException, UnreadableModelException, IOException {
            return difference(before == null ? null : tree(before), tree(after));
        }

        /** What the version changed of an element, against each of the versions before. */
        List<Change> changes(Step step, String elementId) throws UnmergeableException, UnreadableModelException, IOException {
            List<Change> changes = aboutOne(changes(step.before.isEmpty() ? null : step.before.getFirst(), step.blob), elementId);
            for (int i = 1; i < step.before.size(); i++) {
                List<Change> others = aboutOne(changes(step.before.get(i), step.blob), elementId);
                changes = changes.stream().filter(change -> others.stream().anyMatch(other -> isSame(change, other))).toList();
            }
            return changes;
        }

        List<Change> changes(byte[] before, byte[] after) throws UnmergeableException, UnreadableModelException {
            return difference(before == null ? null : parse(before), parse(after));
        }

        private static List<Change> difference(GoalTree before, GoalTree after) throws UnmergeableException {
            return Difference.of(before == null ? empty(after) : before, after).changes();
        }

        private static GoalTree empty(GoalTree tree) {
            GoalTree empty = GoaltreeFactory.eINSTANCE.createGoalTree();
            empty.setId(tree.getId());
            return empty;
        }

        private GoalTree tree(ObjectId blob) throws UnreadableModelException, IOException {
            GoalTree tree = read.get(blob);
            if (tree == null) {
                tree = parse(git.getRepository().open(blob, Constants.OBJ_BLOB).getBytes());
                read.put(blob, tree);
            }
            return tree;
        }

        private GoalTree parse(byte[] content) throws UnreadableModelException {
            return new XmiGoalStore().fromBytes(content, name);
        }
    }
}
