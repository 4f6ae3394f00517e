package org.kigi.diagram.ui.internal.diagram;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.DeselectAllTracker;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.kigi.core.Texts;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Colour;
import org.kigi.diagram.TextStyle;

/** The edit part of the diagram itself. */
final class DiagramPart extends AbstractGraphicalEditPart {

    static final int MARGIN = 32;
    private static final int SECONDARY_BUTTON = 3;
    private static final Texts TEXTS = Texts.of(DiagramPart.class);
    private static final TextStyle HINT = new TextStyle(14, false);
    private static final Colour HINT_COLOUR = new Colour(0x64748b, 0x94a3b8);

    DiagramPart(ShownDiagram shown) {
        setModel(shown);
    }

    ShownDiagram shown() {
        return (ShownDiagram) getModel();
    }

    /** Takes over a new computation of the diagram. */
    void update() {
        refresh();
        for (Object child : getChildren()) {
            ((NodePart) child).update();
        }
    }

    @Override
    protected IFigure createFigure() {
        return new FreeformLayer() {
            @Override
            public Rectangle getFreeformExtent() {
                return super.getFreeformExtent().getCopy().expand(MARGIN, MARGIN);
            }

            @Override
            protected void paintFigure(Graphics graphics) {
                if (shown().diagram().nodes().isEmpty()) {
                    paintHint(graphics, getBounds().getCenter());
                }
            }
        };
    }

    /** Tells in an empty diagram how to begin. */
    private void paintHint(Graphics graphics, Point centre) {
        String hint = TEXTS.get(shown().diagram().language(), "diagram.empty");
        double width = new AwtTextMeasure().width(hint, HINT);
        graphics.pushState();
        new GraphicsPen(graphics, shown().typography()).drawText(hint, centre.x - width / 2, centre.y, HINT,
                HINT_COLOUR.in(shown().theme()));
        graphics.popState();
    }

    @Override
    protected List<Object> getModelChildren() {
        return List.copyOf(shown().nodes());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONTAINER_ROLE, new CreatePolicy());
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        boolean menu = request instanceof SelectionRequest selection && selection.getLastButtonPressed() == SECONDARY_BUTTON;
        return menu ? new DeselectAllTracker(this) : new MarqueeDragTracker();
    }
}
