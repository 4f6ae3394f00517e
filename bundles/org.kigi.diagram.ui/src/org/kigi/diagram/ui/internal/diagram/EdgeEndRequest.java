package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.DropRequest;
import org.kigi.diagram.Edge;

/** Asks a node to become the source or the target of an edge. */
final class EdgeEndRequest extends Request implements DropRequest {

    static final String TYPE = "org.kigi.diagram.edgeEnd";

    private final Edge edge;
    private final boolean source;
    private Point location;

    /** Concerns the source of the edge, else its target. */
    EdgeEndRequest(Edge edge, boolean source) {
        super(TYPE);
        this.edge = edge;
        this.source = source;
    }

    Edge edge() {
        return edge;
    }

    boolean isSource() {
        return source;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    void setLocation(Point newLocation) {
        location = newLocation;
    }
}
