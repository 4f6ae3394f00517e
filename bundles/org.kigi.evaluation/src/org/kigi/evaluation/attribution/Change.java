package org.kigi.evaluation.attribution;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kigi.evaluation.attribution.AttributionReason.Code;
import org.kigi.evaluation.formula.Expression;
import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Literal;
import org.kigi.evaluation.formula.Expression.Negation;
import org.kigi.evaluation.formula.Expression.Product;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Sum;
import org.kigi.evaluation.formula.Formula;
import org.kigi.model.goaltree.Indicator;

/** A formula as a function of numbered inputs, and the values of these before and after, in base units. */
final class Change {

    final Indicator indicator;
    final AttributionMethod method;
    final Formula formula;
    /** Each once, in the order in which the formula mentions them. */
    final List<Indicator> inputs;
    final double[] before;
    final double[] after;
    private final Map<String, Indicator> codes;
    private final Map<Indicator, Integer> numbers = new HashMap<>();

    /** @param codes what the codes of the formula stand for */
    Change(Indicator indicator, AttributionMethod method, Formula formula, Map<String, Indicator> codes) {
        this.indicator = indicator;
        this.method = method;
        this.formula = formula;
        this.codes = codes;
        Set<Indicator> found = new LinkedHashSet<>();
        collect(formula.expression(), found);
        inputs = List.copyOf(found);
        inputs.forEach(input -> numbers.put(input, numbers.size()));
        before = new double[inputs.size()];
        after = new double[inputs.size()];
    }

    /** The numbers of the inputs that part of the formula uses, in its order. */
    List<Integer> inputsOf(Expression part) {
        Set<Indicator> found = new LinkedHashSet<>();
        collect(part, found);
        return found.stream().map(numbers::get).toList();
    }

    /** The number of the input with that code. */
    int number(Reference reference) {
        return numbers.get(codes.get(reference.code()));
    }

    /** The numbers of the drivers of the indicator, in their order. */
    List<Integer> drivers() {
        return indicator.getDrivers().stream().map(numbers::get).toList();
    }

    private void collect(Expression part, Set<Indicator> found) {
        switch (part) {
            case Literal literal -> {
            }
            case Reference reference -> found.add(codes.get(reference.code()));
            case Drivers drivers -> found.addAll(indicator.getDrivers());
            case Negation negation -> collect(negation.operand(), found);
            case Sum sum -> sum.terms().forEach(term -> collect(term, found));
            case Product product -> product.factors().forEach(factor -> collect(factor.operand(), found));
            case Call call -> call.arguments().forEach(argument -> collect(argument, found));
        }
    }

    /** The result of the formula for those values of the inputs. */
    Formula.Result result(double[] values) {
        return formula.evaluate(code -> values[numbers.get(codes.get(code))],
                indicator.getDrivers().stream().map(driver -> numbers.containsKey(driver) ? values[numbers.get(driver)] : null).toList());
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
