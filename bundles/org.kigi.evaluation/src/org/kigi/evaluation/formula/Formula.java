package org.kigi.evaluation.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Comparison;
import org.kigi.evaluation.formula.Expression.Condition;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Literal;
import org.kigi.evaluation.formula.Expression.Negation;
import org.kigi.evaluation.formula.Expression.Product;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Shifted;
import org.kigi.evaluation.formula.Expression.Sum;

/**
 * How the value of an indicator follows from others. Immutable.
 *
 * <p>A formula consists of codes (letters of any script, digits and {@code _}), numbers, {@code + - * /} and their typographic forms
 * ({@code − × ÷}, full-width ones too), parentheses, comparisons ({@code < <= > >= = <>}, 1 if true and 0 if not), and functions:
 * {@code sum}, {@code average}, {@code min}, {@code max} and {@code product} over arguments, of which one may be {@code drivers}, all
 * drivers of the indicator; {@code if(condition, then, else)}; {@code previous(x)}, which is x one period earlier; {@code ytd(x)}, the
 * sum of x from the first period of the fiscal year to this one. It cannot do anything else; its length, its depth and the steps of its
 * computation are limited.
 */
public final class Formula {

    /** The most parts that are computed for one value. */
    private static final int MOST_STEPS = 1_000_000;

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
            case Comparison comparison -> {
                collect(comparison.left());
                collect(comparison.right());
            }
            case Condition condition -> {
                collect(condition.condition());
                collect(condition.then());
                collect(condition.otherwise());
            }
            case Shifted shifted -> collect(shifted.operand());
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
        INPUT_MISSING, NO_DRIVERS, DIVISION_BY_ZERO, OVERFLOW, TOO_MANY_STEPS
    }

    /**
     * @param value the value, finite, or null if there is a fault
     * @param fault the first fault, or null
     * @param column where the fault is
     */
    public record Result(Double value, Fault fault, int column) {
    }

    /**
     * The value for the given values of the codes in a single period, the only one of its year; one that is null is missing.
     *
     * @param values for the codes of {@link #codes()}, finite
     * @param drivers for {@code drivers}, in order
     */
    public Result evaluate(Function<String, Double> values, List<Double> drivers) {
        return evaluate(new Inputs() {

            @Override
            public double reference(String code, int period) {
                Double value = period == 0 ? values.apply(code) : null;
                return value == null ? Double.NaN : value;
            }

            @Override
            public int drivers() {
                return drivers.size();
            }

            @Override
            public double driver(int index, int period) {
                Double value = period == 0 ? drivers.get(index) : null;
                return value == null ? Double.NaN : value;
            }

            @Override
            public int yearStart(int period) {
                return 0;
            }
        }, 0);
    }

    /** The value for a period of the given inputs. */
    public Result evaluate(Inputs inputs, int period) {
        return attempt(inputs, period, MOST_STEPS).result();
    }

    /** @param steps how many parts of the formula were computed */
    public record Trial(Result result, int steps) {
    }

    /** Like {@link #evaluate(Inputs, int)}, with a limit to the parts that are computed. */
    public Trial attempt(Inputs inputs, int period, int mostSteps) {
        Interpreter interpreter = new Interpreter(inputs, mostSteps);
        Result result = interpreter.result(expression, period);
        return new Trial(result, mostSteps - Math.max(0, interpreter.stepsLeft()));
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
}
