package org.kigi.design.services;

import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;

/** Services for actions. */
public final class ActionServices {

    private static final Texts TEXTS = Texts.of(ActionServices.class);

    private final Language language;

    /** In the language of the workbench. */
    public ActionServices() {
        this(Language.of(Locale.getDefault()));
    }

    public ActionServices(Language language) {
        this.language = language;
    }

    public boolean isRunning(Action self) {
        return self.getStatus() == ActionStatus.RUNNING;
    }

    public boolean isDone(Action self) {
        return self.getStatus() == ActionStatus.DONE;
    }

    public boolean isCancelled(Action self) {
        return self.getStatus() == ActionStatus.CANCELLED;
    }

    /** The name, and on further lines status, dates and owner as far as they are known. */
    public String actionLabel(Action self) {
        StringJoiner label = new StringJoiner("\n");
        label.add(Names.of(self, language));
        String status = Names.literalName(self.getStatus(), language);
        String dates = dates(self);
        label.add(dates.isEmpty() ? status : TEXTS.get(language, "action.state", status, dates));
        if (self.getOwner() != null) {
            label.add(TEXTS.get(language, "owner", Names.of(self.getOwner(), language)));
        }
        return label.toString();
    }

    /** Where the action belongs and what it says. */
    public String actionTooltip(Action self) {
        String statement = Names.statement(self, language);
        return GoalTrees.path(self, language) + (statement == null || statement.isBlank() ? "" : "\n" + statement);
    }

    private String dates(Action self) {
        LocalDate start = self.getStart();
        LocalDate end = self.getEnd();
        if (start == null && end == null) {
            return "";
        }
        return TEXTS.get(language, "action.dates", start == null ? "" : start, end == null ? "" : end).strip();
    }
}
