package org.kigi.diagram.ui.internal.diagram;

import java.util.Set;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramPainter;
import org.kigi.diagram.Edge;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.Node;
import org.kigi.diagram.Style;
import org.kigi.diagram.Theme;

/** How a diagram is drawn on the screen: in which theme, in how much detail, and with which nodes marked as found. */
final class Look {

    /** Below this zoom no text can be read; nodes are then drawn as plain cards. */
    private static final double READABLE = 0.42;
    private static final double FOUND_DISTANCE = 5;
    private static final double FOUND_WIDTH = 3;

    private final DiagramPainter painter = new DiagramPainter();
    private final Typography typography = new Typography();
    private Theme theme = Theme.LIGHT;
    private double zoom = 1;
    private Set<String> found = Set.of();

    Theme theme() {
        return theme;
    }

    void setTheme(Theme newTheme) {
        theme = newTheme;
    }

    void setZoom(double newZoom) {
        zoom = newZoom;
    }

    /** Marks nodes that a search has found; the set holds their ids. */
    void setFound(Set<String> ids) {
        found = Set.copyOf(ids);
    }

    Typography typography() {
        return typography;
    }

    int accent() {
        return Accent.rgb(theme);
    }

    void paint(Node node, Graphics graphics) {
        GraphicsPen pen = new GraphicsPen(graphics, typography);
        if (zoom < READABLE) {
            sketch(node, pen);
        } else {
            painter.paint(node, pen, theme);
        }
        if (found.contains(node.id())) {
            Bounds around = node.bounds().grown(FOUND_DISTANCE);
            pen.drawRoundRectangle(around, node.style().arc() + 2 * FOUND_DISTANCE, Accent.found(theme), FOUND_WIDTH, LineStyle.SOLID);
        }
    }

    /** The shape and the colours of a node without anything to read. */
    private void sketch(Node node, GraphicsPen pen) {
        Style style = node.style();
        Bounds all = node.bounds();
        pen.fillRectangle(all, style.border().in(theme));
        pen.fillRectangle(all.grown(-Math.max(1, style.borderWidth()) / Math.max(zoom, 0.2)), style.background().in(theme));
        if (node.isContainer()) {
            Bounds label = node.labelBounds();
            pen.fillRectangle(label.grown(-style.borderWidth()), style.accent().in(theme));
        }
        node.badges().forEach(badge -> pen.fillRectangle(badge.bounds(), badge.style().background().in(theme)));
    }

    void paint(Edge edge, Graphics graphics) {
        painter.paint(edge, new GraphicsPen(graphics, typography), theme);
    }

    /** Paints everything that a part of the diagram needs, in the diagram's own coordinates. */
    void paint(Diagram diagram, Graphics graphics, double scale) {
        double before = zoom;
        zoom = scale;
        for (Edge edge : diagram.edges()) {
            paint(edge, graphics);
        }
        for (Node node : diagram.nodes()) {
            paint(node, graphics);
        }
        zoom = before;
    }

    /** The smallest rectangle of whole pixels around the bounds. */
    static Rectangle rectangle(Bounds bounds) {
        int x = (int) Math.floor(bounds.x());
        int y = (int) Math.floor(bounds.y());
        return new Rectangle(x, y, (int) Math.ceil(bounds.right()) - x, (int) Math.ceil(bounds.bottom()) - y);
    }

    void dispose() {
        typography.dispose();
    }
}
