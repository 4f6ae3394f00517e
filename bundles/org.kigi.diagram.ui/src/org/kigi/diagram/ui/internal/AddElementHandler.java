package org.kigi.diagram.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.model.goaltree.GoaltreePackage;

/** Adds an element of the type that the command's parameter names. */
public final class AddElementHandler extends AbstractHandler {

    private static final String TYPE = "org.kigi.diagram.ui.add.type";

    @Override
    public Object execute(ExecutionEvent event) {
        EClass type = (EClass) GoaltreePackage.eINSTANCE.getEClassifier(event.getParameter(TYPE));
        EditorActions actions = HandlerUtil.getActiveEditor(event).getAdapter(EditorActions.class);
        if (actions != null) {
            actions.add(type);
        }
        return null;
    }
}
