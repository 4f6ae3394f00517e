package org.kigi.diagram;

import org.kigi.core.Language;

/** A specification that cannot be used at all: not readable, not XML, or without a diagram. */
public final class SpecificationException extends Exception {

    private static final long serialVersionUID = 1L;
    private final transient SpecificationProblem problem;

    SpecificationException(SpecificationProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** One sentence: file, line, reason. */
    public String message(Language language) {
        return problem.message(language);
    }
}
