package org.kigi.evaluation.attribution;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kigi.evaluation.attribution.AttributionReason.Code;
import org.kigi.evaluation.formula.Expression;
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
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.Inputs;
import org.kigi.evaluation.internal.BoundFormula;
import org.kigi.model.goaltree.Indicator;

/** A formula as a function of numbered inputs, and the values of these before and after, in base units. A value that is NaN is missing. */
final class Change {

    final Indicator indicator;
    final AttributionMethod method;
    final BoundFormula formula;
    /** Each once, in the order in which the formula mentions them. */
    final List<Input> inputs;
    final double[] before;
    final double[] after;
    private final Map<Input, Integer> numbers = new HashMap<>();

    /** @param shift null for the value of the period itself */
    record Input(Indicator indicator, Shift shift) {
    }

    Change(BoundFormula formula, AttributionMethod method) throws NotAttributableException {
        indicator = formula.indicator();
        this.method = method;
        this.formula = formula;
        Set<Input> found = new LinkedHashSet<>();
        collect(expression(), found);
        inputs = List.copyOf(found);
        inputs.forEach(input -> numbers.put(input, numbers.size()));
        before = new double[inputs.size()];
        after = new double[inputs.size()];
    }

    Expression expression() {
        return formula.formula().expression();
    }

    /** The numbers of the inputs that part of the formula uses, in its order. */
    List<Integer> inputsOf(Expression part) throws NotAttributableException {
        Set<Input> found = new LinkedHashSet<>();
        collect(part, found);
        return found.stream().map(numbers::get).toList();
    }

    /** The number of the input with that code. */
    int number(Reference reference) {
        return numbers.get(new Input(formula.codes().get(reference.code()), null));
    }

    /** The number of the input that is that shifted code. */
    int number(Shifted shifted) throws NotAttributableException {
        return numbers.get(input(shifted));
    }

    /** The numbers of the drivers of the indicator, in their order. */
    List<Integer> drivers() {
        return indicator.getDrivers().stream().map(driver -> numbers.get(new Input(driver, null))).toList();
    }

    private void collect(Expression part, Set<Input> found) throws NotAttributableException {
        switch (part) {
            case Literal literal -> {
            }
            case Reference reference -> found.add(new Input(formula.codes().get(reference.code()), null));
            case Drivers drivers -> indicator.getDrivers().forEach(driver -> found.add(new Input(driver, null)));
            case Negation negation -> collect(negation.operand(), found);
            case Sum sum -> collect(sum.terms(), found);
            case Product product -> collect(product.factors().stream().map(Factor::operand).toList(), found);
            case Call call -> collect(call.arguments(), found);
            case Comparison comparison -> collect(List.of(comparison.left(), comparison.right()), found);
            case Condition condition -> collect(List.of(condition.condition(), condition.then(), condition.otherwise()), found);
            case Shifted shifted -> found.add(input(shifted));
        }
    }

    private void collect(List<Expression> parts, Set<Input> found) throws NotAttributableException {
        for (Expression part : parts) {
            collect(part, found);
        }
    }

    private Input input(Shifted shifted) throws NotAttributableException {
        if (shifted.operand() instanceof Reference reference) {
            return new Input(formula.codes().get(reference.code()), shifted.shift());
        }
        throw new NotAttributableException(Code.SHIFTED_FORM, indicator, shifted.column());
    }

    /** The result of the formula for those values of the inputs. */
    Formula.Result result(double[] values) {
        return formula.formula().evaluate(new Inputs() {

            @Override
            public double reference(String code, int period) {
                return values[numbers.get(new Input(formula.codes().get(code), null))];
            }

            @Override
            public int drivers() {
                return indicator.getDrivers().size();
            }

            @Override
            public double driver(int index, int period) {
                return values[numbers.get(new Input(indicator.getDrivers().get(index), null))];
            }

            @Override
            public int yearStart(int period) {
                throw new IllegalStateException("all shifted parts are given");
            }

            @Override
            public Double shifted(Shifted part, int period) {
                return values[numbers.get(new Input(formula.codes().get(((Reference) part.operand()).code()), part.shift()))];
            }
        }, 0);
    }

    /** The value of the formula for some values from before and some from after. */
    double valueBetween(double[] values) throws NotAttributableException {
        Formula.Result result = result(values);
        if (result.fault() != null) {
            throw new NotAttributableException(Code.NO_VALUE_BETWEEN, method, indicator, result.column());
        }
        return result.value();
    }
}
