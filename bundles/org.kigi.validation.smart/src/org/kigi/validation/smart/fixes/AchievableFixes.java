package org.kigi.validation.smart.fixes;

import static org.kigi.validation.smart.fixes.Flaw.fix;
import static org.kigi.validation.smart.fixes.Flaw.forAll;
import static org.kigi.validation.smart.fixes.Flaw.words;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kigi.core.time.Period;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.evaluation.formula.Formula;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Fix;
import org.kigi.validation.Phrase;

/** Fixes for goals that will hardly be reached. */
final class AchievableFixes {

    static final Map<String, Function<Flaw, List<Fix>>> BY_RULE = Map.of(
            "smart.achievable.growth-beyond-history", AchievableFixes::pace,
            "smart.achievable.gap-without-action", flaw -> List.of(NewElements.action(flaw, flaw.indicator())),
            "smart.achievable.effects-too-small", AchievableFixes::effects,
            "smart.achievable.landing-unlikely", AchievableFixes::landing,
            "smart.achievable.drivers-miss-target", AchievableFixes::drivers,
            "smart.achievable.ratio-over-whole", AchievableFixes::whole,
            "smart.achievable.target-below-zero", AchievableFixes::sign);

    /** How far the targets below are raised at most, as a part of their way from the baseline. */
    private static final double FURTHEST = 4;
    private static final int STEPS = 60;

    private AchievableFixes() {
    }

    /** Asks for no more than the readings have ever shown: a lower target, or a later date. */
    private static List<Fix> pace(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        boolean higher = indicator.getDirection() == Direction.HIGHER_IS_BETTER;
        List<PeriodValue> known = flaw.evaluation().of(indicator).values();
        while (!known.isEmpty() && !isKnown(known.getLast())) {
            known = known.subList(0, known.size() - 1);
        }
        LocalDate deadline = indicator.getTarget().getDate();
        double target = indicator.getTarget().getValue();
        double current = known.getLast().value();
        Period period = known.getLast().period();
        double needed = Math.abs(target - current);
        int span = flaw.calendar().between(period.end().plusDays(1), deadline, indicator.getFrequency()).size();
        List<Fix> fixes = new ArrayList<>();
        double best = best(known, span, higher);
        if (best > 0) {
            double value = rounded(indicator, higher ? current + best : current - best);
            fixes.add(fix("target-at-best-pace", () -> Goals.setTarget(flaw, indicator, value), flaw.amount(indicator, value)));
        }
        for (int longer = span + 1; longer < known.size(); longer++) {
            if (best(known, longer, higher) >= needed) {
                LocalDate date = later(flaw, period, longer);
                if (Goals.objection(flaw, indicator, date) == null) {
                    fixes.add(fix("deadline-at-best-pace", () -> Goals.moveDeadline(flaw, indicator, date), date));
                }
                break;
            }
        }
        return fixes;
    }

    private static LocalDate later(Flaw flaw, Period period, int periods) {
        Period end = period;
        for (int n = 0; n < periods; n++) {
            end = flaw.calendar().next(end);
        }
        return end.end();
    }

    /** The largest gain over a number of periods; negative infinity if none is known. */
    private static double best(List<PeriodValue> values, int span, boolean higher) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + span < values.size(); i++) {
            if (isKnown(values.get(i)) && isKnown(values.get(i + span))) {
                double change = values.get(i + span).value() - values.get(i).value();
                best = Math.max(best, higher ? change : -change);
            }
        }
        return best;
    }

    private static boolean isKnown(PeriodValue value) {
        return value.complete() && value.value() != null;
    }

    /** Does more, or asks for no more than what is done is expected to bring. */
    private static List<Fix> effects(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        double expected = flaw.latest(indicator) + NewElements.openEffect(indicator);
        double value = rounded(indicator, expected);
        return List.of(NewElements.action(flaw, indicator), fix("target-of-effects", () -> Goals.setTarget(flaw, indicator, value),
                flaw.amount(indicator, value)));
    }

    /** Does more, or asks for what the forecast expects. */
    private static List<Fix> landing(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        List<Fix> fixes = new ArrayList<>();
        new Outlooks(flaw.evaluation()).of(indicator).landing().value().ifPresent(landing -> {
            double value = rounded(indicator, landing.prediction().mean());
            fixes.add(fix("target-of-forecast", () -> Goals.setTarget(flaw, indicator, value), flaw.amount(indicator, value)));
        });
        return fixes;
    }

    /** A value without digits that say nothing, not beyond it in the better direction. */
    private static double rounded(Indicator indicator, double value) {
        return Goals.rounded(value, indicator, indicator.getDirection() == Direction.LOWER_IS_BETTER ? RoundingMode.CEILING
                : RoundingMode.FLOOR);
    }

    /** Makes the target and those below agree: the target follows, or they do. */
    private static List<Fix> drivers(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        List<Fix> fixes = new ArrayList<>();
        Double produced = produced(flaw, indicator, 0);
        if (produced != null) {
            double value = Goals.rounded(produced);
            fixes.add(fix("target-of-drivers", () -> Goals.setTarget(flaw, indicator, value), flaw.amount(indicator, value)));
            stretch(flaw, indicator, produced).ifPresent(stretch -> {
                Map<Indicator, Double> targets = inputs(flaw, indicator).stream().collect(Collectors.toMap(input -> input,
                        input -> Goals.rounded(stretched(input, stretch), input, RoundingMode.HALF_EVEN)));
                Phrase list = inputs(flaw, indicator).stream()
                        .map(input -> words("name-value", Flaw.name(input), flaw.amount(input, targets.get(input))))
                        .reduce((left, right) -> words("list", left, right)).orElseThrow();
                fixes.add(fix("raise-drivers", () -> targets.forEach((input, target) -> Goals.setTarget(flaw, input, target)), list));
            });
        }
        return fixes;
    }

    /** By which part of their ways the targets below have to go further; empty if that does not help. */
    private static OptionalDouble stretch(Flaw flaw, Indicator indicator, double produced) {
        double target = indicator.getTarget().getValue();
        double low = 0;
        double high = FURTHEST;
        Double furthest = produced(flaw, indicator, high);
        if (furthest == null || Math.signum(furthest - target) == Math.signum(produced - target)) {
            return OptionalDouble.empty();
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            Double value = produced(flaw, indicator, middle);
            if (value == null) {
                return OptionalDouble.empty();
            }
            if (Math.signum(value - target) == Math.signum(produced - target)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of(high);
    }

    private static Set<Indicator> inputs(Flaw flaw, Indicator indicator) {
        Set<Indicator> inputs = new LinkedHashSet<>();
        Codes.formula(indicator.getFormula()).ifPresent(formula -> {
            formula.codes().forEach(code -> inputs.add(flaw.byCode().get(code)));
            inputs.addAll(formula.usesDrivers() ? indicator.getDrivers() : List.of());
        });
        return inputs;
    }

    /**
     * What the formula of an indicator gives for the targets of what it names, in the unit of the indicator; null if that is unknown or
     * stands for periods of another length.
     *
     * @param stretch by which part of its way from the baseline each of those targets goes further
     */
    static Double produced(Flaw flaw, Indicator indicator, double stretch) {
        Set<Indicator> inputs = inputs(flaw, indicator);
        UnitExpression unit = flaw.evaluation().of(indicator).unit();
        if (unit == null || inputs.isEmpty() || !inputs.stream().allMatch(input -> input != null && input.getTarget() != null
                && input.getTarget().getValue() != null && flaw.evaluation().of(input).unit() != null
                && input.getFrequency() == indicator.getFrequency())) {
            return null;
        }
        Function<Indicator, Double> base = input -> stretched(input, stretch) * flaw.unit(input).factor();
        Formula formula = Codes.formula(indicator.getFormula()).orElseThrow();
        Double value = formula.evaluate(code -> base.apply(flaw.byCode().get(code)),
                formula.usesDrivers() ? indicator.getDrivers().stream().map(base).toList() : List.of()).value();
        return value == null ? null : value / unit.factor();
    }

    private static double stretched(Indicator input, double stretch) {
        double target = input.getTarget().getValue();
        Double baseline = Flaw.value(input.getBaseline());
        return target + stretch * (target - (baseline == null ? 0 : baseline));
    }

    private static List<Fix> sign(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        double value = Math.abs(indicator.getTarget().getValue());
        return List.of(fix("target-without-sign", () -> Goals.setTarget(flaw, indicator, value), flaw.amount(indicator, value)));
    }

    private static List<Fix> whole(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        double whole = 1 / flaw.unit(indicator).factor();
        return List.of(forAll(fix("target-is-whole", () -> Goals.setTarget(flaw, indicator, whole), flaw.amount(indicator, whole))));
    }
}
