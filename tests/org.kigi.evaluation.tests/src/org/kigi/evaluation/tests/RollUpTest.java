package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.RollUp;

/** How the progress of drivers becomes one; {@link StatusTest} has the weighted mean. */
class RollUpTest {

    private final Trees trees = new Trees();
    private final KGI kgi = trees.kgi("kgi", "");

    private Double rolledUp() {
        return trees.evaluate("2026-09-30").of(kgi).rolledUpProgress();
    }

    /** A driver of which nothing is known if the value is null; the target is 100. */
    private KPI driver(Indicator parent, String code, Double value) {
        KPI driver = trees.driver(parent, code, "");
        Trees.goal(driver, 0, "2026-03-31", 100, "2027-03-31");
        if (value != null) {
            trees.monthly(driver, "2026-09", value);
        }
        return driver;
    }

    /** Kleene's tables; 1 is at its target, 0.3 is not. */
    @ParameterizedTest
    @CsvSource({"100, 100, 1, 1", "100, 30, 0, 1", "30, 100, 0, 1", "30, 30, 0, 0", "100, , , 1",
            ", 100, , 1", "30, , 0, ", ", 30, 0, ", ", , , "})
    void andAndOrHaveThreeValues(Double first, Double second, Double and, Double or) {
        driver(kgi, "a", first);
        driver(kgi, "b", second).setWeight(0.0);
        kgi.setRollUp(RollUp.AND);
        assertEquals(and, rolledUp());
        kgi.setRollUp(RollUp.OR);
        assertEquals(or, rolledUp());
    }

    @Test
    void aDriverWithDriversIsAtItsTargetWhenAllBelowItIs() {
        KPI above = driver(kgi, "above", 30.0);
        driver(above, "below", 120.0);
        kgi.setRollUp(RollUp.AND);
        assertEquals(1, rolledUp());
        driver(above, "other", 99.0);
        assertEquals(0, rolledUp());
        above.setRollUp(RollUp.OR);
        assertEquals(1, rolledUp());
    }

    @Test
    void aTargetWithoutBaselineCanBeMet() {
        KPI driver = driver(kgi, "a", 100.0);
        driver.setBaseline(null);
        assertEquals(1, rolledUp());
        kgi.setRollUp(RollUp.AND);
        assertEquals(1, rolledUp());
        trees.monthly(driver, "2026-09", 99);
        assertEquals(0, rolledUp());
    }

    @Test
    void theWorstCountsWhateverItsWeight() {
        driver(kgi, "a", 90.0);
        driver(kgi, "b", 40.0).setWeight(0.0);
        driver(kgi, "unknown", null);
        kgi.setRollUp(RollUp.WORST);
        assertEquals(0.4, rolledUp(), 1e-12);
    }

    @Test
    void noDriverIsWorseThanNothing() {
        driver(kgi, "a", -500.0);
        driver(kgi, "b", 500.0);
        kgi.setRollUp(RollUp.WORST);
        assertEquals(0, rolledUp());
    }

    @ParameterizedTest
    @EnumSource(RollUp.class)
    void withoutDriversItsOwnProgressCounts(RollUp rollUp) {
        kgi.setRollUp(rollUp);
        assertNull(rolledUp());
        Trees.goal(kgi, 0, "2026-03-31", 100, "2027-03-31");
        trees.monthly(kgi, "2026-09", 60);
        assertEquals(0.6, rolledUp(), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(value = RollUp.class, names = {"WEIGHTED_MEAN", "WORST"})
    void withoutAKnownDriverItsOwnProgressCounts(RollUp rollUp) {
        kgi.setRollUp(rollUp);
        Trees.goal(kgi, 0, "2026-03-31", 100, "2027-03-31");
        trees.monthly(kgi, "2026-09", 60);
        driver(kgi, "unknown", null);
        assertEquals(0.6, rolledUp(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"-3", "NaN", "Infinity", "-Infinity", "0"})
    void aWeightThatIsNoneCountsAsZero(double weight) {
        driver(kgi, "a", 40.0);
        driver(kgi, "b", 80.0).setWeight(weight);
        assertEquals(0.4, rolledUp(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"1.7e308", "4.9e-324", "1"})
    void weightsOfAnySizeAreShares(double weight) {
        driver(kgi, "a", 40.0).setWeight(weight);
        driver(kgi, "b", 80.0).setWeight(weight);
        assertEquals(0.6, rolledUp(), 1e-12);
    }
}
