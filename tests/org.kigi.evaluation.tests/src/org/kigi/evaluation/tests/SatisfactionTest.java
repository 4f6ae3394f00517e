package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.evaluation.Satisfaction;

class SatisfactionTest {

    /** Published examples of the conversion of ITU-T Z.151 in jUCMNav, which shows whole numbers. */
    @ParameterizedTest
    @CsvSource({"60, 30, 90, 360, 50", "46, 30, 90, 360, 73", "134, 30, 90, 360, -16", "95, 90, 60, 0, 100", "30, 90, 60, 0, -50"})
    void agreesWithThePublishedExamples(double value, double target, double threshold, double worst, int expected) {
        assertEquals(expected, Satisfaction.truncated(Satisfaction.of(value, target, threshold, worst).orElseThrow()));
    }

    @Test
    void keepsTheDecimals() {
        assertEquals(4400 / 60.0, Satisfaction.of(46, 30, 90, 360).orElseThrow(), 1e-12);
        assertEquals(-4400 / 270.0, Satisfaction.of(134, 30, 90, 360).orElseThrow(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"30, 30, 90, 360, 100", "90, 30, 90, 360, 0", "360, 30, 90, 360, -100", "-5, 30, 90, 360, 100", "1000, 30, 90, 360, -100",
            "9, 10, 10, 0, -10", "1, 10, 0, 0, 10", "5, 5, 5, 5, 100", "4, 5, 5, 5, -100"})
    void isExactAtTheGivenPointsAndClippedBeyond(double value, double target, double threshold, double worst, double expected) {
        assertEquals(expected, Satisfaction.of(value, target, threshold, worst).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"60, 30, 20, 360", "60, 30, 400, 360", "50, 90, 95, 0", "NaN, 90, 60, 0", "50, NaN, 60, 0", "50, 90, NaN, 0",
            "50, 90, 60, NaN", "0, 1.7e308, -1.7e308, -1.7e308", "50, Infinity, 60, 0"})
    void isEmptyWhereTheThreeDoNotFit(double value, double target, double threshold, double worst) {
        assertEquals(OptionalDouble.empty(), Satisfaction.of(value, target, threshold, worst));
    }
}
