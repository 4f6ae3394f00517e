package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.kigi.diagram.Edge;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.Point;

/** Draws an edge. */
final class EdgeFigure extends PolylineConnection {

    private static final int SELECTED_WIDTH = 5;
    private static final int MARGIN = 12;
    private static final int LABEL_MARGIN = 120;

    private Edge edge;
    private ShownDiagram shown;
    private boolean selected;

    void show(Edge newEdge, ShownDiagram newShown) {
        edge = newEdge;
        shown = newShown;
        revalidate();
        repaint();
    }

    void setSelected(boolean newSelected) {
        selected = newSelected;
        repaint();
    }

    /** Takes the points from the diagram. */
    void route() {
        if (edge != null && !edge.route().isEmpty()) {
            PointList points = new PointList();
            for (Point point : edge.route()) {
                points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y()));
            }
            setPoints(points);
        }
    }

    /** The line with room for its ends and its label. */
    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            bounds = super.getBounds().getCopy();
            bounds.expand(edge == null || edge.label().isEmpty() ? MARGIN : LABEL_MARGIN, MARGIN);
        }
        return bounds;
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (edge == null || edge.route().isEmpty()) {
            return;
        }
        graphics.pushState();
        if (selected) {
            new GraphicsPen(graphics, shown.typography()).drawPolyline(edge.route(), Accent.rgb(shown.theme()), SELECTED_WIDTH,
                    LineStyle.SOLID);
        }
        shown.paint(edge, graphics);
        graphics.popState();
    }
}
