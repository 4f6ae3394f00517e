package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Legend;
import org.kigi.diagram.LegendPainter;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.Theme;

/** The legend at the bottom of the window on the diagram, where it stays while the diagram is scrolled. Users show and hide it for all. */
final class LegendOverlay {

    private static final String NODE = "org.kigi.diagram.ui";
    private static final String SHOWN = "legend";
    private static final int MARGIN = 10;
    private static final int PADDING = 10;

    private final GraphicalViewer viewer;
    private final ShownDiagram shown;
    private Legend legend;

    LegendOverlay(GraphicalViewer viewer, ShownDiagram shown) {
        this.viewer = viewer;
        this.shown = shown;
    }

    boolean isShown() {
        return InstanceScope.INSTANCE.getNode(NODE).getBoolean(SHOWN, false);
    }

    void show(boolean on) {
        InstanceScope.INSTANCE.getNode(NODE).putBoolean(SHOWN, on);
        update();
        ((GraphicalEditPart) viewer.getRootEditPart()).getFigure().repaint();
    }

    /** Takes over what is shown now. */
    void update() {
        legend = Legend.of(shown.content().description(), shown.content().settings(), shown.language());
    }

    /** Draws the legend, if it is wanted, on the part of the window that the diagram is seen through. */
    void paint(Graphics graphics, Rectangle area) {
        if (legend == null || !isShown() || legend.entries().isEmpty()) {
            return;
        }
        LegendPainter painter = new LegendPainter(legend, 1);
        double most = area.width - 2.0 * (MARGIN + PADDING);
        double width = painter.width(most);
        double height = painter.height(most);
        Bounds box = new Bounds(area.x + MARGIN + 0.5, area.y + area.height - MARGIN - height - 2 * PADDING + 0.5, width + 2 * PADDING,
                height + 2 * PADDING - 4);
        graphics.pushState();
        GraphicsPen pen = new GraphicsPen(graphics, shown.look().typography());
        Theme theme = shown.look().theme();
        pen.fillRoundRectangle(box, 12, theme == Theme.DARK ? 0x1b212a : 0xffffff);
        pen.drawRoundRectangle(box, 12, theme == Theme.DARK ? 0x3b4654 : 0xd5dce6, 1, LineStyle.SOLID);
        painter.paint(pen, theme, box.x() + PADDING, box.y() + PADDING - 2, most);
        graphics.popState();
    }
}
