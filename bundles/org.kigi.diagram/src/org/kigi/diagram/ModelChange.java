package org.kigi.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;

/** What a tool would do to the model. Nothing happens before {@link #run()}, which an editor calls inside a recording command. */
public interface ModelChange {

    /** What an undo menu calls it. */
    String label(Language language);

    /** Does it, once. Throws {@link ToolException} where the specification's operations cannot be carried out. */
    void run();

    /** What {@link #run()} made, in order. */
    List<EObject> created();

    /** Where {@link #run()} wants the user to be taken; empty for most tools. */
    default Optional<Destination> destination() {
        return Optional.empty();
    }
}
