package org.kigi.core.unit;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/** A unit expression that cannot be read: where, why, and what may have been meant. */
public final class UnitSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(UnitSyntaxException.class);

    /** Why a unit expression cannot be read. */
    public enum Problem {
        EMPTY, TOO_LONG, TOO_DEEP, TOO_LARGE, UNKNOWN_UNIT, UNKNOWN_UNIT_WITH_SUGGESTION, UNIT_EXPECTED, OPERATOR_EXPECTED,
        CLOSING_PARENTHESIS_EXPECTED, EXPONENT_EXPECTED, BAD_NUMBER, CIRCULAR_DEFINITION, BAD_DEFINITION
    }

    private final Problem problem;
    private final int column;
    private final transient Object[] arguments;

    UnitSyntaxException(Problem problem, int column, Object... arguments) {
        super(problem + " at column " + column);
        this.problem = problem;
        this.column = column;
        this.arguments = arguments;
    }

    /** The same problem, of the definition of a unit, as seen from an expression that uses the unit. */
    UnitSyntaxException usedBy(String symbol, int place) {
        return problem == Problem.CIRCULAR_DEFINITION ? new UnitSyntaxException(problem, place, arguments)
                : new UnitSyntaxException(Problem.BAD_DEFINITION, place, symbol, this);
    }

    public Problem problem() {
        return problem;
    }

    /** The place in the expression, 1 for its first character. */
    public int column() {
        return column;
    }

    /** One sentence that says what is wrong, with the column. */
    public String text(Language language) {
        Object[] shown = new Object[arguments.length + 1];
        shown[0] = column;
        for (int i = 0; i < arguments.length; i++) {
            shown[i + 1] = arguments[i] instanceof UnitSyntaxException cause ? cause.text(language) : arguments[i];
        }
        return TEXTS.get(language, problem.name(), shown);
    }

    @Override
    public String getMessage() {
        return text(Language.EN);
    }
}
