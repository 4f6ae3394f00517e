package org.kigi.diagram;

import java.util.List;

import org.kigi.core.Language;

/** A filter that can be switched on: it hides elements of the diagram, or shows them as small as can be. */
public interface FilterDescription {

    String name();

    String label(Language language);

    boolean activeByDefault();

    /** What the user has to choose before the filter has an effect; empty for most. */
    List<FilterVariable> variables();
}
