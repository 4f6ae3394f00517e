/**
 * The goal trees of the workspace, open in an editor or not, for every view that shows them. Start with {@link GoalModels}, a service of
 * the workbench: {@code getSite().getService(GoalModels.class)}.
 */
package org.kigi.ui.goals;
