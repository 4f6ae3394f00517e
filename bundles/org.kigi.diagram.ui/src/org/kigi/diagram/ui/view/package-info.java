/**
 * How the diagrams of a goal tree were arranged by hand: {@link org.kigi.diagram.ui.view.DiagramViews}, kept in a {@code .kigiview}
 * file beside the goal tree by {@link org.kigi.diagram.ui.view.DiagramViewStore} and put into effect by
 * {@link org.kigi.diagram.ui.view.Arrangement}. Needs no display.
 */
package org.kigi.diagram.ui.view;
