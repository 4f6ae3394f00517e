package org.kigi.git;

import java.util.Arrays;
import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.merge.UnmergeableException;
import org.kigi.persistence.UnreadableModelException;

/** Something cannot be done with a repository; tells why and what to do. The files are as they were. */
public final class GitFailure extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(GitFailure.class);

    /** Why not. */
    public enum Reason {
        /** The folder is in no repository. */
        NO_REPOSITORY,
        /** A repository of others is there already, or other files. */
        FOLDER_IN_USE,
        /** An older version is checked out, on no branch. */
        DETACHED_HEAD,
        /** A merge waits for decisions. */
        MERGE_UNFINISHED,
        /** A rebase, cherry-pick or the like was begun with another program. */
        OTHER_OPERATION_UNFINISHED,
        /** Files have conflicts that are not decided. */
        CONFLICTS_LEFT,
        /** There is nothing that a version could have. */
        NOTHING_TO_SAVE,
        /** A version needs a message. */
        NO_MESSAGE,
        /** A version needs the name and the address of its author. */
        NO_AUTHOR,
        /** No place to share is known. */
        NO_REMOTE,
        /** The place to share has nothing on this branch yet. */
        NOTHING_SHARED,
        /** No connection. */
        UNREACHABLE,
        /** The name or the password is wrong, or may not do that. */
        NOT_AUTHORIZED,
        /** Another computer answers than the one that is known, or one that the user does not trust. */
        NOT_TRUSTED,
        /** There is no repository at that address. */
        NOT_FOUND,
        /** The address is not one. */
        BAD_ADDRESS,
        /** Somebody else has shared something that is not here yet. */
        OTHERS_WERE_FIRST,
        /** The other computer has refused what was shared, by a rule of its own. */
        REFUSED_THERE,
        /** A hook of the repository has refused. */
        HOOK_REFUSED,
        /** Files with changes that are in no version would be overwritten. */
        UNSAVED_CHANGES,
        /** Another program is at work in the repository. */
        LOCKED,
        /** A branch or tag of that name exists. */
        NAME_TAKEN,
        /** Git allows no such name. */
        BAD_NAME,
        /** There is no such version or file in it. */
        NO_VERSION,
        /** A version of a file cannot be read or compared; the argument says why. */
        UNREADABLE_VERSION,
        /** The user has stopped it. */
        CANCELLED,
        /** Something else; the argument says what. */
        FAILED
    }

    private final Reason reason;
    private final transient Object[] arguments;

    GitFailure(Reason reason, Object... arguments) {
        this(reason, null, arguments);
    }

    GitFailure(Reason reason, Throwable cause, Object[] arguments) {
        super(reason.name(), cause);
        this.reason = reason;
        this.arguments = arguments;
    }

    /** Files in a message. */
    static String list(List<String> files) {
        return String.join(", ", files);
    }

    public Reason reason() {
        return reason;
    }

    /** Reason and next step, in a sentence or two. */
    public String message(Language language) {
        Object[] shown = Arrays.stream(arguments).map(argument -> switch (argument) {
            case UnmergeableException e -> e.message(language);
            case UnreadableModelException e -> e.message(language);
            case Standing.Operation operation -> TEXTS.get(language, "operation." + operation);
            default -> argument;
        }).toArray();
        return TEXTS.get(language, "failure." + reason, shown);
    }

    /** The English message. */
    @Override
    public String getMessage() {
        return message(Language.EN);
    }
}
