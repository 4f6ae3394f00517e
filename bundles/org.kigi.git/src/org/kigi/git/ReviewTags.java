package org.kigi.git;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.git.GitFailure.Reason;
import org.kigi.model.goaltree.Review;

/**
 * The version that a review looked at, as a tag {@code review/DATE-ID} with the beginning of the review's id; sharing gives it to others. A
 * review finds its tag by the id also after its date has changed.
 */
public final class ReviewTags {

    static final String REFS = Constants.R_TAGS + "review/";
    private static final int DIGITS = 8;

    private final ProjectRepository project;
    private final Git git;

    ReviewTags(ProjectRepository project, Git git) {
        this.project = project;
        this.git = git;
    }

    /** The version that a review looked at. */
    public Optional<Revision> versionOf(Review review) throws GitFailure {
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            Optional<Ref> tag = tag(review);
            return tag.isEmpty() ? Optional.empty() : Optional.of(History.revision(walk.parseCommit(tag.get().getObjectId())));
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    private Optional<Ref> tag(Review review) throws IOException {
        return git.getRepository().getRefDatabase().getRefsByPrefix(REFS).stream().filter(ref -> ref.getName().endsWith('-' + id(review))).findFirst();
    }

    /** The versions that reviews looked at, the newest first, each with what its tags say: the name of the review and its date. */
    public Map<Revision, List<String>> byVersion() throws GitFailure {
        Map<Revision, List<String>> reviews = new TreeMap<>(Comparator.comparing(Revision::time).reversed().thenComparing(Revision::id));
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            for (Ref ref : git.getRepository().getRefDatabase().getRefsByPrefix(REFS)) {
                RevObject tagged = walk.parseAny(ref.getObjectId());
                if (walk.peel(tagged) instanceof RevCommit commit) {
                    String said = tagged instanceof RevTag tag ? tag.getShortMessage() : ref.getName().substring(Constants.R_TAGS.length());
                    reviews.computeIfAbsent(History.revision(walk.parseCommit(commit)), version -> new ArrayList<>()).add(said);
                }
            }
            return reviews;
        } catch (IOException | RuntimeException e) {
            throw Failures.of(e);
        }
    }

    private static String id(Review review) {
        return review.getId().substring(0, Math.min(DIGITS, review.getId().length()));
    }

    /**
     * Notes that a review looked at a version. A review looks at one; noting another one is refused, since others may have the first.
     *
     * @param version an id, or HEAD for the last one
     * @return the name of the tag
     */
    public String tag(Review review, String version, Language language) throws GitFailure {
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            Optional<Ref> there = tag(review);
            if (there.isPresent()) {
                throw new GitFailure(Reason.NAME_TAKEN, there.get().getName().substring(Constants.R_TAGS.length()));
            }
            if (!project.files().knowsAuthor()) {
                throw new GitFailure(Reason.NO_AUTHOR);
            }
            ObjectId id = git.getRepository().resolve(version);
            if (id == null) {
                throw new GitFailure(Reason.NO_VERSION, version);
            }
            RevCommit commit = walk.parseCommit(id);
            LocalDate date = review.getDate() == null ? LocalDate.ofInstant(commit.getAuthorIdent().getWhenAsInstant(), commit.getAuthorIdent().getZoneId())
                    : review.getDate();
            String name = "review/" + date + '-' + id(review);
            git.tag().setName(name).setObjectId(commit).setAnnotated(true)
                    .setMessage(Texts.of(ReviewTags.class).get(language, "review.tag", Names.of(review, language), date.toString())).call();
            return name;
        } catch (GitAPIException | IOException | RuntimeException e) {
            throw Failures.of(e);
        }
    }
}
