package org.kigi.validation.smart;

import java.util.List;
import java.util.Objects;

import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.PeriodValue;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/**
 * A share of which more than the whole is asked. A ratio is taken for a share, and so is any other percentage with a history, unless one of
 * its values has been above 100 %.
 */
final class RatioOverWholeRule implements SmartRule<Indicator> {

    /** With fewer values a percentage that is no ratio may still be a growth. */
    private static final int FEWEST_VALUES = 12;

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        UnitExpression unit = facts.evaluationOf(indicator).unit();
        Double target = Facts.value(indicator.getTarget());
        if (unit != null && unit.isDimensionless() && target != null && target * unit.factor() > 1 && isShare(indicator, unit, facts)) {
            report.add(indicator, Literals.INDICATOR__TARGET, facts.amount(indicator, target));
        }
    }

    private static boolean isShare(Indicator indicator, UnitExpression unit, Facts facts) {
        boolean ratio = indicator.getAggregation() == Aggregation.RATIO;
        Double baseline = Facts.value(indicator.getBaseline());
        if (!ratio && unit.factor() == 1 || baseline != null && !isPart(baseline, unit)) {
            return false;
        }
        List<Double> values = facts.evaluationOf(indicator).values().stream().map(PeriodValue::value).filter(Objects::nonNull).toList();
        return (ratio || values.size() >= FEWEST_VALUES) && values.stream().allMatch(value -> isPart(value, unit));
    }

    private static boolean isPart(double value, UnitExpression unit) {
        return value >= 0 && value * unit.factor() <= 1;
    }
}
