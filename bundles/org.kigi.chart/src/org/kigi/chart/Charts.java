package org.kigi.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kigi.chart.ChartDescription.Line;
import org.kigi.chart.ChartDescription.Marker;
import org.kigi.chart.ChartDescription.Point;
import org.kigi.chart.ChartDescription.Role;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Target;

/** The charts that an evaluation can be shown as. */
public final class Charts {

    private static final Texts TEXTS = Texts.of(Charts.class);
    private static final int DEFAULT_FISCAL_START_MONTH = 4;

    private Charts() {
    }

    /**
     * Describes the measured and computed values of an indicator over time, against the way from its baseline to its target. The value of a
     * period stands at the period's last day. Periods that are still incomplete are left out, unless there are no others.
     */
    public static ChartDescription readingsAgainstTarget(IndicatorEvaluation evaluation, Language language) {
        Indicator indicator = evaluation.indicator();
        List<Line> lines = new ArrayList<>();
        addTarget(lines, evaluation, language);
        addLine(lines, Role.PLANNED, language, way(indicator));
        addLine(lines, Role.COMPUTED, language, points(evaluation, PeriodValue::computed));
        addLine(lines, Role.ACTUAL, language, points(evaluation, PeriodValue::actual));
        if (isComplete(indicator.getBaseline())) {
            addLine(lines, Role.BASELINE, language, List.of(point(indicator.getBaseline())));
        }
        boolean noValue = lines.stream().noneMatch(line -> line.role() == Role.ACTUAL || line.role() == Role.COMPUTED);
        Frequency frequency = indicator.getFrequency();
        return new ChartDescription(Names.of(indicator, language), subtitle(evaluation, language),
                TEXTS.get(language, "x." + frequency.getName()), TEXTS.get(language, "y." + frequency.getName()), lines,
                markers(indicator, language), noValue ? notice(evaluation, language) : "", evaluation.unit(), frequency,
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
