package org.kigi.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The font of charts: one that has Japanese glyphs and is installed. */
final class Fonts {

    /** Families with Japanese glyphs, the best first: Linux, Windows, macOS, and a free one that is often added. */
    private static final List<String> FAMILIES = List.of("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", "Yu Gothic", "Meiryo",
            "Hiragino Sans", "Hiragino Kaku Gothic ProN", "IPAexGothic", "IPAPGothic");

    /** For SVG: the reader's machine picks the first that it has. */
    static final String CSS_FAMILIES = FAMILIES.stream().map(family -> "'" + family + "'")
            .collect(Collectors.joining(", ", "", ", sans-serif"));

    private static final String FAMILY = firstInstalled();

    private Fonts() {
    }

    /** Returns the font in a size of logical pixels. */
    static Font of(int style, float size) {
        return new Font(FAMILY, style, 1).deriveFont(size);
    }

    private static String firstInstalled() {
        Set<String> installed = Set.copyOf(Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getAvailableFontFamilyNames(Locale.ROOT)));
        return FAMILIES.stream().filter(installed::contains).findFirst().orElse(Font.SANS_SERIF);
    }
}
