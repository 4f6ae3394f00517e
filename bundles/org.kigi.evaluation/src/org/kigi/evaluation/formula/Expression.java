package org.kigi.evaluation.formula;

import java.util.List;

/** A part of a formula. Columns count the characters of the formula from 1. */
public sealed interface Expression {

    int column();

    /** A number as written; not negative. */
    record Literal(double value, int column) implements Expression {
    }

    /** The value of the indicator with that code. */
    record Reference(String code, int column) implements Expression {
    }

    /** The values of all drivers of the indicator that has the formula; an argument of a call only. */
    record Drivers(int column) implements Expression {
    }

    record Negation(Expression operand, int column) implements Expression {
    }

    /** Terms that are added up; those of subtraction are negations. */
    record Sum(List<Expression> terms, int column) implements Expression {
    }

    /** Factors multiplied and divided from left to right. */
    record Product(List<Factor> factors, int column) implements Expression {
    }

    /** @param divisor true if what comes before is divided by it; false for the first one */
    record Factor(Expression operand, boolean divisor) {
    }

    /** A function of one or more arguments. */
    record Call(Function function, List<Expression> arguments, int column) implements Expression {
    }

    /** The functions, written in lower case. */
    enum Function {
        SUM, AVERAGE, MIN, MAX, PRODUCT
    }

    /** 1 if it is true, 0 if it is not. */
    record Comparison(Expression left, Operator operator, Expression right, int column) implements Expression {
    }

    /** What is compared: the exact numbers, in base units. */
    enum Operator {
        LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL;

        /** 1 if it holds between the numbers, 0 if it does not; NaN if one of them is. */
        double apply(double left, double right) {
            if (Double.isNaN(left) || Double.isNaN(right)) {
                return Double.NaN;
            }
            boolean holds = switch (this) {
                case LESS -> left < right;
                case LESS_OR_EQUAL -> left <= right;
                case GREATER -> left > right;
                case GREATER_OR_EQUAL -> left >= right;
                case EQUAL -> left == right;
                case NOT_EQUAL -> left != right;
            };
            return holds ? 1 : 0;
        }
    }

    /** {@code if}: one value if the condition is not 0, else the other; what is not chosen may be missing. */
    record Condition(Expression condition, Expression then, Expression otherwise, int column) implements Expression {
    }

    /** The operand in other periods of the same frequency. */
    record Shifted(Shift shift, Expression operand, int column) implements Expression {
    }

    /** Which other periods, written in lower case. */
    enum Shift {
        /** The period before. */
        PREVIOUS,
        /** The sum of all periods from the first of the fiscal year to this one. */
        YTD
    }
}
