package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Puts the keys that build a tree in force while the canvas has the focus; the tab key then is one of them. */
final class DiagramKeys {

    private static final String CONTEXT = "org.kigi.diagram.ui.context";

    private final IContextService contexts;
    private IContextActivation active;

    DiagramKeys(IWorkbenchSite site, Control canvas) {
        contexts = site.getService(IContextService.class);
        canvas.addListener(SWT.FocusIn, event -> activate());
        canvas.addListener(SWT.FocusOut, event -> deactivate());
        canvas.addListener(SWT.Dispose, event -> deactivate());
        canvas.addListener(SWT.Traverse, DiagramKeys::keepTab);
    }

    private void activate() {
        if (active == null) {
            active = contexts.activateContext(CONTEXT);
        }
    }

    private void deactivate() {
        if (active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }

    /** Ctrl+Tab still leaves the diagram. */
    private static void keepTab(Event event) {
        if ((event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_RETURN) && (event.stateMask & SWT.CTRL) == 0) {
            event.doit = false;
        }
    }
}
