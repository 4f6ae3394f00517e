package org.kigi.evaluation.formula;

import org.kigi.core.unit.UnitExpression;

/** Terms of a formula that cannot be added or compared, since they measure different things. */
public final class FormulaUnitException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;
    private final transient UnitExpression left;
    private final transient UnitExpression right;

    FormulaUnitException(int column, UnitExpression left, UnitExpression right) {
        super("cannot add " + left + " and " + right + " at column " + column);
        this.column = column;
        this.left = left;
        this.right = right;
    }

    /** Where the term begins that does not fit, 1 for the first character. */
    public int column() {
        return column;
    }

    /** The unit of what comes before. */
    public UnitExpression left() {
        return left;
    }

    /** The unit that does not fit. */
    public UnitExpression right() {
        return right;
    }
}
