package org.kigi.chart.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kigi.core.Elements;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.Status;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Milestone;
import org.kigi.model.goaltree.Target;

/** Evaluations of "Sales to new customers", from ¥40 million in March 2026 to ¥120 million in March 2027. */
final class Evaluations {

    static final LocalDate BASELINE = LocalDate.of(2026, 3, 31);
    static final LocalDate MILESTONE = LocalDate.of(2026, 9, 30);
    static final LocalDate DEADLINE = LocalDate.of(2027, 3, 31);

    private Evaluations() {
    }

    static KPI sales() {
        KPI kpi = Elements.kpi("Sales to new customers");
        kpi.setNameJa("新規顧客売上高");
        kpi.setBaseline(Elements.create(Baseline.class));
        kpi.getBaseline().setValue(40e6);
        kpi.getBaseline().setDate(BASELINE);
        Milestone milestone = Elements.create(Milestone.class);
        milestone.setValue(70e6);
        milestone.setDate(MILESTONE);
        kpi.getMilestones().add(milestone);
        kpi.setTarget(Elements.create(Target.class));
        kpi.getTarget().setValue(120e6);
        kpi.getTarget().setDate(DEADLINE);
        return kpi;
    }

    /** Values from April 2026 on; null is a month without one. */
    static List<PeriodValue> months(Double... values) {
        List<PeriodValue> result = new ArrayList<>();
        FiscalCalendar calendar = new FiscalCalendar(4);
        Period month = calendar.periodOf(BASELINE.plusDays(1), Frequency.MONTH);
        for (Double value : values) {
            result.add(new PeriodValue(month, value, null, null, value != null, null));
            month = calendar.next(month);
        }
        return result;
    }

    static IndicatorEvaluation of(KPI kpi, String unit, List<PeriodValue> values) {
        PeriodValue current = values.stream().filter(value -> value.complete() && value.value() != null).reduce((first, second) -> second)
                .orElse(null);
        return new IndicatorEvaluation(kpi, unit(unit), values, current, null, null, null, null, Status.UNKNOWN,
                new Reason(Reason.Code.NO_VALUE, List.of()), List.of());
    }

    static Outlook outlook(IndicatorEvaluation evaluation) {
        Evaluation all = new Evaluation(Elements.goalTree("Goals"), LocalDate.of(2026, 12, 15),
                Map.of(evaluation.indicator(), evaluation), Map.of());
        return new Outlooks(all).of(evaluation.indicator());
    }

    static IndicatorEvaluation measured() {
        return of(sales(), "¥", months(42e6, 47e6, 45e6, null, 58e6, 66e6));
    }

    static IndicatorEvaluation unmeasured() {
        return of(sales(), "¥", List.of());
    }

    private static UnitExpression unit(String text) {
        try {
            return text == null ? null : UnitSystem.builtIn().parse(text);
        } catch (UnitSyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
