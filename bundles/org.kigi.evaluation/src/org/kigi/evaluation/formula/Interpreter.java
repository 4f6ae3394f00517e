package org.kigi.evaluation.formula;

import java.util.function.DoubleBinaryOperator;

import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Comparison;
import org.kigi.evaluation.formula.Expression.Condition;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Factor;
import org.kigi.evaluation.formula.Expression.Literal;
import org.kigi.evaluation.formula.Expression.Negation;
import org.kigi.evaluation.formula.Expression.Product;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Shift;
import org.kigi.evaluation.formula.Expression.Shifted;
import org.kigi.evaluation.formula.Expression.Sum;
import org.kigi.evaluation.formula.Formula.Fault;

/** Computes a formula for one period and finds its first fault. It goes on after a fault with NaN, which nothing turns into a number. */
final class Interpreter {

    private final Inputs inputs;
    private int stepsLeft;
    private Fault fault;
    private int column;

    /** @param steps how many parts of the formula may be computed; a sum to date inside another one multiplies them */
    Interpreter(Inputs inputs, int steps) {
        this.inputs = inputs;
        stepsLeft = steps;
    }

    Formula.Result result(Expression expression, int period) {
        double value = value(expression, period);
        // adding 0 turns the -0.0 that a negation may leave into 0
        return fault == null ? new Formula.Result(value + 0.0, null, 0) : new Formula.Result(null, fault, column);
    }

    int stepsLeft() {
        return stepsLeft;
    }

    private double value(Expression part, int period) {
        if (--stepsLeft < 0) {
            return failed(Fault.TOO_MANY_STEPS, part.column());
        }
        double value = switch (part) {
            case Literal literal -> literal.value();
            case Reference reference -> given(inputs.reference(reference.code(), period), reference.column());
            case Drivers several -> throw new IllegalStateException("drivers outside a call");
            case Negation negation -> -value(negation.operand(), period);
            case Sum sum -> sum(sum, period);
            case Product product -> product(product, period);
            case Call call -> call(call, period);
            case Comparison comparison -> comparison.operator().apply(value(comparison.left(), period), value(comparison.right(), period));
            case Condition condition -> condition(condition, period);
            case Shifted shifted -> shifted(shifted, period);
        };
        return Double.isFinite(value) ? value : failed(Fault.OVERFLOW, part.column());
    }

    private double failed(Fault found, int place) {
        if (fault == null) {
            fault = found;
            column = place;
        }
        return Double.NaN;
    }

    private double given(double value, int place) {
        return Double.isNaN(value) ? failed(Fault.INPUT_MISSING, place) : Double.isInfinite(value) ? failed(Fault.OVERFLOW, place) : value;
    }

    private double sum(Sum sum, int period) {
        double total = 0;
        for (Expression term : sum.terms()) {
            total += value(term, period);
        }
        return total;
    }

    private double product(Product product, int period) {
        double result = 1;
        for (Factor factor : product.factors()) {
            double operand = value(factor.operand(), period);
            if (!factor.divisor()) {
                result *= operand;
            } else if (operand == 0) {
                result = failed(Fault.DIVISION_BY_ZERO, factor.operand().column());
            } else {
                result /= operand;
            }
        }
        return result;
    }

    private double call(Call call, int period) {
        DoubleBinaryOperator operator = switch (call.function()) {
            case SUM, AVERAGE -> Double::sum;
            case MIN -> Math::min;
            case MAX -> Math::max;
            case PRODUCT -> (left, right) -> left * right;
        };
        double result = 0;
        int count = 0;
        for (Expression argument : call.arguments()) {
            int values = argument instanceof Drivers ? inputs.drivers() : 1;
            for (int i = 0; i < values; i++) {
                double value = argument instanceof Drivers ? given(inputs.driver(i, period), argument.column()) : value(argument, period);
                result = count++ == 0 ? value : operator.applyAsDouble(result, value);
            }
        }
        if (count == 0) {
            return failed(Fault.NO_DRIVERS, call.column());
        }
        return call.function() == Expression.Function.AVERAGE ? result / count : result;
    }

    private double condition(Condition condition, int period) {
        double decides = value(condition.condition(), period);
        return Double.isNaN(decides) ? decides : value(decides != 0 ? condition.then() : condition.otherwise(), period);
    }

    private double shifted(Shifted shifted, int period) {
        Double given = inputs.shifted(shifted, period);
        if (given != null) {
            return given(given, shifted.column());
        }
        int first = shifted.shift() == Shift.PREVIOUS ? period - 1 : inputs.yearStart(period);
        if (first < 0) {
            return failed(Fault.INPUT_MISSING, shifted.column());
        }
        int last = shifted.shift() == Shift.PREVIOUS ? first : period;
        double total = 0;
        for (int at = first; at <= last && fault == null; at++) {
            total += value(shifted.operand(), at);
        }
        return total;
    }
}
