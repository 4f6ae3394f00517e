package org.kigi.diagram;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures with Java's own fonts, which needs no display. One object may not be used by two threads at a time. */
public final class AwtTextMeasure implements TextMeasure {

    /** The font families in order of preference; the first that the machine has is used. The last one every Java has. */
    public static final List<String> FAMILIES = List.of("Noto Sans CJK JP", "Yu Gothic", "Meiryo", "Hiragino Sans", "IPAexGothic",
            "SansSerif");

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float REFERENCE = 100;

    private final Map<Boolean, Face> faces = new HashMap<>();

    /** Widths of characters of one face at the reference size. */
    private static final class Face {
        private final Font font;
        private final LineMetrics metrics;
        private final Map<Integer, Double> advances = new HashMap<>();

        Face(boolean bold) {
            font = new Font(family(), bold ? Font.BOLD : Font.PLAIN, (int) REFERENCE);
            metrics = font.getLineMetrics("Hgあ", CONTEXT);
        }

        double advance(int codePoint) {
            return advances.computeIfAbsent(codePoint, c -> font.getStringBounds(Character.toString(c), CONTEXT).getWidth() / REFERENCE);
        }
    }

    /** Found once, since looking through the fonts of a machine takes a while. */
    private static final class Installed {
        static final String FAMILY = find();

        private static String find() {
            Set<String> installed = Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
            return FAMILIES.stream().filter(installed::contains).findFirst().orElse(FAMILIES.getLast());
        }
    }

    /** The first of {@link #FAMILIES} that this machine has. */
    public static String family() {
        return Installed.FAMILY;
    }

    /** The font that a style is set in, at 100 %. */
    static Font font(TextStyle style) {
        int face = (style.bold() ? Font.BOLD : 0) | (style.italic() ? Font.ITALIC : 0);
        return new Font(family(), face, 1).deriveFont((float) style.size());
    }

    @Override
    public double width(String text, TextStyle style) {
        Face face = face(style);
        return text.codePoints().mapToDouble(face::advance).sum() * style.size();
    }

    @Override
    public double ascent(TextStyle style) {
        return face(style).metrics.getAscent() / REFERENCE * style.size();
    }

    @Override
    public double descent(TextStyle style) {
        return face(style).metrics.getDescent() / REFERENCE * style.size();
    }

    private Face face(TextStyle style) {
        return faces.computeIfAbsent(style.bold(), Face::new);
    }
}
