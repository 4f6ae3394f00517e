package org.kigi.persistence;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/** A project is being edited by another program, which may run on another computer, or a file by another editor of this program. */
public final class ProjectInUseException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(ProjectInUseException.class);

    private final transient Path name;
    private final transient Optional<ProjectHolder> holder;

    /** The name of what is in use, a folder or a file. */
    ProjectInUseException(Path name, Optional<ProjectHolder> holder) {
        this.name = name;
        this.holder = holder;
    }

    /** Who has the project; empty when the other program has not told. */
    public Optional<ProjectHolder> holder() {
        return holder;
    }

    /** One sentence for people: who has which project since when. */
    public String message(Language language) {
        return holder.map(who -> message(language, who)).orElseGet(() -> TEXTS.get(language, "project.in-use.unknown", name));
    }

    private String message(Language language, ProjectHolder who) {
        if (who.isThisProgram()) {
            return TEXTS.get(language, "project.in-use.here", name);
        }
        return TEXTS.get(language, "project.in-use", name, who.user(), who.host(), Long.toString(who.process()),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language.locale())
                        .format(who.since().atZone(ZoneId.systemDefault())));
    }

    /** The English message. */
    @Override
    public String getMessage() {
        return message(Language.EN);
    }
}
