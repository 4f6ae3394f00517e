package org.kigi.app.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** The two looks of the window. */
enum Theme {
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Makes this the theme with which the workbench starts. To be called before it does. */
    void choose() {
        InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid", id);
    }

    /** Switches the running workbench, now and for later starts. */
    void apply(IThemeEngine engine) {
        engine.setTheme(id, true);
    }

    static Theme active(IThemeEngine engine) {
        var theme = engine.getActiveTheme();
        return theme != null && theme.getId().contains("dark") ? DARK : LIGHT;
    }
}
