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
        SUM, AVERAGE, MIN, MAX
    }
}
