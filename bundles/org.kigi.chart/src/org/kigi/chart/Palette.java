package org.kigi.chart;

import java.awt.Color;

import org.kigi.chart.ChartDescription.Role;

/**
 * The colours of a theme. Actual (blue), computed (teal) and target (orange) can be told apart with the common kinds of colour blindness.
 */
enum Palette {

    LIGHT(0xffffff, 0x1f2937, 0x6b7280, 0xe5e7eb, 0x9ca3af, 0x2563eb, 0x0d9488, 0x94a3b8, 0xea580c, 0x475569),
    DARK(0x1e2430, 0xe5e7eb, 0x9ca3af, 0x343c4a, 0x6b7280, 0x60a5fa, 0x2dd4bf, 0x94a3b8, 0xfb923c, 0xcbd5e1);

    final Color background;
    final Color text;
    final Color muted;
    final Color grid;
    final Color axis;
    private final Color actual;
    private final Color computed;
    private final Color planned;
    private final Color target;
    private final Color baseline;

    Palette(int background, int text, int muted, int grid, int axis, int actual, int computed, int planned, int target, int baseline) {
        this.background = new Color(background);
        this.text = new Color(text);
        this.muted = new Color(muted);
        this.grid = new Color(grid);
        this.axis = new Color(axis);
        this.actual = new Color(actual);
        this.computed = new Color(computed);
        this.planned = new Color(planned);
        this.target = new Color(target);
        this.baseline = new Color(baseline);
    }

    static Palette of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    Color of(Role role) {
        return switch (role) {
            case ACTUAL -> actual;
            case COMPUTED -> computed;
            case PLANNED -> planned;
            case TARGET -> target;
            case BASELINE -> baseline;
            case FORECAST -> actual;
            case LIMITS -> axis;
        };
    }
}
