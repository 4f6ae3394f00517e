package org.kigi.diagram;

/** A side of a node on which others may sit. */
enum Side {
    NORTH, EAST, SOUTH, WEST;

    boolean isHorizontal() {
        return this == NORTH || this == SOUTH;
    }
}
