package org.kigi.evaluation.forecast.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kigi.evaluation.forecast.Obstacle.Code;
import org.kigi.evaluation.forecast.XmrLimits;
import org.kigi.evaluation.forecast.XmrLimits.Rule;
import org.kigi.evaluation.forecast.XmrLimits.Signal;

class XmrLimitsTest {

    private static List<Signal> signals(double... values) {
        return XmrLimits.of(values).value().orElseThrow().signals();
    }

    /** Mean 10.5, mean moving range 20/11: limits 5.66 and 15.34. */
    @Test
    void flagsAPointOutside() {
        assertEquals(List.of(new Signal(Rule.OUTSIDE, 6, 6)), signals(10, 10, 9, 10, 9, 10, 19, 10, 9, 10, 10, 10));
    }

    @Test
    void flagsEightOnOneSide() {
        assertEquals(List.of(new Signal(Rule.RUN_OF_EIGHT, 0, 7), new Signal(Rule.RUN_OF_EIGHT, 8, 15)),
                signals(1, 2, 1, 2, 1, 2, 1, 2, 3, 4, 3, 4, 3, 4, 3, 4));
    }

    @Test
    void sevenOnOneSideAreNoSignal() {
        assertEquals(List.of(), signals(1, 2, 1, 2, 1, 2, 1, 4, 3, 4, 3, 4, 3, 4));
    }

    @Test
    void aPointOnTheMeanEndsARun() {
        assertEquals(List.of(), signals(1, 2, 1, 2, 2.5, 1, 2, 1, 2, 4, 3, 4, 3, 2.5, 4, 3, 4, 3));
    }

    @Test
    void namesWhyThereAreNoLimits() {
        assertEquals(Code.EMPTY, code());
        assertEquals(Code.ONE_VALUE, code(3));
        assertEquals(Code.TOO_SHORT, code(3, 4, 3, 4));
        assertEquals(Code.CONSTANT, code(3, 3, 3, 3, 3, 3));
        assertEquals(Code.GAP, code(3, 4, Double.NaN, 3, 4, 3));
    }

    private static Code code(double... values) {
        return XmrLimits.of(values).obstacle().orElseThrow().code();
    }
}
