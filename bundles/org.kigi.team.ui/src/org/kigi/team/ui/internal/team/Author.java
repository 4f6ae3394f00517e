package org.kigi.team.ui.internal.team;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.kigi.core.Language;
import org.kigi.core.Texts;

/** Who the user is, as others see it beside versions. */
record Author(String name, String email) {

    private static final Texts TEXTS = Texts.of(Author.class);

    /** Asks; empty if the user does not want to say. */
    static Optional<Author> ask(Shell shell, Language language) {
        InputDialog name = new InputDialog(shell, TEXTS.get(language, "team.author"), TEXTS.get(language, "team.author.name"), "", null);
        InputDialog address = new InputDialog(shell, TEXTS.get(language, "team.author"), TEXTS.get(language, "team.author.email"), "", null);
        return name.open() == Window.OK && address.open() == Window.OK ? Optional.of(new Author(name.getValue(), address.getValue())) : Optional.empty();
    }
}
