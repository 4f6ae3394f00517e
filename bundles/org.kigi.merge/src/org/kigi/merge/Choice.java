package org.kigi.merge;

/** How a conflict is decided: as one side has it, or as it was before both. */
public enum Choice {
    OURS, THEIRS, BASE
}
