package org.kigi.ui.goals;

import org.kigi.model.goaltree.GoalTree;

/** What the workbench knows of a .kigi file at one moment. */
public sealed interface GoalContent {

    /** It is being read; listeners are told when that is done. */
    record Loading() implements GoalContent { }

    /**
     * It cannot be read.
     *
     * @param message one sentence in the user's language: file, place, reason, next step
     * @param line from 1, or 0 if the whole file is meant
     */
    record Unreadable(String message, int line) implements GoalContent { }

    /**
     * It holds a tree, which carries an {@link org.kigi.design.Analysis}. A tree that is not being edited is never changed.
     *
     * @param edited true if this is the tree of an open editor, which belongs to the display's thread
     */
    record Readable(GoalTree tree, boolean edited) implements GoalContent { }
}
