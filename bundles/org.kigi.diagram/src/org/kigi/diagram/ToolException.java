package org.kigi.diagram;

import org.kigi.core.Language;

/** A tool of the specification that could not do its work on this model. */
public final class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient SpecificationProblem problem;

    ToolException(SpecificationProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public String message(Language language) {
        return problem.message(language);
    }
}
