package org.kigi.evaluation.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Comparison;
import org.kigi.evaluation.formula.Expression.Condition;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Factor;
import org.kigi.evaluation.formula.Expression.Literal;
import org.kigi.evaluation.formula.Expression.Negation;
import org.kigi.evaluation.formula.Expression.Product;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Shifted;
import org.kigi.evaluation.formula.Expression.Sum;

/** Finds the unit of a formula. */
final class FormulaUnits {

    private static final Found UNKNOWN = new Found(null, false, false, 0);

    private final Function<String, UnitExpression> units;
    private final List<UnitExpression> drivers;

    /** @param number true if no unit is involved, only numbers; @param zero true for the number 0 */
    private record Found(UnitExpression unit, boolean number, boolean zero, int column) {

        boolean accepts(Found other) {
            return other.zero || unit.isCommensurateWith(other.unit) || other.number && unit.factor() == 1;
        }
    }

    FormulaUnits(Function<String, UnitExpression> units, List<UnitExpression> drivers) {
        this.units = units;
        this.drivers = drivers;
    }

    UnitExpression of(Expression expression) throws FormulaUnitException {
        Found found = find(expression);
        return found.number ? null : found.unit;
    }

    private Found find(Expression part) throws FormulaUnitException {
        return switch (part) {
            case Literal literal -> new Found(UnitExpression.ONE, true, literal.value() == 0, part.column());
            case Reference reference -> new Found(units.apply(reference.code()), false, false, part.column());
            case Drivers several -> throw new IllegalStateException("drivers outside a call");
            case Negation negation -> find(negation.operand());
            case Sum sum -> added(found(sum.terms()));
            case Call call -> call.function() == Expression.Function.PRODUCT ? multiplied(found(call.arguments()), part.column())
                    : added(found(call.arguments()));
            case Comparison comparison -> {
                added(found(List.of(comparison.left(), comparison.right())));
                yield new Found(UnitExpression.ONE, true, false, part.column());
            }
            case Condition condition -> {
                find(condition.condition());
                yield added(found(List.of(condition.then(), condition.otherwise())));
            }
            case Shifted shifted -> {
                Found operand = find(shifted.operand());
                yield new Found(operand.unit, operand.number, operand.zero, part.column());
            }
            case Product product -> product(product);
        };
    }

    private List<Found> found(List<Expression> parts) throws FormulaUnitException {
        List<Found> found = new ArrayList<>();
        for (Expression part : parts) {
            if (part instanceof Drivers) {
                drivers.forEach(unit -> found.add(new Found(unit, false, false, part.column())));
            } else {
                found.add(find(part));
            }
        }
        return found;
    }

    private static Found added(List<Found> terms) throws FormulaUnitException {
        if (terms.isEmpty() || terms.stream().anyMatch(term -> term.unit == null)) {
            return UNKNOWN;
        }
        Found all = terms.getFirst();
        for (Found term : terms.subList(1, terms.size())) {
            if (!all.accepts(term)) {
                if (!term.accepts(all)) {
                    throw new FormulaUnitException(term.column, all.unit, term.unit);
                }
                all = term;
            } else if (all.number && !term.number) {
                all = term;
            }
        }
        return all;
    }

    private static Found multiplied(List<Found> factors, int column) {
        UnitExpression unit = UnitExpression.ONE;
        boolean number = true;
        for (Found factor : factors) {
            if (factor.unit == null) {
                return UNKNOWN;
            }
            unit = unit.times(factor.unit);
            number &= factor.number;
        }
        return new Found(unit, number, false, column);
    }

    private Found product(Product product) throws FormulaUnitException {
        UnitExpression unit = UnitExpression.ONE;
        boolean number = true;
        for (Factor factor : product.factors()) {
            Found found = find(factor.operand());
            if (found.unit == null) {
                return UNKNOWN;
            }
            unit = factor.divisor() ? unit.dividedBy(found.unit) : unit.times(found.unit);
            number &= found.number;
        }
        return new Found(unit, number, false, product.column());
    }
}
