package org.kigi.evaluation.forecast.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.evaluation.Assumption;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.forecast.Forecaster;
import org.kigi.evaluation.forecast.Landing;
import org.kigi.evaluation.forecast.Method;
import org.kigi.evaluation.forecast.Obstacle.Code;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Target;

/** A yearly KGI, a monthly KPI of it, and readings of 18 months, 2025-04 to 2026-09. */
class OutlooksTest {

    /** They wander about 10 + i. */
    private static final double[] MONTHS = {10.5, 10.6, 12.7, 12.8, 14.1, 15.6, 15.5, 17.4, 17.9, 19.5, 19.6, 21.2, 22.3, 22.6, 24.4, 25.1,
            25.7, 27.2};

    private final Map<String, Series> series = new HashMap<>();
    private final GoalTree tree = Elements.goalTree("Goals");
    private final KGI year = Elements.kgi("Sales of the year");
    private final KPI month = Elements.kpi("Sales");

    OutlooksTest() {
        tree.getKgis().add(year);
        year.setFrequency(Frequency.YEAR);
        year.getDrivers().add(month);
        month.setCode("sales");
        target("2027-03-31", 300);
    }

    private void target(String date, double value) {
        year.setTarget(Elements.create(Target.class));
        year.getTarget().setDate(LocalDate.parse(date));
        year.getTarget().setValue(value);
    }

    private void readings(Indicator indicator, double... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            readings.add(new Reading(YearMonth.of(2025, 4).plusMonths(i).atEndOfMonth(), values[i], null, null, i + 2));
        }
        indicator.setSeries(indicator.getId() + ".csv");
        series.put(indicator.getSeries(), new Series(indicator.getSeries(), readings));
    }

    private Outlooks outlooks() {
        return new Outlooks(new Evaluator(series::get, LocalDate.of(2026, 9, 30)).evaluate(tree));
    }

    private Outlook outlook() {
        return outlooks().of(year);
    }

    private static double sum(int from, int to) {
        return IntStream.range(from, to).mapToDouble(i -> MONTHS[i]).sum();
    }

    /** The half year that is known counts as it is; only the other half is uncertain, as a whole. */
    private void landsOnTheKnownHalfAndThePredictedOne(Outlook outlook) {
        Landing landing = outlook.landing().value().orElseThrow();
        assertEquals("FY2026", landing.period().label(Language.EN));
        Prediction half = Forecaster.forecast(MONTHS, 12, 6).value().orElseThrow().model().sums(12, 6).get(5);
        assertEquals(sum(12, 18) + half.mean(), landing.prediction().mean(), 1e-9);
        assertEquals(half.standardDeviation(), landing.prediction().standardDeviation(), 1e-9);
        assertEquals(landing.prediction().probabilityAtLeast(300), landing.probability(), 1e-12);
        assertEquals(18, outlook.history().value().orElseThrow().values().size());
    }

    @Test
    void aYearIsForecastFromItsMonthlyReadings() {
        readings(year, MONTHS);
        landsOnTheKnownHalfAndThePredictedOne(outlook());
    }

    @Test
    void aYearIsForecastFromWhatItsFormulaGivesByMonth() {
        readings(month, MONTHS);
        year.setFormula("sales");
        landsOnTheKnownHalfAndThePredictedOne(outlook());
        year.setFormula("3 * sales");
        target("2027-03-31", 900);
        assertEquals(3 * sum(12, 18), outlook().rows().get(1).known().value(), 1e-9);
        assertTrue(outlook().landing().value().orElseThrow().prediction().mean() > 3 * 300);
    }

    /** From April 2026 on the KPI is taken to be 30 every month, so that the half year is 180 for certain. */
    @Test
    void aYearUnderAssumptionsIsForecastFromMonthsUnderThem() {
        readings(month, MONTHS);
        readings(year, MONTHS);
        year.setFormula("sales");
        List<Assumption> assumptions = List.of(new Assumption(month, 30, LocalDate.of(2026, 4, 1)));
        Outlook outlook = new Outlooks(new Evaluator(series::get, LocalDate.of(2026, 9, 30)).evaluate(tree, assumptions)).of(year);
        double[] months = MONTHS.clone();
        Arrays.fill(months, 12, 18, 30);
        Prediction half = Forecaster.forecast(months, 12, 6).value().orElseThrow().model().sums(12, 6).get(5);
        assertEquals(180 + half.mean(), outlook.landing().value().orElseThrow().prediction().mean(), 1e-9);
    }

    @Test
    void spansUpToEachComingMonthArePredicted() {
        readings(year, MONTHS);
        Outlook outlook = outlook();
        List<String> spans = outlook.forecast().value().orElseThrow().periods().stream().map(period -> period.label(Language.EN)).toList();
        assertEquals(6, spans.size());
        assertEquals("2025-11 to 2026-10", spans.getFirst());
        assertEquals(2, outlook.rows().size());
        assertEquals(sum(0, 12), outlook.rows().get(0).known().value(), 1e-9);
        assertNull(outlook.rows().get(0).forecast());
        assertSame(outlook.landing().value().orElseThrow().prediction(), outlook.rows().get(1).forecast());
    }

    @Test
    void aTargetWithinTheFiscalYearIsForTheTwelveMonthsUpToIt() {
        target("2026-12-31", 280);
        readings(year, MONTHS);
        Landing landing = outlook().landing().value().orElseThrow();
        assertEquals("2026-01 to 2026-12", landing.period().label(Language.EN));
        Prediction rest = Forecaster.forecast(MONTHS, 12, 3).value().orElseThrow().model().sums(12, 3).get(2);
        assertEquals(sum(9, 18) + rest.mean(), landing.prediction().mean(), 1e-9);
        assertEquals("2026-01 to 2026-12", outlook().rows().getLast().period().label(Language.EN));
    }

    @Test
    void aMeanIsTheMeanOfKnownAndPredictedParts() {
        year.setAggregation(Aggregation.AVERAGE);
        readings(year, MONTHS);
        Prediction half = Forecaster.forecast(MONTHS, 12, 6).value().orElseThrow().model().sums(12, 6).get(5);
        Prediction landing = outlook().landing().value().orElseThrow().prediction();
        assertEquals((sum(12, 18) + half.mean()) / 12, landing.mean(), 1e-9);
        assertEquals(half.standardDeviation() / 12, landing.standardDeviation(), 1e-9);
    }

    @Test
    void aLastValueIsThatOfTheLastPart() {
        year.setAggregation(Aggregation.LAST);
        readings(year, MONTHS);
        assertEquals(Forecaster.forecast(MONTHS, 12, 6).value().orElseThrow().predictions().getLast(),
                outlook().landing().value().orElseThrow().prediction());
    }

    @Test
    void aYearWhoseFormulaDoesNotAddUpIsNotForecastFromMonths() {
        readings(month, MONTHS);
        year.setFormula("sales * sales");
        assertEquals(Code.ONE_VALUE, outlook().obstacle().code());
        assertEquals(Frequency.YEAR, outlook().history().value().orElseThrow().frequency());
    }

    @Test
    void aRatioIsForecastFromItsOwnPeriods() {
        readings(month, MONTHS);
        year.setFrequency(Frequency.QUARTER);
        year.setAggregation(Aggregation.RATIO);
        year.setFormula("sales / (sales + 100)");
        Outlook outlook = outlook();
        assertEquals(Frequency.QUARTER, outlook.history().value().orElseThrow().frequency());
        assertEquals(6, outlook.history().value().orElseThrow().values().size());
        assertEquals("FY2026 Q4", outlook.landing().value().orElseThrow().period().label(Language.EN));
    }

    @Test
    void aMonthHasARowForEachMonthUpToTheTarget() {
        readings(month, MONTHS);
        month.setTarget(Elements.create(Target.class));
        month.getTarget().setDate(LocalDate.of(2026, 12, 31));
        month.getTarget().setValue(31.0);
        month.setBaseline(Elements.create(Baseline.class));
        month.getBaseline().setDate(LocalDate.of(2026, 6, 30));
        month.getBaseline().setValue(25.0);
        Outlook outlook = outlooks().of(month);
        assertEquals(21, outlook.rows().size());
        assertEquals(27.2, outlook.rows().get(17).known().actual());
        assertNull(outlook.rows().get(17).forecast());
        Outlook.Row next = outlook.rows().get(18);
        assertNull(next.known().value());
        assertEquals("2026-10", next.period().label(Language.EN));
        assertEquals(outlook.forecast().value().orElseThrow().predictions().getFirst(), next.forecast());
        assertEquals(31, outlook.rows().getLast().known().planned(), 1e-12);
        assertEquals(25 + 6.0 * 123 / 184, next.known().planned(), 1e-12);
        assertEquals(25.0, outlook.baseline());
        assertEquals(31.0, outlook.target());
        assertEquals(Method.values().length, outlook.forecast().value().orElseThrow().forecast().candidates().size());
        assertEquals(sum(0, 18) / 18, outlook.limits().value().orElseThrow().mean(), 1e-9);
    }

    @Test
    void withoutATargetThereAreLimitsButNoForecast() {
        readings(month, MONTHS);
        Outlook outlook = outlooks().of(month);
        assertEquals(Code.NO_TARGET, outlook.obstacle().code());
        assertEquals(18, outlook.rows().size());
        assertTrue(outlook.limits().value().isPresent());
        assertNull(outlook.target());
    }

    @Test
    void anOutlookIsMadeOnce() {
        readings(year, MONTHS);
        Outlooks outlooks = outlooks();
        assertSame(outlooks.of(year), outlooks.of(year));
    }
}
