package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.core.Language;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.Reason.Code;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.ProgressMethod;

/** Goals that no growth rate, no line or no number fits: each has a reason, and what can be said is said. */
class BadGoalTest {

    private static final String LINEAR = "Judged by the linear pace because no growth rate fits these numbers: ";

    private final Trees trees = new Trees();
    private final KGI kgi = trees.kgi("kgi", "");

    private IndicatorEvaluation evaluated() {
        return trees.evaluate("2026-09-30").of(kgi);
    }

    private void assertJudged(Status status, Code code) {
        IndicatorEvaluation found = evaluated();
        assertEquals(code, found.reason().code());
        assertEquals(status, found.status());
    }

    @ParameterizedTest
    @EnumSource(value = ProgressMethod.class, names = {"REQUIRED_RATE", "LINEAR"})
    void theTargetHasTheDateOfTheBaseline(ProgressMethod method) {
        trees.tree.setProgressMethod(method);
        Trees.goal(kgi, 100, "2026-03-31", 200, "2026-03-31");
        trees.monthly(kgi, "2026-09", 150);
        assertJudged(Status.UNKNOWN, Code.TARGET_NOT_AFTER_BASELINE);
        assertEquals(0.5, evaluated().progress(), 1e-12);
    }

    /** 183 of 365 days are gone; pace = share of the way done ÷ share of the days. */
    @ParameterizedTest
    @CsvSource({"a target of the other sign, -100, 100, -50, 0.25, LIMITED", "a baseline of 0, 0, 100, 40, 0.4, ACCELERATION_NEEDED",
            "a negative value, 100, 200, -20, -1.2, DETERIORATION", "a value of 0, 100, 200, 0, -1, DETERIORATION",
            "a target of 0, -100, 0, -45, 0.55, ON_TRACK", "all negative, -200, -100, -160, 0.4, ACCELERATION_NEEDED"})
    void theLinearPaceIsUsedAndSaidWhereNoGrowthRateExists(String what, double baseline, double target, double value, double progress,
            Status status) {
        Trees.goal(kgi, baseline, "2026-03-31", target, "2027-03-31");
        trees.monthly(kgi, "2026-09", value);
        IndicatorEvaluation found = evaluated();
        assertEquals(progress, found.progress(), 1e-12, what);
        assertEquals(progress * 365 / 183, found.requiredRate(), 1e-12, what);
        assertEquals(status, found.status(), what);
        assertEquals(Code.BY_STRAIGHT_LINES, found.reason().code());
        assertTrue(found.reason().text(Language.EN).startsWith(LINEAR + "It moves "), found.reason().text(Language.EN));
        assertTrue(found.reason().text(Language.JA).startsWith("成長率を計算できない数値のため、直線的なペースで判定しています。"));
    }

    @Test
    void aMissedTargetToo() {
        Trees.goal(kgi, 0, "2025-09-30", 100, "2026-03-31");
        trees.monthly(kgi, "2026-09", 99);
        assertJudged(Status.LIMITED, Code.BY_STRAIGHT_LINES);
        assertEquals(LINEAR + "The target was due on 2026-03-31 and is not met.", evaluated().reason().text(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED_RATE, 1e308, -1e308, LOWER_IS_BETTER, 5e307", "LINEAR, -1e308, 1e308, HIGHER_IS_BETTER, 5e307",
            "REQUIRED_RATE, -1e308, 1e308, RANGE, 0", "LINEAR, 1e308, -1e308, RANGE, 0"})
    void numbersAreTooFarApart(ProgressMethod method, double baseline, double target, Direction direction, double value) {
        trees.tree.setProgressMethod(method);
        kgi.setDirection(direction);
        Trees.goal(kgi, baseline, "2026-03-31", target, "2027-03-31");
        trees.monthly(kgi, "2026-09", value);
        assertJudged(Status.UNKNOWN, Code.OUT_OF_RANGE);
        assertNull(evaluated().progress());
        assertNull(evaluated().rolledUpProgress());
    }

    @Test
    void aFastStartIsNotSaidInSixtyDigits() {
        kgi.setFrequency(Frequency.DAY);
        Trees.goal(kgi, 100, "2026-09-29", 200, "2031-09-29");
        trees.readings(kgi, "2026-09-30=150");
        assertEquals("It moves at more than 100 times the pace that the target by 2031-09-29 requires.",
                evaluated().reason().text(Language.EN));
        assertEquals(Status.ON_TRACK, evaluated().status());
    }

    @ParameterizedTest
    @EnumSource(ProgressMethod.class)
    void theTargetIsNoNumber(ProgressMethod method) {
        trees.tree.setProgressMethod(method);
        Trees.goal(kgi, 100, "2026-03-31", Double.NaN, "2027-03-31");
        trees.monthly(kgi, "2026-09", 150);
        assertJudged(Status.UNKNOWN, Code.NOT_FINITE);
        assertEquals("「目標値」が有限の数値でないため計算できません。", evaluated().reason().text(Language.JA));
        assertNull(evaluated().current().planned());
    }

    @ParameterizedTest
    @EnumSource(value = ProgressMethod.class, names = {"REQUIRED_RATE", "LINEAR"})
    void theBaselineIsNoNumber(ProgressMethod method) {
        trees.tree.setProgressMethod(method);
        Trees.goal(kgi, Double.NEGATIVE_INFINITY, "2026-03-31", 200, "2027-03-31");
        trees.monthly(kgi, "2026-09", 150);
        assertJudged(Status.UNKNOWN, Code.NOT_FINITE);
        assertEquals("Not computable because “Baseline” is not a finite number.", evaluated().reason().text(Language.EN));
        assertNull(evaluated().current().planned());
    }

    /** The threshold is the edge of a range; one without an end would let everything be achieved. */
    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void theEdgeOfARangeIsNoNumber(double warning) {
        kgi.setDirection(Direction.RANGE);
        Trees.goal(kgi, 20, "2026-03-31", 10, "2027-03-31");
        kgi.setWarningThreshold(warning);
        trees.monthly(kgi, "2026-09", 15);
        assertJudged(Status.ON_TRACK, Code.PACE);
    }

    @ParameterizedTest
    @EnumSource(ProgressMethod.class)
    void theTargetIsTheBaseline(ProgressMethod method) {
        trees.tree.setProgressMethod(method);
        Trees.goal(kgi, 80, "2026-03-31", 80, "2027-03-31");
        kgi.setWarningThreshold(70.0);
        kgi.setCriticalThreshold(60.0);
        kgi.setWorstValue(50.0);
        trees.monthly(kgi, "2026-09", 80);
        assertJudged(Status.ACHIEVED, Code.TARGET_MET);
        assertEquals(1, evaluated().rolledUpProgress());
        trees.monthly(kgi, "2026-09", 79);
        boolean byPace = method == ProgressMethod.REQUIRED_RATE || method == ProgressMethod.LINEAR;
        assertEquals(byPace ? Status.DETERIORATION : Status.WITHIN_LIMITS, evaluated().status());
        assertNull(evaluated().progress());
    }

    /** Limits do not need a baseline, so one on the wrong side does not keep them from being used. */
    @ParameterizedTest
    @CsvSource({"REQUIRED_RATE, UNKNOWN", "LINEAR, UNKNOWN", "THRESHOLDS, WARNING", "SATISFACTION, WARNING"})
    void theTargetIsWorseThanTheBaseline(ProgressMethod method, Status expected) {
        trees.tree.setProgressMethod(method);
        Trees.goal(kgi, 95, "2026-03-31", 80, "2027-03-31");
        kgi.setWarningThreshold(70.0);
        kgi.setCriticalThreshold(60.0);
        kgi.setWorstValue(50.0);
        trees.monthly(kgi, "2026-09", 65);
        assertEquals(expected, evaluated().status());
        assertNull(evaluated().progress());
    }
}
