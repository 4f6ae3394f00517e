package org.kigi.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The texts of the session as picocli asks for them: headings, descriptions, names of parameters. */
final class UsageTexts extends ResourceBundle {

    private final Session session;

    UsageTexts(Session session) {
        this.session = session;
    }

    @Override
    protected Object handleGetObject(String key) {
        return session.hasText(key) ? session.text(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(session.textKeys());
    }
}
