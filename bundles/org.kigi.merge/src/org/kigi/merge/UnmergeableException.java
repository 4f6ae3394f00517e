package org.kigi.merge;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.measurement.SeriesException;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;

/** Versions cannot be compared or merged; tells why and what to do. Nothing has been changed. */
public final class UnmergeableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** A version is not a readable file of its kind; the cause says where and why. */
        UNREADABLE,
        /** The versions are different goal trees. */
        OTHER_TREE,
        /** One id stands for elements of different classes. */
        OTHER_CLASS,
        /** The merged tree would break a limit of files; the cause says which. */
        UNWRITABLE,
        /** A file that is none of a project. */
        UNKNOWN_FILE,
        /** A file of conflicts that cannot be read. */
        BAD_CONFLICTS
    }

    private final Reason reason;
    private final transient Object[] arguments;

    UnmergeableException(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments;
    }

    UnmergeableException(Reason reason, Throwable cause, Object... arguments) {
        super(reason.name(), cause);
        this.reason = reason;
        this.arguments = arguments;
    }

    public Reason reason() {
        return reason;
    }

    /** One line for people: reason and next step. */
    public String message(Language language) {
        Object[] shown = Arrays.stream(arguments).map(a -> switch (a) {
            case EClass type -> Names.typeName(type, language);
            case Role role -> role.label(language);
            default -> a;
        }).toArray();
        return causeMessage(language).map(cause -> Sentences.TEXTS.get(language, "unmergeable." + reason + ".because",
                Arrays.copyOf(new Object[] {cause, shown.length > 0 ? shown[0] : ""}, 2)))
                .orElseGet(() -> Sentences.TEXTS.get(language, "unmergeable." + reason, shown));
    }

    /** The English message. */
    @Override
    public String getMessage() {
        return message(Language.EN);
    }

    private Optional<String> causeMessage(Language language) {
        return Optional.ofNullable(switch (getCause()) {
            case UnreadableModelException e -> e.message(language);
            case UnwritableModelException e -> e.message(language);
            case SeriesException e -> e.message(language);
            case UnreadableLayoutException e -> e.message(language);
            case null, default -> null;
        });
    }
}
