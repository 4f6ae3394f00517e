package org.kigi.evaluation.formula;

import java.util.Arrays;
import java.util.function.ToIntFunction;

import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Comparison;
import org.kigi.evaluation.formula.Expression.Condition;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Factor;
import org.kigi.evaluation.formula.Expression.Function;
import org.kigi.evaluation.formula.Expression.Literal;
import org.kigi.evaluation.formula.Expression.Negation;
import org.kigi.evaluation.formula.Expression.Operator;
import org.kigi.evaluation.formula.Expression.Product;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Shift;
import org.kigi.evaluation.formula.Expression.Shifted;
import org.kigi.evaluation.formula.Expression.Sum;

/**
 * A formula compiled for columns of numbers: one pass over all periods for each of its parts, on a stack of columns. It gives the same
 * numbers as {@link Formula#evaluate(Inputs, int)}, and NaN where that has a fault. Immutable.
 */
public final class Program {

    private enum Op {
        NUMBER, INPUT, NEGATE, ADD, MULTIPLY, DIVIDE, DIVIDE_BY_COUNT, MIN, MAX, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL,
        NOT_EQUAL, CHOOSE, PREVIOUS, YTD, MISSING
    }

    private static final Op[] OPS = Op.values();

    private final Expression expression;
    private final ToIntFunction<String> inputs;
    private final int[] drivers;
    private int[] ops = new int[8];
    private int[] numbers = new int[8];
    private double[] constants = new double[0];
    private int length;
    private int height;
    private int depth;

    /**
     * @param inputs the number of the input for each code of the formula
     * @param drivers the numbers of the inputs for {@code drivers}, in order
     */
    public Program(Formula formula, ToIntFunction<String> inputs, int[] drivers) {
        expression = formula.expression();
        this.inputs = inputs;
        this.drivers = drivers.clone();
        compile(expression);
    }

    /** How many columns the stack of {@link #run} needs. */
    public int depth() {
        return depth;
    }

    /** The earliest period whose inputs are needed for the values from that one on; below 0 if there is none so early. */
    public int firstNeeded(int from, int[] yearStart) {
        return firstNeeded(expression, from, yearStart);
    }

    private static int firstNeeded(Expression part, int from, int[] yearStart) {
        if (from < 0) {
            return from;
        }
        return switch (part) {
            case Literal literal -> from;
            case Reference reference -> from;
            case Drivers several -> from;
            case Negation negation -> firstNeeded(negation.operand(), from, yearStart);
            case Sum sum -> firstNeeded(sum.terms(), from, yearStart);
            case Product product -> firstNeeded(product.factors().stream().map(Factor::operand).toList(), from, yearStart);
            case Call call -> firstNeeded(call.arguments(), from, yearStart);
            case Comparison(Expression left, Operator operator, Expression right, int column) ->
                Math.min(firstNeeded(left, from, yearStart), firstNeeded(right, from, yearStart));
            case Condition(Expression condition, Expression then, Expression otherwise, int column) ->
                Math.min(firstNeeded(condition, from, yearStart),
                        Math.min(firstNeeded(then, from, yearStart), firstNeeded(otherwise, from, yearStart)));
            case Shifted(Shift shift, Expression operand, int column) ->
                Math.min(from, firstNeeded(operand, shift == Shift.PREVIOUS ? from - 1 : yearStart[from], yearStart));
        };
    }

    private static int firstNeeded(Iterable<Expression> parts, int from, int[] yearStart) {
        int first = from;
        for (Expression part : parts) {
            first = Math.min(first, firstNeeded(part, from, yearStart));
        }
        return first;
    }

    /**
     * Computes the periods from {@code from} to before {@code to} as if there were none before; the result is in the first column of the
     * stack.
     *
     * @param columns the values of the inputs by their numbers; NaN is missing
     * @param factors by what they are multiplied to be in base units
     * @param yearStart for each period the number of the first one of its fiscal year, or -1
     * @param stack {@link #depth()} columns or more, at least {@code to} long
     */
    public void run(double[][] columns, double[] factors, int[] yearStart, int from, int to, double[][] stack) {
        int top = -1;
        for (int i = 0; i < length; i++) {
            int number = numbers[i];
            Op op = OPS[ops[i]];
            switch (op) {
                case NUMBER -> Arrays.fill(stack[++top], from, to, constants[number]);
                case MISSING -> Arrays.fill(stack[++top], from, to, Double.NaN);
                case INPUT -> scaled(columns[number], factors[number], stack[++top], from, to);
                case NEGATE -> scaled(stack[top], -1, stack[top], from, to);
                case DIVIDE_BY_COUNT -> divide(stack[top], number, from, to);
                case PREVIOUS -> previous(stack[top], from, to);
                case YTD -> yearToDate(stack[top], yearStart, from, to);
                case CHOOSE -> {
                    top -= 2;
                    choose(stack[top], stack[top + 1], stack[top + 2], from, to);
                }
                default -> {
                    top--;
                    combine(op, stack[top], stack[top + 1], from, to);
                }
            }
        }
        double[] result = stack[0];
        for (int t = from; t < to; t++) {
            // turns the -0.0 that a negation may leave into 0
            result[t] = finite(result[t]) + 0.0;
        }
    }

    // what a part does with its columns; a number that is not finite becomes NaN, so that no later part makes a number of it

    /** The value itself, or NaN if it is infinite. */
    private static double finite(double value) {
        return value + 0 * value;
    }

    private static void scaled(double[] column, double factor, double[] result, int from, int to) {
        if (factor == 1) {
            System.arraycopy(column, from, result, from, to - from);
            return;
        }
        for (int t = from; t < to; t++) {
            result[t] = finite(column[t] * factor);
        }
    }

    private static void divide(double[] column, int count, int from, int to) {
        for (int t = from; t < to; t++) {
            column[t] /= count;
        }
    }

    private static void previous(double[] column, int from, int to) {
        System.arraycopy(column, from, column, from + 1, to - from - 1);
        column[from] = Double.NaN;
    }

    private static void yearToDate(double[] column, int[] yearStart, int from, int to) {
        double total = Double.NaN;
        for (int t = from; t < to; t++) {
            total = finite(yearStart[t] == t ? column[t] : total + column[t]);
            column[t] = total;
        }
    }

    private static void choose(double[] condition, double[] then, double[] otherwise, int from, int to) {
        for (int t = from; t < to; t++) {
            double decides = condition[t];
            condition[t] = Double.isNaN(decides) ? decides : decides != 0 ? then[t] : otherwise[t];
        }
    }

    private static void combine(Op op, double[] left, double[] right, int from, int to) {
        switch (op) {
            case ADD -> {
                for (int t = from; t < to; t++) {
                    left[t] = finite(left[t] + right[t]);
                }
            }
            case MULTIPLY -> {
                for (int t = from; t < to; t++) {
                    left[t] = finite(left[t] * right[t]);
                }
            }
            case DIVIDE -> {
                for (int t = from; t < to; t++) {
                    left[t] = finite(left[t] / right[t]);
                }
            }
            case MIN -> {
                for (int t = from; t < to; t++) {
                    left[t] = Math.min(left[t], right[t]);
                }
            }
            case MAX -> {
                for (int t = from; t < to; t++) {
                    left[t] = Math.max(left[t], right[t]);
                }
            }
            default -> {
                Operator operator = Operator.valueOf(op.name());
                for (int t = from; t < to; t++) {
                    left[t] = operator.apply(left[t], right[t]);
                }
            }
        }
    }

    // compilation

    private void compile(Expression part) {
        switch (part) {
            case Literal literal -> {
                constants = Arrays.copyOf(constants, constants.length + 1);
                constants[constants.length - 1] = literal.value();
                add(Op.NUMBER, constants.length - 1, 1);
            }
            case Reference reference -> add(Op.INPUT, inputs.applyAsInt(reference.code()), 1);
            case Drivers several -> throw new IllegalStateException("drivers outside a call");
            case Negation negation -> {
                compile(negation.operand());
                add(Op.NEGATE, 0, 0);
            }
            case Sum sum -> compile(sum.terms(), Op.ADD);
            case Product product -> {
                compile(product.factors().getFirst().operand());
                for (Factor factor : product.factors().subList(1, product.factors().size())) {
                    compile(factor.operand());
                    add(factor.divisor() ? Op.DIVIDE : Op.MULTIPLY, 0, -1);
                }
            }
            case Call call -> call(call);
            case Comparison comparison -> {
                compile(comparison.left());
                compile(comparison.right());
                add(Op.valueOf(comparison.operator().name()), 0, -1);
            }
            case Condition condition -> {
                compile(condition.condition());
                compile(condition.then());
                compile(condition.otherwise());
                add(Op.CHOOSE, 0, -2);
            }
            case Shifted shifted -> {
                compile(shifted.operand());
                add(Op.valueOf(shifted.shift().name()), 0, 0);
            }
        }
    }

    private void call(Call call) {
        Op op = switch (call.function()) {
            case SUM, AVERAGE -> Op.ADD;
            case MIN -> Op.MIN;
            case MAX -> Op.MAX;
            case PRODUCT -> Op.MULTIPLY;
        };
        int count = compile(call.arguments(), op);
        if (call.function() == Function.AVERAGE && count > 1) {
            add(Op.DIVIDE_BY_COUNT, count, 0);
        }
    }

    /** @return how many values were combined */
    private int compile(Iterable<Expression> parts, Op op) {
        int count = 0;
        for (Expression part : parts) {
            int values = part instanceof Drivers ? drivers.length : 1;
            for (int i = 0; i < values; i++) {
                if (part instanceof Drivers) {
                    add(Op.INPUT, drivers[i], 1);
                } else {
                    compile(part);
                }
                if (count++ > 0) {
                    add(op, 0, -1);
                }
            }
        }
        if (count == 0) {
            add(Op.MISSING, 0, 1);
        }
        return count;
    }

    private void add(Op op, int number, int growth) {
        if (length == ops.length) {
            ops = Arrays.copyOf(ops, 2 * length);
            numbers = Arrays.copyOf(numbers, 2 * length);
        }
        ops[length] = op.ordinal();
        numbers[length++] = number;
        height += growth;
        depth = Math.max(depth, height);
    }
}
