package org.kigi.app.internal;

import java.util.List;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Registers the actions that parts answer to by name; the menus themselves are declared in plugin.xml. */
final class KigiActionBarAdvisor extends ActionBarAdvisor {

    KigiActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.RENAME, ActionFactory.SELECT_ALL, ActionFactory.PROPERTIES)) {
            register(factory.create(window));
        }
    }
}
