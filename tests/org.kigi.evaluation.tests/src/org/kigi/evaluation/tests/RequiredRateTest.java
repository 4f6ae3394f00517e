package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.evaluation.RequiredRate;
import org.kigi.evaluation.Status;

class RequiredRateTest {

    /** The two published examples of the Statistics Canada and Open SDG progress method, in whole years. */
    @ParameterizedTest
    @CsvSource({"14.5, 10.4, 7.25, 8, 15, false, 0.90109, ACCELERATION_NEEDED",
            "81.444, 78.398, 90, 10, 15, true, -0.56938, DETERIORATION"})
    void agreesWithThePublishedExamples(double baseline, double current, double target, double observed, double given, boolean higher,
            double rate, Status status) {
        double found = RequiredRate.compound(baseline, current, target, observed, given, higher).orElseThrow();
        assertEquals(rate, found, 0.000005);
        assertEquals(status, Status.ofRequiredRate(found));
    }

    @Test
    void isOneForEvenGrowth() {
        assertEquals(1, RequiredRate.compound(100, 110, 121, 1, 2, true).orElseThrow(), 1e-12);
        assertEquals(1, RequiredRate.linear(0.25, 3, 12), 1e-12);
    }

    @Test
    void isEmptyWhereNoGrowthRateExists() {
        assertEquals(OptionalDouble.empty(), RequiredRate.compound(0, 5, 10, 1, 2, true));
        assertEquals(OptionalDouble.empty(), RequiredRate.compound(-5, 5, 10, 1, 2, true));
        assertEquals(OptionalDouble.empty(), RequiredRate.compound(5, 0, 10, 1, 2, true));
        assertEquals(OptionalDouble.empty(), RequiredRate.compound(5, 6, 0, 1, 2, false));
        assertEquals(OptionalDouble.empty(), RequiredRate.compound(5, 6, 5, 1, 2, true));
        assertEquals(OptionalDouble.empty(), RequiredRate.compound(1e-300, 1e300, 2e-300, 1e-3, 1, true));
    }

    @ParameterizedTest
    @CsvSource({"0.95, ON_TRACK", "0.9499, ACCELERATION_NEEDED", "0.60, ACCELERATION_NEEDED", "0.5999, LIMITED", "0, LIMITED",
            "-0.0001, DETERIORATION", "7, ON_TRACK"})
    void drawsTheLinesBetweenTheClasses(double rate, Status status) {
        assertEquals(status, Status.ofRequiredRate(rate));
    }

    @Test
    void countsYearsOf365AndAQuarterDays() {
        assertEquals(4, RequiredRate.years(LocalDate.of(2024, 3, 31), LocalDate.of(2028, 3, 31)), 1e-12);
        assertTrue(RequiredRate.years(LocalDate.of(2026, 3, 31), LocalDate.of(2025, 3, 31)) < 0);
    }
}
