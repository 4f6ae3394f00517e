package org.kigi.ui.internal.problems;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.kigi.ui.goals.GoalModels;

/** Begins to mark findings when the workbench has started, whichever views are open. */
public final class FindingsStartup implements IStartup {

    @Override
    public void earlyStartup() {
        var models = PlatformUI.getWorkbench().getService(GoalModels.class);
        var markers = new FindingMarkers(models);
        models.addListener(markers);
        models.files().forEach(markers);
    }
}
