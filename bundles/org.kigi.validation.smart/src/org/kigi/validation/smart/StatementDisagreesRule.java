package org.kigi.validation.smart;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.unit.UnitExpression;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.Amount;
import org.kigi.validation.smart.internal.wording.Amount.Role;
import org.kigi.validation.smart.internal.wording.Wording;

/** A sentence that names another value to be reached than the target does: the text says 120, the target 150. */
final class StatementDisagreesRule extends StatementRule<Indicator> {

    /** Amounts are often rounded in a sentence: to so small a part of the value they are the same. */
    private static final double ROUNDING = 0.005;

    @Override
    void check(Indicator indicator, EStructuralFeature feature, Wording wording, Facts facts, Report report) {
        Double target = Facts.value(indicator.getTarget());
        UnitExpression unit = facts.evaluationOf(indicator).unit();
        if (target == null || unit == null) {
            return;
        }
        List<Amount> comparable = wording.amounts().stream().filter(amount -> Double.isFinite(in(amount, unit))).toList();
        if (comparable.stream().anyMatch(amount -> same(in(amount, unit), target))) {
            return;
        }
        List<Amount> levels = comparable.stream().filter(amount -> amount.role() == Role.LEVEL && !isKnown(in(amount, unit), indicator)).toList();
        if (levels.size() == 1) {
            Amount stated = levels.getFirst();
            report.addWords(indicator, feature, stated.span(), stated.span().of(wording.sentence()), facts.amount(indicator, target));
        }
    }

    /** A baseline or a milestone may be named as well. */
    private static boolean isKnown(double value, Indicator indicator) {
        return isAt(value, indicator.getBaseline()) || indicator.getMilestones().stream().anyMatch(milestone -> isAt(value, milestone));
    }

    private static boolean isAt(double value, DatedValue known) {
        return Facts.value(known) != null && same(value, known.getValue());
    }

    private static boolean same(double left, double right) {
        return Math.abs(left - right) <= ROUNDING * Math.max(Math.abs(left), Math.abs(right));
    }

    /** The amount in the unit of the indicator, or NaN when it measures something else. */
    private static double in(Amount amount, UnitExpression unit) {
        boolean money = isMoney(unit);
        return switch (amount.unit()) {
            case "¥", "$", "€", "£" -> money && unit.dimensions().containsKey(amount.unit()) ? amount.value() / unit.factor() : Double.NaN;
            case "%" -> unit.isDimensionless() ? amount.value() / 100 / unit.factor() : Double.NaN;
            case "pt" -> unit.dimensions().containsKey("pt") || unit.isDimensionless() ? amount.value() : Double.NaN;
            case "×" -> Double.NaN;
            case "" -> amount.value();
            default -> money || unit.isDimensionless() && unit.factor() != 1 ? Double.NaN : amount.value();
        };
    }

    private static boolean isMoney(UnitExpression unit) {
        return unit.dimensions().keySet().stream().anyMatch(dimension -> "¥$€£".contains(dimension));
    }
}
