package org.kigi.diagram.ui;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Puts the actions of the active goal tree editor under the workbench's menus and keys. */
public final class GoalTreeEditorContributor extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor instanceof GoalTreeEditor active) {
            active.actions().install(getActionBars());
        }
    }
}
