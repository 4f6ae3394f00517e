package org.kigi.persistence;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;

/** A goal tree cannot be saved; tells which file, which element, why, and what to do. The old file is intact. */
public final class UnwritableModelException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a tree cannot be saved. */
    public enum Reason {
        /** There is not exactly one goal tree to save. */
        NOT_ONE_TREE,
        /** An object of a class outside the metamodel. */
        FOREIGN_OBJECT,
        /** An element without id, or with an id of wrong form. */
        BAD_ID,
        /** Two elements with one id. */
        DUPLICATE_ID,
        /** A reference to an element outside the tree. */
        DANGLING_REFERENCE,
        /** A character that XML cannot hold. */
        BAD_CHARACTER,
        /** A number that is not finite, or another value without a written form. */
        BAD_VALUE,
        /** Elements nested deeper than the limit. */
        TOO_DEEP,
        /** More elements than the limit. */
        TOO_MANY_ELEMENTS,
        /** More bytes than the limit. */
        TOO_LARGE,
        /** The folder of the file does not exist. */
        MISSING_FOLDER,
        /** The path names a folder, a device or the like. */
        NOT_A_FILE,
        /** Symbolic links lead in a circle. */
        LINK_LOOP,
        /** Somebody else has changed the file since it was read. */
        CHANGED_ON_DISK,
        /** The operating system denies writing. */
        NO_PERMISSION,
        /** Writing broke off. */
        INPUT_OUTPUT
    }

    private final String file;
    private final Reason kind;
    private final transient EObject element;
    private final transient Object[] arguments;

    UnwritableModelException(String file, Reason kind, EObject element, Throwable cause, Object... arguments) {
        super(null, cause);
        this.file = file;
        this.kind = kind;
        this.element = element;
        this.arguments = arguments.clone();
    }

    /** The first such exception among the given one and its causes, as when EMF has wrapped it. */
    public static Optional<UnwritableModelException> in(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof UnwritableModelException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The file that was to be written; empty when the tree was written to memory. */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** The element that cannot be written, if it is about one. */
    public Optional<EObject> element() {
        return Optional.ofNullable(element);
    }

    /** Why the tree cannot be saved. */
    public Reason kind() {
        return kind;
    }

    /** One line for people: file, element, reason and next step. */
    public String message(Language language) {
        return Messages.sentence(language, file, 0, 0, "unwritable", kind, Messages.prepend(element, arguments));
    }

    /** The English message. */
    @Override
    public String getMessage() {
        return message(Language.EN);
    }
}
