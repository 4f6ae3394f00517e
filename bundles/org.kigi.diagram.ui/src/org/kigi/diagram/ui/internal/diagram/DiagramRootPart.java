package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/**
 * Zooms by transforming the graphics, so that text and lines are as sharp at every size as in the exported picture, and puts the
 * edges below the nodes as there.
 */
final class DiagramRootPart extends ScalableFreeformRootEditPart {

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = new TransformedPane();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        ConnectionLayer connections = new ConnectionLayer();
        connections.setConnectionRouter(new GivenRoute());
        LayeredPane layers = new FreeformLayeredPane();
        layers.add(connections, CONNECTION_LAYER);
        layers.add(new FreeformLayer(), PRIMARY_LAYER);
        return layers;
    }

    private static final class TransformedPane extends ScalableFreeformLayeredPane {

        @Override
        protected void paintClientArea(Graphics graphics) {
            if (getScale() == 1.0) {
                super.paintClientArea(graphics);
            } else {
                graphics.pushState();
                graphics.scale(getScale());
                paintChildren(graphics);
                graphics.popState();
                graphics.restoreState();
            }
        }
    }

    /** Leads an edge where the layout of the diagram has it. */
    private static final class GivenRoute extends AbstractRouter {

        @Override
        public void route(Connection connection) {
            ((EdgeFigure) connection).route();
        }
    }
}
