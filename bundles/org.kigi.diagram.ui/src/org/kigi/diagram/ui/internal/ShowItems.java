package org.kigi.diagram.ui.internal;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.kigi.diagram.ui.internal.diagram.DiagramPage;
import org.kigi.diagram.ui.internal.diagram.ShowMenu;

/** The items of the menu bar for what is shown in the diagram of the active editor. */
public final class ShowItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IEditorPart editor = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        DiagramPage page = editor == null ? null : editor.getAdapter(DiagramPage.class);
        MenuManager menu = new MenuManager();
        if (page != null) {
            new ShowMenu(page).fill(menu);
        }
        return menu.getItems();
    }
}
