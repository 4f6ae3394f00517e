package org.kigi.evaluation.forecast.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Status;
import org.kigi.evaluation.forecast.Landing;
import org.kigi.evaluation.forecast.Method;
import org.kigi.evaluation.forecast.Obstacle.Code;
import org.kigi.evaluation.forecast.Outcome;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Target;
import org.kigi.persistence.XmiGoalStore;

class LandingTest {

    /** From 2025-04 on; the values lie around the line 100 + 2i for i = 0 in April. */
    private static final Double[] VALUES = {101.0, 101.5, 104.5, 105.0, 108.5, 110.0, 112.5, 113.0, 116.5, 118.0, 119.5, 122.5};

    private final KPI kpi = Elements.kpi("Leads");

    private IndicatorEvaluation evaluation(Double... values) {
        FiscalCalendar calendar = new FiscalCalendar(4);
        Period period = calendar.periodOf(LocalDate.of(2025, 4, 1), Frequency.MONTH);
        List<PeriodValue> found = new ArrayList<>();
        for (Double value : values) {
            found.add(new PeriodValue(period, value, null, 7.0, value != null, null));
            period = calendar.next(period);
        }
        return new IndicatorEvaluation(kpi, null, found, null, null, null, null, null, Status.UNKNOWN, null, List.of());
    }

    private void target(Double value, String date) {
        Target target = Elements.create(Target.class);
        target.setValue(value);
        target.setDate(date == null ? null : LocalDate.parse(date));
        kpi.setTarget(target);
    }

    private Outlook outlook(Double... values) {
        GoalTree tree = Elements.goalTree("Goals");
        return new Outlooks(new Evaluation(tree, LocalDate.of(2026, 4, 15), Map.of(kpi, evaluation(values)), Map.of())).of(kpi);
    }

    private Landing landing() {
        return outlook(VALUES).landing().value().orElseThrow();
    }

    private Code obstacle(Double... values) {
        return outlook(values).obstacle().code();
    }

    @Test
    void landsInTheLastPeriodThatEndsByTheTargetsDate() {
        target(134.0, "2026-09-30");
        Landing landing = landing();
        assertEquals("2026-09", landing.period().label(Language.EN));
        assertEquals(6, landing.forecast().periods().size());
        assertEquals("2026-04", landing.forecast().periods().getFirst().label(Language.EN));
        assertEquals(6, landing.prediction().step());
        assertEquals(134, landing.prediction().mean(), 1.5);
        target(134.0, "2026-10-01");
        assertEquals("2026-09", landing().period().label(Language.EN));
        target(134.0, "2026-09-29");
        assertEquals("2026-08", landing().period().label(Language.EN));
    }

    @Test
    void probabilityFollowsTheDirection() {
        target(130.0, "2026-09-30");
        kpi.setDirection(Direction.HIGHER_IS_BETTER);
        double reached = landing().probability();
        assertTrue(reached > 0.95, "" + reached);
        kpi.setDirection(Direction.LOWER_IS_BETTER);
        assertEquals(1 - reached, landing().probability(), 1e-12);
        kpi.setDirection(Direction.RANGE);
        kpi.setWarningThreshold(120.0);
        assertEquals(landing().prediction().probabilityAtMost(140) - landing().prediction().probabilityAtMost(120), landing().probability(),
                1e-12);
        kpi.setWarningThreshold(null);
        assertEquals(Code.NO_TOLERANCE, obstacle(VALUES));
        Baseline baseline = Elements.create(Baseline.class);
        baseline.setValue(50.0);
        kpi.setBaseline(baseline);
        assertEquals(landing().prediction().probabilityAtMost(134) - landing().prediction().probabilityAtMost(126), landing().probability(),
                1e-12);
    }

    @Test
    void ignoresWhatIsNotThereYet() {
        target(134.0, "2026-09-30");
        Double[] running = new Double[VALUES.length + 3];
        System.arraycopy(VALUES, 0, running, 1, VALUES.length);
        Landing landing = outlook(running).landing().value().orElseThrow();
        assertEquals("2026-05", landing.forecast().periods().getFirst().label(Language.EN));
        assertEquals(5, landing.prediction().step());
    }

    @Test
    void namesWhyThereIsNoLanding() {
        assertEquals(Code.NO_TARGET, obstacle(VALUES));
        target(null, "2026-09-30");
        assertEquals(Code.TARGET_WITHOUT_VALUE, obstacle(VALUES));
        target(1.0, null);
        assertEquals(Code.TARGET_WITHOUT_DATE, obstacle(VALUES));
        target(1.0, "2026-04-29");
        assertEquals(Code.NO_PERIOD_UP_TO_DATE, obstacle(VALUES));
        target(1.0, "2999-12-31");
        assertEquals(Code.TOO_FAR, obstacle(VALUES));
        target(1.0, "2026-09-30");
        assertEquals(Code.EMPTY, obstacle());
        assertEquals(Code.EMPTY, obstacle(null, null));
        assertEquals(Code.ONE_VALUE, obstacle(3.0));
        assertEquals(Code.TOO_SHORT, obstacle(3.0, 4.0, 3.0, 4.0));
        assertEquals(Code.CONSTANT, obstacle(3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0));
        assertEquals("Not computable because the value for 2025-06 is missing or incomplete.",
                outlook(3.0, 4.0, null, null, 3.0, 4.0).obstacle().text(Language.EN));
        target(1.0, "2026-04-29");
        assertEquals("2026年3月より後に、2026年4月29日までに終わる期間がないため計算できません。", outlook(VALUES).obstacle().text(Language.JA));
    }

    @Test
    void limitsComeFromTheSameValues() {
        assertEquals(Code.GAP_OF_PERIOD, outlook(3.0, null, 3.0).limits().obstacle().orElseThrow().code());
        assertEquals(111.0417, outlook(VALUES).limits().value().orElseThrow().mean(), 1e-4);
    }

    @Test
    void everyIndicatorOfTheExampleHasALandingOrAReason() throws Exception {
        Path project = Path.of("../../examples/b2b-marketing");
        Evaluation evaluation = new Evaluator(new CsvSeriesStore(project), LocalDate.of(2026, 10, 15))
                .evaluate(new XmiGoalStore().load(project.resolve("b2b-marketing.kigi")));
        Outlooks outlooks = new Outlooks(evaluation);
        int monthly = 0;
        for (IndicatorEvaluation indicator : evaluation.all()) {
            Outcome<Landing> outcome = outlooks.of(indicator.indicator()).landing();
            assertTrue(outcome.value().isPresent() || !outcome.obstacle().orElseThrow().text(Language.JA).isEmpty());
            if (indicator.indicator().getFrequency() == Frequency.MONTH && outcome.value().isPresent()) {
                monthly++;
                Landing landing = outcome.value().get();
                assertTrue(landing.probability() >= 0 && landing.probability() <= 1, landing.toString());
                assertTrue(landing.prediction().lower(0.95) < landing.prediction().mean(), landing.toString());
                assertTrue(landing.forecast().forecast().method() != Method.HOLT_WINTERS_ADDITIVE, "24 months are too short for a season");
            }
        }
        assertTrue(monthly >= 10, monthly + " landings");
    }
}
