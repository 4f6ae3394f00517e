package org.kigi.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Explorer and outline on the left, the editor in the centre, properties on the right; problems, numbers, reasons and scenarios, and the chart below the editor. */
public final class StrategyPerspective implements IPerspectiveFactory {
    static final String ID = "org.kigi.app.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView("org.kigi.ui.properties", IPageLayout.RIGHT, 0.75f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.64f, IPageLayout.ID_EDITOR_AREA);
        bottom.addView("org.kigi.ui.problems");
        bottom.addView("org.kigi.ui.numbers");
        bottom.addView("org.kigi.ui.why");
        bottom.addView("org.kigi.ui.scenarios");
        layout.addView("org.kigi.ui.chart", IPageLayout.RIGHT, 0.6f, "bottom");
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.29f, IPageLayout.ID_EDITOR_AREA);
        left.addView("org.kigi.ui.explorer");
        left.addView(IPageLayout.ID_OUTLINE);
    }
}
