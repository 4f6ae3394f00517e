package org.kigi.diagram.ui.internal;

import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.diagram.ui.internal.diagram.Arranging.Alignment;
import org.kigi.diagram.ui.internal.diagram.DiagramPage;

/** Does on the diagram of the active editor what its extension names after the class and a colon. */
public final class DiagramHandler extends AbstractHandler implements IExecutableExtension {

    private static final String ALIGNMENT = "org.kigi.diagram.ui.align.how";
    private static final Map<String, BiConsumer<DiagramPage, ExecutionEvent>> OPERATIONS = Map.ofEntries(
            Map.entry("fold", (page, event) -> page.arranging().toggleFold()),
            Map.entry("foldAll", (page, event) -> page.arranging().foldAll()),
            Map.entry("unfoldAll", (page, event) -> page.arranging().unfoldAll()),
            Map.entry("focus", (page, event) -> page.arranging().toggleFocus()),
            Map.entry("layout", (page, event) -> page.arranging().layOut()),
            Map.entry("orientation", (page, event) -> page.arranging().toggleOrientation()),
            Map.entry("align", (page, event) -> page.arranging().align(Alignment.valueOf(event.getParameter(ALIGNMENT)))),
            Map.entry("find", (page, event) -> page.find()),
            Map.entry("copyPicture", (page, event) -> page.pictures().copy(HandlerUtil.getActiveShell(event))),
            Map.entry("exportPicture", (page, event) -> page.pictures().export(HandlerUtil.getActiveShell(event))),
            Map.entry("zoomIn", (page, event) -> page.zoomIn()),
            Map.entry("zoomOut", (page, event) -> page.zoomOut()),
            Map.entry("zoomActual", (page, event) -> page.zoomToActualSize()),
            Map.entry("zoomFit", (page, event) -> page.zoomToFit()));

    private BiConsumer<DiagramPage, ExecutionEvent> operation;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        operation = OPERATIONS.get(data);
        if (operation == null) {
            throw new IllegalArgumentException("No operation on a diagram: " + data);
        }
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
        DiagramPage page = editor.getAdapter(DiagramPage.class);
        if (page != null) {
            operation.accept(page, event);
        }
        return null;
    }
}
