/**
 * What can be done to a goal tree by hand, as EMF commands: {@link org.kigi.diagram.ui.edit.AddElement add},
 * {@link org.kigi.diagram.ui.edit.DeleteElements delete}, {@link org.kigi.diagram.ui.edit.RenameElement rename},
 * {@link org.kigi.diagram.ui.edit.MoveElements move} and {@link org.kigi.diagram.ui.edit.PasteElements paste}.
 *
 * <p>Nothing here needs a display. Each command runs on the command stack of the editing domain it was made for and can be
 * undone and redone without a trace; a command that may not be done says so through {@code canExecute()}.
 */
package org.kigi.diagram.ui.edit;
