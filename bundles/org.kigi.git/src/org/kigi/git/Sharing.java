package org.kigi.git;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.PushCommand;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.merge.ResolveMerger.MergeFailureReason;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.URIish;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.internal.SemanticMergeStrategy;

/** What the user shares with others through a repository that all of them reach, {@code origin}. */
public final class Sharing {

    private static final Texts TEXTS = Texts.of(Sharing.class);
    private static final String ORIGIN = Constants.DEFAULT_REMOTE_NAME;

    private final ProjectRepository project;
    private final Git git;

    Sharing(ProjectRepository project, Git git) {
        this.project = project;
        this.git = git;
    }

    /** The address of the shared repository, without a password. */
    public Optional<String> address() {
        return Optional.ofNullable(config().getString(ConfigConstants.CONFIG_REMOTE_SECTION, ORIGIN, ConfigConstants.CONFIG_KEY_URL))
                .map(Failures::withoutPassword);
    }

    /** Connects the project to a shared repository, which may be empty. */
    public void connect(String address) throws GitFailure {
        ProjectRepository.checkAddress(address);
        try {
            if (address().isEmpty()) {
                git.remoteAdd().setName(ORIGIN).setUri(new URIish(address)).call();
            } else {
                git.remoteSetUrl().setRemoteName(ORIGIN).setRemoteUri(new URIish(address)).call();
            }
        } catch (URISyntaxException | GitAPIException | RuntimeException e) {
            throw Failures.of(e, address);
        }
    }

    /** Asks the shared repository what is new; the files stay as they are. */
    public void fetch(Credentials credentials, ProgressMonitor monitor) throws GitFailure {
        String address = remote();
        Connection connection = new Connection(credentials, monitor);
        try {
            FetchCommand fetch = connection.on(git.fetch()).setRemote(ORIGIN).setRemoveDeletedRefs(true).setProgressMonitor(monitor);
            fetch.call();
        } catch (GitAPIException | RuntimeException e) {
            throw connection.failure(e, address);
        }
    }

    private String remote() throws GitFailure {
        return address().orElseThrow(() -> new GitFailure(Reason.NO_REMOTE));
    }

    /**
     * Gets what others have shared on the branch and brings it together with what the user has. After a failure the files are as they
     * were.
     *
     * @param language of the message of a version that brings both together
     */
    public Pulled pull(Credentials credentials, ProgressMonitor monitor, Language language) throws GitFailure {
        String branch = project.branchAtRest();
        checkNothingIsStaged();
        fetch(credentials, monitor);
        try {
            Repository repository = git.getRepository();
            Ref theirs = repository.exactRef(upstream(branch));
            if (theirs == null) {
                throw new GitFailure(Reason.NOTHING_SHARED, branch);
            }
            ObjectId ours = repository.resolve(Constants.HEAD);
            List<Revision> received = project.history().between(ours, theirs.getObjectId());
            if (received.isEmpty()) {
                return new Pulled(Pulled.Outcome.UP_TO_DATE, received, List.of(), Map.of(), Map.of());
            }
            if (monitor.isCancelled()) {
                throw new GitFailure(Reason.CANCELLED);
            }
            return ours == null ? first(theirs, received) : merge(theirs, received, monitor, language);
        } catch (IOException | GitAPIException | RuntimeException e) {
            throw Failures.of(e);
        }
    }

    /** What is noted for the next version would become part of the merge. */
    private void checkNothingIsStaged() throws GitFailure {
        try {
            Status status = git.status().call();
            TreeSet<String> staged = new TreeSet<>(status.getAdded());
            staged.addAll(status.getChanged());
            staged.addAll(status.getRemoved());
            if (!staged.isEmpty()) {
                throw new GitFailure(Reason.UNSAVED_CHANGES, GitFailure.list(List.copyOf(staged)));
            }
        } catch (GitAPIException | RuntimeException e) {
            throw Failures.of(e);
        }
    }

    /** The branch of the shared repository, as it was when last asked. */
    private String upstream(String branch) {
        String configured = config().getString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_MERGE);
        String name = configured == null ? branch : Repository.shortenRefName(configured);
        return Constants.R_REMOTES + ORIGIN + '/' + name;
    }

    /** The user has no version at all: theirs is checked out; files that are in the way are left alone. */
    private Pulled first(Ref theirs, List<Revision> received) throws GitFailure, GitAPIException, IOException {
        List<String> inTheWay = new ArrayList<>();
        for (FileStatus file : project.files().changed()) {
            if (project.history().content(theirs.getName(), file.path()).isPresent()) {
                inTheWay.add(file.path());
            }
        }
        if (!inTheWay.isEmpty()) {
            throw new GitFailure(Reason.UNSAVED_CHANGES, GitFailure.list(inTheWay));
        }
        git.reset().setMode(ResetType.HARD).setRef(theirs.getName()).call();
        return new Pulled(Pulled.Outcome.FORWARDED, received, List.of(), Map.of(), Map.of());
    }

    private Pulled merge(Ref theirs, List<Revision> received, ProgressMonitor monitor, Language language) throws GitFailure, GitAPIException {
        SemanticMergeStrategy strategy = new SemanticMergeStrategy();
        String authors = String.join(", ", new TreeSet<>(received.stream().map(Revision::author).toList()));
        if (!project.files().knowsAuthor()) {
            throw new GitFailure(Reason.NO_AUTHOR);
        }
        MergeResult result = git.merge().include(theirs).setStrategy(strategy).setFastForward(FastForwardMode.FF)
                .setMessage(TEXTS.get(language, "merge.message", authors)).setProgressMonitor(monitor).call();
        Pulled.Outcome outcome = switch (result.getMergeStatus()) {
            case FAST_FORWARD -> Pulled.Outcome.FORWARDED;
            case MERGED -> Pulled.Outcome.MERGED;
            case CONFLICTING -> Pulled.Outcome.CONFLICTS;
            case ALREADY_UP_TO_DATE -> Pulled.Outcome.UP_TO_DATE;
            case CHECKOUT_CONFLICT -> throw new GitFailure(Reason.UNSAVED_CHANGES, GitFailure.list(result.getCheckoutConflicts()));
            case FAILED -> throw new GitFailure(Reason.UNSAVED_CHANGES, failing(result.getFailingPaths()));
            default -> throw new GitFailure(Reason.FAILED, result.getMergeStatus().toString());
        };
        return new Pulled(outcome, received, project.files().conflicts(), strategy.merged(), strategy.unmergeable());
    }

    private static String failing(Map<String, MergeFailureReason> paths) {
        return GitFailure.list(List.copyOf(new TreeSet<>(paths.keySet())));
    }

    /** Gives others the versions of the branch that is open, and the tags of reviews. */
    public void push(Credentials credentials, ProgressMonitor monitor) throws GitFailure {
        String branch = project.branchAtRest();
        String address = remote();
        Connection connection = new Connection(credentials, monitor);
        try {
            String name = Constants.R_HEADS + branch;
            if (git.getRepository().exactRef(name) == null) {
                throw new GitFailure(Reason.NOTHING_TO_SAVE);
            }
            PushCommand push = connection.on(git.push()).setRemote(ORIGIN).setProgressMonitor(monitor)
                    .setHookOutputStream(WorkingFiles.silent()).setHookErrorStream(WorkingFiles.silent())
                    .setRefSpecs(new RefSpec(name + ':' + target(branch)), new RefSpec(ReviewTags.REFS + "*:" + ReviewTags.REFS + '*'));
            for (PushResult result : push.call()) {
                check(result, address);
            }
            track(branch);
        } catch (GitAPIException | IOException | RuntimeException e) {
            throw connection.failure(e, address);
        }
    }

    private String target(String branch) {
        String configured = config().getString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_MERGE);
        return configured == null ? Constants.R_HEADS + branch : configured;
    }

    private static void check(PushResult result, String address) throws GitFailure {
        for (RemoteRefUpdate update : result.getRemoteUpdates()) {
            switch (update.getStatus()) {
                case OK, UP_TO_DATE, NON_EXISTING -> { }
                case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> throw new GitFailure(Reason.OTHERS_WERE_FIRST);
                default -> {
                    String said = String.join(" ", result.getMessages().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
                    String why = said.isEmpty() ? String.valueOf(update.getMessage()) : said;
                    throw new GitFailure(Reason.REFUSED_THERE, address, why);
                }
            }
        }
    }

    /** Remembers where the branch is shared. */
    private void track(String branch) throws IOException {
        StoredConfig config = config();
        if (config.getString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_MERGE) == null) {
            config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_REMOTE, ORIGIN);
            config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_MERGE, Constants.R_HEADS + branch);
            config.save();
        }
    }

    private StoredConfig config() {
        return git.getRepository().getConfig();
    }
}
