package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.AbstractBorder;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** A rounded frame around a selected node, a little apart from it. */
final class FrameBorder extends AbstractBorder {

    private static final int WIDTH = 2;
    private static final int DISTANCE = 3;
    private static final int ARC = 14;

    private final int rgb;

    FrameBorder(int rgb) {
        this.rgb = rgb;
    }

    @Override
    public Insets getInsets(IFigure figure) {
        return new Insets(WIDTH + DISTANCE);
    }

    @Override
    public void paint(IFigure figure, Graphics graphics, Insets insets) {
        Rectangle frame = getPaintRectangle(figure, insets).getCopy().shrink(WIDTH / 2, WIDTH / 2);
        frame.width -= 1;
        frame.height -= 1;
        graphics.setAntialias(SWT.ON);
        graphics.setLineWidth(WIDTH);
        graphics.setForegroundColor(GraphicsPen.colour(rgb));
        graphics.drawRoundRectangle(frame, ARC, ARC);
    }
}
