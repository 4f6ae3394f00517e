package org.kigi.evaluation.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.kigi.core.Elements;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Reason;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Milestone;
import org.kigi.model.goaltree.Target;

/** A goal tree with its readings, built in a few words; readings are kept in memory. */
final class Trees implements SeriesStore {

    final GoalTree tree = Elements.goalTree("Strategy");
    private final Map<String, Series> series = new HashMap<>();

    @Override
    public Series load(String location) throws SeriesException {
        Series found = series.get(location);
        if (found == null) {
            throw new SeriesException(SeriesException.Problem.MISSING, location, 0);
        }
        return found;
    }

    KGI kgi(String code, String unit) {
        KGI kgi = Elements.kgi(code);
        tree.getKgis().add(kgi);
        return described(kgi, code, unit);
    }

    KPI driver(Indicator parent, String code, String unit) {
        KPI kpi = Elements.kpi(code);
        parent.getDrivers().add(kpi);
        return described(kpi, code, unit);
    }

    private static <T extends Indicator> T described(T indicator, String code, String unit) {
        indicator.setCode(code);
        indicator.setUnit(unit);
        return indicator;
    }

    static <T extends Indicator> T set(T indicator, Frequency frequency, Aggregation aggregation) {
        indicator.setFrequency(frequency);
        indicator.setAggregation(aggregation);
        return indicator;
    }

    static void goal(Indicator indicator, double baseline, String from, double target, String to) {
        baseline(indicator, baseline, from);
        target(indicator, target, to);
    }

    static void baseline(Indicator indicator, Double value, String date) {
        Baseline baseline = Elements.create(Baseline.class);
        baseline.setValue(value);
        baseline.setDate(date == null ? null : LocalDate.parse(date));
        indicator.setBaseline(baseline);
    }

    static void target(Indicator indicator, Double value, String date) {
        Target target = Elements.create(Target.class);
        target.setValue(value);
        target.setDate(date == null ? null : LocalDate.parse(date));
        indicator.setTarget(target);
    }

    static void milestone(Indicator indicator, double value, String date) {
        Milestone milestone = Elements.create(Milestone.class);
        milestone.setValue(value);
        milestone.setDate(LocalDate.parse(date));
        indicator.getMilestones().add(milestone);
    }

    /** Gives the indicator readings, each as {@code 2026-04-30=12.5}. */
    void readings(Indicator indicator, String... readings) {
        List<Reading> list = new ArrayList<>();
        for (String reading : readings) {
            String[] parts = reading.split("=");
            list.add(new Reading(LocalDate.parse(parts[0]), Double.parseDouble(parts[1]), "", "", list.size() + 2));
        }
        series(indicator, list);
    }

    /** Gives the indicator one reading at the end of each month from that month on. */
    void monthly(Indicator indicator, String firstMonth, double... values) {
        LocalDate first = LocalDate.parse(firstMonth + "-01");
        series(indicator, IntStream.range(0, values.length)
                .mapToObj(i -> new Reading(first.plusMonths(i + 1L).minusDays(1), values[i], "", "", i + 2)).toList());
    }

    private void series(Indicator indicator, List<Reading> readings) {
        String location = "data/" + indicator.getId() + ".csv";
        indicator.setSeries(location);
        series.put(location, new Series(location, readings));
    }

    Evaluation evaluate(String asOf) {
        return new Evaluator(this, LocalDate.parse(asOf)).evaluate(tree);
    }

    /** The value of the period that begins on that day. */
    static PeriodValue at(IndicatorEvaluation evaluation, String start) {
        return evaluation.values().stream().filter(value -> value.period().start().equals(LocalDate.parse(start))).findFirst()
                .orElseThrow(() -> new AssertionError("no period begins on " + start + " in " + evaluation.values()));
    }

    /** All numbers and texts of an evaluation, as they are now. */
    static String text(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        for (IndicatorEvaluation one : evaluation.all()) {
            text.append(one.indicator().getName()).append(' ').append(one.unit()).append(' ').append(one.progress()).append(' ')
                    .append(one.requiredRate()).append(' ').append(one.satisfaction()).append(' ').append(one.rolledUpProgress()).append(' ')
                    .append(one.status()).append(' ').append(text(one.reason())).append(' ').append(text(one.current())).append('\n');
            one.problems().forEach(problem -> text.append("  ").append(text(problem)).append('\n'));
            one.values().forEach(value -> text.append("  ").append(text(value)).append('\n'));
        }
        return text.toString();
    }

    static String text(PeriodValue value) {
        return value == null ? "-" : value.period().frequency() + " " + value.period().start() + ' ' + value.actual() + ' ' + value.computed() + ' '
                + value.planned() + ' ' + value.assumed() + ' ' + value.complete() + ' ' + text(value.problem());
    }

    private static String text(Reason reason) {
        return reason == null ? "-" : reason.code() + " " + text(reason.arguments());
    }

    private static String text(Object argument) {
        return switch (argument) {
            case List<?> several -> several.stream().map(Trees::text).toList().toString();
            case Indicator indicator -> indicator.getName();
            case Period period -> period.frequency() + " " + period.start();
            case Reason reason -> text(reason);
            case Exception error -> error.getMessage();
            default -> argument.toString();
        };
    }
}
