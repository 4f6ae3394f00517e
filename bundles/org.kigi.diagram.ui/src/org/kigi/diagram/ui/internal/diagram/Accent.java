package org.kigi.diagram.ui.internal.diagram;

import org.kigi.diagram.Colour;
import org.kigi.diagram.Theme;

/** The colours of what the user has picked, looks for or is about to do; none is a colour of a status. */
final class Accent {

    private static final Colour COLOUR = new Colour(0x2563eb, 0x7cabff);
    private static final Colour FOUND = new Colour(0xc026d3, 0xf0abfc);
    private static final Colour REFUSAL = new Colour(0xb91c1c, 0xfca5a5);

    private Accent() {
    }

    static int rgb(Theme theme) {
        return COLOUR.in(theme);
    }

    /** What a search has found. */
    static int found(Theme theme) {
        return FOUND.in(theme);
    }

    /** What cannot be done. */
    static int refusal(Theme theme) {
        return REFUSAL.in(theme);
    }
}
