package org.kigi.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Explorer and outline on the left, the editor in the centre, properties on the right; problems and chart below the first two. */
public final class StrategyPerspective implements IPerspectiveFactory {
    static final String ID = "org.kigi.app.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView("org.kigi.ui.properties", IPageLayout.RIGHT, 0.75f, IPageLayout.ID_EDITOR_AREA);
        layout.addView("org.kigi.ui.problems", IPageLayout.BOTTOM, 0.64f, IPageLayout.ID_EDITOR_AREA);
        layout.addView("org.kigi.ui.chart", IPageLayout.RIGHT, 0.6f, "org.kigi.ui.problems");
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.29f, IPageLayout.ID_EDITOR_AREA);
        left.addView("org.kigi.ui.explorer");
        left.addView(IPageLayout.ID_OUTLINE);
    }
}
