package org.kigi.diagram;

import org.kigi.core.Language;

/** A tool of the palette. */
public sealed interface PaletteTool permits Tool {

    /** What the tool makes. */
    enum Kind {
        NODE, EDGE
    }

    String name();

    String label(Language language);

    /** The label of the section of the palette that the tool stands in. */
    String section(Language language);

    Kind kind();
}
