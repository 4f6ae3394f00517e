package org.kigi.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.chart.ChartDescription;
import org.kigi.chart.ChartDescription.Band;
import org.kigi.chart.ChartDescription.Line;
import org.kigi.chart.ChartDescription.Marker;
import org.kigi.chart.ChartDescription.Point;
import org.kigi.chart.ChartDescription.Range;
import org.kigi.chart.ChartDescription.Role;
import org.kigi.chart.Charts;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.KPI;

class ChartsTest {

    @Test
    void putsEachActualValueAtTheLastDayOfItsPeriodAndBreaksTheLineWhereOneIsMissing() {
        List<Point> actual = line(Evaluations.measured(), Role.ACTUAL).orElseThrow().points();
        assertEquals(List.of(new Point(LocalDate.of(2026, 4, 30), 42e6), new Point(LocalDate.of(2026, 5, 31), 47e6),
                new Point(LocalDate.of(2026, 6, 30), 45e6), new Point(LocalDate.of(2026, 7, 31), Double.NaN),
                new Point(LocalDate.of(2026, 8, 31), 58e6), new Point(LocalDate.of(2026, 9, 30), 66e6)), actual);
    }

    @Test
    void plansTheWayFromTheBaselineOverTheMilestonesToTheTarget() {
        assertEquals(List.of(new Point(Evaluations.BASELINE, 40e6), new Point(Evaluations.MILESTONE, 70e6),
                new Point(Evaluations.DEADLINE, 120e6)), line(Evaluations.measured(), Role.PLANNED).orElseThrow().points());
        assertEquals(List.of(new Point(Evaluations.BASELINE, 40e6)), line(Evaluations.measured(), Role.BASELINE).orElseThrow().points());
    }

    @Test
    void drawsTheTargetAsALevelOverTheWholeTime() {
        assertEquals(List.of(new Point(Evaluations.BASELINE, 120e6), new Point(Evaluations.DEADLINE, 120e6)),
                line(Evaluations.measured(), Role.TARGET).orElseThrow().points());
        assertEquals(List.of(new Marker("Due 2027-03-31", Evaluations.DEADLINE)), english(Evaluations.measured()).markers());
    }

    @Test
    void showsTheComputedValueOnlyWhereThereIsAFormula() {
        assertTrue(line(Evaluations.measured(), Role.COMPUTED).isEmpty());
        List<PeriodValue> values = Evaluations.months(42e6, 47e6).stream()
                .map(value -> new PeriodValue(value.period(), null, value.actual() + 1e6, null, true, null)).toList();
        IndicatorEvaluation computed = Evaluations.of(Evaluations.sales(), "¥", values);
        assertEquals(List.of(43e6, 48e6), line(computed, Role.COMPUTED).orElseThrow().points().stream().map(Point::value).toList());
        assertTrue(line(computed, Role.ACTUAL).isEmpty());
        assertEquals("", english(computed).notice());
    }

    @Test
    void leavesOutTheRunningPeriodUnlessThereIsNoOther() {
        PeriodValue running = new PeriodValue(Evaluations.months(1.0, 1.0).getLast().period(), 9e6, null, null, false, null);
        List<PeriodValue> values = new ArrayList<>(Evaluations.months(42e6));
        values.add(running);
        assertEquals(1, line(Evaluations.of(Evaluations.sales(), "¥", values), Role.ACTUAL).orElseThrow().points().size());
        assertEquals(9e6, line(Evaluations.of(Evaluations.sales(), "¥", List.of(running)), Role.ACTUAL).orElseThrow().points().getFirst()
                .value());
    }

    @Test
    void saysLatestValueAndTargetInTheUnitAndTheLanguage() {
        assertEquals("Latest ¥66M (2026-09)  ·  Target ¥120M by 2027-03-31", english(Evaluations.measured()).subtitle());
        assertEquals("最新 ¥6,600万（2026年9月）　目標 ¥1.2億（2027-03-31まで）", japanese(Evaluations.measured()).subtitle());
        assertEquals("新規顧客売上高", japanese(Evaluations.measured()).title());
    }

    @Test
    void writesMillionsOfYenAsYen() {
        IndicatorEvaluation evaluation = Evaluations.of(Evaluations.sales(), "百万円", Evaluations.months(42.5, 66.25));
        assertTrue(english(evaluation).subtitle().startsWith("Latest ¥66.25M "), english(evaluation).subtitle());
        assertTrue(japanese(evaluation).subtitle().startsWith("最新 ¥6,625万"), japanese(evaluation).subtitle());
    }

    @Test
    void writesSmallAndNegativeNumbersInFull() {
        assertTrue(english(Evaluations.of(Evaluations.sales(), "person", Evaluations.months(58427.0))).subtitle()
                .startsWith("Latest 58,427 persons "));
        assertTrue(english(Evaluations.of(Evaluations.sales(), "%", Evaluations.months(1.25))).subtitle().startsWith("Latest 1.25 % "));
        assertTrue(english(Evaluations.of(Evaluations.sales(), "¥", Evaluations.months(-2.5e6))).subtitle().startsWith("Latest -¥2.5M "));
        assertTrue(english(Evaluations.of(Evaluations.sales(), null, Evaluations.months(0.0))).subtitle().startsWith("Latest 0 "));
    }

    @Test
    void saysWhyThereIsNoValue() {
        ChartDescription chart = english(Evaluations.unmeasured());
        assertTrue(chart.notice().startsWith("No values to show. "), chart.notice());
        assertFalse(chart.lines().isEmpty(), "the plan is shown all the same");
        assertTrue(japanese(Evaluations.unmeasured()).notice().startsWith("表示できる値がありません。"));
        assertEquals("", english(Evaluations.measured()).notice());
    }

    @Test
    void describesAnIndicatorOfWhichNothingIsKnown() {
        KPI kpi = Elements.kpi("Brand awareness");
        ChartDescription chart = english(Evaluations.of(kpi, null, List.of()));
        assertEquals(List.of(), chart.lines());
        assertEquals(List.of(), chart.markers());
        assertEquals("", chart.subtitle());
        assertFalse(chart.notice().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void namesTheAxesForEveryFrequency(Frequency frequency) {
        KPI kpi = Evaluations.sales();
        kpi.setFrequency(frequency);
        for (Language language : Language.values()) {
            ChartDescription chart = Charts.readingsAgainstTarget(Evaluations.of(kpi, "¥", List.of()), language);
            assertFalse(chart.xTitle().isEmpty());
            assertFalse(chart.yTitle().isEmpty());
        }
    }

    /** The forecast goes on from the last value to the deadline; every month's ranges lie around it, the wider band around the other. */
    @Test
    void continuesTheLastValueWithAForecastAndItsIntervals() {
        IndicatorEvaluation evaluation = Evaluations.of(Evaluations.sales(), "¥", Evaluations.months(42e6, 47e6, 45e6, 52e6, 58e6, 66e6,
                65e6, 71e6));
        ChartDescription chart = Charts.outlook(Evaluations.outlook(evaluation), Language.EN, true);
        List<Point> forecast = chart.lines().stream().filter(line -> line.role() == Role.FORECAST).findFirst().orElseThrow().points();
        assertEquals(new Point(LocalDate.of(2026, 11, 30), 71e6), forecast.getFirst());
        assertEquals(5, forecast.size());
        assertEquals(Evaluations.DEADLINE, forecast.getLast().date());
        assertEquals(List.of(0.95, 0.8), chart.bands().stream().map(Band::confidence).toList());
        for (int i = 0; i < forecast.size(); i++) {
            Range wide = chart.bands().get(0).ranges().get(i);
            Range narrow = chart.bands().get(1).ranges().get(i);
            assertEquals(forecast.get(i).date(), wide.date());
            assertTrue(i == 0 ? wide.lower() == wide.upper() : wide.lower() < narrow.lower() && narrow.upper() < wide.upper());
            assertTrue(narrow.lower() <= forecast.get(i).value() && forecast.get(i).value() <= narrow.upper());
        }
        assertEquals(5, chart.lines().stream().filter(line -> line.role() == Role.LIMITS).findFirst().orElseThrow().points().size());
        assertTrue(chart.subtitle().contains("  ·  Forecast ¥"), chart.subtitle());
        assertTrue(Charts.outlook(Evaluations.outlook(evaluation), Language.EN, false).lines().stream()
                .noneMatch(line -> line.role() == Role.LIMITS));
    }

    @Test
    void withoutAForecastItIsTheChartOfTheReadings() {
        assertEquals(english(Evaluations.measured()), Charts.outlook(Evaluations.outlook(Evaluations.measured()), Language.EN, true));
    }

    @Test
    void hasEveryTextInBothLanguages() {
        for (String file : List.of("messages", "dates")) {
            Texts texts = Texts.of(Charts.class, file);
            assertEquals(texts.keys(Language.EN), texts.keys(Language.JA));
        }
    }

    private static Optional<Line> line(IndicatorEvaluation evaluation, Role role) {
        return english(evaluation).lines().stream().filter(line -> line.role() == role).findFirst();
    }

    private static ChartDescription english(IndicatorEvaluation evaluation) {
        return Charts.readingsAgainstTarget(evaluation, Language.EN);
    }

    private static ChartDescription japanese(IndicatorEvaluation evaluation) {
        return Charts.readingsAgainstTarget(evaluation, Language.JA);
    }
}
