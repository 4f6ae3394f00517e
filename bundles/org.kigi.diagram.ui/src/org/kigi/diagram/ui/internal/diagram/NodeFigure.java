package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.eclipse.gef.handles.HandleBounds;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Node;

/** Draws a node. One inside of another node is drawn by that one and only marks its place. */
final class NodeFigure extends Figure implements HandleBounds {

    private static final int TIP_WIDTH = 420;

    private final boolean paints;
    private Node node;
    private ShownDiagram shown;

    NodeFigure(boolean paints) {
        this.paints = paints;
    }

    void show(Node newNode, ShownDiagram newShown) {
        node = newNode;
        shown = newShown;
        setBounds(rectangle(node.extent()));
        setToolTip(node.tooltip().isBlank() ? null : tip(node.tooltip()));
        repaint();
    }

    /** A text that is wrapped where it would be too wide. */
    private static IFigure tip(String text) {
        FlowPage page = new FlowPage() {
            @Override
            public Dimension getPreferredSize(int width, int height) {
                Dimension natural = super.getPreferredSize(-1, -1);
                return natural.width > TIP_WIDTH ? super.getPreferredSize(TIP_WIDTH, -1) : natural;
            }
        };
        page.add(new TextFlow(text));
        page.setBorder(new MarginBorder(4, 6, 4, 6));
        return page;
    }

    /** The smallest rectangle of whole pixels around the bounds. */
    static Rectangle rectangle(Bounds bounds) {
        int x = (int) Math.floor(bounds.x());
        int y = (int) Math.floor(bounds.y());
        return new Rectangle(x, y, (int) Math.ceil(bounds.right()) - x, (int) Math.ceil(bounds.bottom()) - y);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (paints && node != null) {
            graphics.pushState();
            shown.paint(node, graphics);
            graphics.popState();
        }
    }

    @Override
    public Rectangle getHandleBounds() {
        return node == null ? getBounds() : rectangle(node.bounds());
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return getHandleBounds().contains(x, y);
    }
}
