package org.kigi.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kigi.chart.ChartDescription.Band;
import org.kigi.chart.ChartDescription.Line;
import org.kigi.chart.ChartDescription.Marker;
import org.kigi.chart.ChartDescription.Point;
import org.kigi.chart.ChartDescription.Range;
import org.kigi.chart.ChartDescription.Role;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.forecast.History;
import org.kigi.evaluation.forecast.IndicatorForecast;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.evaluation.forecast.XmrLimits;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Target;

/** The charts that an evaluation can be shown as. */
public final class Charts {

    private static final Texts TEXTS = Texts.of(Charts.class);
    private static final int DEFAULT_FISCAL_START_MONTH = 4;
    private static final double NARROW = 0.8;
    private static final double WIDE = 0.95;

    private Charts() {
    }

    /**
     * Describes the measured and computed values of an indicator over time, against the way from its baseline to its target. The value of a
     * period stands at the period's last day. Periods that are still incomplete are left out, unless there are no others.
     */
    public static ChartDescription readingsAgainstTarget(IndicatorEvaluation evaluation, Language language) {
        return chart(evaluation, List.of(), List.of(), subtitle(evaluation, language), language);
    }

    /**
     * Describes the same with the forecast: from the last known value to the target's date, with the intervals in which the values are
     * expected with 80 and 95 per cent.
     *
     * @param limits true for the natural limits of the values as well; there are none if the forecast is made from shorter periods
     */
    public static ChartDescription outlook(Outlook outlook, Language language, boolean limits) {
        IndicatorEvaluation evaluation = outlook.evaluation();
        List<Line> lines = new ArrayList<>();
        if (limits) {
            addLine(lines, Role.LIMITS, language, limits(outlook));
        }
        IndicatorForecast forecast = outlook.forecast().value().orElse(null);
        if (forecast == null) {
            return chart(evaluation, lines, List.of(), subtitle(evaluation, language), language);
        }
        List<Point> expected = new ArrayList<>(lastKnown(evaluation, forecast));
        for (int i = 0; i < forecast.periods().size(); i++) {
            expected.add(new Point(forecast.periods().get(i).end(), forecast.predictions().get(i).mean()));
        }
        addLine(lines, Role.FORECAST, language, expected);
        List<Band> bands = Stream.of(WIDE, NARROW).map(confidence -> band(evaluation, forecast, confidence, language)).toList();
        ShortNumbers numbers = new ShortNumbers(evaluation.unit(), language);
        Prediction last = forecast.predictions().getLast();
        String landing = TEXTS.get(language, "forecast", numbers.format(last.mean()), numbers.format(last.lower(NARROW)),
                numbers.format(last.upper(NARROW)));
        return chart(evaluation, lines, bands, TEXTS.get(language, "with-forecast", subtitle(evaluation, language), landing), language);
    }

    /** The value with which the forecast begins, if the chart shows one. */
    private static List<Point> lastKnown(IndicatorEvaluation evaluation, IndicatorForecast forecast) {
        LocalDate end = forecast.history().last().end();
        return Stream.concat(evaluation.values().stream(), Stream.ofNullable(evaluation.current()))
                .filter(value -> value.complete() && value.value() != null && value.period().end().equals(end)).limit(1)
                .map(value -> new Point(end, value.value())).toList();
    }

    private static Band band(IndicatorEvaluation evaluation, IndicatorForecast forecast, double confidence, Language language) {
        List<Range> ranges = new ArrayList<>();
        lastKnown(evaluation, forecast).forEach(point -> ranges.add(new Range(point.date(), point.value(), point.value())));
        for (int i = 0; i < forecast.periods().size(); i++) {
            Prediction prediction = forecast.predictions().get(i);
            ranges.add(new Range(forecast.periods().get(i).end(), prediction.lower(confidence), prediction.upper(confidence)));
        }
        return new Band(TEXTS.get(language, "band", Math.round(confidence * 100)), confidence, ranges);
    }

    private static List<Point> limits(Outlook outlook) {
        XmrLimits limits = outlook.limits().value().orElse(null);
        History history = outlook.history().value().orElse(null);
        if (limits == null || history.frequency() != outlook.evaluation().indicator().getFrequency()) {
            return List.of();
        }
        LocalDate first = history.periods().getFirst().end();
        LocalDate last = history.last().end();
        return List.of(new Point(first, limits.upper()), new Point(last, limits.upper()), new Point(last, Double.NaN),
                new Point(first, limits.lower()), new Point(last, limits.lower()));
    }

    /** @param behind the lines behind the values */
    private static ChartDescription chart(IndicatorEvaluation evaluation, List<Line> behind, List<Band> bands, String subtitle,
            Language language) {
        Indicator indicator = evaluation.indicator();
        List<Line> lines = new ArrayList<>();
        addTarget(lines, evaluation, language);
        addLine(lines, Role.PLANNED, language, way(indicator));
        lines.addAll(behind);
        addLine(lines, Role.COMPUTED, language, points(evaluation, PeriodValue::computed));
        addLine(lines, Role.ACTUAL, language, points(evaluation, PeriodValue::actual));
        if (isComplete(indicator.getBaseline())) {
            addLine(lines, Role.BASELINE, language, List.of(point(indicator.getBaseline())));
        }
        boolean noValue = lines.stream().noneMatch(line -> line.role() == Role.ACTUAL || line.role() == Role.COMPUTED);
        Frequency frequency = indicator.getFrequency();
        return new ChartDescription(Names.of(indicator, language), subtitle, TEXTS.get(language, "x." + frequency.getName()),
                TEXTS.get(language, "y." + frequency.getName()), lines, bands, markers(indicator, language),
                noValue ? notice(evaluation, language) : "", evaluation.unit(), frequency,
                GoalTrees.treeOf(indicator).map(tree -> FiscalCalendar.of(tree).startMonth()).orElse(DEFAULT_FISCAL_START_MONTH), language);
    }

    private static void addLine(List<Line> lines, Role role, Language language, List<Point> points) {
        if (points.stream().anyMatch(point -> !Double.isNaN(point.value()))) {
            lines.add(new Line(TEXTS.get(language, "line." + role), role, points));
        }
    }

    /** The target as a level, from the first day that the chart shows to the day of the target, or of the last value if that is later. */
    private static void addTarget(List<Line> lines, IndicatorEvaluation evaluation, Language language) {
        Target target = evaluation.indicator().getTarget();
        if (target == null || target.getValue() == null) {
            return;
        }
        List<LocalDate> days = Stream.of(points(evaluation, PeriodValue::value).stream().map(Point::date),
                Stream.of(target, evaluation.indicator().getBaseline()).filter(Objects::nonNull).map(DatedValue::getDate)
                        .filter(Objects::nonNull)).flatMap(Function.identity()).sorted().toList();
        if (!days.isEmpty()) {
            double level = target.getValue();
            addLine(lines, Role.TARGET, language,
                    Stream.of(days.getFirst(), days.getLast()).distinct().map(day -> new Point(day, level)).toList());
        }
    }

    /** From the baseline over the milestones to the target, by date. */
    private static List<Point> way(Indicator indicator) {
        List<DatedValue> steps = new ArrayList<>(indicator.getMilestones());
        steps.add(indicator.getBaseline());
        steps.add(indicator.getTarget());
        List<Point> points = steps.stream().filter(Charts::isComplete).map(Charts::point).sorted(Comparator.comparing(Point::date))
                .toList();
        return points.size() < 2 ? List.of() : points;
    }

    private static List<Point> points(IndicatorEvaluation evaluation, Function<PeriodValue, Double> number) {
        boolean complete = evaluation.values().stream().anyMatch(value -> value.complete() && value.value() != null);
        List<PeriodValue> values = new ArrayList<>(evaluation.values());
        values.removeIf(value -> complete && !value.complete() && value.value() != null);
        PeriodValue current = evaluation.current();
        if (current != null && values.stream().noneMatch(value -> value.period().equals(current.period()))) {
            values.add(current);
        }
        List<Point> points = new ArrayList<>(values.stream().sorted(Comparator.comparing(value -> value.period().end()))
                .map(value -> new Point(value.period().end(), Objects.requireNonNullElse(number.apply(value), Double.NaN))).toList());
        while (!points.isEmpty() && Double.isNaN(points.getLast().value())) {
            points.removeLast();
        }
        while (!points.isEmpty() && Double.isNaN(points.getFirst().value())) {
            points.removeFirst();
        }
        return points;
    }

    private static String subtitle(IndicatorEvaluation evaluation, Language language) {
        ShortNumbers numbers = new ShortNumbers(evaluation.unit(), language);
        PeriodValue current = evaluation.current();
        String latest = current == null || current.value() == null ? ""
                : TEXTS.get(language, "latest", numbers.format(current.value()), current.period().label(language));
        Target target = evaluation.indicator().getTarget();
        if (target == null || target.getValue() == null) {
            return latest;
        }
        String value = numbers.format(target.getValue());
        String aim = target.getDate() == null ? TEXTS.get(language, "target", value)
                : TEXTS.get(language, "target-by", value, target.getDate());
        return latest.isEmpty() ? aim : TEXTS.get(language, "latest-and-target", latest, aim);
    }

    private static List<Marker> markers(Indicator indicator, Language language) {
        Target target = indicator.getTarget();
        return target == null || target.getDate() == null ? List.of()
                : List.of(new Marker(TEXTS.get(language, "deadline", target.getDate()), target.getDate()));
    }

    private static String notice(IndicatorEvaluation evaluation, Language language) {
        return TEXTS.get(language, "no-value", (evaluation.problems().isEmpty() ? evaluation.reason() : evaluation.problems().getFirst())
                .text(language));
    }

    private static boolean isComplete(DatedValue value) {
        return value != null && value.getValue() != null && value.getDate() != null;
    }

    private static Point point(DatedValue value) {
        return new Point(value.getDate(), value.getValue());
    }
}
