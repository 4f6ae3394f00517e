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

    /**
     * Values, years and progress as Statistics Canada publishes them for the Canadian Indicator Framework: indicators 1.1.1, 11.1.1,
     * 11.3.1, 11.6.1, 12.1.1 and 15.4.1 of indicator_calculation_components.yml in the repository cif-data-donnees-cic of
     * github.com/sdg-data-canada-odd-donnees, read from its version of commit 0004afd1.
     */
    @ParameterizedTest
    @CsvSource({"14.5, 2015, 10.2, 2023, 7.25, 2030, false, 0.9525901792032172, ON_TRACK",
            "26866, 2016, 36058, 2024, 13433, 2028, false, -0.6675781357974336, DETERIORATION",
            "63, 2005, 74, 2020, 85, 2030, true, 0.8949392974311927, ACCELERATION_NEEDED",
            "699, 2014, 683.4, 2022, 490, 2030, false, 0.12830416881599752, LIMITED",
            "0.37, 2015, 14.63, 2024, 60, 2030, true, 1.249622415033452, ON_TRACK",
            "10.1, 2015, 13.7, 2023, 30, 2030, true, 0.5160064971944834, LIMITED"})
    void agreesWithTheResultsOfStatisticsCanada(double baseline, int from, double current, int year, double target, int to, boolean higher,
            double rate, Status status) {
        double found = RequiredRate.compound(baseline, current, target, year - from, to - from, higher).orElseThrow();
        assertEquals(rate, found, 1e-12);
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
        assertEquals(OptionalDouble.empty(), RequiredRate.compound(Double.NaN, 5, 10, 1, 2, true));
        assertEquals(OptionalDouble.empty(), RequiredRate.compound(1e-300, 2e-300, 1e300, 1, 1e-3, true));
    }

    /** From 10^-300 to 10^300 in 15 years is a factor of 10^40 a year; from 10^-300 to 1 in 8 years is one of 10^37.5. */
    @Test
    void growsBeyondWhatAQuotientCanHold() {
        assertEquals((Math.pow(10, 37.5) - 1) / (1e40 - 1), RequiredRate.compound(1e-300, 1, 1e300, 8, 15, true).orElseThrow(), 1e-12);
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
