package org.kigi.persistence;

import java.util.Optional;

import org.kigi.core.Language;

/** A file is not a goal tree that can be read; tells which file, where in it, why, and what to do. */
public final class UnreadableModelException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** The path names a folder. */
        DIRECTORY,
        /** The path names a device, a pipe or the like. */
        NOT_A_FILE,
        /** Symbolic links lead in a circle. */
        LINK_LOOP,
        /** The operating system denies reading. */
        NO_PERMISSION,
        /** Reading broke off. */
        INPUT_OUTPUT,
        /** There is nothing in it. */
        EMPTY,
        /** More bytes than the limit. */
        TOO_LARGE,
        /** Not text, or text in an encoding other than UTF-8. */
        NOT_UTF_8,
        /** Text, but no XML. */
        NOT_XML,
        /** An XML version or encoding other than 1.0 and UTF-8 is declared. */
        BAD_DECLARATION,
        /** Markers of a Git conflict are left in it. */
        CONFLICT_MARKERS,
        /** The text ends before the tree does. */
        TRUNCATED,
        /** A syntax error of XML. */
        NOT_WELL_FORMED,
        /** A document type declaration, which could define entities. */
        DOCTYPE,
        /** A processing instruction. */
        INSTRUCTION,
        /** The outermost element is not of this metamodel. */
        NOT_A_GOAL_TREE,
        /** The outermost element is of another class than GoalTree. */
        WRONG_ROOT,
        /** More than one outermost element. */
        SEVERAL_ROOTS,
        /** A version of the format that came after this program. */
        NEWER_VERSION,
        /** A version of the format that this program does not know. */
        OTHER_VERSION,
        /** An element or attribute of another name space. */
        FOREIGN_NAMESPACE,
        /** An element that does not belong here. */
        UNKNOWN_ELEMENT,
        /** An attribute that does not belong here. */
        UNKNOWN_ATTRIBUTE,
        /** A second element where one is allowed. */
        REPEATED_ELEMENT,
        /** The same element twice in one list of references. */
        REPEATED_REFERENCE,
        /** Text between elements. */
        UNEXPECTED_TEXT,
        /** An {@code xsi:type} that is no class of the metamodel fit for this place. */
        WRONG_TYPE,
        /** A reference into another file. */
        EXTERNAL_REFERENCE,
        /** The place of an XML schema is named. */
        SCHEMA_LOCATION,
        /** A number, date, choice, truth value or id of wrong form. */
        BAD_VALUE,
        /** An element without id. */
        MISSING_ID,
        /** Two elements with one id. */
        DUPLICATE_ID,
        /** A reference to an id that no element has. */
        UNRESOLVED_REFERENCE,
        /** A reference to an element of a class that does not fit. */
        WRONG_REFERENCE,
        /** Elements nested deeper than the limit. */
        TOO_DEEP,
        /** More elements than the limit. */
        TOO_MANY_ELEMENTS,
        /** More attributes in one element than the limit. */
        TOO_MANY_ATTRIBUTES
    }

    private final String file;
    private final int line;
    private final int column;
    private final Reason kind;
    private final transient Object[] arguments;

    UnreadableModelException(String file, int line, int column, Reason kind, Throwable cause, Object... arguments) {
        super(null, cause);
        this.file = file;
        this.line = line;
        this.column = column;
        this.kind = kind;
        this.arguments = arguments.clone();
    }

    /** The first such exception among the given one and its causes, as when EMF has wrapped it. */
    public static Optional<UnreadableModelException> in(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof UnreadableModelException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The file as it was named by whoever wanted it read. */
    public String file() {
        return file;
    }

    /** The line of the problem, from 1; 0 when it is not at a place in the text. */
    public int line() {
        return line;
    }

    /** The column of the problem, from 1; 0 when it is not at a place in the text. */
    public int column() {
        return column;
    }

    /** Why the file cannot be read. */
    public Reason kind() {
        return kind;
    }

    /** One line for people: file, place, reason and next step. */
    public String message(Language language) {
        return Messages.sentence(language, file, line, column, "unreadable", kind, arguments);
    }

    /** The English message. */
    @Override
    public String getMessage() {
        return message(Language.EN);
    }
}
