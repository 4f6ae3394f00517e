package org.kigi.diagram.ui.internal.diagram;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.HandleBounds;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.Point;
import org.kigi.diagram.Theme;

/** A round button on the side of a node where its tree grows. */
final class NodeButton extends AbstractHandle {

    /** What the button does, told by a sign on it. */
    enum Sign {
        ADD, FOLD, CONNECT
    }

    private static final int SIZE = 19;
    private static final int DISTANCE = 22;
    private static final int OUTSIDE = 17;
    private static final double ARM = 4;

    private final Sign sign;
    private final Look look;
    private final Supplier<DragTracker> tracker;

    /** The slot counts from the middle of the side. */
    NodeButton(NodePart owner, Sign sign, int slot, String tip, Supplier<DragTracker> tracker) {
        super(owner, target -> {
            boolean down = owner.shown().orientation() == Orientation.TOP_DOWN;
            Rectangle node = ((HandleBounds) owner.getFigure()).getHandleBounds().getCopy();
            owner.getFigure().translateToAbsolute(node);
            target.translateToRelative(node);
            int x = down ? node.x + node.width / 2 + slot * DISTANCE : node.x + node.width + OUTSIDE;
            int y = down ? node.y + node.height + OUTSIDE : node.y + node.height / 2 + slot * DISTANCE;
            target.setBounds(new Rectangle(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE));
        }, Cursors.HAND);
        this.sign = sign;
        this.tracker = tracker;
        look = owner.shown().look();
        setToolTip(new Label(tip));
    }

    @Override
    protected DragTracker createDragTracker() {
        return tracker.get();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.pushState();
        GraphicsPen pen = new GraphicsPen(graphics, look.typography());
        Rectangle all = getBounds();
        Bounds disc = new Bounds(all.x + 1, all.y + 1, all.width - 2, all.height - 2);
        int accent = look.accent();
        boolean filled = sign == Sign.ADD;
        pen.fillEllipse(disc, filled ? accent : look.theme() == Theme.DARK ? 0x1f2630 : 0xffffff);
        pen.drawEllipse(disc, accent, 1.5, LineStyle.SOLID);
        int ink = filled ? look.theme() == Theme.DARK ? 0x10151c : 0xffffff : accent;
        double x = disc.centreX();
        double y = disc.centreY();
        switch (sign) {
            case ADD -> {
                line(pen, x - ARM, y, x + ARM, y, ink);
                line(pen, x, y - ARM, x, y + ARM, ink);
            }
            case FOLD -> line(pen, x - ARM, y, x + ARM, y, ink);
            case CONNECT -> {
                line(pen, x - ARM, y + ARM, x + ARM - 1, y - ARM + 1, ink);
                line(pen, x - 1, y - ARM, x + ARM, y - ARM, ink);
                line(pen, x + ARM, y - ARM, x + ARM, y + 1, ink);
            }
        }
        graphics.popState();
    }

    private static void line(GraphicsPen pen, double x1, double y1, double x2, double y2, int rgb) {
        pen.drawPolyline(List.of(new Point(x1, y1), new Point(x2, y2)), rgb, 1.8, LineStyle.SOLID);
    }
}
