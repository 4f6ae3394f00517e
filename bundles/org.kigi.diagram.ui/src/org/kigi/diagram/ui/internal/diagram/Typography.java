package org.kigi.diagram.ui.internal.diagram;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.TextStyle;

/**
 * Sets text as outlines of the very glyphs that the exported pictures have, so that a label is as wide on the screen as the diagram
 * was computed for it, at every zoom and on every platform.
 */
public final class Typography {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int KEPT = 2000;
    private static final int POINTS_OF_AN_INCH = 72;
    private static final int LEAST_POINTS = 6;

    private record Run(String text, TextStyle style) {
    }

    private final Map<Run, Path> outlines = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Run, Path> eldest) {
            boolean full = size() > KEPT;
            if (full) {
                eldest.getValue().dispose();
            }
            return full;
        }
    };

    /** Returns the outline of a line of text that begins at the origin and stands on it. It stays this object's own. */
    Path outline(String text, TextStyle style) {
        return outlines.computeIfAbsent(new Run(text, style), Typography::compute);
    }

    private static Path compute(Run run) {
        int face = (run.style().bold() ? java.awt.Font.BOLD : 0) | (run.style().italic() ? java.awt.Font.ITALIC : 0);
        var font = new java.awt.Font(AwtTextMeasure.family(), face, 1).deriveFont((float) run.style().size());
        return path(font.createGlyphVector(CONTEXT, run.text()).getOutline());
    }

    private static Path path(Shape shape) {
        Path path = new Path(Display.getCurrent());
        float[] c = new float[6];
        for (PathIterator segments = shape.getPathIterator(null); !segments.isDone(); segments.next()) {
            switch (segments.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.close();
            }
        }
        return path;
    }

    /** Returns the font of a text field, as large as text of a size in pixels; the caller disposes of it. */
    Font field(double pixels) {
        Display display = Display.getCurrent();
        int points = (int) Math.round(pixels * POINTS_OF_AN_INCH / display.getDPI().y);
        return new Font(display, AwtTextMeasure.family(), Math.max(LEAST_POINTS, points), SWT.NORMAL);
    }

    public void dispose() {
        outlines.values().forEach(Path::dispose);
        outlines.clear();
    }
}
