package org.kigi.validation.smart;

import org.kigi.core.Names;
import org.kigi.core.unit.UnitExpression;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;

/** Values that are put together in a way in which their unit cannot be: percentages and prices do not add up, sales are no count of people. */
final class AggregationAgainstUnitRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        UnitExpression unit = facts.evaluationOf(indicator).unit();
        if (unit != null && contradicts(indicator.getAggregation(), unit)) {
            report.add(indicator, Literals.INDICATOR__AGGREGATION, unit.symbol(),
                    Phrase.of(language -> Names.literalName(indicator.getAggregation(), language)));
        }
    }

    private static boolean contradicts(Aggregation aggregation, UnitExpression unit) {
        boolean share = unit.isDimensionless() && unit.factor() < 1;
        boolean rate = unit.dimensions().values().stream().anyMatch(exponent -> exponent < 0);
        boolean points = unit.dimensions().containsKey("pt");
        return switch (aggregation) {
            case SUM -> share || rate || points;
            case DISTINCT -> share || rate || points || unit.dimensions().keySet().stream().anyMatch(name -> "¥$€£".contains(name));
            case LAST, AVERAGE, RATIO -> false;
        };
    }
}
