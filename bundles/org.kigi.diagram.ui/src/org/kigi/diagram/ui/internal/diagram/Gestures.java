package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.gef.commands.Command;
import org.kigi.diagram.Node;
import org.kigi.diagram.PaletteTool;

/** What a click or a drag on the diagram sets off beyond a single command. */
interface Gestures {

    /** Makes the first goal of an empty diagram. */
    void begin();

    /** Makes something below a node. */
    void addBelow(Node node);

    /** Folds what is below a node away, or shows it again. */
    void fold(Node node);

    /** Follows a command that has just made something: shows, selects and names it. */
    void created(PaletteTool tool, Command command);

    /** Tells something in the status line; null takes it back. */
    void tell(String message);

    /** A field for editing in place opens (true) or closes. */
    void editing(boolean open);

    /** Goes where the specification leads from a node that was double-clicked; returns false when it leads nowhere. */
    boolean open(Node node);
}
