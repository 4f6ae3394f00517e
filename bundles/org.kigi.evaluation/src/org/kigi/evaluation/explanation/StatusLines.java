package org.kigi.evaluation.explanation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PaceLimits;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.RequiredRate;
import org.kigi.evaluation.Status;
import org.kigi.evaluation.explanation.Explanation.Builder;
import org.kigi.evaluation.explanation.Explanation.Kind;
import org.kigi.evaluation.explanation.Explanation.Text;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.ProgressMethod;
import org.kigi.model.goaltree.RollUp;

/**
 * Explanations of status, progress, pace, plan and roll-up. Formulas are shown with their numbers; where these do not give the number of
 * the evaluation, it is shown alone.
 */
final class StatusLines {

    private static final double SAME = 1e-9;
    private static final int MOST_TERMS = 6;

    private final Evaluation evaluation;
    private final ProgressMethod method;

    StatusLines(Evaluation evaluation) {
        this.evaluation = evaluation;
        method = evaluation.tree().getProgressMethod();
    }

    private static String text(Language language, String key, Object... arguments) {
        return Explanation.TEXTS.get(language, key, arguments);
    }

    private static Builder line(Kind kind, String key, Indicator indicator) {
        return Explanation.of(kind, language -> text(language, key)).at(indicator, null);
    }

    private static boolean isSame(Double shown, double computed) {
        return shown != null && Math.abs(shown - computed) <= SAME * Math.max(1, Math.abs(shown));
    }

    // status

    Explanation status(IndicatorEvaluation evaluated) {
        Indicator indicator = evaluated.indicator();
        Builder line = Explanation.of(Kind.STATUS, language -> text(language, "status", Names.literalName(method, language)))
                .at(indicator, evaluated.current() == null ? null : evaluated.current().period())
                .value(null, evaluated.status()::label);
        if (evaluated.reason() != null) {
            line.reason(evaluated.reason());
        }
        return line.children(() -> {
            List<Explanation> lines = new ArrayList<>();
            if (evaluated.progress() != null) {
                lines.add(progress(evaluated));
            }
            if (evaluated.requiredRate() != null) {
                lines.add(pace(evaluated));
            }
            limits(evaluated, lines);
            if (evaluated.satisfaction() != null) {
                lines.add(satisfaction(evaluated));
            }
            if (evaluated.current() != null && evaluated.current().planned() != null && method != ProgressMethod.LINEAR) {
                lines.add(plan(evaluated, evaluated.current().period().end()));
            }
            if (evaluated.rolledUpProgress() != null && !indicator.getDrivers().isEmpty()) {
                lines.add(rollUp(evaluated));
            }
            return lines;
        }).explanation();
    }

    private void limits(IndicatorEvaluation evaluated, List<Explanation> lines) {
        if (method == ProgressMethod.THRESHOLDS || method == ProgressMethod.SATISFACTION) {
            lines.addAll(points(evaluated, false));
            limit(evaluated, Literals.INDICATOR__WARNING_THRESHOLD, lines);
            limit(evaluated, Literals.INDICATOR__CRITICAL_THRESHOLD, lines);
        }
        if (method == ProgressMethod.SATISFACTION) {
            limit(evaluated, Literals.INDICATOR__WORST_VALUE, lines);
        }
    }

    private static void limit(IndicatorEvaluation evaluated, EStructuralFeature limit, List<Explanation> lines) {
        Double value = (Double) evaluated.indicator().eGet(limit);
        if (value != null) {
            lines.add(Explanation.of(Kind.POINT, language -> Names.featureName(limit, language)).at(evaluated.indicator(), null)
                    .value(value, evaluated.unit()).explanation());
        }
    }

    private static Explanation satisfaction(IndicatorEvaluation evaluated) {
        Indicator indicator = evaluated.indicator();
        double value = evaluated.current().value();
        double threshold = indicator.getWarningThreshold();
        boolean above = evaluated.satisfaction() >= 0;
        double end = above ? indicator.getTarget().getValue() : indicator.getWorstValue();
        double computed = (above ? 100 : -100) * (value - threshold) / (end - threshold);
        Builder line = line(Kind.SATISFACTION, "satisfaction", indicator)
                .value(evaluated.satisfaction(), language -> Numbers.plain(evaluated.satisfaction()));
        if (isSame(evaluated.satisfaction(), computed)) {
            line.detail(language -> text(language, above ? "satisfaction.above" : "satisfaction.below", shown(value, evaluated, language),
                    shown(threshold, evaluated, language), shown(end, evaluated, language)));
        }
        return line.explanation();
    }

    private static String shown(Double value, IndicatorEvaluation evaluated, Language language) {
        return Numbers.of(value, evaluated.unit(), language);
    }

    // progress

    Explanation progress(IndicatorEvaluation evaluated) {
        Indicator indicator = evaluated.indicator();
        Double progress = evaluated.progress();
        Builder line = line(progress == null ? Kind.NOT_COMPUTABLE : Kind.PROGRESS, "progress", indicator)
                .value(progress, language -> progress == null ? Numbers.ABSENT : Numbers.percent(progress, language))
                .children(() -> points(evaluated, true));
        if (progress == null) {
            Reason reason = evaluated.reason();
            return reason == null ? line.explanation() : line.reason(reason).explanation();
        }
        double value = evaluated.current().value();
        double from = indicator.getBaseline().getValue();
        double to = indicator.getTarget().getValue();
        boolean range = indicator.getDirection() == Direction.RANGE;
        if (isSame(progress, range ? 1 - Math.abs(value - to) / Math.abs(from - to) : (value - from) / (to - from))) {
            line.detail(language -> text(language, range ? "progress.range" : "progress.way", shown(value, evaluated, language),
                    shown(from, evaluated, language), shown(to, evaluated, language)));
        }
        return line.explanation();
    }

    /** Today's value and the target, before them the baseline if it is wanted; without those that are absent. */
    private List<Explanation> points(IndicatorEvaluation evaluated, boolean withBaseline) {
        List<Explanation> points = new ArrayList<>();
        Indicator indicator = evaluated.indicator();
        if (withBaseline && indicator.getBaseline() != null) {
            points.add(point(evaluated, indicator.getBaseline()));
        }
        if (evaluated.current() != null) {
            points.add(Explanation.of(Kind.POINT, language -> text(language, "current", evaluated.current().period().label(language)))
                    .at(indicator, evaluated.current().period()).value(evaluated.current().value(), evaluated.unit()).explanation());
        }
        if (indicator.getTarget() != null) {
            points.add(point(evaluated, indicator.getTarget()));
        }
        return points;
    }

    private static Explanation point(IndicatorEvaluation evaluated, DatedValue point) {
        Text name = language -> Names.typeName(point.eClass(), language);
        return Explanation.of(Kind.POINT, point.getDate() == null ? name
                : language -> text(language, "point", name.in(language), point.getDate()))
                .at(evaluated.indicator(), null).value(point.getValue(), evaluated.unit()).explanation();
    }

    // pace

    private LocalDate day(IndicatorEvaluation evaluated) {
        LocalDate end = evaluated.current().period().end();
        return end.isAfter(evaluation.asOf()) ? evaluation.asOf() : end;
    }

    private Explanation pace(IndicatorEvaluation evaluated) {
        Indicator indicator = evaluated.indicator();
        double pace = evaluated.requiredRate();
        Builder line = line(Kind.PACE, "pace", indicator).value(pace, language -> Numbers.plain(pace));
        double value = evaluated.current().value();
        double from = indicator.getBaseline().getValue();
        double to = indicator.getTarget().getValue();
        LocalDate day = day(evaluated);
        if (method == ProgressMethod.LINEAR) {
            Explanation plan = plan(evaluated, day);
            boolean range = indicator.getDirection() == Direction.RANGE;
            if (!range && plan.value() != null && isSame(pace, (value - from) / (plan.value() - from))) {
                line.detail(language -> text(language, "pace.plan", shown(value, evaluated, language), shown(from, evaluated, language),
                        shown(plan.value(), evaluated, language)));
            }
            return line.children(() -> withLimits(List.of(plan))).explanation();
        }
        double observed = RequiredRate.years(indicator.getBaseline().getDate(), day);
        double given = RequiredRate.years(indicator.getBaseline().getDate(), indicator.getTarget().getDate());
        boolean higher = indicator.getDirection() == Direction.HIGHER_IS_BETTER;
        OptionalDouble compound = indicator.getDirection() == Direction.RANGE ? OptionalDouble.empty()
                : RequiredRate.compound(from, value, to, observed, given, higher);
        if (compound.isPresent() && isSame(pace, compound.getAsDouble())) {
            double moved = Math.expm1((Math.log(value) - Math.log(from)) / observed);
            double needed = Math.expm1((Math.log(to) - Math.log(from)) / given);
            line.detail(language -> text(language, higher ? "pace.growth" : "pace.decline", Numbers.percent(moved, language),
                    Numbers.percent(needed, language)));
            return line.children(() -> withLimits(List.of(growth(evaluated, "growth.observed", moved, from, value, observed, day),
                    growth(evaluated, "growth.required", needed, from, to, given, indicator.getTarget().getDate())))).explanation();
        }
        if (evaluated.progress() != null && isSame(pace, RequiredRate.linear(evaluated.progress(), observed, given))) {
            line.detail(language -> text(language, "pace.linear", Numbers.percent(evaluated.progress(), language), Numbers.plain(given),
                    Numbers.plain(observed)));
        }
        return line.children(() -> withLimits(List.of())).explanation();
    }

    private static Explanation growth(IndicatorEvaluation evaluated, String key, double growth, double from, double to, double years,
            LocalDate until) {
        LocalDate since = evaluated.indicator().getBaseline().getDate();
        return Explanation.of(Kind.PACE, language -> text(language, key, since, until)).at(evaluated.indicator(), null)
                .value(growth, language -> Numbers.percent(growth, language))
                .detail(language -> text(language, "growth", shown(to, evaluated, language), shown(from, evaluated, language),
                        Numbers.plain(years)))
                .explanation();
    }

    /** The lines and, after them, the limits of the classes of status, as the judge reads them. */
    private List<Explanation> withLimits(List<Explanation> lines) {
        List<Explanation> all = new ArrayList<>(lines);
        PaceLimits limits = PaceLimits.of(evaluation.tree());
        all.add(limit(Status.ON_TRACK, limits.onTrackFrom()));
        all.add(limit(Status.ACCELERATION_NEEDED, limits.accelerationFrom()));
        all.add(limit(Status.LIMITED, 0));
        return all;
    }

    private static Explanation limit(Status status, double from) {
        return Explanation.of(Kind.POINT, language -> text(language, "status.from", status.label(language)))
                .value(from, language -> Numbers.plain(from)).explanation();
    }

    // plan

    Explanation plan(IndicatorEvaluation evaluated, LocalDate day) {
        Indicator indicator = evaluated.indicator();
        TreeMap<LocalDate, DatedValue> path = path(indicator);
        Map.Entry<LocalDate, DatedValue> before = path.floorEntry(day);
        Map.Entry<LocalDate, DatedValue> after = path.ceilingEntry(day);
        Builder line = Explanation.of(before == null ? Kind.NOT_COMPUTABLE : Kind.PLAN, language -> text(language, "plan", day))
                .at(indicator, null);
        if (before == null) {
            return line.value(null, evaluated.unit()).detail(language -> text(language, "plan.none")).explanation();
        }
        if (after == null || after.getKey().equals(before.getKey())) {
            return line.value(before.getValue().getValue(), evaluated.unit()).detail(language -> text(language, "plan.point"))
                    .children(() -> List.of(point(evaluated, before.getValue()))).explanation();
        }
        long gone = ChronoUnit.DAYS.between(before.getKey(), day);
        long days = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        double from = before.getValue().getValue();
        double to = after.getValue().getValue();
        double share = (double) gone / days;
        return line.value(from * (1 - share) + to * share, evaluated.unit())
                .detail(language -> text(language, "plan.line", shown(from, evaluated, language), shown(to, evaluated, language),
                        Long.toString(gone), Long.toString(days)))
                .children(() -> List.of(point(evaluated, before.getValue()), point(evaluated, after.getValue()))).explanation();
    }

    /** The points of the plan: baseline, milestones between it and the target, target. */
    private static TreeMap<LocalDate, DatedValue> path(Indicator indicator) {
        TreeMap<LocalDate, DatedValue> path = new TreeMap<>();
        DatedValue target = indicator.getTarget();
        if (!isGiven(target)) {
            return path;
        }
        path.put(target.getDate(), target);
        DatedValue baseline = indicator.getBaseline();
        boolean begins = isGiven(baseline) && baseline.getDate().isBefore(target.getDate());
        for (DatedValue milestone : indicator.getMilestones()) {
            if (isGiven(milestone) && milestone.getDate().isBefore(target.getDate())
                    && !(begins && !milestone.getDate().isAfter(baseline.getDate()))) {
                path.putIfAbsent(milestone.getDate(), milestone);
            }
        }
        if (begins) {
            path.put(baseline.getDate(), baseline);
        }
        return path;
    }

    private static boolean isGiven(DatedValue value) {
        return value != null && value.getDate() != null && value.getValue() != null && Double.isFinite(value.getValue());
    }

    // roll-up

    Explanation rollUp(IndicatorEvaluation evaluated) {
        return rollUp(evaluated, language -> text(language, "roll-up"), language -> "", 0);
    }

    private Explanation rollUp(IndicatorEvaluation evaluated, Text label, Text prefix, int depth) {
        Double progress = evaluated.rolledUpProgress();
        Builder line = Explanation.of(Kind.ROLL_UP, label).at(evaluated.indicator(), null)
                .value(progress, language -> progress == null ? Numbers.ABSENT : Numbers.percent(progress, language));
        line.detail(language -> prefix.in(language) + combined(evaluated, language));
        return line.children(() -> drivers(evaluated, depth + 1)).explanation();
    }

    private List<Explanation> drivers(IndicatorEvaluation evaluated, int depth) {
        if (depth >= Explainer.DEEPEST && !evaluated.indicator().getDrivers().isEmpty()) {
            return List.of(Explanation.of(Kind.TOO_DEEP, language -> Names.of(evaluated.indicator(), language))
                    .at(evaluated.indicator(), null)
                    .detail(language -> text(language, "detail.TOO_DEEP", Explainer.DEEPEST)).explanation());
        }
        boolean weighted = evaluated.indicator().getRollUp() == RollUp.WEIGHTED_MEAN;
        return evaluated.indicator().getDrivers().stream().map(evaluation::of)
                .map(driver -> rollUp(driver, language -> Names.of(driver.indicator(), language),
                        weighted ? language -> text(language, "roll-up.weight", Numbers.plain(weight(driver))) + " " : language -> "",
                                depth))
                .toList();
    }

    private static double weight(IndicatorEvaluation driver) {
        Double weight = driver.indicator().getWeight();
        return weight == null ? 1 : weight > 0 && Double.isFinite(weight) ? weight : 0;
    }

    private String combined(IndicatorEvaluation evaluated, Language language) {
        Indicator indicator = evaluated.indicator();
        RollUp rollUp = indicator.getRollUp();
        if (evaluated.rolledUpProgress() == null) {
            return text(language, "roll-up.unknown");
        }
        List<IndicatorEvaluation> known = indicator.getDrivers().stream().map(evaluation::of)
                .filter(driver -> driver.rolledUpProgress() != null && (rollUp != RollUp.WEIGHTED_MEAN || weight(driver) > 0)).toList();
        boolean logical = rollUp == RollUp.AND || rollUp == RollUp.OR;
        if (indicator.getDrivers().isEmpty() || known.isEmpty() && !logical) {
            return text(language, "roll-up.own");
        }
        if (rollUp != RollUp.WEIGHTED_MEAN) {
            return text(language, "roll-up." + rollUp, indicator.getDrivers().size());
        }
        String terms = known.stream().limit(MOST_TERMS)
                .map(driver -> Numbers.plain(weight(driver)) + " × " + Numbers.percent(driver.rolledUpProgress(), language))
                .collect(Collectors.joining(" + "));
        return text(language, "roll-up.WEIGHTED_MEAN", known.size() > MOST_TERMS ? terms + " + …" : terms,
                Numbers.plain(known.stream().mapToDouble(StatusLines::weight).sum()));
    }
}
