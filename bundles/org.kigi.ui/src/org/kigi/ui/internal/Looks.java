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
}
