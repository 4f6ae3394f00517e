package org.kigi.git;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.jgit.api.CheckoutCommand;
import org.eclipse.jgit.api.CreateBranchCommand.SetupUpstreamMode;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ListBranchCommand.ListMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.kigi.git.GitFailure.Reason;

/** The lines of work in a repository. */
public final class Branches {

    private static final String ORIGIN = Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + '/';

    private final ProjectRepository project;
    private final Git git;

    Branches(ProjectRepository project, Git git) {
        this.project = project;
        this.git = git;
    }

    /** The names of all, also of those that only others have, sorted. */
    public List<String> names() throws GitFailure {
        TreeSet<String> names = new TreeSet<>();
        try {
            for (Ref ref : git.branchList().setListMode(ListMode.ALL).call()) {
                if (ref.getName().startsWith(Constants.R_HEADS)) {
                    names.add(Repository.shortenRefName(ref.getName()));
                } else if (ref.getName().startsWith(ORIGIN) && !ref.isSymbolic()) {
                    names.add(ref.getName().substring(ORIGIN.length()));
                }
            }
        } catch (GitAPIException | RuntimeException e) {
            throw Failures.of(e);
        }
        return List.copyOf(names);
    }

    /** Begins a line of work at the version that is open, and goes on with it. Files with changes keep them. */
    public void create(String name) throws GitFailure {
        project.checkOthersAreFinished();
        if (!Repository.isValidRefName(Constants.R_HEADS + name) || Constants.HEAD.equals(name)) {
            throw new GitFailure(Reason.BAD_NAME, name);
        }
        if (names().contains(name)) {
            throw new GitFailure(Reason.NAME_TAKEN, name);
        }
        try {
            git.checkout().setCreateBranch(true).setName(name).call();
        } catch (GitAPIException | RuntimeException e) {
            throw Failures.of(e);
        }
    }

    /** Goes on with another line of work. Files with changes keep them, unless these would be overwritten: then nothing is done. */
    public void switchTo(String name) throws GitFailure {
        project.checkOthersAreFinished();
        if (project.standing().operation() == Standing.Operation.MERGE) {
            project.branchAtRest();
        }
        try {
            boolean isHere = git.getRepository().exactRef(Constants.R_HEADS + name) != null;
            CheckoutCommand checkout = git.checkout().setName(name);
            if (!isHere) {
                checkout.setCreateBranch(true).setStartPoint(ORIGIN + name).setUpstreamMode(SetupUpstreamMode.TRACK);
            }
            checkout.call();
        } catch (GitAPIException | IOException | RuntimeException e) {
            throw Failures.of(e);
        }
    }
}
