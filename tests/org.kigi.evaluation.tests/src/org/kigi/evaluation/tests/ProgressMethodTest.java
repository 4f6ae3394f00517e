package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.core.Language;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.Reason.Code;
import org.kigi.evaluation.Status;
import org.kigi.evaluation.Status.Light;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.ProgressMethod;

/** The methods by which a tree can ask to be judged; {@link StatusTest} has the required rate. */
class ProgressMethodTest {

    private final Trees trees = new Trees();
    private final KGI kgi = trees.kgi("kgi", "");

    private IndicatorEvaluation evaluated() {
        return trees.evaluate("2026-09-30").of(kgi);
    }

    private void limits(Double warning, Double critical, Double worst) {
        kgi.setWarningThreshold(warning);
        kgi.setCriticalThreshold(critical);
        kgi.setWorstValue(worst);
    }

    private void assertJudged(Status status, Code code) {
        IndicatorEvaluation found = evaluated();
        assertEquals(code, found.reason().code());
        assertEquals(status, found.status());
    }

    @ParameterizedTest
    @CsvSource({"ACHIEVED, GREEN", "ON_TRACK, GREEN", "WITHIN_LIMITS, GREEN", "ACCELERATION_NEEDED, AMBER", "WARNING, AMBER",
            "LIMITED, AMBER", "DETERIORATION, RED", "CRITICAL, RED", "UNKNOWN, GREY"})
    void everyMethodHasTheSameColours(Status status, Light light) {
        assertEquals(light, status.light());
    }

    @Test
    void theBestStatusComesFirst() {
        List<Status> byLight = Stream.of(Status.values()).sorted(Comparator.comparing(Status::light)).toList();
        assertEquals(List.of(Status.values()), byLight);
    }

    /** Half of the time is gone; 0.355 of the way is a pace of 0.708. */
    @ParameterizedTest
    @CsvSource({", , ACCELERATION_NEEDED", "0.7, 0.5, ON_TRACK", "0.9, 0.8, LIMITED", "0.71, 0.705, ACCELERATION_NEEDED",
            "0.7, 0.9, ON_TRACK", "0.95, 1.2, ACCELERATION_NEEDED", "NaN, NaN, ACCELERATION_NEEDED", "-1, -1, ACCELERATION_NEEDED",
            "0, 0.71, LIMITED", "0.5, , ON_TRACK", "0.8, Infinity, ACCELERATION_NEEDED", "Infinity, 0, ACCELERATION_NEEDED"})
    void theTreeHasTheLimitsOfPace(Double onTrackFrom, Double accelerationFrom, Status expected) {
        Trees.goal(kgi, 0, "2026-03-31", 200, "2027-03-31");
        trees.monthly(kgi, "2026-09", 71);
        trees.tree.setOnTrackFrom(onTrackFrom);
        trees.tree.setAccelerationFrom(accelerationFrom);
        assertEquals(expected, evaluated().status());
    }

    @Nested
    class Linear {

        Linear() {
            trees.tree.setProgressMethod(ProgressMethod.LINEAR);
        }

        /**
         * The share done against the planned share is the schedule performance index of earned value management. Examples of
         * greenlight-solutions.55construction.com/insights/schedule-performance-index-spi: 20 % done after one of four months is 0.8, 75 %
         * after three of four is 1.
         */
        @ParameterizedTest
        @CsvSource({"20, 2026-12-29, 0.8, ACCELERATION_NEEDED", "75, 2026-10-10, 1, ON_TRACK"})
        void agreesWithTheSchedulePerformanceIndex(double done, String due, double pace, Status status) {
            Trees.goal(kgi, 0, "2026-08-31", 100, due);
            trees.monthly(kgi, "2026-09", done);
            assertEquals(pace, evaluated().requiredRate(), 1e-12);
            assertEquals(status, evaluated().status());
        }

        /** Examples of feedback4e.freshdesk.com, "How is key result progress calculated": from 10 to 20, 16 is 60 % and 22 is 120 %. */
        @ParameterizedTest
        @CsvSource({"16, 0.6", "22, 1.2"})
        void agreesWithPublishedProgressOfKeyResults(double value, double progress) {
            Trees.goal(kgi, 10, "2026-03-31", 20, "2027-03-31");
            trees.monthly(kgi, "2026-09", value);
            assertEquals(progress, evaluated().progress(), 1e-12);
        }

        /** The plan asks for 120 by now, 20 more than at the baseline: 115 is 15 of 20. Without the milestone it would be 15 of 50.1. */
        @Test
        void measuresAgainstTheMilestones() {
            Trees.goal(kgi, 100, "2026-03-31", 200, "2027-03-31");
            trees.monthly(kgi, "2026-09", 115);
            assertEquals(15 / (100 * 183 / 365.0), evaluated().requiredRate(), 1e-12);
            assertEquals(Status.LIMITED, evaluated().status());
            Trees.milestone(kgi, 120, "2026-09-30");
            assertEquals(0.75, evaluated().requiredRate(), 1e-12);
            assertJudged(Status.ACCELERATION_NEEDED, Code.PACE);
        }

        @Test
        void measuresARangeByTheDistanceToItsMiddle() {
            kgi.setDirection(Direction.RANGE);
            Trees.goal(kgi, 20, "2026-08-31", 10, "2026-12-29");
            trees.monthly(kgi, "2026-09", 2);
            assertEquals(0.8, evaluated().requiredRate(), 1e-12);
        }

        @Test
        void aPlanThatAsksForNothingYetIsMetOrNot() {
            Trees.goal(kgi, 100, "2026-03-31", 200, "2027-03-31");
            Trees.milestone(kgi, 90, "2026-09-30");
            trees.monthly(kgi, "2026-09", 90);
            assertJudged(Status.ON_TRACK, Code.NOTHING_ASKED_YET);
            assertNull(evaluated().requiredRate());
            trees.monthly(kgi, "2026-09", 89);
            assertJudged(Status.DETERIORATION, Code.MOVING_AWAY);
        }

        @Test
        void theOrderOfMilestonesDoesNotMatter() {
            Trees.goal(kgi, 100, "2026-03-31", 200, "2027-03-31");
            Trees.milestone(kgi, 180, "2026-12-31");
            Trees.milestone(kgi, 120, "2026-09-30");
            trees.monthly(kgi, "2026-09", 115);
            assertEquals(0.75, evaluated().requiredRate(), 1e-12);
            assertJudged(Status.ACCELERATION_NEEDED, Code.PACE);
        }

        @ParameterizedTest
        @CsvSource({"150, 2026-09-30", "150, 2026-03-31", "150, 2027-03-31", "150, 2028-03-31", "NaN, 2026-08-31"})
        void saysThatMilestonesAreLeftOut(double value, String date) {
            Trees.goal(kgi, 100, "2026-03-31", 200, "2027-03-31");
            Trees.milestone(kgi, 120, "2026-09-30");
            Trees.milestone(kgi, value, date);
            trees.monthly(kgi, "2026-09", 115);
            assertEquals(0.75, evaluated().requiredRate(), 1e-12);
            assertJudged(Status.ACCELERATION_NEEDED, Code.MILESTONES_LEFT_OUT);
            assertEquals("日付や数値のないもの、現状値と目標値の間にないもの、日付が重複するものを除いた中間目標で判定しています。"
                    + "2027年3月31日の目標達成に必要なペースの0.75倍で推移しています。", evaluated().reason().text(Language.JA));
        }

        @Test
        void aMissedDeadlineIsNotOnTrack() {
            Trees.goal(kgi, 100, "2026-03-31", 200, "2026-09-30");
            trees.monthly(kgi, "2026-09", 199);
            assertJudged(Status.ACCELERATION_NEEDED, Code.DEADLINE_PASSED);
        }

        @Test
        void needsTheDatesOfTheGoal() {
            Trees.goal(kgi, 100, "2027-03-31", 200, "2027-03-31");
            trees.monthly(kgi, "2026-09", 150);
            assertJudged(Status.UNKNOWN, Code.TARGET_NOT_AFTER_BASELINE);
            Trees.goal(kgi, 100, "2026-09-30", 200, "2027-03-31");
            assertJudged(Status.UNKNOWN, Code.NOTHING_SINCE_BASELINE);
        }

        @Test
        void numbersWithoutAnEndGiveAReason() {
            Trees.goal(kgi, -1.7e308, "2026-03-31", 1.7e308, "2027-03-31");
            trees.monthly(kgi, "2026-09", -1e308);
            assertJudged(Status.UNKNOWN, Code.OUT_OF_RANGE);
            assertNull(evaluated().progress());
            Trees.goal(kgi, -1e300, "2026-03-31", 1e300, "2027-03-31");
            Trees.milestone(kgi, 1.7e308, "2026-09-30");
            trees.monthly(kgi, "2026-09", -1e308);
            assertJudged(Status.DETERIORATION, Code.MOVING_AWAY);
        }
    }

    @Nested
    class Thresholds {

        Thresholds() {
            trees.tree.setProgressMethod(ProgressMethod.THRESHOLDS);
        }

        @ParameterizedTest
        @CsvSource({"HIGHER_IS_BETTER, 90, ACHIEVED", "HIGHER_IS_BETTER, 89, WITHIN_LIMITS", "HIGHER_IS_BETTER, 80.1, WITHIN_LIMITS",
                "HIGHER_IS_BETTER, 80, WARNING", "HIGHER_IS_BETTER, 70.1, WARNING", "HIGHER_IS_BETTER, 70, CRITICAL",
                "HIGHER_IS_BETTER, -1e308, CRITICAL", "RANGE, 90, ACHIEVED", "RANGE, 99.9, WITHIN_LIMITS", "RANGE, 80.1, WITHIN_LIMITS",
                "RANGE, 100, WARNING", "RANGE, 80, WARNING", "RANGE, 110, CRITICAL", "RANGE, 70, CRITICAL"})
        void greenAmberRed(Direction direction, double value, Status expected) {
            kgi.setDirection(direction);
            Trees.target(kgi, 90.0, null);
            limits(80.0, 70.0, null);
            trees.monthly(kgi, "2026-09", value);
            IndicatorEvaluation found = evaluated();
            assertEquals(expected, found.status());
            assertNull(found.requiredRate());
            assertNull(found.satisfaction());
        }

        @ParameterizedTest
        @CsvSource({"5, ACHIEVED", "6, WITHIN_LIMITS", "10, WARNING", "15, CRITICAL"})
        void lessCanBeBetter(double value, Status expected) {
            kgi.setDirection(Direction.LOWER_IS_BETTER);
            Trees.target(kgi, 5.0, null);
            limits(10.0, 15.0, null);
            trees.monthly(kgi, "2026-09", value);
            assertEquals(expected, evaluated().status());
        }

        @Test
        void theMiddleOfARangeIsWideIfTheBaselineIsFarAway() {
            kgi.setDirection(Direction.RANGE);
            Trees.goal(kgi, 10, null, 90, null);
            limits(80.0, 70.0, null);
            trees.monthly(kgi, "2026-09", 94);
            assertEquals(Status.ACHIEVED, evaluated().status());
            trees.monthly(kgi, "2026-09", 95);
            assertEquals(Status.WITHIN_LIMITS, evaluated().status());
            limits(88.0, 70.0, null);
            trees.monthly(kgi, "2026-09", 93);
            assertEquals(Status.WARNING, evaluated().status());
        }

        @ParameterizedTest
        @CsvSource({", 70, LIMIT_MISSING, Not computable because “Warning threshold” is missing.",
                "80, , LIMIT_MISSING, Not computable because “Critical threshold” is missing.",
                "NaN, 70, NOT_FINITE, Not computable because “Warning threshold” is not a finite number.",
                "80, -Infinity, NOT_FINITE, Not computable because “Critical threshold” is not a finite number.",
                "70, 80, LIMITS_OUT_OF_ORDER, Not computable because “Critical threshold” is better than “Warning threshold”.",
                "95, 80, LIMITS_OUT_OF_ORDER, Not computable because “Warning threshold” is better than “Target”."})
        void namesWhatIsWrongWithTheThresholds(Double warning, Double critical, Code code, String text) {
            Trees.target(kgi, 90.0, null);
            limits(warning, critical, null);
            trees.monthly(kgi, "2026-09", 85);
            assertJudged(Status.UNKNOWN, code);
            assertEquals(text, evaluated().reason().text(Language.EN));
            trees.monthly(kgi, "2026-09", 90);
            assertJudged(Status.ACHIEVED, Code.TARGET_MET);
        }
    }

    @Nested
    class BySatisfaction {

        BySatisfaction() {
            trees.tree.setProgressMethod(ProgressMethod.SATISFACTION);
        }

        /** The published examples of {@link SatisfactionTest}; the number is kept exact and shown as jUCMNav shows it. */
        @ParameterizedTest
        @CsvSource({"LOWER_IS_BETTER, 60, 30, 90, 360, 50, WITHIN_LIMITS", "LOWER_IS_BETTER, 46, 30, 90, 360, 73, WITHIN_LIMITS",
                "LOWER_IS_BETTER, 134, 30, 90, 360, -16, WARNING", "HIGHER_IS_BETTER, 95, 90, 60, 0, 100, ACHIEVED",
                "HIGHER_IS_BETTER, 30, 90, 60, 0, -50, WARNING", "HIGHER_IS_BETTER, 60, 90, 60, 0, 0, WARNING",
                "HIGHER_IS_BETTER, 0, 90, 60, 0, -100, CRITICAL", "RANGE, 75, 90, 120, 150, 50, WITHIN_LIMITS",
                "RANGE, 45, 90, 120, 150, -50, WARNING"})
        void followsThePublishedConversion(Direction direction, double value, double target, double threshold, double worst, int expected,
                Status status) {
            kgi.setDirection(direction);
            Trees.target(kgi, target, null);
            limits(threshold, null, worst);
            trees.monthly(kgi, "2026-09", value);
            IndicatorEvaluation found = evaluated();
            assertEquals(expected, found.satisfaction().intValue());
            assertEquals(status, found.status());
            assertEquals((found.satisfaction() + 100) / 200, found.rolledUpProgress(), 1e-12);
            if (status != Status.ACHIEVED) {
                assertEquals("The satisfaction is " + expected
                        + " (-100 at the worst value, 0 at the warning threshold, 100 at the target).", found.reason().text(Language.EN));
            }
        }

        @Test
        void theCriticalThresholdIsCriticalBeforeTheWorstValue() {
            Trees.target(kgi, 90.0, null);
            trees.monthly(kgi, "2026-09", 20);
            limits(60.0, 20.0, 0.0);
            assertJudged(Status.CRITICAL, Code.SATISFACTION);
            limits(60.0, 19.9, 0.0);
            assertJudged(Status.WARNING, Code.SATISFACTION);
            limits(60.0, 70.0, 0.0);
            assertJudged(Status.WARNING, Code.SATISFACTION);
        }

        @ParameterizedTest
        @CsvSource({", 0, LIMIT_MISSING", "60, , LIMIT_MISSING", "60, NaN, NOT_FINITE", "60, 61, LIMITS_OUT_OF_ORDER",
                "91, 0, LIMITS_OUT_OF_ORDER"})
        void namesWhatIsWrongWithTheLimits(Double warning, Double worst, Code code) {
            Trees.target(kgi, 90.0, null);
            limits(warning, null, worst);
            trees.monthly(kgi, "2026-09", 50);
            assertJudged(Status.UNKNOWN, code);
            assertNull(evaluated().satisfaction());
            assertNull(evaluated().rolledUpProgress());
        }

        @Test
        void numbersWithoutAnEndGiveAReason() {
            Trees.target(kgi, 1.7e308, null);
            limits(-1.6e308, null, -1.7e308);
            trees.monthly(kgi, "2026-09", 0);
            assertJudged(Status.UNKNOWN, Code.OUT_OF_RANGE);
        }

        @ParameterizedTest
        @EnumSource(ProgressMethod.class)
        void everyMethodTellsTheSatisfaction(ProgressMethod method) {
            trees.tree.setProgressMethod(method);
            Trees.target(kgi, 90.0, null);
            limits(60.0, null, 0.0);
            trees.monthly(kgi, "2026-09", 30);
            assertEquals(-50, evaluated().satisfaction());
        }
    }
}
