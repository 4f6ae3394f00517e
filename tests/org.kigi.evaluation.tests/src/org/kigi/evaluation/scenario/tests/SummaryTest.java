package org.kigi.evaluation.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kigi.evaluation.scenario.Summary;
import org.kigi.evaluation.scenario.Summary.Bin;

class SummaryTest {

    /** The twelve gauge measurements of NIST/SEMATECH e-Handbook 7.2.6.2: the rank of the 90th percentile is 1 + 0.9 · 11 = 10.9. */
    @Test
    void percentilesAreThoseOfSpreadsheets() {
        Summary gauge = Summary.of(new double[] {95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.0610, 95.1591, 95.1195, 95.1065, 95.0925,
            95.1990, 95.1682});
        assertEquals(95.1937 + 0.9 * (95.1959 - 95.1937), gauge.p90(), 1e-10);
        assertEquals((95.1567 + 95.1591) / 2, gauge.p50(), 1e-10);
        assertEquals(95.0925 + 0.1 * (95.1065 - 95.0925), gauge.p10(), 1e-10);
        assertEquals(95.0610, gauge.minimum());
        assertEquals(95.1990, gauge.maximum());
    }

    /** NIST StRD, univariate summary statistics, dataset NumAcc1 (certified): mean 10000002, standard deviation 1. */
    @Test
    void deviationIsThatOfASample() {
        Summary summary = Summary.of(new double[] {10_000_001, 10_000_003, 10_000_002});
        assertEquals(10_000_002, summary.mean());
        assertEquals(1, summary.standardDeviation());
    }

    @Test
    void binsAreOfEqualWidthAndTheLastHasItsEnd() {
        assertEquals(List.of(new Bin(0, 2, 2), new Bin(2, 4, 1), new Bin(4, 6, 2)), Summary.of(new double[] {0, 6, 1, 4, 2}).bins());
        assertEquals(List.of(new Bin(3, 3, 4)), Summary.of(new double[] {3, 3, 3, 3}).bins());
    }

    @Test
    void oneValueIsItsOwnSummary() {
        assertEquals(new Summary(7, 0, 7, 7, 7, 7, 7, List.of(new Bin(7, 7, 1))), Summary.of(new double[] {7}));
    }

    @Test
    void numbersTooLargeHaveNone() {
        assertNull(Summary.of(new double[] {-1e308, 1e308}));
    }
}
