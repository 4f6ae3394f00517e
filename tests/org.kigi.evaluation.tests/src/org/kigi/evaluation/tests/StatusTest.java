package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.core.Language;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.Reason.Code;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.ProgressMethod;

class StatusTest {

    private final Trees trees = new Trees();
    private final KGI kgi = trees.kgi("kgi", "");

    private IndicatorEvaluation evaluated(String asOf) {
        return trees.evaluate(asOf).of(kgi);
    }

    /** The published examples of {@link RequiredRateTest}, now by calendar days, which differ from whole years by a leap day. */
    @ParameterizedTest
    @CsvSource({"LOWER_IS_BETTER, 14.5, 2015-12-31, 10.4, 2023-12-31, 7.25, 2030-12-31, 0.90109, ACCELERATION_NEEDED",
            "HIGHER_IS_BETTER, 81.444, 2015-12-31, 78.398, 2025-12-31, 90, 2030-12-31, -0.56938, DETERIORATION"})
    void followsThePublishedMethod(Direction direction, double baseline, String from, double value, String day, double target, String to,
            double rate, Status status) {
        Trees.set(kgi, Frequency.YEAR, Aggregation.LAST).setDirection(direction);
        trees.tree.setFiscalYearStartMonth(1);
        Trees.goal(kgi, baseline, from, target, to);
        trees.readings(kgi, day + "=" + value);
        IndicatorEvaluation found = evaluated(day);
        assertEquals(rate, found.requiredRate(), 0.0005);
        assertEquals(status, found.status());
    }

    @ParameterizedTest
    @CsvSource({"HIGHER_IS_BETTER, 100, 200, 150, 0.5", "HIGHER_IS_BETTER, 100, 200, 250, 1.5", "HIGHER_IS_BETTER, 100, 200, 50, -0.5",
            "LOWER_IS_BETTER, 20, 10, 15, 0.5", "LOWER_IS_BETTER, 20, 10, 5, 1.5", "RANGE, 20, 10, 15, 0.5", "RANGE, 20, 10, 5, 0.5",
            "RANGE, 20, 10, 10, 1", "RANGE, 0, 10, 25, -0.5", "HIGHER_IS_BETTER, -10, 10, 0, 0.5"})
    void progressIsTheShareOfTheWay(Direction direction, double baseline, double target, double value, double expected) {
        kgi.setDirection(direction);
        Trees.goal(kgi, baseline, "2026-03-31", target, "2027-03-31");
        trees.monthly(kgi, "2026-04", value);
        assertEquals(expected, evaluated("2026-04-30").progress(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"HIGHER_IS_BETTER, 100, 200, 200, ACHIEVED", "HIGHER_IS_BETTER, 100, 200, 199.99, ON_TRACK",
            "LOWER_IS_BETTER, 20, 10, 10, ACHIEVED",
            "LOWER_IS_BETTER, 20, 10, 10.01, ON_TRACK", "RANGE, 20, 10, 10.4, ACHIEVED", "RANGE, 20, 10, 9.6, ACHIEVED",
            "RANGE, 20, 10, 12, ON_TRACK",
            "HIGHER_IS_BETTER, 100, 200, 90, DETERIORATION", "HIGHER_IS_BETTER, 100, 200, 100, LIMITED",
            "HIGHER_IS_BETTER, 0, 200, 100, ON_TRACK",
            "HIGHER_IS_BETTER, 0, 200, 61, ACCELERATION_NEEDED", "HIGHER_IS_BETTER, -100, 100, -20, ACCELERATION_NEEDED",
            "LOWER_IS_BETTER, 10, 0, 6, ACCELERATION_NEEDED"})
    void halfWayInTime(Direction direction, double baseline, double target, double value, Status expected) {
        kgi.setDirection(direction);
        Trees.goal(kgi, baseline, "2026-03-31", target, "2027-03-31");
        trees.monthly(kgi, "2026-09", value);
        assertEquals(expected, evaluated("2026-09-30").status());
    }

    @Test
    void theWarningThresholdIsTheEdgeOfARange() {
        kgi.setDirection(Direction.RANGE);
        Trees.goal(kgi, 20, "2026-03-31", 10, "2027-03-31");
        trees.monthly(kgi, "2026-04", 8);
        assertEquals(Status.ON_TRACK, evaluated("2026-04-30").status());
        kgi.setWarningThreshold(12.0);
        assertEquals(Status.ACHIEVED, evaluated("2026-04-30").status());
    }

    @Test
    void aTargetThatIsDueAndMissedIsNotOnTrack() {
        Trees.goal(kgi, 100, "2026-03-31", 200, "2026-09-30");
        trees.monthly(kgi, "2026-09", 199);
        IndicatorEvaluation found = evaluated("2026-10-31");
        assertEquals(Status.ACCELERATION_NEEDED, found.status());
        assertEquals("期限（2026年9月30日）を過ぎましたが、目標は未達成です。", found.reason().text(Language.JA));
    }

    @Test
    void keepingTheBaselineIsAchievedOrADeterioration() {
        Trees.goal(kgi, 80, "2026-03-31", 80, "2027-03-31");
        trees.monthly(kgi, "2026-04", 80, 79);
        assertEquals(Status.ACHIEVED, evaluated("2026-04-30").status());
        IndicatorEvaluation worse = evaluated("2026-05-31");
        assertEquals(Status.DETERIORATION, worse.status());
        assertEquals(Code.TARGET_IS_BASELINE, worse.reason().code());
        assertNull(worse.progress());
    }

    @Test
    void saysThePace() {
        trees.tree.setProgressMethod(ProgressMethod.LINEAR);
        Trees.goal(kgi, 0, "2026-03-31", 200, "2027-03-31");
        trees.monthly(kgi, "2026-09", 71); // 0.355 of the way in 183 of 365 days: 0.708
        assertEquals("It moves at 0.70 times the pace that the target by 2027-03-31 requires.",
                evaluated("2026-09-30").reason().text(Language.EN));
        assertEquals("2027年3月31日の目標達成に必要なペースの0.70倍で推移しています。", evaluated("2026-09-30").reason().text(Language.JA));
    }

    @Test
    void namesWhatIsMissing() {
        assertUnknown(Code.NO_TARGET);
        Trees.target(kgi, null, "2027-03-31");
        assertUnknown(Code.TARGET_WITHOUT_VALUE);
        Trees.target(kgi, 200.0, null);
        assertUnknown(Code.NO_VALUE);
        trees.monthly(kgi, "2026-09", 150);
        assertUnknown(Code.TARGET_WITHOUT_DATE);
        Trees.target(kgi, 200.0, "2027-03-31");
        assertUnknown(Code.NO_BASELINE);
        Trees.baseline(kgi, null, "2026-03-31");
        assertUnknown(Code.BASELINE_WITHOUT_VALUE);
        Trees.baseline(kgi, 100.0, null);
        assertUnknown(Code.BASELINE_WITHOUT_DATE);
        Trees.baseline(kgi, 100.0, "2027-03-31");
        assertUnknown(Code.TARGET_NOT_AFTER_BASELINE);
        Trees.baseline(kgi, 100.0, "2026-09-30");
        assertUnknown(Code.NOTHING_SINCE_BASELINE);
        Trees.baseline(kgi, 300.0, "2026-03-31");
        assertUnknown(Code.TARGET_AGAINST_DIRECTION);
        trees.monthly(kgi, "2026-10", 150);
        Trees.baseline(kgi, 100.0, "2026-03-31");
        assertUnknown(Code.NO_READING_YET);
    }

    private void assertUnknown(Code code) {
        IndicatorEvaluation found = evaluated("2026-09-30");
        assertEquals(code, found.reason().code());
        assertEquals(Status.UNKNOWN, found.status());
        assertNull(found.requiredRate());
    }

    @Test
    void aMetTargetNeedsNoBaselineAndNoDate() {
        Trees.target(kgi, 200.0, null);
        trees.monthly(kgi, "2026-09", 200);
        assertEquals(Status.ACHIEVED, evaluated("2026-09-30").status());
    }

    @Test
    void numbersWithoutAnEndGiveAReason() {
        Trees.goal(kgi, -1.7e308, "2026-03-31", 1.7e308, "2027-03-31");
        trees.monthly(kgi, "2026-09", 1e308);
        assertUnknown(Code.OUT_OF_RANGE);
    }

    // roll-up

    private KPI driver(String code, Double weight, double value) {
        KPI driver = trees.driver(kgi, code, "");
        driver.setWeight(weight);
        Trees.goal(driver, 0, "2026-03-31", 100, "2027-03-31");
        trees.monthly(driver, "2026-09", value);
        return driver;
    }

    @Test
    void rollsUpTheWeightedMeanOfTheDrivers() {
        driver("a", 3.0, 40);
        driver("b", null, 80);
        assertEquals((3 * 0.4 + 0.8) / 4, evaluated("2026-09-30").rolledUpProgress(), 1e-12);
    }

    @Test
    void noDriverMakesUpForAnother() {
        driver("a", null, 300);
        driver("b", null, -50);
        assertEquals(0.5, evaluated("2026-09-30").rolledUpProgress(), 1e-12);
    }

    @Test
    void leavesOutDriversOfWhichNothingIsKnown() {
        driver("a", 1.0, 40);
        trees.driver(kgi, "unknown", "");
        assertEquals(0.4, evaluated("2026-09-30").rolledUpProgress(), 1e-12);
    }

    @Test
    void rollsUpItsOwnProgressWithoutDrivers() {
        Trees.goal(kgi, 0, "2026-03-31", 100, "2027-03-31");
        trees.monthly(kgi, "2026-09", 130);
        IndicatorEvaluation found = evaluated("2026-09-30");
        assertEquals(1.3, found.progress(), 1e-12);
        assertEquals(1, found.rolledUpProgress(), 1e-12);
        driver("weightless", 0.0, 10);
        assertEquals(1, evaluated("2026-09-30").rolledUpProgress(), 1e-12);
    }

    @Test
    void rollsUpOverSeveralLevels() {
        KPI above = driver("above", 1.0, 10);
        KPI below = trees.driver(above, "below", "");
        Trees.goal(below, 0, "2026-03-31", 100, "2027-03-31");
        trees.monthly(below, "2026-09", 70);
        assertEquals(0.7, evaluated("2026-09-30").rolledUpProgress(), 1e-12);
        assertNull(trees.evaluate("2026-03-31").of(kgi).rolledUpProgress());
    }

    // texts

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyReasonHasASentenceInBothLanguages(Code code) {
        Reason reason = new Reason(code, List.of("1", "2", "3", "4"));
        if (code == Code.PACE) {
            reason = new Reason(code, List.of(0.5, "2"));
        }
        assertTrue(reason.text(Language.EN).matches("[A-Z].*([.?]|: 1)"), reason.text(Language.EN));
        assertTrue(reason.text(Language.JA).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusHasALabelInBothLanguages(Status status) {
        assertTrue(!status.label(Language.EN).isBlank() && !status.label(Language.JA).equals(status.label(Language.EN)));
    }
}
