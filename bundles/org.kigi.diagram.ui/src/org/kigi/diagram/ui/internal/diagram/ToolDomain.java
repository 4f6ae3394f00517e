package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.ui.IEditorPart;

/** An edit domain that tells when the tool changes, and selects, or with the space bar pans, when no other tool is chosen. */
final class ToolDomain extends DefaultEditDomain {

    private Runnable listener;

    ToolDomain(IEditorPart editor) {
        super(editor);
        setDefaultTool(new PanningSelectionTool());
        loadDefaultTool();
    }

    void setToolListener(Runnable newListener) {
        listener = newListener;
    }

    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        if (listener != null) {
            listener.run();
        }
    }
}
