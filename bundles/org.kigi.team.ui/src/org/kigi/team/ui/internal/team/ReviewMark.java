package org.kigi.team.ui.internal.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.git.GitFailure;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.ProjectRepository;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Review;

/** Asks which review of a goal tree looked at a version, and marks the version. To be called in the display's thread. */
final class ReviewMark {

    private static final Texts TEXTS = Texts.of(ReviewMark.class);

    private final Language language = Language.of(Locale.getDefault());
    private final Shell shell;
    private final Path file;
    private final String version;
    private final Consumer<Review> done;

    /**
     * Prepares the question.
     *
     * @param version an id, or HEAD for the last one
     * @param done takes the review whose version is marked now
     */
    ReviewMark(Shell shell, Path file, String version, Consumer<Review> done) {
        this.shell = shell;
        this.file = file;
        this.version = version;
        this.done = done;
    }

    /** Offers the reviews that point to no version yet. */
    void ask(GoalTree tree) {
        List<Review> reviews = List.copyOf(tree.getReviews());
        Work.start(shell.getDisplay(), TEXTS.get(language, "review.title"), monitor -> open(reviews), this::choose, failure -> tell(failure.message(language)));
    }

    private List<Review> open(List<Review> reviews) throws GitFailure {
        List<Review> open = new ArrayList<>();
        try (ProjectRepository repository = ProjectRepository.of(file)) {
            for (Review review : reviews) {
                if (repository.reviews().versionOf(review).isEmpty()) {
                    open.add(review);
                }
            }
        }
        return open;
    }

    private void choose(List<Review> open) {
        if (open.isEmpty()) {
            tell(TEXTS.get(language, "review.none", file.getFileName()));
            return;
        }
        ListDialog dialog = new ListDialog(shell);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(review -> label((Review) review)));
        dialog.setTitle(TEXTS.get(language, "review.title"));
        dialog.setMessage(TEXTS.get(language, "review.message"));
        dialog.setInput(open);
        dialog.setInitialSelections(open.getLast());
        if (dialog.open() == Window.OK && dialog.getResult().length == 1 && dialog.getResult()[0] instanceof Review review) {
            mark(review);
        }
    }

    private String label(Review review) {
        String name = Names.of(review, language);
        return review.getDate() == null ? name : TEXTS.get(language, "review.label", name, review.getDate().toString());
    }

    private void mark(Review review) {
        Work.start(shell.getDisplay(), TEXTS.get(language, "review.title"), monitor -> {
            try (ProjectRepository repository = ProjectRepository.of(file)) {
                return repository.reviews().tag(review, version, language);
            }
        }, tag -> done.accept(review), failure -> failed(failure, review));
    }

    private void failed(GitFailure failure, Review review) {
        if (failure.reason() != Reason.NO_AUTHOR) {
            tell(failure.message(language));
            return;
        }
        Author.ask(shell, language).ifPresent(author -> Work.start(shell.getDisplay(), TEXTS.get(language, "team.author"), monitor -> {
            try (ProjectRepository repository = ProjectRepository.of(file)) {
                repository.files().setAuthor(author.name(), author.email());
                return author;
            }
        }, known -> mark(review), again -> tell(again.message(language))));
    }

    private void tell(String text) {
        if (!shell.isDisposed()) {
            MessageDialog.openInformation(shell, TEXTS.get(language, "review.title"), text);
        }
    }
}
