package org.kigi.measurement;

import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/** Readings that cannot be read: which file, which line, and why. */
public final class SeriesException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(SeriesException.class);

    /** Why readings cannot be read. */
    public enum Problem {
        NO_LOCATION, ABSOLUTE_LOCATION, BACKSLASH, BAD_LOCATION, OUTSIDE_PROJECT, MISSING, NOT_A_FILE, TOO_LARGE, TOO_MANY_READINGS,
        UNREADABLE, NOT_UTF8, NO_HEADER, UNKNOWN_COLUMN, REPEATED_COLUMN, MISSING_COLUMN, TOO_MANY_FIELDS, MALFORMED, NO_DATE, BAD_DATE,
        NO_VALUE, BAD_VALUE, VALUE_TOO_LARGE, REPEATED_DATE
    }

    private final Problem problem;
    private final String location;
    private final int line;
    private final transient List<Object> arguments;

    /**
     * @param line the line, 1 for the first, or 0 if the problem is none of a line
     * @param arguments what the message of that problem mentions besides the location
     */
    public SeriesException(Problem problem, String location, int line, Object... arguments) {
        super(problem + " in " + location + (line > 0 ? ", line " + line : ""));
        this.problem = problem;
        this.location = location;
        this.line = line;
        this.arguments = List.of(arguments);
    }

    public Problem problem() {
        return problem;
    }

    public String location() {
        return location;
    }

    /** The line, 1 for the first; 0 if the problem is none of a line. */
    public int line() {
        return line;
    }

    /** One sentence: file, line if there is one, reason. */
    public String message(Language language) {
        String reason = TEXTS.get(language, problem.name(), arguments.toArray());
        return line > 0 ? TEXTS.get(language, "at-line", location, line, reason) : TEXTS.get(language, "in-file", location, reason);
    }

    @Override
    public String getMessage() {
        return message(Language.EN);
    }
}
