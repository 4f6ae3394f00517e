/**
 * The editor of goal trees: {@link org.kigi.diagram.ui.GoalTreeEditor} for files with the extension {@code .kigi}, as a diagram and
 * as a tree over one {@link org.kigi.diagram.ui.GoalTreeDocument}, with one command stack that can be undone.
 *
 * <p>Other parts of the workbench meet the editor through standard interfaces of Eclipse. Its selection consists of elements of the
 * model. Its adapters are {@code IEditingDomainProvider}, {@code GoalTree}, {@code Analysis}, {@code IContentOutlinePage},
 * {@code IGotoMarker} (attribute {@code elementId}) and, for tests, {@code GraphicalViewer} and {@code TreeViewer}.
 */
package org.kigi.diagram.ui;
