package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.validation.smart.tests.SoundTree.accepted;
import static org.kigi.validation.smart.tests.SoundTree.addMilestone;
import static org.kigi.validation.smart.tests.SoundTree.flagged;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Influence;
import org.kigi.validation.Finding;

class TimeBoundRulesTest {

    private static final String MISSING = "smart.time-bound.deadline-missing";
    private static final String PASSED = "smart.time-bound.deadline-passed";
    private static final String BEFORE_BASELINE = "smart.time-bound.deadline-before-baseline";
    private static final String AFTER_PARENT = "smart.time-bound.deadline-after-parent";
    private static final String OUT_OF_ORDER = "smart.time-bound.milestones-out-of-order";
    private static final String BACKWARDS = "smart.time-bound.milestones-backwards";
    private static final String OFF_THE_WAY = "smart.time-bound.milestone-off-the-way";
    private static final String NO_DATES = "smart.time-bound.action-dates-missing";
    private static final String ENDS_AFTER_TARGET = "smart.time-bound.action-ends-after-target";
    private static final String TOO_FEW = "smart.time-bound.milestones-too-few";
    private static final String INCOMPLETE = "smart.time-bound.milestone-incomplete";
    private static final String TOO_LATE = "smart.time-bound.action-starts-too-late";
    private static final String REVIEW = "smart.time-bound.review-overdue";
    private static final String OVERDUE = "smart.time-bound.readings-overdue";

    @Test
    void flagsGoalWithoutDeadline() {
        Finding finding = flagged(MISSING, tree -> tree.customers.getTarget().setDate(null));
        assertEquals(Literals.INDICATOR__TARGET, finding.feature());
        assertEquals("The target of 120 customers has no date by which it is to be reached.", finding.message(Language.EN));
        assertEquals("目標値120社に期限がありません。", finding.message(Language.JA));
        flagged(MISSING, tree -> {
            tree.customers.getTarget().setDate(null);
            tree.customers.getTarget().setValue(null);
        });
    }

    @Test
    void leavesGoalWithoutTargetToTheRuleAboutTargets() {
        accepted(MISSING, tree -> tree.customers.setTarget(null));
    }

    @Test
    void flagsDeadlineThatHasPassed() {
        Finding finding = flagged(PASSED, tree -> tree.customers.getTarget().setDate(LocalDate.of(2026, 9, 30)));
        String message = finding.message(Language.EN);
        assertTrue(message.contains("2026-09-30") && message.contains("2026-10-10"), message);
        assertTrue(message.contains("113 customers (2026-09)"), message);
    }

    @Test
    void acceptsDeadlineOfToday() {
        accepted(PASSED, tree -> tree.customers.getTarget().setDate(SoundTree.TODAY));
    }

    @Test
    void flagsDeadlineThatIsNotAfterTheBaseline() {
        Finding finding = flagged(BEFORE_BASELINE, tree -> tree.customers.getTarget().setDate(SoundTree.BASELINE));
        assertTrue(finding.message(Language.EN).contains("2025-09-30"));
        accepted(BEFORE_BASELINE, tree -> tree.customers.getTarget().setDate(SoundTree.BASELINE.plusDays(1)));
    }

    @Test
    void flagsDeadlineAfterThatOfTheGoalAbove() {
        Finding finding = flagged(AFTER_PARENT, tree -> tree.customers.getTarget().setDate(LocalDate.of(2027, 6, 30)));
        String message = finding.message(Language.EN);
        assertTrue(message.contains("2027-06-30") && message.contains("“Sales”") && message.contains("2027-03-31"), message);
    }

    @Test
    void acceptsDeadlineBeforeOrWithoutThatOfTheGoalAbove() {
        accepted(AFTER_PARENT, tree -> tree.customers.getTarget().setDate(LocalDate.of(2027, 2, 28)));
        accepted(AFTER_PARENT, tree -> tree.sales.getTarget().setDate(null));
    }

    @Test
    void flagsMilestoneListedAfterALaterOne() {
        Finding finding = flagged(OUT_OF_ORDER, tree -> addMilestone(tree.customers, 105, LocalDate.of(2026, 3, 31)));
        assertEquals(Literals.INDICATOR__MILESTONES, finding.feature());
        assertTrue(finding.message(Language.EN).contains("2026-03-31") && finding.message(Language.EN).contains("2026-06-30"));
        flagged(OUT_OF_ORDER, tree -> addMilestone(tree.customers, 112, LocalDate.of(2026, 6, 30)));
    }

    @Test
    void acceptsMilestonesInOrder() {
        accepted(OUT_OF_ORDER, tree -> addMilestone(tree.customers, 115, LocalDate.of(2026, 12, 31)));
    }

    @Test
    void flagsMilestoneThatFallsBehindAnEarlierOne() {
        Finding finding = flagged(BACKWARDS, tree -> addMilestone(tree.customers, 105, LocalDate.of(2026, 12, 31)));
        assertTrue(finding.message(Language.EN).contains("105 customers") && finding.message(Language.EN).contains("110 customers"));
    }

    @Test
    void acceptsMilestonesThatLeadToTheTarget() {
        accepted(BACKWARDS, tree -> addMilestone(tree.customers, 110, LocalDate.of(2026, 12, 31)));
        accepted(BACKWARDS, tree -> {
            tree.customers.setDirection(Direction.LOWER_IS_BETTER);
            addMilestone(tree.customers, 105, LocalDate.of(2026, 12, 31));
        });
        accepted(BACKWARDS, tree -> {
            tree.customers.setDirection(Direction.RANGE);
            addMilestone(tree.customers, 105, LocalDate.of(2026, 12, 31));
        });
        accepted(BACKWARDS, tree -> addMilestone(tree.customers, 105, LocalDate.of(2026, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource({"115, 2025-09-30", "115, 2027-03-31", "121, 2026-12-31", "99, 2026-12-31"})
    void flagsMilestoneOffTheWay(double value, LocalDate date) {
        Finding finding = flagged(OFF_THE_WAY, tree -> addMilestone(tree.customers, value, date));
        assertTrue(finding.message(Language.EN).contains(date.toString()));
    }

    @Test
    void acceptsMilestoneOnTheWay() {
        accepted(OFF_THE_WAY, tree -> addMilestone(tree.customers, 115, LocalDate.of(2026, 12, 31)));
        accepted(OFF_THE_WAY, tree -> tree.customers.setBaseline(null));
    }

    @Test
    void flagsActionWithoutDates() {
        assertEquals(Literals.ACTION__START, flagged(NO_DATES, tree -> tree.campaign.setStart(null)).feature());
        assertEquals(Literals.ACTION__END, flagged(NO_DATES, tree -> tree.campaign.setEnd(null)).feature());
        assertTrue(flagged(NO_DATES, tree -> {
            tree.campaign.setStart(null);
            tree.campaign.setEnd(null);
        }).message(Language.EN).contains("neither"));
    }

    @Test
    void acceptsCancelledActionWithoutDates() {
        accepted(NO_DATES, tree -> {
            tree.campaign.setEnd(null);
            tree.campaign.setStatus(ActionStatus.CANCELLED);
        });
    }

    @Test
    void flagsActionThatEndsBeforeItStarts() {
        Finding finding = flagged("smart.time-bound.action-ends-before-start", tree -> tree.campaign.setEnd(LocalDate.of(2026, 3, 31)));
        assertEquals(Literals.ACTION__END, finding.feature());
        accepted("smart.time-bound.action-ends-before-start", tree -> tree.campaign.setEnd(tree.campaign.getStart()));
    }

    @Test
    void flagsActionThatEndsAfterTheTargetIsDue() {
        Finding finding = flagged(ENDS_AFTER_TARGET, tree -> tree.campaign.setEnd(LocalDate.of(2027, 4, 1)));
        assertTrue(finding.message(Language.JA).contains("「Customers」"));
    }

    @Test
    void acceptsActionThatEndsInTimeOrWasCancelled() {
        accepted(ENDS_AFTER_TARGET, tree -> tree.campaign.setEnd(SoundTree.DEADLINE));
        accepted(ENDS_AFTER_TARGET, tree -> {
            tree.campaign.setEnd(LocalDate.of(2027, 4, 1));
            tree.campaign.setStatus(ActionStatus.CANCELLED);
        });
    }

    /** The reading of October has until 10 November to come in, a third of a month. */
    @Test
    void flagsReadingsThatAreOverdue() {
        SoundTree tree = new SoundTree();
        tree.today = LocalDate.of(2026, 11, 9);
        assertEquals(List.of(), tree.findings(OVERDUE));
        tree.today = LocalDate.of(2026, 11, 10);
        Finding finding = tree.findings(OVERDUE).getFirst();
        assertEquals(Literals.INDICATOR__SERIES, finding.feature());
        assertEquals("As of 2026-11-10 the reading for 2026-10 is overdue; the last one is of 2026-09-30.", finding.message(Language.EN));
    }

    @Test
    void flagsFileWithoutAnyReading() {
        flagged(OVERDUE, tree -> tree.files.put("data/customers.csv", new Series("data/customers.csv", List.of())));
    }

    @Test
    void acceptsReadingsAtALowerFrequency() {
        accepted(OVERDUE, tree -> {
            tree.today = LocalDate.of(2026, 12, 1);
            tree.customers.setFrequency(Frequency.QUARTER);
            tree.price.setFrequency(Frequency.YEAR);
        });
    }

    @Test
    void leavesReadingsThatCannotBeReadToTheRuleAboutFiles() {
        accepted(OVERDUE, tree -> tree.files.clear());
    }

    @Test
    void flagsLongWayWithoutMilestones() {
        Finding finding = flagged(TOO_FEW, tree -> tree.customers.getMilestones().clear());
        assertEquals(Literals.INDICATOR__MILESTONES, finding.feature());
        String message = finding.message(Language.EN);
        assertTrue(message.contains("2025-09-30") && message.contains("2027-03-31") && message.contains("18 months"), message);
    }

    @Test
    void flagsLongPartOfTheWayWithoutMilestones() {
        Finding finding = flagged(TOO_FEW, tree -> tree.customers.getTarget().setDate(LocalDate.of(2027, 9, 30)));
        assertTrue(finding.message(Language.EN).contains("From 2026-06-30 to 2027-09-30"), finding.message(Language.EN));
    }

    @Test
    void acceptsShortStepsAndUnknownWays() {
        accepted(TOO_FEW, tree -> {
            tree.customers.getMilestones().clear();
            tree.customers.getTarget().setDate(LocalDate.of(2026, 9, 30));
        });
        accepted(TOO_FEW, tree -> {
            tree.customers.getMilestones().clear();
            tree.customers.setBaseline(null);
        });
    }

    @Test
    void flagsMilestoneWithoutDateOrValue() {
        assertTrue(flagged(INCOMPLETE, tree -> tree.customers.getMilestones().getFirst().setDate(null)).message(Language.EN)
                .contains("110 customers has no date"));
        assertTrue(flagged(INCOMPLETE, tree -> tree.customers.getMilestones().getFirst().setValue(null)).message(Language.JA)
                .contains("2026-06-30の中間目標に値がありません"));
        flagged(INCOMPLETE, tree -> SoundTree.addMilestone(tree.customers, 0, null).setValue(null));
    }

    @Test
    void acceptsCompleteMilestone() {
        accepted(INCOMPLETE, tree -> SoundTree.addMilestone(tree.customers, 115, LocalDate.of(2026, 12, 31)));
    }

    /** Customers follow the price 120 days later: what begins on 1 January 2027 shows on 1 May. */
    @Test
    void flagsActionThatStartsTooLateForItsLag() {
        Finding finding = flagged(TOO_LATE, tree -> {
            follow(tree, 120);
            tree.offers.setStart(LocalDate.of(2027, 1, 1));
        });
        assertEquals(Literals.ACTION__START, finding.feature());
        String message = finding.message(Language.EN);
        for (String evidence : new String[] {"2027-01-01", "“Customers”", "120 days", "2027-05-01", "2027-03-31"}) {
            assertTrue(message.contains(evidence), message);
        }
    }

    @Test
    void acceptsActionThatStartsInTimeForItsLag() {
        accepted(TOO_LATE, tree -> {
            follow(tree, 120);
            tree.offers.setStart(LocalDate.of(2026, 12, 1));
        });
        accepted(TOO_LATE, tree -> tree.offers.setStart(LocalDate.of(2027, 1, 1)));
        accepted(TOO_LATE, tree -> {
            follow(tree, 120);
            tree.offers.setStart(LocalDate.of(2027, 1, 1));
            tree.offers.setStatus(ActionStatus.CANCELLED);
        });
    }

    private static void follow(SoundTree tree, int days) {
        Influence influence = Elements.create(Influence.class);
        influence.setSource(tree.price);
        influence.setTarget(tree.customers);
        influence.setLag(days);
        tree.tree.getInfluences().add(influence);
    }

    @Test
    void flagsReviewThatIsOverdue() {
        Finding finding = flagged(REVIEW, tree -> tree.review.setDate(LocalDate.of(2026, 6, 30)));
        assertEquals(Literals.GOAL_TREE__REVIEWS, finding.feature());
        assertTrue(finding.message(Language.EN).contains("since 2026-09-30") && finding.message(Language.EN).contains("on 2026-06-30"),
                finding.message(Language.EN));
        assertTrue(flagged(REVIEW, tree -> tree.tree.getReviews().clear()).message(Language.EN).contains("2025-09-30"));
        // a review that is still to come is none
        flagged(REVIEW, tree -> tree.review.setDate(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void acceptsRecentReviewAndGoalsThatAreOver() {
        accepted(REVIEW, tree -> tree.review.setDate(LocalDate.of(2026, 7, 10)));
        accepted(REVIEW, tree -> {
            tree.review.setDate(LocalDate.of(2026, 6, 30));
            tree.today = LocalDate.of(2028, 1, 1);
        });
    }
}
