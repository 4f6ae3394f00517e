package org.kigi.validation.smart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Review;

/** A tree that nobody has looked at for too long, while its goals are still open. */
final class ReviewOverdueRule implements SmartRule<GoalTree> {

    @Override
    public void check(GoalTree tree, Facts facts, Report report) {
        LocalDate last = tree.getReviews().stream().map(Review::getDate).filter(Objects::nonNull)
                .filter(date -> !date.isAfter(facts.asOf())).max(Comparator.naturalOrder()).orElse(null);
        Optional<LocalDate> since = last == null ? facts.earliestBaseline() : Optional.of(last);
        if (since.isEmpty() || facts.latestDeadline().isEmpty() || facts.latestDeadline().get().isBefore(facts.asOf())) {
            return;
        }
        LocalDate due = since.get().plusMonths(facts.thresholds().monthsPerReview());
        if (due.plusDays(facts.thresholds().daysOfGrace()).isBefore(facts.asOf())) {
            report.add(tree, Literals.GOAL_TREE__REVIEWS, due, facts.asOf(),
                    last == null ? Facts.words("review-none", since.get()) : Facts.words("review-last", last), facts.thresholds().monthsPerReview());
        }
    }
}
