package org.kigi.evaluation.attribution.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.attribution.Attribution;
import org.kigi.evaluation.attribution.AttributionMethod;
import org.kigi.evaluation.attribution.Attributor;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;

/** A goal tree with one reading at the end of each of two months, kept in memory. */
final class TwoMonths implements SeriesStore {

    private static final LocalDate[] DATES = {LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 31)};

    final GoalTree tree = Elements.goalTree("Strategy");
    final KGI top = Elements.kgi("top");
    private final Map<String, Series> series = new HashMap<>();

    TwoMonths(String formula) {
        tree.getKgis().add(top);
        top.setFormula(formula);
        described(top, "top");
    }

    private static void described(Indicator indicator, String code) {
        indicator.setCode(code);
        indicator.setFrequency(Frequency.MONTH);
        indicator.setAggregation(Aggregation.LAST);
    }

    KPI driver(Indicator parent, String code) {
        KPI kpi = Elements.kpi(code);
        parent.getDrivers().add(kpi);
        described(kpi, code);
        return kpi;
    }

    KPI driver(Indicator parent, String code, double before, double after) {
        return readings(driver(parent, code), before, after);
    }

    KPI computed(Indicator parent, String code, String formula) {
        KPI kpi = driver(parent, code);
        kpi.setFormula(formula);
        return kpi;
    }

    <T extends Indicator> T readings(T indicator, double... values) {
        return readings(indicator, LocalDate.of(2026, 6, 1), values);
    }

    /** One reading on the last day of each month before that day. */
    <T extends Indicator> T readings(T indicator, LocalDate end, double... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate date = end.minusMonths(values.length - 1L - i).minusDays(1);
            readings.add(new Reading(date, values[i], "", "", i + 2));
        }
        indicator.setSeries("data/" + indicator.getId() + ".csv");
        series.put(indicator.getSeries(), new Series(indicator.getSeries(), readings));
        return indicator;
    }

    @Override
    public Series load(String location) throws SeriesException {
        Series found = series.get(location);
        if (found == null) {
            throw new SeriesException(SeriesException.Problem.MISSING, location, 0);
        }
        return found;
    }

    Indicator indicator(String code) {
        return GoalTrees.byCode(tree).get(code);
    }

    Evaluation evaluation() {
        return new Evaluator(this, DATES[1]).evaluate(tree);
    }

    Period period(int number, Frequency frequency) {
        return FiscalCalendar.of(tree).periodOf(DATES[number], frequency);
    }

    Attribution attribute(AttributionMethod method, String... order) {
        List<Indicator> first = new ArrayList<>();
        for (String code : order) {
            first.add(indicator(code));
        }
        return new Attributor(evaluation()).attribute(top, period(0, Frequency.MONTH), period(1, Frequency.MONTH), method, first);
    }

    Attribution attributeBackwards(AttributionMethod method) {
        return new Attributor(evaluation()).attribute(top, period(1, Frequency.MONTH), period(0, Frequency.MONTH), method);
    }
}
