package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Node;

/** Draws a node. One inside of another node is drawn by that one and only marks its place. */
final class NodeFigure extends Figure implements HandleBounds {

    /** What a search marks around a node. */
    private static final double ROOM = 8;

    private final ShownDiagram shown;
    private final boolean paints;
    private Node node;
    private Bounds place;

    NodeFigure(ShownDiagram shown, boolean paints) {
        this.shown = shown;
        this.paints = paints;
    }

    /** Shows a node where it is now; cheap when nothing about it has changed. */
    void show(Node newNode) {
        if (newNode != node || !newNode.bounds().equals(place)) {
            node = newNode;
            place = newNode.bounds();
            setBounds(Look.rectangle(node.extent().grown(ROOM)));
        }
    }

    Node node() {
        return node;
    }

    @Override
    public IFigure getToolTip() {
        return node == null ? null : NodeTip.of(node, shown.language());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (paints && node != null) {
            graphics.pushState();
            shown.look().paint(node, graphics);
            graphics.popState();
        }
    }

    @Override
    public Rectangle getHandleBounds() {
        return node == null ? getBounds() : Look.rectangle(place);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return getHandleBounds().contains(x, y) || isOnPill(x, y) || isOnBadge(x, y);
    }

    /** Whether a place of the diagram is on the number of nodes that are folded away. */
    boolean isOnPill(int x, int y) {
        return node != null && node.pillBounds() != null && Look.rectangle(node.pillBounds()).contains(x, y);
    }

    private boolean isOnBadge(int x, int y) {
        return node != null && node.badges().stream().anyMatch(badge -> Look.rectangle(badge.bounds()).contains(x, y));
    }
}
