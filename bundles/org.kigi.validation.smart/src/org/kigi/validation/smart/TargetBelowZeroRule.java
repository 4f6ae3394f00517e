package org.kigi.validation.smart;

import org.kigi.core.unit.UnitExpression;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A target below nothing: fewer than no customers, or a share of less than none. Money and differences may be below zero. */
final class TargetBelowZeroRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        UnitExpression unit = facts.evaluationOf(indicator).unit();
        Double target = Facts.value(indicator.getTarget());
        if (unit != null && target != null && target < 0 && cannotBeNegative(indicator, unit) && !facts.wasNegative(indicator)) {
            report.add(indicator, Literals.INDICATOR__TARGET, facts.amount(indicator, target));
        }
    }

    private static boolean cannotBeNegative(Indicator indicator, UnitExpression unit) {
        if (indicator.getFormula() != null && (indicator.getFormula().contains("-") || indicator.getFormula().contains("−"))) {
            return false;
        }
        boolean money = unit.dimensions().keySet().stream().anyMatch(name -> "¥$€£".contains(name));
        return unit.isDimensionless() ? indicator.getAggregation() == Aggregation.RATIO : !money && !unit.dimensions().containsKey("pt");
    }
}
