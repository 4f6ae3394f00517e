package org.kigi.evaluation.explanation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Assumption;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.explanation.Explainer;
import org.kigi.evaluation.explanation.Explanation;
import org.kigi.evaluation.explanation.Explanation.Kind;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Milestone;
import org.kigi.model.goaltree.ProgressMethod;
import org.kigi.model.goaltree.RollUp;
import org.kigi.model.goaltree.Target;
import org.kigi.persistence.XmiGoalStore;

class ExplainerTest implements SeriesStore {

    private final GoalTree tree = Elements.goalTree("Strategy");
    private final KGI top = described(Elements.kgi("top"), "top", null);
    private final Map<String, Series> series = new HashMap<>();

    ExplainerTest() {
        tree.setFiscalYearStartMonth(4);
        tree.getKgis().add(top);
    }

    @Override
    public Series load(String location) throws SeriesException {
        if (!series.containsKey(location)) {
            throw new SeriesException(SeriesException.Problem.MISSING, location, 0);
        }
        return series.get(location);
    }

    private static <T extends Indicator> T described(T indicator, String code, String unit) {
        indicator.setCode(code);
        indicator.setUnit(unit);
        indicator.setFrequency(Frequency.MONTH);
        indicator.setAggregation(Aggregation.SUM);
        return indicator;
    }

    private KPI driver(Indicator parent, String code, String unit) {
        KPI kpi = described(Elements.kpi(code), code, unit);
        parent.getDrivers().add(kpi);
        return kpi;
    }

    /** One reading at the end of each month from April 2026 on. */
    private <T extends Indicator> T monthly(T indicator, double... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            readings.add(new Reading(LocalDate.of(2026, 5, 1).plusMonths(i).minusDays(1), values[i], i == 0 ? "first" : "", "CRM", i + 2));
        }
        return readings(indicator, readings);
    }

    private <T extends Indicator> T readings(T indicator, List<Reading> readings) {
        indicator.setSeries("data/" + indicator.getCode() + ".csv");
        series.put(indicator.getSeries(), new Series(indicator.getSeries(), readings));
        return indicator;
    }

    private Evaluation evaluation() {
        return new Evaluator(this, LocalDate.of(2026, 9, 30)).evaluate(tree);
    }

    private Period period(String day, Frequency frequency) {
        return FiscalCalendar.of(tree).periodOf(LocalDate.parse(day), frequency);
    }

    private Explanation explain(String month) {
        return new Explainer(evaluation()).explain(top, period(month + "-01", Frequency.MONTH));
    }

    private static String line(Explanation explanation) {
        return (explanation.kind() + " | " + explanation.label(Language.EN) + " | " + explanation.valueText(Language.EN) + " | "
                + explanation.detail(Language.EN)).strip();
    }

    private static List<String> lines(List<Explanation> explanations) {
        return explanations.stream().map(ExplainerTest::line).toList();
    }

    private static List<Explanation> all(Explanation root) {
        List<Explanation> all = new ArrayList<>();
        Deque<Explanation> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Explanation next = open.pop();
            all.add(next);
            next.children().reversed().forEach(open::push);
        }
        return all;
    }

    // values

    @Test
    void readingLeadsToItsRow() {
        monthly(top, 12, 13);

        Explanation value = explain("2026-04");
        assertEquals("READINGS | top, 2026-04 | 12 | reading", line(value));
        assertEquals(List.of("SOURCE_ROW | data/top.csv:2  2026-04-30 | 12 | first · CRM"), lines(value.children()));
        assertEquals("data/top.csv:2", value.children().getFirst().sourceRow().orElseThrow().place());
        assertSame(top, value.indicator().orElseThrow());
        assertEquals(12.0, value.value());
        assertSame(value.children(), value.children());
    }

    @ParameterizedTest
    @CsvSource({"SUM, 6, sum of 3 readings, 3", "AVERAGE, 2, mean of 3 readings, 3", "LAST, 3, reading, 1"})
    void readingsOfAPeriodAreListedAsTheyGoIn(Aggregation aggregation, String value, String detail, int rows) {
        top.setAggregation(aggregation);
        readings(top, List.of(new Reading(LocalDate.of(2026, 4, 10), 1, "", "", 2), new Reading(LocalDate.of(2026, 4, 20), 2, "", "", 3),
                new Reading(LocalDate.of(2026, 4, 28), 3, "", "", 4), new Reading(LocalDate.of(2026, 5, 1), 9, "", "", 5)));

        Explanation explained = explain("2026-04");
        assertEquals("READINGS | top, 2026-04 | " + value + " | " + detail, line(explained));
        assertEquals(rows, explained.children().size());
        assertEquals("SOURCE_ROW | data/top.csv:4  2026-04-28 | 3 |", line(explained.children().getLast()));
    }

    @Test
    void formulaIsShownWithItsNumbersAndConversions() {
        top.setUnit("百万円");
        top.setFormula("customers × rate*price");
        monthly(driver(top, "customers", "customer"), 1000);
        monthly(driver(top, "rate", "%"), 20);
        monthly(driver(top, "price", "¥/customer"), 50_000);

        Explanation value = explain("2026-04");
        assertEquals("FORMULA | top, 2026-04 | ¥10 million | customers × rate*price = 1,000 customers × 20 %*¥50,000/customer",
                line(value));
        assertEquals(List.of("READINGS | customers, 2026-04 | 1,000 customers | reading", "READINGS | rate, 2026-04 | 20 % | reading",
                "READINGS | price, 2026-04 | ¥50,000/customer | reading", "CONVERSION | % → 1 | ÷ 100 | rate",
                "CONVERSION | ¥ → 百万円 | ÷ 1,000,000 | top"), lines(value.children()));
        assertEquals(0.01, value.children().get(3).value());
        assertEquals(1e-6, value.children().get(4).value());
    }

    @Test
    void codesInsideOneAnotherAndRepeatedAreReplacedWhole() {
        top.setFormula("a + aa * a\n + sum(drivers)");
        monthly(driver(top, "a", null), 2);
        monthly(driver(top, "aa", null), 5);

        assertEquals("FORMULA | top, 2026-04 | 19 | a + aa * a + sum(drivers) = 2 + 5 * 2 + sum(2, 5)", line(explain("2026-04")));
        assertEquals(2, explain("2026-04").children().size());
    }

    @Test
    void formulaBesideReadingsIsCompared() {
        top.setFormula("a * 2");
        monthly(top, 12);
        monthly(driver(top, "a", null), 5);

        Explanation value = explain("2026-04");
        assertEquals(List.of("SOURCE_ROW | data/top.csv:2  2026-04-30 | 12 | first · CRM",
                "COMPARISON | By the formula | 10 | a * 2 = 5 * 2; the readings are 2 more"), lines(value.children()));
        assertEquals(List.of("READINGS | a, 2026-04 | 5 | reading"), lines(value.children().getLast().children()));
        top.setFormula("a / 0");
        Explanation failed = explain("2026-04").children().getLast();
        assertEquals(Reason.Code.DIVISION_BY_ZERO, failed.reason().orElseThrow().code());
        assertEquals("–", failed.valueText(Language.EN));
    }

    @Test
    void longerPeriodIsPutTogetherFromShorterOnes() {
        top.setFrequency(Frequency.QUARTER);
        top.setFormula("sold");
        monthly(driver(top, "sold", null), 1, 2, 4);

        Explanation value = new Explainer(evaluation()).explain(top, period("2026-04-01", Frequency.QUARTER));
        assertEquals("FORMULA | top, FY2026 Q1 | 7 | sold = 7", line(value));
        Explanation sold = value.children().getFirst();
        assertEquals("SHORTER_PERIODS | sold, FY2026 Q1 | 7 | sum of 3 shorter periods", line(sold));
        assertEquals(List.of("READINGS | sold, 2026-04 | 1 | reading", "READINGS | sold, 2026-05 | 2 | reading",
                "READINGS | sold, 2026-06 | 4 | reading"), lines(sold.children()));
    }

    @Test
    void ratioIsComputedAgainOverLongerPeriods() {
        top.setAggregation(Aggregation.RATIO);
        top.setUnit("%");
        top.setFormula("buyers / visits");
        monthly(driver(top, "buyers", null), 1, 2, 3);
        monthly(driver(top, "visits", null), 10, 10, 40);

        Explanation value = new Explainer(evaluation()).explain(top, period("2026-04-01", Frequency.QUARTER));
        assertEquals("RATIO | top, FY2026 Q1 | 10 % | buyers / visits = 6 / 60", line(value));
    }

    @Test
    void earlierPeriodsAreExplainedWhereTheyAre() {
        top.setFormula("a - previous(a) + ytd(a)");
        monthly(driver(top, "a", null), 1, 2, 4);

        Explanation value = explain("2026-06");
        assertEquals("FORMULA | top, 2026-06 | 9 | a - previous(a) + ytd(a) = 4 - previous(2) + ytd(7)", line(value));
        assertEquals(List.of("READINGS | a, 2026-06 | 4 | reading", "READINGS | a, 2026-05 | 2 | reading",
                "YEAR_TO_DATE | a, to date in 2026-06 | 7 | sum of 3 shorter periods"), lines(value.children()));
        assertEquals(List.of(Kind.READINGS, Kind.REPEATED, Kind.REPEATED),
                value.children().getLast().children().stream().map(Explanation::kind).toList());
    }

    @Test
    void assumptionIsNamedAndWhatFollowsFromItIsAFormula() {
        top.setFormula("a * 2");
        monthly(top, 11);
        monthly(driver(top, "a", null), 5);
        Evaluation evaluation = new Evaluator(this, LocalDate.of(2026, 9, 30)).evaluate(tree,
                List.of(new Assumption(top.getDrivers().getFirst(), 8, null)));

        Explanation value = new Explainer(evaluation).explain(top, period("2026-04-01", Frequency.MONTH));
        assertEquals("FORMULA | top, 2026-04 | 16 | a * 2 = 8 * 2; by the assumptions, instead of the reading 11", line(value));
        assertEquals(List.of("ASSUMPTION | a, 2026-04 | 8 | assumed instead of 5"), lines(value.children()));
    }

    @Test
    void missingNumberLeadsToItsCause() {
        top.setFormula("a + b");
        driver(top, "a", null).setFormula("c / 0");
        monthly(driver(top, "b", null), 1);
        monthly(driver(top, "c", null), 1);

        Explanation value = explain("2026-04");
        assertEquals(Kind.NOT_COMPUTABLE, value.kind());
        assertEquals("Not computable because “a” has no value for 2026-04.", value.detail(Language.EN));
        Explanation cause = value.children().getFirst();
        assertEquals(Reason.Code.DIVISION_BY_ZERO, cause.reason().orElseThrow().code());
        assertEquals("–", cause.valueText(Language.EN));
        assertEquals(Kind.READINGS, value.children().get(1).kind());
    }

    @Test
    void indicatorWithoutAnythingSaysSo() {
        Explanation explained = new Explainer(evaluation()).explain(top);
        assertEquals(List.of(Kind.NOT_COMPUTABLE, Kind.STATUS), explained.children().stream().map(Explanation::kind).toList());
        for (Explanation line : all(explained)) {
            assertFalse(line.label(Language.JA).isBlank());
        }
    }

    // size

    @Test
    void numberIsExplainedOnceAndThenReferredTo() {
        top.setFormula("a * b");
        driver(top, "a", null).setFormula("c + 1");
        driver(top, "b", null).setFormula("c + 2");
        monthly(driver(top, "c", null), 3);

        Explanation value = explain("2026-04");
        assertEquals(List.of("READINGS | c, 2026-04 | 3 | reading"), lines(value.children().get(0).children()));
        assertEquals(List.of("REPEATED | c, 2026-04 | 3 | explained above"), lines(value.children().get(1).children()));
        assertEquals(List.of(), value.children().get(1).children().getFirst().children());
    }

    @Test
    void formulasThatShareTheirInputsEndlesslyStayShort() {
        top.setFormula("a0 + b0");
        for (int i = 0; i < 60; i++) {
            driver(top, "a" + i, null).setFormula(i == 59 ? "leaf" : "a" + (i + 1) + " + b" + (i + 1));
            driver(top, "b" + i, null).setFormula(i == 59 ? "leaf" : "a" + (i + 1) + " - b" + (i + 1));
        }
        monthly(driver(top, "leaf", null), 1);

        List<Explanation> all = all(explain("2026-04"));
        assertTrue(all.size() < 400, () -> String.valueOf(all.size()));
        assertEquals(122, all.stream().filter(line -> line.kind() == Kind.FORMULA || line.kind() == Kind.READINGS).count());
    }

    /** Every formula needs the next one; all of them are drivers of one indicator. */
    @Test
    void chainOfFormulasIsCutOffWithAReason() {
        int length = 100_000;
        top.setFormula("x0 + 1");
        List<KPI> drivers = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            KPI kpi = described(Elements.kpi("x" + i), "x" + i, null);
            kpi.setFormula(i == length - 1 ? "2" : "x" + (i + 1) + " + 1");
            drivers.add(kpi);
        }
        top.getDrivers().addAll(drivers);
        monthly(driver(top, "anything", null), 1);

        List<Explanation> all = all(explain("2026-04"));
        assertEquals(Explainer.DEEPEST + 1, all.size());
        assertEquals(Kind.TOO_DEEP, all.getLast().kind());
        assertEquals("not explained here: more than 100 levels down", all.getLast().detail(Language.EN));
        assertEquals(length + 1 - Explainer.DEEPEST + 1.0, all.getLast().value());
    }

    @Test
    void numbersBeyondTheMostAreNotExplained() {
        top.setFormula("sum(drivers)");
        List<KPI> drivers = new ArrayList<>();
        for (int i = 0; i < Explainer.MOST_NUMBERS + 5; i++) {
            drivers.add(monthly(described(Elements.kpi("x" + i), "x" + i, null), 1));
        }
        top.getDrivers().addAll(drivers);

        Explanation value = explain("2026-04");
        assertEquals(Explainer.MOST_NUMBERS + 5, value.children().size());
        assertEquals(6, value.children().stream().filter(line -> line.kind() == Kind.TOO_MANY).count());
        assertTrue(value.detail(Language.EN).endsWith("= sum(1, 1, 1, 1, 1, 1, …)"), value.detail(Language.EN));
    }

    @Test
    void rowsBeyondTheMostAreCounted() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < Explainer.MOST_ROWS + 7; i++) {
            readings.add(new Reading(LocalDate.of(2026, 4, 1 + i % 30), 1, "", "", i + 2));
        }
        readings(top, readings);

        Explanation value = explain("2026-04");
        assertEquals(Explainer.MOST_ROWS + 1, value.children().size());
        assertEquals("TOO_MANY | 7 more readings are not shown |  |", line(value.children().getLast()));
    }

    // status

    private void goal(double baseline, String from, double target, String to) {
        Baseline start = Elements.create(Baseline.class);
        start.setValue(baseline);
        start.setDate(LocalDate.parse(from));
        top.setBaseline(start);
        Target end = Elements.create(Target.class);
        end.setValue(target);
        end.setDate(LocalDate.parse(to));
        top.setTarget(end);
    }

    private void yearly(double value, int year) {
        tree.setFiscalYearStartMonth(1);
        top.setFrequency(Frequency.YEAR);
        top.setAggregation(Aggregation.LAST);
        readings(top, List.of(new Reading(LocalDate.of(year, 12, 31), value, "", "", 2)));
    }

    private Explanation status(String asOf) {
        return new Explainer(new Evaluator(this, LocalDate.parse(asOf)).evaluate(tree)).explainStatus(top);
    }

    private static Explanation child(Explanation parent, Kind kind) {
        return parent.children().stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }

    /** The published example of the required rate: 14.5 (2015), 10.4 (2023), target 7.25 (2030), lower is better, R = 0.90109. */
    @Test
    void paceIsShownWithItsNumbers() {
        goal(14.5, "2015-12-31", 7.25, "2030-12-31");
        top.setDirection(Direction.LOWER_IS_BETTER);
        yearly(10.4, 2023);

        Explanation status = status("2024-06-30");
        assertEquals("STATUS | Status (Required rate) | Acceleration needed | "
                + "It moves at 0.90 times the pace that the target by 2030-12-31 requires.", line(status));
        assertEquals("PROGRESS | Progress | 56.55 % | (current − baseline) ÷ (target − baseline) = (10.4 − 14.5) ÷ (7.25 − 14.5)",
                line(child(status, Kind.PROGRESS)));
        Explanation pace = child(status, Kind.PACE);
        assertEquals(0.90109, pace.value(), 5e-4);
        // 1 − (10.4 / 14.5)^(1/8) and 1 − 2^(−1/15)
        assertEquals("−observed ÷ required growth a year = −(-4.07 %) ÷ |-4.52 %|", pace.detail(Language.EN));
        assertEquals(-0.0407, pace.children().get(0).value(), 5e-5);
        assertEquals("PACE | Required growth a year, 2015-12-31 to 2030-12-31 | -4.52 % | (7.25 ÷ 14.5)^(1 ÷ 15 years) − 1",
                line(pace.children().get(1)));
        assertEquals(List.of("On track from", "Acceleration needed from", "Limited progress from"),
                pace.children().stream().filter(line -> line.kind() == Kind.POINT).map(line -> line.label(Language.EN)).toList());
    }

    @Test
    void paceByStraightLinesIsShownWithItsNumbers() {
        goal(-10, "2015-12-31", 10, "2025-12-31");
        yearly(0, 2020);

        Explanation pace = child(status("2021-01-31"), Kind.PACE);
        assertEquals("progress × years given ÷ years gone = 50 % × 10 ÷ 5", pace.detail(Language.EN));
    }

    /** By hand: half of the way from the milestone, 40 at half time, to 100. */
    @Test
    void planIsALineBetweenItsPoints() {
        goal(0, "2015-12-31", 100, "2025-12-31");
        Milestone milestone = Elements.create(Milestone.class);
        milestone.setValue(40.0);
        milestone.setDate(LocalDate.of(2019, 12, 31));
        top.getMilestones().add(milestone);
        yearly(35, 2022);
        tree.setProgressMethod(ProgressMethod.LINEAR);

        Explanation pace = child(status("2023-01-31"), Kind.PACE);
        assertEquals("(current − baseline) ÷ (plan − baseline) = (35 − 0) ÷ (70 − 0)", pace.detail(Language.EN));
        assertEquals("PLAN | Plan for 2022-12-31 | 70 | 40 + (100 − 40) × 1096 ÷ 2192 days", line(pace.children().getFirst()));
        assertEquals(List.of("POINT | Milestone, 2019-12-31 | 40 |", "POINT | Target, 2025-12-31 | 100 |"),
                lines(pace.children().getFirst().children()));
        assertEquals(new Evaluator(this, LocalDate.of(2023, 1, 31)).evaluate(tree).of(top).current().planned(),
                pace.children().getFirst().value(), 1e-9);
    }

    /** ITU-T Z.151 as jUCMNav computes it: 134 with target 30, threshold 90 and worst 360 is −16; 46 is 73. */
    @ParameterizedTest
    @CsvSource({"134, '−100 × (current − threshold) ÷ (worst − threshold) = −100 × (134 − 90) ÷ (360 − 90)', -16.2963",
        "46, '100 × (current − threshold) ÷ (target − threshold) = 100 × (46 − 90) ÷ (30 − 90)', 73.3333"})
    void satisfactionIsShownWithItsNumbers(double value, String detail, double expected) {
        goal(400, "2015-12-31", 30, "2025-12-31");
        top.setDirection(Direction.LOWER_IS_BETTER);
        top.setWarningThreshold(90.0);
        top.setWorstValue(360.0);
        yearly(value, 2022);
        tree.setProgressMethod(ProgressMethod.SATISFACTION);

        Explanation satisfaction = child(status("2023-01-31"), Kind.SATISFACTION);
        assertEquals(expected, satisfaction.value(), 1e-4);
        assertEquals(detail, satisfaction.detail(Language.EN));
    }

    @Test
    void rollUpIsShownWithItsWeights() {
        goal(0, "2026-03-31", 10, "2026-12-31");
        monthly(top, 1, 2, 3, 4, 5, 6);
        for (String code : List.of("a", "b", "unknown")) {
            driver(top, code, null);
        }
        Target target = Elements.create(Target.class);
        target.setValue(10.0);
        target.setDate(LocalDate.of(2026, 12, 31));
        Baseline baseline = Elements.create(Baseline.class);
        baseline.setValue(0.0);
        baseline.setDate(LocalDate.of(2026, 3, 31));
        top.getDrivers().get(0).setTarget(target);
        top.getDrivers().get(0).setBaseline(baseline);
        top.getDrivers().get(0).setWeight(3.0);
        monthly(top.getDrivers().get(0), 1, 1, 1, 1, 1, 4);
        Target met = Elements.create(Target.class);
        met.setValue(2.0);
        met.setDate(LocalDate.of(2026, 12, 31));
        top.getDrivers().get(1).setTarget(met);
        monthly(top.getDrivers().get(1), 1, 1, 1, 1, 1, 4);

        Explanation rollUp = new Explainer(evaluation()).explainRollUp(top);
        // (3 · 0.4 + 1 · 1) / 4
        assertEquals("ROLL_UP | Rolled-up progress | 55 % | mean of the drivers by weight = (3 × 40 % + 1 × 100 %) ÷ 4", line(rollUp));
        assertEquals(List.of("ROLL_UP | a | 40 % | weight 3: its own progress, between 0 and 100 %",
                "ROLL_UP | b | 100 % | weight 1: its own progress, between 0 and 100 %",
                "ROLL_UP | unknown | – | weight 1: nothing is known"), lines(rollUp.children()));
        top.setRollUp(RollUp.WORST);
        assertEquals("ROLL_UP | Rolled-up progress | 40 % | lowest of the 3 drivers", line(new Explainer(evaluation()).explainRollUp(top)));
    }

    // the example

    /** Every number of the example leads down to rows of its files, in both languages, and is the number of the evaluation. */
    @Test
    void everyNumberOfTheExampleIsExplained() throws Exception {
        Path folder = Path.of("../../examples/b2b-marketing");
        GoalTree example = new XmiGoalStore().load(folder.resolve("b2b-marketing.kigi"));
        Evaluation evaluation = new Evaluator(new CsvSeriesStore(folder), LocalDate.of(2026, 9, 30)).evaluate(example);
        Explainer explainer = new Explainer(evaluation);
        for (Indicator indicator : GoalTrees.indicators(example)) {
            Explanation explained = explainer.explain(indicator);
            assertEquals(evaluation.of(indicator).status().label(Language.JA), explained.detail(Language.JA));
            Set<List<Object>> open = new HashSet<>();
            for (Explanation line : all(explained)) {
                for (Language language : Language.values()) {
                    assertFalse(line.label(language).isBlank());
                    assertFalse((line.label(language) + line.valueText(language) + line.detail(language)).contains("{"));
                }
                boolean isNumber = Set.of(Kind.READINGS, Kind.FORMULA, Kind.SHORTER_PERIODS, Kind.RATIO).contains(line.kind());
                if (isNumber) {
                    assertTrue(open.add(List.of(line.indicator().orElseThrow(), line.period().orElseThrow())), line::toString);
                    assertEquals(evaluation.value(line.indicator().orElseThrow(), line.period().orElseThrow()).value(), line.value());
                    assertFalse(line.children().isEmpty(), line::toString);
                }
                if (line.kind() == Kind.SOURCE_ROW) {
                    assertTrue(evaluation.readings(line.indicator().orElseThrow()).readings()
                            .contains(line.sourceRow().orElseThrow().reading()));
                }
            }
            Explanation value = explained.children().getFirst();
            if (evaluation.of(indicator).current() != null) {
                assertEquals(evaluation.of(indicator).current().value(), value.value());
                assertTrue(all(value).stream().anyMatch(line -> line.kind() == Kind.SOURCE_ROW));
            } else {
                assertNotNull(value.reason().orElseThrow());
            }
        }
    }

    @Test
    void messagesHaveTheSameKeysInBothLanguages() {
        Texts texts = Texts.of(Explanation.class);
        assertEquals(texts.keys(Language.EN), texts.keys(Language.JA));
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"REPEATED", "TOO_DEEP", "TOO_MANY"})
    void whatIsNotExplainedSaysWhy(Kind kind) {
        assertTrue(Texts.of(Explanation.class).has("detail." + kind));
    }
}
