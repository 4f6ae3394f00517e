package org.kigi.git;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.api.CloneCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.URIish;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.Standing.Operation;
import org.kigi.persistence.GitAttributes;

/** The Git repository in which a project is. Its parts do one kind of work each; all read the repository anew, so that nothing is out of date. */
public final class ProjectRepository implements AutoCloseable {

    private static final String MAIN = "main";

    private final Git git;

    private ProjectRepository(Git git) {
        this.git = git;
    }

    /** The repository that a file or folder is in, if it is in one with a working tree. */
    public static Optional<ProjectRepository> containing(Path file) throws GitFailure {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(file.toAbsolutePath().toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try {
            Repository repository = builder.build();
            if (repository.isBare()) {
                repository.close();
                return Optional.empty();
            }
            return Optional.of(new ProjectRepository(Git.wrap(repository)));
        } catch (IOException e) {
            throw Failures.of(e, file.toString());
        }
    }

    /** The repository that a file or folder is in; a failure if it is in none. */
    public static ProjectRepository of(Path file) throws GitFailure {
        return containing(file).orElseThrow(() -> new GitFailure(Reason.NO_REPOSITORY, file.getFileName()));
    }

    /** Makes a repository of a folder, with the branch {@code main}, no version yet, and the attributes of files that {@code kigi git-setup} writes. */
    public static ProjectRepository create(Path folder) throws GitFailure {
        try {
            GitAttributes.write(Files.createDirectories(folder));
            return new ProjectRepository(Git.init().setDirectory(folder.toFile()).setInitialBranch(MAIN).call());
        } catch (GitAPIException | IOException e) {
            throw Failures.of(e, folder.toString());
        }
    }

    /**
     * Gets a shared repository into a new or an empty folder. After a failure the folder is as it was.
     *
     * @param address https, ssh or file
     */
    public static ProjectRepository clone(String address, Path folder, Credentials credentials, ProgressMonitor monitor) throws GitFailure {
        checkAddress(address);
        try (Stream<Path> there = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            if (there.findAny().isPresent()) {
                throw new GitFailure(Reason.FOLDER_IN_USE, folder);
            }
        } catch (IOException e) {
            throw Failures.of(e, folder.toString());
        }
        Connection connection = new Connection(credentials, monitor);
        try {
            return clone(address, folder, connection, branchToOpen(address, connection));
        } catch (GitAPIException | IOException | RuntimeException e) {
            throw connection.failure(e, address);
        }
    }

    private static ProjectRepository clone(String address, Path folder, Connection connection, Optional<String> branch) throws GitAPIException, IOException {
        CloneCommand clone = connection.on(Git.cloneRepository()).setURI(address).setDirectory(folder.toFile()).setProgressMonitor(connection.monitor());
        branch.ifPresent(clone::setBranch);
        Git git = clone.call();
        if (branch.isEmpty()) {
            git.getRepository().updateRef(Constants.HEAD).link(Constants.R_HEADS + MAIN);
        }
        return new ProjectRepository(git);
    }

    /** The branch that the shared repository opens; another one where that has nothing yet, and none if nobody has shared anything. */
    private static Optional<String> branchToOpen(String address, Connection connection) throws GitAPIException {
        Map<String, Ref> there = connection.on(Git.lsRemoteRepository()).setRemote(address).callAsMap();
        return Stream.concat(Stream.of(Constants.HEAD, Constants.R_HEADS + MAIN), there.keySet().stream().filter(name -> name.startsWith(Constants.R_HEADS)))
                .filter(there::containsKey).findFirst();
    }

    /** Refuses what JGit would take for the name of a folder. */
    static void checkAddress(String address) throws GitFailure {
        try {
            URIish uri = new URIish(address);
            if (uri.isRemote() || "file".equals(uri.getScheme()) || new File(address).isAbsolute()) {
                return;
            }
        } catch (URISyntaxException e) {
            throw Failures.failure(Reason.BAD_ADDRESS, e, address);
        }
        throw new GitFailure(Reason.BAD_ADDRESS, address);
    }

    /** The top of the working tree. */
    public Path root() {
        return git.getRepository().getWorkTree().toPath();
    }

    /** The path of a file in this repository, from its top, with slashes. */
    public String path(Path file) {
        return root().relativize(file.toAbsolutePath().normalize()).toString().replace(File.separatorChar, '/');
    }

    /** Where the user stands. */
    public Standing standing() throws GitFailure {
        try {
            Repository repository = git.getRepository();
            Optional<String> branch = Optional.ofNullable(repository.getFullBranch()).filter(name -> name.startsWith(Constants.R_HEADS))
                    .map(Repository::shortenRefName);
            BranchTrackingStatus tracking = branch.isPresent() ? BranchTrackingStatus.of(repository, branch.get()) : null;
            return new Standing(branch, operation(), tracking != null, tracking == null ? 0 : tracking.getAheadCount(),
                    tracking == null ? 0 : tracking.getBehindCount());
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    private Operation operation() {
        return switch (git.getRepository().getRepositoryState()) {
            case MERGING, MERGING_RESOLVED -> Operation.MERGE;
            case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> Operation.CHERRY_PICK;
            case REVERTING, REVERTING_RESOLVED -> Operation.REVERT;
            case REBASING, REBASING_INTERACTIVE, REBASING_MERGE, REBASING_REBASING -> Operation.REBASE;
            case BISECTING -> Operation.BISECT;
            case APPLY -> Operation.APPLY;
            case BARE, SAFE -> Operation.NONE;
        };
    }

    /** The name of the branch; a failure on none, or while something is not finished. */
    String branchAtRest() throws GitFailure {
        checkOthersAreFinished();
        Standing standing = standing();
        if (standing.operation() == Operation.MERGE) {
            List<String> conflicts = files().conflicts();
            throw new GitFailure(Reason.MERGE_UNFINISHED, conflicts.isEmpty() ? root() : GitFailure.list(conflicts));
        }
        return standing.branch().orElseThrow(() -> new GitFailure(Reason.DETACHED_HEAD));
    }

    /** A failure while another program has left something unfinished that only that can finish. */
    void checkOthersAreFinished() throws GitFailure {
        Operation operation = operation();
        if (operation != Operation.NONE && operation != Operation.MERGE) {
            throw new GitFailure(Reason.OTHER_OPERATION_UNFINISHED, operation);
        }
    }

    /** The files as they are, and saving versions of them. */
    public WorkingFiles files() {
        return new WorkingFiles(this, git);
    }

    /** The lines of work. */
    public Branches branches() {
        return new Branches(this, git);
    }

    /** What others have, and giving them what the user has. */
    public Sharing sharing() {
        return new Sharing(this, git);
    }

    /** Who changed what and when. */
    public History history() {
        return new History(this, git);
    }

    /** The versions that reviews looked at. */
    public ReviewTags reviews() {
        return new ReviewTags(this, git);
    }

    @Override
    public void close() {
        git.close();
    }
}
