package org.kigi.validation.smart;

import java.util.ArrayList;
import java.util.List;

import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.formula.Formula;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A target that is not reached even when every indicator in the formula reaches its own. */
final class DriversMissTargetRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        Double target = Facts.value(indicator.getTarget());
        Double computed = target == null ? null : facts.formula(indicator).map(formula -> computed(indicator, formula, facts)).orElse(null);
        if (computed != null && fallsShort(indicator.getDirection(), computed, target, facts.thresholds().tolerance())) {
            report.add(indicator, Literals.INDICATOR__FORMULA, indicator.getFormula(), facts.amount(indicator, computed),
                    facts.amount(indicator, target), facts.difference(indicator, target - computed));
        }
    }

    private static boolean fallsShort(Direction direction, double computed, double target, double tolerance) {
        double margin = Math.abs(target) * tolerance;
        return switch (direction) {
            case HIGHER_IS_BETTER -> computed < target - margin;
            case LOWER_IS_BETTER -> computed > target + margin;
            case RANGE -> Math.abs(computed - target) > margin;
        };
    }

    /** The value of the formula for the targets of what it names; null when that is unknown, or stands for periods of another length. */
    private static Double computed(Indicator indicator, Formula formula, Facts facts) {
        List<Indicator> inputs = new ArrayList<>(indicator.getDrivers().stream().filter(driver -> formula.usesDrivers()).toList());
        formula.codes().forEach(code -> inputs.add(facts.byCode(code)));
        for (Indicator input : inputs) {
            if (input == null || Facts.value(input.getTarget()) == null || input.getFrequency() != indicator.getFrequency()) {
                return null;
            }
        }
        Double result = formula.evaluate(code -> target(facts.byCode(code), facts),
                indicator.getDrivers().stream().map(driver -> target(driver, facts)).toList()).value();
        UnitExpression unit = facts.evaluationOf(indicator).unit();
        return result == null || unit == null ? null : result / unit.factor();
    }

    /** The target in base units, so that 5 % is 0.05. */
    private static Double target(Indicator indicator, Facts facts) {
        UnitExpression unit = facts.evaluationOf(indicator).unit();
        Double value = Facts.value(indicator.getTarget());
        return value == null || unit == null ? null : Double.valueOf(value * unit.factor());
    }
}
