package org.kigi.diagram.ui.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Builds the tree of the active editor around its selection, as its extension names after the class and a colon. */
public final class BuildHandler extends AbstractHandler implements IExecutableExtension {

    private static final Map<String, Consumer<EditorActions>> OPERATIONS = Map.of(
            "below", EditorActions::addBelow,
            "beside", EditorActions::addBeside,
            "duplicate", EditorActions::duplicate,
            "back", actions -> actions.shift(false),
            "forward", actions -> actions.shift(true));

    private Consumer<EditorActions> operation;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        operation = OPERATIONS.get(data);
        if (operation == null) {
            throw new IllegalArgumentException("No way to build a tree: " + data);
        }
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        EditorActions actions = HandlerUtil.getActiveEditorChecked(event).getAdapter(EditorActions.class);
        if (actions != null) {
            operation.accept(actions);
        }
        return null;
    }
}
