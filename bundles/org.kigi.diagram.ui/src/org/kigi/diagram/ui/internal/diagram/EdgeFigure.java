package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.kigi.diagram.Edge;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.Point;

/** Where an edge can be clicked. The diagram draws it; this figure marks it when it is selected. */
final class EdgeFigure extends Figure {

    private static final double SELECTED_WIDTH = 5;
    private static final double REACH = 5;

    private final ShownDiagram shown;
    private Edge edge;
    private boolean selected;

    EdgeFigure(ShownDiagram shown) {
        this.shown = shown;
    }

    void show(Edge newEdge) {
        edge = newEdge;
        Rectangle place = null;
        for (Point point : edge.route()) {
            Rectangle dot = new Rectangle((int) Math.rint(point.x()), (int) Math.rint(point.y()), 1, 1);
            place = place == null ? dot : place.getUnion(dot);
        }
        setBounds(place == null ? new Rectangle() : place.expand((int) SELECTED_WIDTH, (int) SELECTED_WIDTH));
    }

    void setSelected(boolean newSelected) {
        if (selected != newSelected) {
            selected = newSelected;
            repaint();
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (edge == null || !getBounds().contains(x, y)) {
            return false;
        }
        for (int i = 1; i < edge.route().size(); i++) {
            if (distance(edge.route().get(i - 1), edge.route().get(i), x, y) <= REACH) {
                return true;
            }
        }
        return false;
    }

    private static double distance(Point a, Point b, double x, double y) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / length, 0, 1);
        return Math.hypot(a.x() + share * dx - x, a.y() + share * dy - y);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (selected && edge != null && edge.route().size() > 1) {
            graphics.pushState();
            new GraphicsPen(graphics, shown.look().typography()).drawPolyline(edge.route(), shown.look().accent(), SELECTED_WIDTH,
                    LineStyle.SOLID);
            shown.look().paint(edge, graphics);
            graphics.popState();
        }
    }
}
