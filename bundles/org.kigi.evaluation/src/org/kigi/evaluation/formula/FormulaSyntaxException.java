package org.kigi.evaluation.formula;

import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/** A formula that cannot be read: where, and why. */
public final class FormulaSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(FormulaSyntaxException.class);

    /** Why a formula cannot be read. */
    public enum Problem {
        EMPTY, TOO_LONG, TOO_DEEP, UNEXPECTED_END, UNEXPECTED, BAD_NUMBER, CLOSING_PARENTHESIS_EXPECTED, OPERATOR_EXPECTED,
        UNKNOWN_FUNCTION, UNKNOWN_FUNCTION_WITH_SUGGESTION, NO_ARGUMENTS, DRIVERS_OUTSIDE_CALL, ARGUMENTS
    }

    private final Problem problem;
    private final int column;
    private final transient List<Object> arguments;

    FormulaSyntaxException(Problem problem, int column, Object... arguments) {
        super(problem + " at column " + column);
        this.problem = problem;
        this.column = column;
        this.arguments = List.of(arguments);
    }

    public Problem problem() {
        return problem;
    }

    /** The place in the formula, 1 for its first character; one past the last for what is missing at the end. */
    public int column() {
        return column;
    }

    /** One sentence that says what is wrong, with the column. */
    public String text(Language language) {
        Object[] shown = new Object[arguments.size() + 1];
        shown[0] = column;
        for (int i = 0; i < arguments.size(); i++) {
            shown[i + 1] = arguments.get(i);
        }
        return TEXTS.get(language, problem.name(), shown);
    }

    @Override
    public String getMessage() {
        return text(Language.EN);
    }
}
