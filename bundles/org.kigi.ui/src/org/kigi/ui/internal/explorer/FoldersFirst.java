package org.kigi.ui.internal.explorer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.ViewerComparator;
import org.kigi.ui.goals.GoalModels;

/** Sorts folders before goal trees before other files, each by name. */
public final class FoldersFirst extends ViewerComparator {

    @Override
    public int category(Object element) {
        return element instanceof IContainer ? 0 : element instanceof IResource file && GoalModels.isGoalFile(file) ? 1 : 2;
    }
}
