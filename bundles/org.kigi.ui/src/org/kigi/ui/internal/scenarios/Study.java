package org.kigi.ui.internal.scenarios;

import java.util.Optional;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;
import org.kigi.ui.internal.Changes;
import org.kigi.ui.internal.Snapshot;

/**
 * What the pages of the view are about.
 *
 * @param scenario the chosen one; null if the tree has none
 * @param result the indicator whose value is asked for; null if the tree has none
 * @param changes empty if the tree cannot be changed
 * @param snapshot of the tree as it is now
 */
record Study(GoalTree tree, Scenario scenario, Indicator result, Optional<Changes> changes, Snapshot snapshot) {
}
