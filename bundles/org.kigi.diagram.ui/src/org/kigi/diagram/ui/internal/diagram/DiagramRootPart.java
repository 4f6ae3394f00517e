package org.kigi.diagram.ui.internal.diagram;

import java.util.function.BiConsumer;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/**
 * Zooms by transforming the graphics, so that text and lines are as sharp at every size as in the exported picture.
 */
final class DiagramRootPart extends ScalableFreeformRootEditPart {

    private BiConsumer<Graphics, Rectangle> overlay = (graphics, area) -> { };

    /** Lets something be drawn over the diagram that does not scroll with it. */
    void setOverlay(BiConsumer<Graphics, Rectangle> newOverlay) {
        overlay = newOverlay;
    }

    /** Puts what GEF has made into a viewport that draws the overlay. */
    @Override
    protected IFigure createFigure() {
        Viewport made = (Viewport) super.createFigure();
        IFigure contents = made.getContents();
        made.setContents(null);
        Viewport viewport = new FreeformViewport() {
            @Override
            protected void paintClientArea(Graphics graphics) {
                super.paintClientArea(graphics);
                overlay.accept(graphics, getBounds());
            }
        };
        viewport.setContents(contents);
        return viewport;
    }

    /** A press on no node is one on the diagram, which cannot be selected and so is not asked itself. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return getContents().getDragTracker(request);
    }

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
}
