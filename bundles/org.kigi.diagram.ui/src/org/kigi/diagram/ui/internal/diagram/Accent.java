package org.kigi.diagram.ui.internal.diagram;

import org.kigi.diagram.Colour;
import org.kigi.diagram.Theme;

/** The colour of what the user has picked or is about to do; it is no colour of a status. */
final class Accent {

    private static final Colour COLOUR = new Colour(0x2563eb, 0x7cabff);

    private Accent() {
    }

    static int rgb(Theme theme) {
        return COLOUR.in(theme);
    }
}
