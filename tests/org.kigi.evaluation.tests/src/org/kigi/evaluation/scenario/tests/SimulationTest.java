package org.kigi.evaluation.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kigi.core.Language;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.scenario.ScenarioReason.Code;
import org.kigi.evaluation.scenario.Simulation;
import org.kigi.evaluation.scenario.Summary;
import org.kigi.evaluation.scenario.UncertainInput;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Distribution;

/** Tolerances are four standard errors of the estimate (NIST/SEMATECH e-Handbook 1.3.6.6 for the moments of the distributions). */
class SimulationTest {

    private static final int DRAWS = 100_000;

    private final Plan plan = new Plan("x");

    SimulationTest() {
        plan.driver("x", 5);
    }

    private Simulation simulate(int draws, long seed) {
        return Simulation.of(plan.evaluator(), plan.tree, plan.result, plan.scenario, draws, seed);
    }

    private Simulation simulate() {
        return simulate(DRAWS, 1);
    }

    private void assume(Double value, double lower, double upper, Distribution distribution) {
        plan.assume(plan.indicator("x"), value, lower, upper, distribution);
    }

    /** @param kurtosis the fourth central moment by the squared variance */
    private static void check(Summary summary, double mean, double deviation, double kurtosis) {
        assertEquals(mean, summary.mean(), 4 * deviation / Math.sqrt(DRAWS));
        assertEquals(deviation, summary.standardDeviation(), 4 * deviation * Math.sqrt((kurtosis - 1) / 4 / DRAWS));
    }

    /** @param density of the distribution at the percentile */
    private static void checkPercentile(double probability, double expected, double density, double found) {
        assertEquals(expected, found, 4 * Math.sqrt(probability * (1 - probability) / DRAWS) / density);
    }

    /** Mean (a + b + c)/3, variance (a² + b² + c² − ab − ac − bc)/18, kurtosis 2.4; F(x) = (x − a)²/((b − a)(c − a)) up to the mode c. */
    @Test
    void triangularDrawsHaveTheMomentsOfTheDistribution() {
        double a = 10;
        double c = 15;
        double b = 40;
        assume(c, a, b, Distribution.TRIANGULAR);
        Summary summary = simulate().summary();
        check(summary, (a + b + c) / 3, Math.sqrt((a * a + b * b + c * c - a * b - a * c - b * c) / 18), 2.4);
        double p10 = a + Math.sqrt(0.1 * (b - a) * (c - a));
        double p50 = b - Math.sqrt(0.5 * (b - a) * (b - c));
        double p90 = b - Math.sqrt(0.1 * (b - a) * (b - c));
        checkPercentile(0.1, p10, 2 * (p10 - a) / (b - a) / (c - a), summary.p10());
        checkPercentile(0.5, p50, 2 * (b - p50) / (b - a) / (b - c), summary.p50());
        checkPercentile(0.9, p90, 2 * (b - p90) / (b - a) / (b - c), summary.p90());
        assertTrue(summary.minimum() >= a && summary.maximum() <= b);
    }

    @Test
    void triangularWithoutValueIsSymmetric() {
        assume(null, 10, 40, Distribution.TRIANGULAR);
        check(simulate().summary(), 25, 30 / Math.sqrt(24), 2.4);
    }

    /** Mean (a + b)/2, variance (b − a)²/12, kurtosis 1.8. */
    @Test
    void uniformDrawsHaveTheMomentsOfTheDistribution() {
        assume(5.0, -2, 10, Distribution.UNIFORM);
        Summary summary = simulate().summary();
        check(summary, 4, Math.sqrt(12), 1.8);
        checkPercentile(0.1, -0.8, 1 / 12.0, summary.p10());
        checkPercentile(0.5, 4, 1 / 12.0, summary.p50());
        checkPercentile(0.9, 8.8, 1 / 12.0, summary.p90());
    }

    /** The 90th percentile of the standard normal distribution is 1.2816 (NIST/SEMATECH e-Handbook 1.3.6.7.1), its density there 0.1755. */
    @Test
    void normalDrawsHaveTheEndsOfTheRangeAsPercentiles() {
        assume(35.0, 30, 50, Distribution.NORMAL);
        Summary summary = simulate().summary();
        double deviation = 10 / 1.2815515655446004;
        check(summary, 40, deviation, 3);
        checkPercentile(0.1, 30, 0.1755 / deviation, summary.p10());
        checkPercentile(0.5, 40, 0.3989 / deviation, summary.p50());
        checkPercentile(0.9, 50, 0.1755 / deviation, summary.p90());
    }

    @Test
    void quantilesInvertTheDistribution() {
        UncertainInput triangle = new UncertainInput(plan.result, 2, 0, 10, Distribution.TRIANGULAR);
        assertEquals(2, triangle.quantile(0.2), 1e-12);
        assertEquals(1, triangle.quantile(0.05), 1e-12);
        assertEquals(10 - Math.sqrt(8), triangle.quantile(0.9), 1e-12);
        assertEquals(7.5, new UncertainInput(plan.result, 2, 5, 10, Distribution.UNIFORM).quantile(0.5), 1e-12);
        assertEquals(5, new UncertainInput(plan.result, 2, 5, 10, Distribution.NORMAL).quantile(0.1), 1e-9);
        assertEquals(3, new UncertainInput(plan.result, 3, 3, 3, Distribution.NORMAL).quantile(0.1));
    }

    /** The sum of two uniform numbers from 0 to 1 is at least 3/2 with probability 1/8. */
    @Test
    void inputsAreDrawnIndependently() {
        plan.result.setFormula("x + y");
        plan.driver("y", 1);
        plan.target(Direction.HIGHER_IS_BETTER, 1.5);
        assume(null, 0, 1, Distribution.UNIFORM);
        plan.assume(plan.indicator("y"), null, 0.0, 1.0, Distribution.UNIFORM);
        Simulation simulation = simulate();
        assertEquals(0.125, simulation.probability(), 4 * Math.sqrt(0.125 * 0.875 / DRAWS));
        assertEquals(1 / Math.sqrt(6), simulation.summary().standardDeviation(), 0.005);
        assertEquals(List.of("x", "y"), simulation.inputs().stream().map(input -> input.indicator().getCode()).toList());
        assertEquals("2026-09", simulation.period().label(Language.EN));
    }

    @Test
    void probabilityFollowsTheDirection() {
        assume(null, 0, 1, Distribution.UNIFORM);
        double error = 4 * Math.sqrt(0.25 / DRAWS);
        assertNull(simulate().probability());
        plan.target(Direction.HIGHER_IS_BETTER, 0.7);
        assertEquals(0.3, simulate().probability(), error);
        plan.target(Direction.LOWER_IS_BETTER, 0.7);
        assertEquals(0.7, simulate().probability(), error);
        plan.target(Direction.RANGE, 0.7);
        assertEquals(0, simulate().probability());
        plan.baseline(0.2);
        assertEquals(0.05, simulate().probability(), error);
        plan.result.setWarningThreshold(0.8);
        assertEquals(0.2, simulate().probability(), error);
        assertEquals(0.7, simulate().target());
    }

    @Test
    void sameSeedGivesTheSameDraws() {
        assume(null, 0, 1, Distribution.UNIFORM);
        assertEquals(simulate(1000, 7), simulate(1000, 7));
        assertNotEquals(simulate(1000, 7).summary(), simulate(1000, 8).summary());
    }

    /** Kept from a run: they must be the same on every machine and in every version. */
    @Test
    void drawsNeverChange() {
        assume(3.0, 0, 10, Distribution.TRIANGULAR);
        Summary triangular = simulate(1000, 20_260_930).summary();
        plan.scenario.getOverrides().getFirst().setDistribution(Distribution.NORMAL);
        Summary normal = simulate(1000, 20_260_930).summary();
        assertEquals(List.of(TRIANGULAR_MEAN, TRIANGULAR_P90, NORMAL_MEAN, NORMAL_P90),
                List.of(triangular.mean(), triangular.p90(), normal.mean(), normal.p90()));
    }

    private static final double TRIANGULAR_MEAN = 4.275223599921279;
    private static final double TRIANGULAR_P90 = 7.313928380325587;
    private static final double NORMAL_MEAN = 4.877512986334402;
    private static final double NORMAL_P90 = 9.93248419642378;

    @Test
    void assumptionsWithoutRangeAreCertain() {
        plan.result.setFormula("x + 100 * y + 10000 * z");
        plan.driver("y", 1);
        plan.driver("z", 1);
        assume(null, 2, 2, Distribution.UNIFORM);
        plan.assume(plan.indicator("y"), 3.0);
        plan.assume(plan.indicator("y"), 8.0);
        Summary summary = simulate(10, 1).summary();
        assertEquals(10_302, summary.minimum());
        assertEquals(10_302, summary.maximum());
    }

    @Test
    void certainAssumptionHidesWhatIsDrawnBelowIt() {
        plan.result.setFormula("y + 1");
        plan.computed(plan.result, "y", "x * 2");
        assume(null, 0, 1, Distribution.UNIFORM);
        assertTrue(simulate(100, 1).summary().maximum() < 3);
        plan.assume(plan.indicator("y"), 7.0);
        Summary summary = simulate(100, 1).summary();
        assertEquals(8, summary.minimum());
        assertEquals(8, summary.maximum());
    }

    @Test
    void drawsWithoutValueAreCountedWithTheirReason() {
        // a double ends at 1.8 · 10³⁰⁸
        String large = "1" + "0".repeat(150);
        plan.result.setFormula("x * " + large + " * " + large + " / " + large + " / " + large);
        assume(null, 0, Double.MAX_VALUE / 1e300 * 2, Distribution.UNIFORM);
        Simulation simulation = simulate(10_000, 1);
        assertEquals(0.5, simulation.shareWithout(), 4 * 0.005);
        assertEquals(Reason.Code.OVERFLOW, simulation.whyWithout().code());
        assertEquals(simulation.draws() - simulation.without(), simulation.summary().bins().stream().mapToInt(Summary.Bin::count).sum());
    }

    @Test
    void resultThatIsNeverThereSaysWhy() {
        plan.result.setFormula("1 / x");
        assume(null, 0, 0, Distribution.UNIFORM);
        Simulation simulation = simulate(10, 1);
        assertEquals(Code.NO_DRAW_WITH_VALUE, simulation.reason().code());
        assertEquals(Reason.Code.DIVISION_BY_ZERO, simulation.whyWithout().code());
        assertEquals(1, simulation.shareWithout());
        assertNull(simulation.summary());
        assertNull(simulation.probability());
    }

    @Test
    void histogramCountsEveryDrawOnce() {
        assume(3.0, 0, 10, Distribution.TRIANGULAR);
        Summary summary = simulate(10_000, 1).summary();
        assertEquals(20, summary.bins().size());
        assertEquals(10_000, summary.bins().stream().mapToInt(Summary.Bin::count).sum());
        assertEquals(summary.minimum(), summary.bins().getFirst().from());
        assertEquals(summary.maximum(), summary.bins().getLast().to());
        for (int i = 1; i < 20; i++) {
            assertEquals(summary.bins().get(i - 1).to(), summary.bins().get(i).from());
        }
    }

    private Code reasonOf(Double value, Double lower, Double upper, Distribution distribution) {
        plan.scenario.getOverrides().clear();
        plan.assume(plan.indicator("x"), value, lower, upper, distribution);
        return simulate(10, 1).reason().code();
    }

    @Test
    void namesWhatIsWrongWithARange() {
        assertEquals(Code.NO_RANGES, simulate(10, 1).reason().code());
        assertEquals(Code.NO_RANGES, reasonOf(3.0, null, null, Distribution.UNIFORM));
        assertEquals(Code.RANGE_HALF, reasonOf(3.0, 1.0, null, Distribution.UNIFORM));
        assertEquals(Code.RANGE_HALF, reasonOf(3.0, null, 1.0, Distribution.UNIFORM));
        assertEquals(Code.RANGE_REVERSED, reasonOf(3.0, 4.0, 2.0, Distribution.UNIFORM));
        assertEquals("Not computable because the range of “x” begins at 4 and ends lower, at 2.",
                simulate(10, 1).reason().text(Language.EN));
        assertEquals("「x」の範囲の下限（4）が上限（2）より大きいため計算できません。", simulate(10, 1).reason().text(Language.JA));
        assertEquals(Code.RANGE_NOT_FINITE, reasonOf(3.0, Double.NaN, 2.0, Distribution.UNIFORM));
        assertEquals(Code.RANGE_NOT_FINITE, reasonOf(Double.NaN, 1.0, 2.0, Distribution.TRIANGULAR));
        assertEquals(Code.RANGE_NOT_FINITE, reasonOf(3.0, -1.7e308, 1.7e308, Distribution.UNIFORM));
        assertEquals(Code.VALUE_OUTSIDE_RANGE, reasonOf(3.0, 1.0, 2.0, Distribution.TRIANGULAR));
        reasonless(3.0, 1.0, 2.0, Distribution.UNIFORM);
        assertEquals(Code.OUT_OF_RANGE, reasonOf(0.0, -8e307, 8e307, Distribution.UNIFORM));
    }

    private void reasonless(Double value, Double lower, Double upper, Distribution distribution) {
        plan.scenario.getOverrides().clear();
        plan.assume(plan.indicator("x"), value, lower, upper, distribution);
        assertNull(simulate(10, 1).reason());
    }

    @Test
    void rangesHoldFromTheirDaysOn() {
        plan.result.setFormula("x + y");
        plan.driver("y", 1);
        assume(null, 10, 20, Distribution.UNIFORM);
        plan.assume(plan.indicator("y"), null, 100.0, 200.0, Distribution.UNIFORM).setFrom(LocalDate.of(2026, 9, 1));
        assertTrue(simulate(100, 1).summary().minimum() > 110);
        plan.scenario.getOverrides().getLast().setFrom(LocalDate.of(2026, 9, 2));
        assertTrue(simulate(100, 1).summary().maximum() < 21);
    }

    @Test
    void numberOfDrawsHasBounds() {
        assume(null, 0, 1, Distribution.UNIFORM);
        assertEquals(Code.DRAWS_OUT_OF_BOUNDS, simulate(0, 1).reason().code());
        assertEquals(Code.DRAWS_OUT_OF_BOUNDS, simulate(-5, 1).reason().code());
        assertEquals(0, simulate(0, 1).shareWithout());
        assertEquals("Not computable because the number of draws must be from 1 to 1,000,000.",
                simulate(Simulation.MOST_DRAWS + 1, 1).reason().text(Language.EN));
        assertNull(simulate(1, 1).reason());
    }

    @Test
    void overridesWithoutIndicatorSayNothing() {
        plan.assume(null, 3.0, 1.0, 0.0, Distribution.UNIFORM);
        assertEquals(Code.NO_RANGES, simulate(10, 1).reason().code());
    }
}
