package org.kigi.ui.internal;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** How the window looks at the moment. */
public final class Looks {
    private static final float MIDDLE = 0.5f;

    private Looks() {
    }

    /** Tells whether a control has a dark background, as in the dark theme. */
    public static boolean isDark(Control control) {
        RGB background = control.getBackground().getRGB();
        return background.getHSB()[2] < MIDDLE;
    }

    /** The colour of what is above or below 0. */
    public static RGB sign(Control control, double number) {
        return number < 0 ? isDark(control) ? new RGB(0xE0, 0x6C, 0x5E) : new RGB(0xD0, 0x4A, 0x3C) : value(control);
    }

    /** The colour of bars. */
    public static RGB value(Control control) {
        return isDark(control) ? new RGB(0x5B, 0xA3, 0xEA) : new RGB(0x2F, 0x7F, 0xD6);
    }

    /** The colour of what is less important than the rest: axes, other bars. */
    public static RGB axis(Control control) {
        return isDark(control) ? new RGB(0x8A, 0x96, 0xA5) : new RGB(0x98, 0xA2, 0xAE);
    }
}
