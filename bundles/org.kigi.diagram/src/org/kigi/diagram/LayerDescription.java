package org.kigi.diagram;

import org.kigi.core.Language;

/** A layer that can be shown or hidden. */
public interface LayerDescription {

    String name();

    String label(Language language);

    boolean activeByDefault();
}
