package org.kigi.evaluation.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Factor;
import org.kigi.evaluation.formula.Expression.Literal;
import org.kigi.evaluation.formula.Expression.Negation;
import org.kigi.evaluation.formula.Expression.Product;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Sum;

/**
 * How the value of an indicator follows from others. Immutable.
 *
 * <p>A formula consists of codes (letters of any script, digits and {@code _}), numbers, {@code + - * /} and their typographic forms
 * ({@code − × ÷}, full-width ones too), parentheses, and {@code sum}, {@code average}, {@code min} and {@code max} over arguments, of
 * which one may be {@code drivers}: all drivers of the indicator. It cannot do anything else, and its length and depth are limited.
 */
public final class Formula {

    private final String text;
    private final Expression expression;
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private boolean usesDrivers;

    private Formula(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
        collect(expression);
    }

    /** @throws FormulaSyntaxException if the text is no formula */
    public static Formula parse(String text) throws FormulaSyntaxException {
        return new Formula(text, new FormulaParser(text).parse());
    }

    private void collect(Expression part) {
        switch (part) {
            case Literal literal -> {
            }
            case Reference reference -> {
                references.add(reference);
                codes.add(reference.code());
            }
            case Drivers drivers -> usesDrivers = true;
            case Negation negation -> collect(negation.operand());
            case Sum sum -> sum.terms().forEach(this::collect);
            case Product product -> product.factors().forEach(factor -> collect(factor.operand()));
            case Call call -> call.arguments().forEach(this::collect);
        }
    }

    public String text() {
        return text;
    }

    public Expression expression() {
        return expression;
    }

    /** The codes it mentions, each once, in their order. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(codes);
    }

    /** Every place where it mentions a code. */
    public List<Reference> references() {
        return List.copyOf(references);
    }

    /** True if it mentions {@code drivers}. */
    public boolean usesDrivers() {
        return usesDrivers;
    }

    /** Why a formula has no value. */
    public enum Fault {
        INPUT_MISSING, NO_DRIVERS, DIVISION_BY_ZERO, OVERFLOW
    }

    /**
     * @param value the value, finite, or null if there is a fault
     * @param fault the first fault, or null
     * @param column where the fault is
     */
    public record Result(Double value, Fault fault, int column) {
    }

    /**
     * The value for the given values of the codes; one that is null is missing.
     *
     * @param values for the codes of {@link #codes()}, finite
     * @param drivers for {@code drivers}, in order
     */
    public Result evaluate(Function<String, Double> values, List<Double> drivers) {
        Computation computation = new Computation(values, drivers);
        double value = computation.value(expression);
        // adding 0 turns the -0.0 that a negation may leave into 0
        return computation.fault == null ? new Result(value + 0.0, null, 0) : new Result(null, computation.fault, computation.column);
    }

    /**
     * The unit of the value, with the factor that the units of the inputs bring in: ¥ for {@code customers * price} in customer and
     * ¥/customer. Units that are {@linkplain UnitExpression#isCommensurateWith commensurate} may be added; so may a number and a unit
     * without factor, and 0 and anything.
     *
     * @param units of the codes; null for one whose unit is not known
     * @param drivers the units of the drivers, likewise
     * @return null if the unit is not known, because that of an input is not or because the formula is made of numbers only
     * @throws FormulaUnitException if units are added that cannot be
     */
    public UnitExpression unit(Function<String, UnitExpression> units, List<UnitExpression> drivers) throws FormulaUnitException {
        return new FormulaUnits(units, drivers).of(expression);
    }

    /** One evaluation. It goes on after a fault with NaN, which nothing can turn back into a number. */
    private static final class Computation {

        private final Function<String, Double> values;
        private final List<Double> drivers;
        private Fault fault;
        private int column;

        Computation(Function<String, Double> values, List<Double> drivers) {
            this.values = values;
            this.drivers = drivers;
        }

        double value(Expression part) {
            double value = switch (part) {
                case Literal literal -> literal.value();
                case Reference reference -> input(values.apply(reference.code()), reference.column());
                case Drivers several -> throw new IllegalStateException("drivers outside a call");
                case Negation negation -> -value(negation.operand());
                case Sum sum -> sum(sum);
                case Product product -> product(product);
                case Call call -> call(call);
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

        private double input(Double value, int place) {
            return value == null ? failed(Fault.INPUT_MISSING, place) : value;
        }

        private double sum(Sum sum) {
            double total = 0;
            for (Expression term : sum.terms()) {
                total += value(term);
            }
            return total;
        }

        private double product(Product product) {
            double result = 1;
            for (Factor factor : product.factors()) {
                double operand = value(factor.operand());
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

        private double call(Call call) {
            List<Double> arguments = new ArrayList<>();
            for (Expression argument : call.arguments()) {
                if (argument instanceof Drivers) {
                    drivers.forEach(driver -> arguments.add(input(driver, argument.column())));
                } else {
                    arguments.add(value(argument));
                }
            }
            if (arguments.isEmpty()) {
                return failed(Fault.NO_DRIVERS, call.column());
            }
            double result = arguments.getFirst();
            for (double argument : arguments.subList(1, arguments.size())) {
                result = switch (call.function()) {
                    case SUM, AVERAGE -> result + argument;
                    case MIN -> Math.min(result, argument);
                    case MAX -> Math.max(result, argument);
                };
            }
            return call.function() == Expression.Function.AVERAGE ? result / arguments.size() : result;
        }
    }
}
