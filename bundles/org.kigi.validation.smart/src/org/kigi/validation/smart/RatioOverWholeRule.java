package org.kigi.validation.smart;

import org.kigi.core.unit.UnitExpression;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A share of which more than the whole is asked. */
final class RatioOverWholeRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        UnitExpression unit = facts.evaluationOf(indicator).unit();
        Double target = Facts.value(indicator.getTarget());
        if (indicator.getAggregation() == Aggregation.RATIO && unit != null && unit.isDimensionless() && target != null
                && target * unit.factor() > 1) {
            report.add(indicator, Literals.INDICATOR__TARGET, facts.amount(indicator, target));
        }
    }
}
