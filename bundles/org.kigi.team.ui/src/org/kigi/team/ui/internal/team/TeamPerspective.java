package org.kigi.team.ui.internal.team;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Work in a team: the explorer and the own changes on the left, the editor in the centre, the history below. */
public final class TeamPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView("org.kigi.ui.explorer", IPageLayout.LEFT, 0.32f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(ChangesView.ID, IPageLayout.BOTTOM, 0.35f, "org.kigi.ui.explorer");
        layout.addView(HistoryView.ID, IPageLayout.BOTTOM, 0.68f, IPageLayout.ID_EDITOR_AREA);
    }
}
