package org.kigi.cli;

import java.awt.Font;

/** What the fonts of the machine can write. */
final class Fonts {

    private static final String SAMPLE = "年間売上高アクションの見直し";

    private Fonts() {
    }

    /** True if Japanese pictures will show characters instead of boxes. */
    static boolean canWriteJapanese(Session session) throws CommandFailure {
        try {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) < 0;
        } catch (RuntimeException | LinkageError | InternalError e) { // what Java's font system throws on a machine without any font
            throw new CommandFailure(session.text("fonts.none"), e);
        }
    }
}
