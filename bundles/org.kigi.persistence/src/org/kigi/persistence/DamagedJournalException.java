package org.kigi.persistence;

import java.nio.file.Path;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/** The recovery journal of a goal tree file cannot be read; it has been put aside under another name and is not looked at again. */
public final class DamagedJournalException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(DamagedJournalException.class);

    private final transient Path file;
    private final transient Path aside;

    DamagedJournalException(Path file, Path aside, Exception damage) {
        super(null, damage);
        this.file = file;
        this.aside = aside;
    }

    /** Where the damaged journal is now. */
    public Path aside() {
        return aside;
    }

    /** One line for people: file, reason and next step. */
    public String message(Language language) {
        return TEXTS.get(language, "file", file, TEXTS.get(language, "journal.damaged", aside.getParent().getFileName() + "/" + aside.getFileName()));
    }

    /** The English message. */
    @Override
    public String getMessage() {
        return message(Language.EN);
    }
}
