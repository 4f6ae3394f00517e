package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.geometry.Rectangle;
import org.kigi.diagram.Edge;

/**
 * The surface of a diagram. It draws the edges itself, those that can be seen, and knows its extent from the diagram; a figure for each
 * edge and a listener on each node would make large diagrams slow.
 */
final class DiagramFigure extends Layer implements FreeformFigure {

    /** Room around the diagram. */
    static final int MARGIN = 32;
    private static final double EDGE_MARGIN = 4;

    private record DrawnEdge(Edge edge, Rectangle place) {
    }

    private final ShownDiagram shown;
    private final EmptyHint hint;
    private final List<DrawnEdge> edges = new ArrayList<>();
    private Rectangle extent = new Rectangle();

    DiagramFigure(ShownDiagram shown) {
        this.shown = shown;
        hint = new EmptyHint(shown);
    }

    /** Takes over a new computation of the diagram. */
    void update() {
        edges.clear();
        shown.diagram().edges().stream().filter(edge -> !edge.route().isEmpty())
                .forEach(edge -> edges.add(new DrawnEdge(edge, Look.rectangle(edge.extent().grown(EDGE_MARGIN)))));
        Rectangle now = Look.rectangle(shown.diagram().bounds().grown(MARGIN));
        if (!now.equals(extent)) {
            extent = now;
            fireExtentChanged();
        }
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (shown.diagram().nodes().isEmpty()) {
            graphics.pushState();
            hint.paint(graphics, getBounds());
            graphics.popState();
            return;
        }
        Rectangle clip = graphics.getClip(new Rectangle());
        graphics.pushState();
        for (DrawnEdge drawn : edges) {
            if (clip.intersects(drawn.place())) {
                shown.look().paint(drawn.edge(), graphics);
            }
        }
        graphics.popState();
    }

    /** How to begin, shown while there is nothing else. */
    EmptyHint hint() {
        return hint;
    }

    @Override
    public Rectangle getFreeformExtent() {
        return extent;
    }

    @Override
    public void setFreeformBounds(Rectangle bounds) {
        setBounds(bounds);
    }

    /** The surface grows around its nodes, which stay where they are. */
    @Override
    protected void primTranslate(int dx, int dy) {
        bounds.x += dx;
        bounds.y += dy;
    }

    @Override
    public void addFreeformListener(FreeformListener listener) {
        addListener(FreeformListener.class, listener);
    }

    @Override
    public void removeFreeformListener(FreeformListener listener) {
        removeListener(FreeformListener.class, listener);
    }

    @Override
    public void fireExtentChanged() {
        getListeners(FreeformListener.class).forEachRemaining(listener -> ((FreeformListener) listener).notifyFreeformExtentChanged());
    }
}
