package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.TextStyle;
import org.kigi.diagram.Theme;

/** A small note beside the pointer that says why nothing can be done here. */
final class RefusalFigure extends Figure {

    private static final TextStyle TEXT = new TextStyle(12, false);
    private static final int PADDING = 8;
    private static final int HEIGHT = 26;
    private static final int DISTANCE = 18;
    private static final double BASELINE = 17;

    private final String why;
    private final Look look;

    RefusalFigure(String why, Look look) {
        this.why = why;
        this.look = look;
    }

    /** Puts the note beside the pointer, where it can be seen as a whole. */
    void placeBeside(Point pointer, Rectangle seen) {
        int width = (int) Math.ceil(new AwtTextMeasure().width(why, TEXT)) + 2 * PADDING + 1;
        int x = Math.max(seen.x, Math.min(pointer.x + DISTANCE, seen.x + seen.width - width - PADDING));
        int below = pointer.y + DISTANCE;
        int y = below + HEIGHT < seen.y + seen.height ? below : pointer.y - DISTANCE - HEIGHT;
        setBounds(new Rectangle(x, y, width, HEIGHT + 1));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.pushState();
        GraphicsPen pen = new GraphicsPen(graphics, look.typography());
        Rectangle all = getBounds();
        Bounds box = new Bounds(all.x + 0.5, all.y + 0.5, all.width - 1, all.height - 1);
        int colour = Accent.refusal(look.theme());
        pen.fillRoundRectangle(box, 8, look.theme() == Theme.DARK ? 0x2b1d20 : 0xfff5f5);
        pen.drawRoundRectangle(box, 8, colour, 1, LineStyle.SOLID);
        pen.drawText(why, all.x + PADDING, all.y + BASELINE, TEXT, colour);
        graphics.popState();
    }

    @Override
    public String toString() {
        return why;
    }
}
