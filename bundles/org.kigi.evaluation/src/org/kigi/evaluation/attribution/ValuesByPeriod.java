package org.kigi.evaluation.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.attribution.AttributionReason.Code;
import org.kigi.evaluation.attribution.Change.Input;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.internal.BoundFormula;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

/** The values of an evaluation as the formulas of a given period use them. */
final class ValuesByPeriod {

    private final Evaluation evaluation;
    private final Map<String, Indicator> codes;
    private final FiscalCalendar calendar;
    private final Map<Place, PeriodValue> known = new HashMap<>();

    private record Place(Indicator indicator, Period period) {
    }

    ValuesByPeriod(Evaluation evaluation, Map<String, Indicator> codes) {
        this.evaluation = evaluation;
        this.codes = codes;
        calendar = FiscalCalendar.of(evaluation.tree());
    }

    /** What the evaluation says of that period, which is not shorter than those of the indicator; or null. */
    PeriodValue at(Indicator indicator, Period period) {
        if (isTooShort(indicator, period) || !evaluation.contains(indicator)) {
            return null;
        }
        return known.computeIfAbsent(new Place(indicator, period), place -> evaluation.value(indicator, period));
    }

    /** The value in the unit of the indicator, or null if there is none. */
    Double value(Indicator indicator, Period period) {
        PeriodValue value = at(indicator, period);
        return value == null ? null : value.value();
    }

    private Double value(Input input, Period period) {
        if (input.shift() == null) {
            return value(input.indicator(), period);
        }
        return switch (input.shift()) {
            case PREVIOUS -> value(input.indicator(), before(period));
            case YTD -> yearToDate(input.indicator(), period);
        };
    }

    /** The period of the same length that ends where this one begins. */
    private Period before(Period period) {
        int months = FiscalCalendar.months(period.frequency());
        return months == 0 ? calendar.previous(period)
                : new Period(period.frequency(), period.start().minusMonths(months), period.start().minusDays(1),
                        period.fiscalStartMonth());
    }

    private Double yearToDate(Indicator indicator, Period period) {
        double sum = 0;
        Period year = calendar.periodOf(period.start(), Frequency.YEAR);
        for (Period next = period; !next.start().isBefore(year.start()); next = before(next)) {
            Double value = value(indicator, next);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    /** The formula of the indicator, its values not yet read. */
    Change change(Indicator indicator, AttributionMethod method) throws NotAttributableException {
        String text = indicator.getFormula();
        if (text == null || text.isBlank()) {
            throw new NotAttributableException(Code.NO_FORMULA, indicator);
        }
        BoundFormula formula = BoundFormula.of(indicator, codes, evaluation)
                .orElseThrow(() -> new NotAttributableException(Code.FORMULA_UNUSABLE, indicator));
        return new Change(formula, method);
    }

    /**
     * The value of the formula in that period, in the unit of its indicator.
     *
     * @param inputs where the values of the inputs are put, in base units
     */
    double computed(Change change, Period period, double[] inputs) throws NotAttributableException {
        Indicator missing = null;
        for (int i = 0; i < inputs.length; i++) {
            Input input = change.inputs.get(i);
            Double value = value(input, period);
            inputs[i] = value == null ? Double.NaN : value * change.formula.factor(input.indicator());
            missing = missing == null && value == null ? input.indicator() : missing;
        }
        Formula.Result result = change.result(inputs);
        if (result.fault() == Formula.Fault.INPUT_MISSING) {
            throw new NotAttributableException(Code.VALUE_MISSING, missing, period);
        }
        if (result.fault() != null) {
            throw new NotAttributableException(Code.FORMULA_WITHOUT_VALUE, change.indicator, period);
        }
        return result.value() / change.formula.resultFactor();
    }

    static boolean isTooShort(Indicator indicator, Period period) {
        return period.frequency().compareTo(indicator.getFrequency()) < 0;
    }

    /** True if the value of the indicator in that period is put together from its values in shorter ones. */
    static boolean isOfShorterPeriods(Indicator indicator, Period period) {
        return period.frequency().compareTo(indicator.getFrequency()) > 0 && indicator.getAggregation() != Aggregation.RATIO;
    }

    /** True if the value is assumed and does not follow by the formula from assumptions. */
    static boolean isAssumed(PeriodValue value) {
        return value.assumed() != null && !value.assumed().equals(value.computed());
    }

    /** The parts of a longer period that have values. */
    List<PeriodValue> parts(Indicator indicator, Period period) {
        return evaluation.parts(indicator, period).stream().filter(part -> part.value() != null).toList();
    }
}
