package org.kigi.evaluation.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.kigi.core.time.Period;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.attribution.AttributionReason.Code;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.evaluation.formula.FormulaUnitException;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

/**
 * The values of an evaluation as a formula of a given period uses them: those of indicators with a shorter frequency are combined as their
 * aggregation says.
 */
final class ValuesByPeriod {

    /** How many ratios that need each other over longer periods are followed. */
    private static final int DEEPEST = 100;

    private final Evaluation evaluation;
    private final Map<String, Indicator> codes;
    private final Map<Period, Map<Indicator, Double>> ratios = new HashMap<>();
    private int depth;

    ValuesByPeriod(Evaluation evaluation, Map<String, Indicator> codes) {
        this.evaluation = evaluation;
        this.codes = codes;
    }

    /** What the evaluation says of exactly that period, or null. */
    PeriodValue own(Indicator indicator, Period period) {
        return evaluated(indicator).filter(value -> value.period().equals(period)).findFirst().orElse(null);
    }

    private Stream<PeriodValue> evaluated(Indicator indicator) {
        IndicatorEvaluation found = evaluation.indicators().get(indicator);
        return found == null ? Stream.empty() : found.values().stream();
    }

    /** The value in the unit of the indicator, or null if there is none. */
    Double value(Indicator indicator, Period period) {
        int longer = period.frequency().compareTo(indicator.getFrequency());
        if (longer <= 0) {
            PeriodValue value = longer < 0 ? null : own(indicator, period);
            return value == null ? null : value.value();
        }
        return switch (indicator.getAggregation()) {
            case SUM, AVERAGE, LAST -> combined(indicator, period);
            case RATIO -> ratio(indicator, period);
            case DISTINCT -> null;
        };
    }

    private Double combined(Indicator indicator, Period period) {
        int untilThursday = indicator.getFrequency() == Frequency.WEEK ? 3 : 0;
        List<PeriodValue> parts = evaluated(indicator)
                .filter(part -> period.contains(part.period().start().plusDays(untilThursday))).toList();
        List<Double> known = parts.stream().map(PeriodValue::value).filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            return null;
        }
        double sum = known.stream().mapToDouble(Double::doubleValue).sum();
        return switch (indicator.getAggregation()) {
            case SUM -> {
                boolean fromStart = !parts.getFirst().period().start().isAfter(period.start());
                boolean withoutGap = parts.subList(0, known.size()).stream().allMatch(part -> part.value() != null);
                yield fromStart && withoutGap ? sum : null;
            }
            case AVERAGE -> sum / known.size();
            default -> known.getLast();
        };
    }

    private Double ratio(Indicator indicator, Period period) {
        Map<Indicator, Double> known = ratios.computeIfAbsent(period, any -> new HashMap<>());
        if (!known.containsKey(indicator)) {
            // what comes back to itself has no value
            known.put(indicator, null);
            if (depth < DEEPEST) {
                depth++;
                known.put(indicator, computedRatio(indicator, period));
                depth--;
            }
        }
        return known.get(indicator);
    }

    private Double computedRatio(Indicator indicator, Period period) {
        try {
            Change change = change(indicator, AttributionMethod.CHAIN_SUBSTITUTION);
            read(change, period, change.before);
            return computed(change, period, change.before);
        } catch (NotAttributableException e) {
            return null;
        }
    }

    /** The formula of the indicator, its values not yet read. */
    Change change(Indicator indicator, AttributionMethod method) throws NotAttributableException {
        String text = indicator.getFormula();
        if (text == null || text.isBlank()) {
            throw new NotAttributableException(Code.NO_FORMULA, indicator);
        }
        try {
            Formula formula = Formula.parse(text);
            if (codes.keySet().containsAll(formula.codes())) {
                return new Change(indicator, method, formula, codes);
            }
        } catch (FormulaSyntaxException e) {
            throw new NotAttributableException(Code.FORMULA_UNUSABLE, indicator);
        }
        throw new NotAttributableException(Code.FORMULA_UNUSABLE, indicator);
    }

    /** Reads the inputs of the formula in that period, in base units. */
    void read(Change change, Period period, double[] values) throws NotAttributableException {
        for (int i = 0; i < values.length; i++) {
            Indicator input = change.inputs.get(i);
            Double value = value(input, period);
            if (value == null) {
                throw new NotAttributableException(Code.VALUE_MISSING, input, period);
            }
            UnitExpression unit = unit(input);
            values[i] = value * (unit == null ? 1 : unit.factor());
        }
    }

    /** The value of the formula in the unit of its indicator. */
    double computed(Change change, Period period, double[] values) throws NotAttributableException {
        Formula.Result result = change.result(values);
        if (result.fault() != null) {
            throw new NotAttributableException(Code.FORMULA_WITHOUT_VALUE, change.indicator, period);
        }
        return result.value() / resultFactor(change);
    }

    private UnitExpression unit(Indicator indicator) {
        IndicatorEvaluation found = evaluation.indicators().get(indicator);
        return found == null ? null : found.unit();
    }

    /** By what a result in base units is divided to be in the unit of the indicator, as the evaluator does it. */
    double resultFactor(Change change) throws NotAttributableException {
        UnitExpression wanted = unit(change.indicator);
        if (wanted == null || change.inputs.isEmpty()) {
            return 1;
        }
        try {
            UnitExpression found = change.formula.unit(code -> unit(codes.get(code)),
                    change.indicator.getDrivers().stream().map(this::unit).toList());
            // a percentage counts as a hundred points
            boolean points = found != null && !found.isCommensurateWith(wanted) && found.isDimensionless();
            return points ? wanted.factor() * found.factor() : wanted.factor();
        } catch (FormulaUnitException e) {
            throw new NotAttributableException(Code.FORMULA_UNUSABLE, change.indicator);
        }
    }

    /** True if the value of the indicator in that period is put together from the results of its formula in shorter ones. */
    static boolean isOfShorterPeriods(Indicator indicator, Period period) {
        return period.frequency().compareTo(indicator.getFrequency()) > 0 && indicator.getAggregation() != Aggregation.RATIO;
    }
}
