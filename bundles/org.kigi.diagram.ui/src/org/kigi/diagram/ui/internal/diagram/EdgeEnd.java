package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Edge;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.Point;
import org.kigi.diagram.Theme;

/** The handle at an end of a selected edge; dragged to another node, it reconnects the edge. */
final class EdgeEnd extends AbstractHandle {

    private static final int SIZE = 13;

    private final EdgePart part;
    private final Edge edge;
    private final boolean source;

    EdgeEnd(EdgePart owner, Edge edge, boolean source) {
        super(owner, target -> {
            Point end = source ? edge.route().getFirst() : edge.route().getLast();
            Rectangle place = new Rectangle((int) Math.rint(end.x()), (int) Math.rint(end.y()), 0, 0);
            owner.getFigure().translateToAbsolute(place);
            target.translateToRelative(place);
            target.setBounds(new Rectangle(place.x - SIZE / 2, place.y - SIZE / 2, SIZE, SIZE));
        }, Cursors.CROSS);
        this.part = owner;
        this.edge = edge;
        this.source = source;
    }

    @Override
    protected DragTracker createDragTracker() {
        return new EdgeEndTracker(part, edge, source);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Look look = part.shown().look();
        graphics.pushState();
        GraphicsPen pen = new GraphicsPen(graphics, look.typography());
        Rectangle all = getBounds();
        Bounds disc = new Bounds(all.x + 1, all.y + 1, all.width - 2, all.height - 2);
        pen.fillEllipse(disc, look.theme() == Theme.DARK ? 0x1f2630 : 0xffffff);
        pen.drawEllipse(disc, look.accent(), 2, LineStyle.SOLID);
        graphics.popState();
    }
}
