package org.kigi.diagram.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.diagram.ui.internal.diagram.DiagramPage;

/** Zooms the diagram as the command says. */
public final class ZoomHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        DiagramPage page = HandlerUtil.getActiveEditor(event).getAdapter(DiagramPage.class);
        if (page != null) {
            switch (event.getCommand().getId()) {
                case GEFActionConstants.ZOOM_IN -> page.zoomIn();
                case GEFActionConstants.ZOOM_OUT -> page.zoomOut();
                case "org.kigi.diagram.ui.zoomActual" -> page.zoomToActualSize();
                default -> page.zoomToFit();
            }
        }
        return null;
    }
}
