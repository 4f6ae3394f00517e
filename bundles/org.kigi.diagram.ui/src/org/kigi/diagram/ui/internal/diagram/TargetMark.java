package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Shape;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** Marks what would happen on a node: a frame around it, or a bar at one of its sides. */
final class TargetMark extends Shape {

    static final int WIDTH = 3;

    private final boolean bar;

    TargetMark(Rectangle bounds, boolean bar, int rgb) {
        this.bar = bar;
        setBounds(bounds);
        setForegroundColor(GraphicsPen.colour(rgb));
        setBackgroundColor(GraphicsPen.colour(rgb));
        setLineWidth(WIDTH);
    }

    @Override
    protected void fillShape(Graphics graphics) {
        if (bar) {
            graphics.fillRectangle(getBounds());
        }
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (!bar) {
            graphics.setAntialias(SWT.ON);
            graphics.drawRoundRectangle(getBounds().getCopy().shrink(WIDTH / 2 + 1, WIDTH / 2 + 1), 10, 10);
        }
    }
}
